import type { FairMarket } from '@fairline/domain-sport'
import { overUnder } from './market-parts.ts'
import { above } from './outlook.ts'

/** The half-run line nearest to an even chance; `over(line)` decreases. */
export const evenLine = (start: number, over: (line: number) => number): number => {
  let line = start
  while (over(line) > 0.5 && line < 200) line++
  while (line > start && Math.abs(over(line - 1) - 0.5) < Math.abs(over(line) - 0.5)) line--
  return line
}

/** Totals around the even line: keys are half runs, all of them odd. */
export const totalLadder = (
  type: string,
  period: string,
  participant: string,
  scored: number,
  pmf: readonly number[],
  each: number,
): readonly (FairMarket | undefined)[] => {
  const main = evenLine(scored, (line) => above(pmf, line))
  const markets: (FairMarket | undefined)[] = []
  for (let line = Math.max(scored, main - each); line <= main + each; line++)
    markets.push(overUnder(type, period, participant, 2 * line + 1, line === main, above(pmf, line)))
  return markets
}
