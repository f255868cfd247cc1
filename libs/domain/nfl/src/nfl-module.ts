import type { EnvelopeFields, SportModule } from '@fairline/domain-sport'
import { namedGame } from '@fairline/domain-sport'
import { isJsonObject } from '@fairline/kernel'
import { applyNfl } from './apply-nfl.ts'
import { afterLoss, afterReturn } from './after-loss.ts'
import { nflStateCodec } from './codec-nfl.ts'
import { decidingFields } from './deciding-fields.ts'
import { decodeNfl, routeNfl } from './decode-nfl.ts'
import { abandonGame, confirmFinal, isFinalUnconfirmed } from './end-game.ts'
import { hazardsNfl } from './hazards-nfl.ts'
import { nflMarkets, nflPeriods, nflRules } from './markets-nfl.ts'
import { namedPlayers } from './named-players.ts'
import { nflParams } from './model-params.ts'
import type { NflEvent } from './nfl-event.ts'
import { isOverPhase } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { initialNflState } from './nfl-state.ts'
import { priceNfl } from './price-nfl.ts'
import { refit } from './refit.ts'
import { settleNfl } from './settle-nfl.ts'
import { summarizeNfl } from './summary-nfl.ts'

const envelope: EnvelopeFields = { game: 'game_id', seq: 'seq', event: 'event_id', sentAt: 'sent_at_us' }

/** Football as a sport module. */
export const nflModule: SportModule<NflState, NflEvent> = {
  sport: 'nfl',
  markets: nflMarkets,
  periods: nflPeriods,
  rules: nflRules,
  params: nflParams,
  route: routeNfl,
  named: (body) => namedGame('nfl', body, envelope, isJsonObject(body) && body['type'] === 'tick'),
  decode: decodeNfl,
  isCorrection: (event) => (event.kind === 'play' ? event.correction : event.kind === 'situation' && event.corrects !== ''),
  isFullState: (event) => event.kind === 'situation' && event.corrects === '',
  isClockState: (event) => event.kind === 'tick' || (event.kind === 'situation' && event.corrects === ''),
  endOfGame: (event) => (event.kind !== 'situation' ? undefined : isOverPhase(event.phase) ? 'ended' : 'not-ended'),
  decidingFields,
  namedPlayers,
  initial: initialNflState,
  refit,
  apply: applyNfl,
  afterLoss,
  afterReturn,
  isFinalUnconfirmed,
  confirmFinal,
  abandon: abandonGame,
  summary: summarizeNfl,
  price: priceNfl,
  hazards: hazardsNfl,
  settle: settleNfl,
  codec: nflStateCodec,
}
