import type { BoardFold } from '@fairline/contracts'

/** How many markets of a board have each status. */
export const marketStatuses = (fold: BoardFold): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { status } of fold.markets.values()) counts.set(status, (counts.get(status) ?? 0) + 1)
  return counts
}
