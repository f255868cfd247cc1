import type { EnvelopeFields, SportModule } from '@fairline/domain-sport'
import { namedGame } from '@fairline/domain-sport'
import { abandon } from './abandon.ts'
import { apply } from './apply.ts'
import { confirmFinal } from './confirm-final.ts'
import { decidingFields } from './deciding-fields.ts'
import { decode } from './decode.ts'
import { isFinalUnconfirmed } from './final-unconfirmed.ts'
import { hazards } from './hazards.ts'
import { afterLoss } from './loss.ts'
import { markets, periods, rules } from './markets.ts'
import { namedPlayers } from './named-players.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { initial } from './nba-state.ts'
import { params } from './params.ts'
import { endOfGame, isFullStatement } from './phases.ts'
import { price } from './price.ts'
import { isClockFrame, route } from './route.ts'
import { settle } from './settle.ts'
import { stateCodec } from './state-codec.ts'
import { refit } from './refit.ts'
import { summary } from './summary.ts'

const envelope: EnvelopeFields = { game: 'gameId', seq: 'seq', event: 'eventId', sentAt: 'sentAtUs' }

/** The NBA as data and pure functions. */
export const nbaModule: SportModule<NbaState, NbaEvent> = {
  sport: 'nba',
  markets,
  periods,
  rules,
  params,
  route,
  named: (body) => namedGame('nba', body, envelope, isClockFrame(body)),
  decode,
  isCorrection: (event) => event.edited,
  isFullState: isFullStatement,
  isClockState: (event) => event.actionType === 'clock' || isFullStatement(event),
  endOfGame,
  decidingFields,
  namedPlayers,
  initial,
  refit,
  apply,
  afterLoss,
  // The numbers of its actions tell what has come.
  afterReturn: (state) => state,
  isFinalUnconfirmed,
  confirmFinal,
  abandon,
  summary,
  price,
  hazards,
  settle,
  codec: stateCodec,
}
