import type { MarketKey } from '@fairline/kernel'
import { hazards } from '../hazards.ts'
import type { NbaState } from '../nba-state.ts'
import { settle } from '../settle.ts'

/** What is known of a market: `live home`, `confirmed push`, `void abandoned`, or undefined while there is no result. */
export const resultOf = (state: NbaState, key: string): string | undefined => {
  const result = settle(state, [key as MarketKey]).find((each) => each.key === key)
  if (result === undefined) return undefined
  if (result.voidReason !== '') return `void ${result.voidReason}`
  return `${result.certainty} ${result.selections.find((each) => each.result === 'won')?.selection ?? 'push'}`
}

/** The reasons that close the whole game now. */
export const reasonsOf = (state: NbaState): readonly string[] => hazards(state).map(({ reason }) => reason)
