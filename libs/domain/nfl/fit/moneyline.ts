import type { ModelParams } from '@fairline/domain-sport'
import type { NflState } from '../src/nfl-state.ts'
import { marginZero, scoreDistribution } from '../src/score-distribution.ts'

/** Fair probability that home wins, given that somebody does. */
export const priceMoneyline = (state: NflState, params: ModelParams): number => {
  const { margin } = scoreDistribution(state, params)
  let home = 0
  for (let i = marginZero + 1; i < margin.length; i++) home += margin[i] as number
  return home / (1 - (margin[marginZero] as number))
}
