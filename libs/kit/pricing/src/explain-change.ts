import type { SteppedMarket } from '@fairline/domain-markets'
import { bookPass } from '@fairline/domain-markets'
import type { Json } from '@fairline/kernel'
import type { Calculator } from './calculator-logic.ts'
import type { RecordedInput } from './recompute.ts'
import { recompute } from './recompute.ts'

/** A change computed again, with what it was made from. States are as the sport's codec writes them. */
export interface ExplainedChange {
  /** Value of the `OddsChange` record. */
  readonly bytes: Uint8Array
  /** The state of play at the change before; undefined for the first change. */
  readonly stateBefore: Json | undefined
  /** The state of play that was priced. */
  readonly state: Json
  /** What the pass made of each market of the game, by key: published or not. */
  readonly markets: ReadonlyMap<string, SteppedMarket>
}

/**
 * Computes the changes of one game again up to the asked one; see {@link recompute}. Undefined where the inputs do not give that change.
 * @param inputs of the game's partition; other games' inputs may be left out, the beats of its source may not
 * @param cuts last input offsets of the game's recorded changes
 */
export const explainChange = <State, Event>(
  calculator: Calculator<State, Event>,
  partition: number,
  inputs: Iterable<RecordedInput>,
  { gameId, changeSeq, cuts }: { readonly gameId: string; readonly changeSeq: number; readonly cuts: ReadonlySet<number> },
): ExplainedChange | undefined => {
  const { module, policy } = calculator
  for (const found of recompute(calculator, partition, inputs, new Map([[gameId, cuts]]))) {
    if (found.gameId !== gameId || found.changeSeq !== changeSeq) continue
    const { bytes, before, priced, evaluation } = found
    const { step } = bookPass(module, module.params, policy, priced, evaluation)
    return {
      bytes,
      stateBefore: before === undefined ? undefined : module.codec.encode(before.sport),
      state: module.codec.encode(priced.sport),
      markets: new Map([...priced.markets].map(([key, market]) => [key, step(market)])),
    }
  }
  return undefined
}
