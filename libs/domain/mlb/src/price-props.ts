import type { FairMarket } from '@fairline/domain-sport'
import { totalLadder } from './ladders.ts'
import { overUnder } from './market-parts.ts'
import { above } from './outlook.ts'
import type { PropOutlook } from './prop-outlook.ts'

/** Lines of batters in half units; the second is shown first for total bases. */
const batterLines: Readonly<
  Record<Exclude<PropOutlook['type'], 'strikeouts'>, { readonly lines: readonly number[]; readonly main: number }>
> = {
  hits: { lines: [1, 3, 5], main: 1 },
  total_bases: { lines: [1, 3, 5], main: 3 },
  home_runs: { lines: [1], main: 1 },
}

/** Player markets of the given distributions: a ladder for strikeouts, fixed lines for batters. */
export const priceProps = (outlooks: readonly PropOutlook[]): readonly (FairMarket | undefined)[] =>
  outlooks.flatMap(({ type, playerId, count, pmf }) => {
    if (type === 'strikeouts') return totalLadder(type, 'ft', playerId, count, pmf, 1)
    const { lines, main } = batterLines[type]
    return lines
      .filter((line) => line > 2 * count)
      .map((line) => overUnder(type, 'ft', playerId, line, line === main, above(pmf, line / 2)))
  })
