import type { ChangeFact } from './facts.ts'

/** A change, and how many markets of its game are open after it. */
export interface TimelineStep {
  readonly change: ChangeFact
  readonly open: number
}

/** The changes of each game in their order, with what is open after each. */
export const gameTimelines = (changes: readonly ChangeFact[]): ReadonlyMap<string, readonly TimelineStep[]> => {
  const games = new Map<string, { readonly open: Set<string>; readonly steps: TimelineStep[] }>()
  for (const change of changes) {
    const game = games.get(change.gameId) ?? { open: new Set(), steps: [] }
    games.set(change.gameId, game)
    for (const { key, status } of change.markets) {
      if (status === 'active') game.open.add(key)
      else game.open.delete(key)
    }
    game.steps.push({ change, open: game.open.size })
  }
  return new Map([...games].map(([gameId, { steps }]) => [gameId, steps]))
}
