import type { EnvelopeFields, SportModule } from '@fairline/domain-sport'
import { namedGame } from '@fairline/domain-sport'
import { isJsonObject } from '@fairline/kernel'
import { afterLoss, applyMlb } from './apply.ts'
import { decodeMlb, routeMlb } from './decode.ts'
import { decidingFields, isFullState } from './event-facts.ts'
import { abandon, confirmFinal } from './final.ts'
import { isEnded } from './game-end.ts'
import { mlbMarkets, mlbPeriods, mlbRules } from './markets.ts'
import { namedPlayers } from './named-players.ts'
import type { MlbEvent } from './mlb-event.ts'
import type { MlbState } from './mlb-state.ts'
import { initialMlbState } from './mlb-state.ts'
import { mlbParams } from './params.ts'
import { priceMlb } from './price.ts'
import { refit } from './refit.ts'
import { settleMlb } from './settle.ts'
import { mlbStateCodec } from './state-codec.ts'
import { mlbHazards, summarizeMlb } from './summary.ts'

const envelope: EnvelopeFields = { game: 'gamePk', seq: 'seq', event: 'eventId', sentAt: 'sentAtUs' }

/** Baseball as a sport module. */
export const mlbModule: SportModule<MlbState, MlbEvent> = {
  sport: 'mlb',
  markets: mlbMarkets,
  periods: mlbPeriods,
  rules: mlbRules,
  params: mlbParams,
  route: routeMlb,
  named: (body) => namedGame('mlb', body, envelope, isJsonObject(body) && body['type'] === 'pitch'),
  decode: decodeMlb,
  isCorrection: (event) => event.kind !== 'pitch' && event.correction,
  isFullState,
  isClockState: (event) => event.kind === 'pitch' || isFullState(event),
  endOfGame: (event) => (event.kind !== 'status' ? undefined : isEnded(event.phase) ? 'ended' : 'not-ended'),
  decidingFields,
  namedPlayers,
  initial: initialMlbState,
  refit,
  apply: applyMlb,
  afterLoss,
  // The numbers of its plays tell what has come.
  afterReturn: (state) => state,
  // A final that contradicts a believed end does not become true by waiting.
  isFinalUnconfirmed: (state) => state.pendingFinal !== undefined && !isEnded(state.phase),
  confirmFinal,
  abandon,
  summary: summarizeMlb,
  price: priceMlb,
  hazards: mlbHazards,
  settle: settleMlb,
  codec: mlbStateCodec,
}
