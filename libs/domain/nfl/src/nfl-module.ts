import type { EnvelopeFields, SportModule } from '@fairline/domain-sport'
import { namedGame } from '@fairline/domain-sport'
import { isJsonObject } from '@fairline/kernel'
import { applyNfl } from './apply-nfl.ts'
import { nflStateCodec } from './codec-nfl.ts'
import { decodeNfl, routeNfl } from './decode-nfl.ts'
import { hazardsNfl } from './hazards-nfl.ts'
import { nflMarkets } from './markets-nfl.ts'
import { nflParams } from './model-params.ts'
import type { NflEvent } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { initialNflState, isOver } from './nfl-state.ts'
import { priceNfl } from './price-nfl.ts'
import { settleNfl } from './settle-nfl.ts'
import { summarizeNfl } from './summary-nfl.ts'

const envelope: EnvelopeFields = { game: 'game_id', seq: 'seq', event: 'event_id', sentAt: 'sent_at_us' }

/** Football as a sport module. */
export const nflModule: SportModule<NflState, NflEvent> = {
  sport: 'nfl',
  markets: nflMarkets,
  params: nflParams,
  route: routeNfl,
  named: (body) => namedGame('nfl', body, envelope, isJsonObject(body) && body['type'] === 'tick'),
  decode: decodeNfl,
  isCorrection: (event) => (event.kind === 'play' ? event.correction : event.kind === 'situation' && event.corrects !== ''),
  isFullState: (event) => event.kind === 'situation',
  isClockState: () => false,
  isFinal: (event) => event.kind === 'situation' && (event.phase === 'final' || event.phase === 'abandoned'),
  decidingFields: JSON.stringify,
  initial: initialNflState,
  apply: applyNfl,
  afterLoss: (state) => state,
  isFinalUnconfirmed: () => false,
  confirmFinal: (state) => state,
  abandon: (state) => (isOver(state) ? state : { ...state, phase: 'abandoned' }),
  summary: summarizeNfl,
  price: priceNfl,
  hazards: hazardsNfl,
  settle: settleNfl,
  codec: nflStateCodec,
}
