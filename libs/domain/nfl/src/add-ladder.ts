import type { FairMarket } from '@fairline/domain-sport'
import { twoWay } from './fair-market.ts'
import type { Tail } from './line-ladder.ts'
import { mainLine, probabilityOver } from './line-ladder.ts'

/** Over and under at the main line and its neighbours. */
export const addLadder = (
  add: (market: FairMarket | undefined) => void,
  name: { readonly type: string; readonly period: string; readonly participant: string },
  tail: Tail,
  alternatesEachSide: number,
): void => {
  const middle = mainLine(tail)
  for (let step = -alternatesEachSide; step <= alternatesEachSide; step++) {
    const line = middle + 2 * step
    if (line > 0) add(twoWay({ ...name, line }, step === 0, ['over', 'under'], probabilityOver(tail, line)))
  }
}
