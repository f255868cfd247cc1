import type { EnvelopeFields, SportModule } from '@fairline/domain-sport'
import { namedGame } from '@fairline/domain-sport'
import { apply } from './apply.ts'
import { decode } from './decode.ts'
import { hazards } from './hazards.ts'
import { markets } from './markets.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { initial } from './nba-state.ts'
import { params } from './params.ts'
import { price } from './price.ts'
import { route } from './route.ts'
import { settle } from './settle.ts'
import { stateCodec } from './state-codec.ts'
import { summary } from './summary.ts'

const envelope: EnvelopeFields = { game: 'gameId', seq: 'seq', event: 'eventId', sentAt: 'sentAtUs' }

/** The NBA as data and pure functions. */
export const nbaModule: SportModule<NbaState, NbaEvent> = {
  sport: 'nba',
  markets,
  params,
  route,
  named: (body) => namedGame('nba', body, envelope, false),
  decode,
  isCorrection: (event) => event.edited,
  // Every action states score, period and clock. A correction states those of its own moment, a clock no score of its own.
  isFullState: (event) => !event.edited && event.actionType !== 'clock',
  isClockState: () => false,
  isFinal: (event) => !event.edited && event.actionType === 'game' && event.subType === 'end',
  decidingFields: JSON.stringify,
  initial,
  apply,
  afterLoss: (state) => state,
  isFinalUnconfirmed: () => false,
  confirmFinal: (state) => state,
  abandon: (state) => (state.phase === 'final' || state.phase === 'abandoned' ? state : { ...state, phase: 'abandoned' }),
  summary,
  price,
  hazards,
  settle,
  codec: stateCodec,
}
