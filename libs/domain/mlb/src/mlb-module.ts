import type { SportModule } from '@fairline/domain-sport'
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

/** Baseball as a sport module. */
export const mlbModule: SportModule<MlbState, MlbEvent> = {
  sport: 'mlb',
  markets: mlbMarkets,
  params: mlbParams,
  route: routeMlb,
  decode: decodeMlb,
  isCorrection: (event) => event.kind !== 'pitch' && event.correction,
  isFullState: (event) => event.kind !== 'pitch',
  isFinal: (event) => event.kind === 'status' && event.phase === 'final',
  initial: initialMlbState,
  apply: applyMlb,
  summary: summarizeMlb,
  price: priceMlb,
  hazards: mlbHazards,
  settle: settleMlb,
  codec: mlbStateCodec,
}
