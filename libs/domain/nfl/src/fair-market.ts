import type { FairMarket, MarketName, Selection } from '@fairline/domain-sport'
import { marketKeyOf } from '@fairline/domain-sport'
import type { HalfPoints } from '@fairline/kernel'
import { halfPoints } from '@fairline/kernel'

/** Probabilities outside [decided, 1 - decided] are as good as decided: nothing to price. */
const decided = 1e-4

const clamped = (p: number): number => Math.min(1, Math.max(0, p))

/** A two-way market; undefined where the answer is as good as known. */
export const twoWay = (
  name: Omit<MarketName, 'line'> & { readonly line?: number },
  main: boolean,
  selections: readonly [Selection, Selection],
  first: number,
): FairMarket | undefined => {
  const p = clamped(first)
  if (!(p > decided && p < 1 - decided)) return undefined
  return build(name, main, [
    { selection: selections[0], probability: p },
    { selection: selections[1], probability: 1 - p },
  ])
}

/** A market of three exclusive answers, scaled to sum 1; undefined where one is as good as known. */
export const threeWay = (
  name: Omit<MarketName, 'line'> & { readonly line?: number },
  selections: readonly [Selection, Selection, Selection],
  weights: readonly [number, number, number],
): FairMarket | undefined => {
  const sum = weights[0] + weights[1] + weights[2]
  if (!(sum > 0) || weights.some((weight) => !(weight / sum > decided && weight / sum < 1 - decided))) return undefined
  const first = weights[0] / sum
  const second = weights[1] / sum
  return build(name, true, [
    { selection: selections[0], probability: first },
    { selection: selections[1], probability: second },
    { selection: selections[2], probability: 1 - first - second },
  ])
}

const build = (
  name: Omit<MarketName, 'line'> & { readonly line?: number },
  main: boolean,
  selections: FairMarket['selections'],
): FairMarket => {
  const line: HalfPoints | undefined = name.line === undefined ? undefined : halfPoints(name.line)
  const full = { type: name.type, period: name.period, participant: name.participant, line }
  return { ...full, key: marketKeyOf(full), main, selections }
}
