import type { BoardFold } from '@fairline/contracts'

/** What a final board says of the game itself: everything that two plays of one slate have in common. */
export const essence = (fold: BoardFold) => ({
  gameId: fold.gameId,
  score: [fold.score.phase, fold.score.homeScore, fold.score.awayScore],
  markets: [...fold.markets.values()]
    .map((market) => ({
      key: market.key,
      line: market.line,
      status: market.status,
      results: market.prices.map((price) => `${price.selection} ${price.result ?? 'open'}`).toSorted(),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
})

/** The markets of a board that a partner could still bet on or wait for, but for some. */
export const undecided = (fold: BoardFold, except: ReadonlySet<string> = new Set()): readonly string[] =>
  [...fold.markets.values()]
    .filter((market) => market.status !== 'settled' && market.status !== 'cancelled' && !except.has(market.key))
    .map(({ key, status }) => `${key} ${status}`)

/** Those of a finished game whose results nobody can know from what arrived: of a play that was lost, who made it counts for its players. */
export const unknowable = (fold: BoardFold): ReadonlySet<string> =>
  new Set([...fold.markets.values()].filter(({ reason }) => reason === 'result-unknown').map(({ key }) => key))

/** The markets of a board on which a partner takes bets at this time. */
export const tradable = (fold: BoardFold, nowMs: number): readonly string[] =>
  nowMs > Math.floor(fold.asOfUs / 1000) + fold.validForMs
    ? []
    : [...fold.markets.values()].filter((market) => market.status === 'active').map(({ key }) => key)
