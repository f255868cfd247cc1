import type { SportModule } from '@fairline/domain-sport'
import { applyNfl } from './apply-nfl.ts'
import { nflStateCodec } from './codec-nfl.ts'
import { decodeNfl, routeNfl } from './decode-nfl.ts'
import { hazardsNfl } from './hazards-nfl.ts'
import { nflMarkets } from './markets-nfl.ts'
import { nflParams } from './model-params.ts'
import type { NflEvent } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { initialNflState } from './nfl-state.ts'
import { priceNfl } from './price-nfl.ts'
import { settleNfl } from './settle-nfl.ts'
import { summarizeNfl } from './summary-nfl.ts'

/** Football as a sport module. */
export const nflModule: SportModule<NflState, NflEvent> = {
  sport: 'nfl',
  markets: nflMarkets,
  params: nflParams,
  route: routeNfl,
  decode: decodeNfl,
  isCorrection: (event) => (event.kind === 'play' ? event.correction : event.kind === 'situation' && event.corrects !== ''),
  isFullState: (event) => event.kind === 'situation',
  isFinal: (event) => event.kind === 'situation' && (event.phase === 'final' || event.phase === 'abandoned'),
  initial: initialNflState,
  apply: applyNfl,
  summary: summarizeNfl,
  price: priceNfl,
  hazards: hazardsNfl,
  settle: settleNfl,
  codec: nflStateCodec,
}
