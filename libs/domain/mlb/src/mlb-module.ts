import type { EnvelopeFields, SportModule } from '@fairline/domain-sport'
import { namedGame } from '@fairline/domain-sport'
import { isJsonObject } from '@fairline/kernel'
import { applyMlb } from './apply.ts'
import { decodeMlb, routeMlb } from './decode.ts'
import { mlbMarkets } from './markets.ts'
import type { MlbEvent } from './mlb-event.ts'
import type { MlbState } from './mlb-state.ts'
import { initialMlbState } from './mlb-state.ts'
import { mlbParams } from './params.ts'
import { priceMlb } from './price.ts'
import { settleMlb } from './settle.ts'
import { mlbStateCodec } from './state-codec.ts'
import { mlbHazards, summarizeMlb } from './summary.ts'

const envelope: EnvelopeFields = { game: 'gamePk', seq: 'seq', event: 'eventId', sentAt: 'sentAtUs' }

/** Baseball as a sport module. */
export const mlbModule: SportModule<MlbState, MlbEvent> = {
  sport: 'mlb',
  markets: mlbMarkets,
  params: mlbParams,
  route: routeMlb,
  named: (body) => namedGame('mlb', body, envelope, isJsonObject(body) && body['type'] === 'pitch'),
  decode: decodeMlb,
  isCorrection: (event) => event.kind !== 'pitch' && event.correction,
  isFullState: (event) => event.kind !== 'pitch',
  isClockState: () => false,
  isFinal: (event) => event.kind === 'status' && event.phase === 'final',
  decidingFields: JSON.stringify,
  initial: initialMlbState,
  apply: applyMlb,
  afterLoss: (state) => state,
  isFinalUnconfirmed: () => false,
  confirmFinal: (state) => state,
  abandon: (state) => (state.phase === 'final' ? state : { ...state, phase: 'final', over: true }),
  summary: summarizeMlb,
  price: priceMlb,
  hazards: mlbHazards,
  settle: settleMlb,
  codec: mlbStateCodec,
}
