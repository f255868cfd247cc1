import type { ChangeFact, MarketFact, RedisMarket } from './facts.ts'

/** A game after one of its changes. */
export interface FoldedGame {
  readonly change: ChangeFact
  /** Every market so far, by key. The same map goes on with the next change: what is needed later must be taken out. */
  readonly markets: ReadonlyMap<string, MarketFact>
}

/** Folds changes game by game, in their order; a new epoch begins with no markets. */
export function* foldChanges(changes: readonly ChangeFact[]): Generator<FoldedGame> {
  const games = new Map<string, { readonly epoch: number; readonly markets: Map<string, MarketFact> }>()
  for (const change of changes) {
    const known = games.get(change.gameId)
    const game = known === undefined || change.epoch > known.epoch ? { epoch: change.epoch, markets: new Map<string, MarketFact>() } : known
    games.set(change.gameId, game)
    for (const market of change.markets) game.markets.set(market.key, market)
    yield { change, markets: game.markets }
  }
}

/** Each game as its last change leaves it. */
export const lastOfGames = (changes: readonly ChangeFact[]): ReadonlyMap<string, FoldedGame> =>
  new Map([...foldChanges(changes)].map((folded) => [folded.change.gameId, folded]))

/** A game and how many of its markets are open after a change. */
export interface TimelineStep {
  readonly change: ChangeFact
  readonly open: number
}

/** The changes of each game in their order, with what is open after each. */
export const gameTimelines = (changes: readonly ChangeFact[]): ReadonlyMap<string, readonly TimelineStep[]> => {
  const games = new Map<string, TimelineStep[]>()
  for (const { change, markets } of foldChanges(changes)) {
    const steps = games.get(change.gameId) ?? []
    games.set(change.gameId, steps)
    let open = 0
    for (const { status } of markets.values()) if (status === 'active') open++
    steps.push({ change, open })
  }
  return games
}

/** What two records of one market must have in common. */
export const marketEssence = ({ status, changeSeq, revision, prices }: RedisMarket): string =>
  JSON.stringify([status, changeSeq, revision, prices.map((price) => [price.selection, price.priceMilli, price.result])])
