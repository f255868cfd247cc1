/** A message that moved a game: a status, a play, or the first clock message of a new second. */
export interface GameMove {
  readonly eventSeq: number
  readonly sentAtUs: number
}

/** A price change as it reached the partner. */
export interface SeenChange {
  readonly gameId: string
  readonly throughEventSeq: number
  readonly arrivedAtUs: number
}

/** From the stamp of the message that moved the price to the partner. */
export interface ChangeLatency {
  readonly sentAtUs: number
  readonly arrivedAtUs: number
}

/**
 * Pairs each price change with the newest message it covers that moved its game. Clock messages that repeat the second before them
 * cannot change a price; a change that covers some of them too must not look faster for it. Changes that cover no new move
 * (an earlier change took it) are left out. Both lists are in order per game.
 */
export const changeLatencies = (
  movesOf: ReadonlyMap<string, readonly GameMove[]>,
  changes: readonly SeenChange[],
): readonly ChangeLatency[] => {
  const taken = new Map<string, number>()
  return changes.flatMap(({ gameId, throughEventSeq, arrivedAtUs }) => {
    const moves = movesOf.get(gameId) ?? []
    let next = taken.get(gameId) ?? 0
    let newest: GameMove | undefined
    for (let move = moves[next]; move !== undefined && move.eventSeq <= throughEventSeq; move = moves[++next]) newest = move
    taken.set(gameId, next)
    return newest === undefined ? [] : [{ sentAtUs: newest.sentAtUs, arrivedAtUs }]
  })
}
