import type { BoardHintFact, ChangeFact, ChangePosition, Place, ServedFact, SportFacts } from '../facts.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally } from '../invariant.ts'

/** Transactions of odds that a hint at the partner may ignore: its sink knows of so many where a partition's odds lie. */
const mostTransactionsBehind = 16

type PlacedChange = Place & ChangePosition

const partitionsOf = <T extends Place>(records: readonly T[]): ReadonlyMap<number, readonly T[]> =>
  new Map([...Map.groupBy(records, ({ partition }) => partition)].map(([key, list]) => [key, list.toSorted((a, b) => a.offset - b.offset)]))

const isLater = (a: ChangePosition, b: ChangePosition): boolean => a.epoch > b.epoch || (a.epoch === b.epoch && a.changeSeq > b.changeSeq)

const nameOf = ({ gameId, epoch, changeSeq }: ChangePosition): string => `${gameId} ${epoch} ${changeSeq}`

/** Finds the first change of a game in the log that is later than a position. */
const successorsOf = (changes: readonly PlacedChange[]): ((position: ChangePosition) => PlacedChange | undefined) => {
  const inOrder = changes.toSorted((a, b) => a.offset - b.offset)
  const games = Map.groupBy(inOrder, ({ gameId }) => gameId)
  const places = new Map(inOrder.map((change) => [nameOf(change), change]))
  return (position) =>
    places.get(nameOf({ ...position, changeSeq: position.changeSeq + 1 })) ??
    games.get(position.gameId)?.find((change) => isLater(change, position))
}

/** How many items of a list lead it that something holds of; it must hold of none behind them. */
const countLeading = <T>(items: readonly T[], holds: (item: T) => boolean): number => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}

const checkComplete = (tally: Tally, { sport }: SportFacts, boards: readonly BoardHintFact[], changes: readonly PlacedChange[]): void => {
  const successorOf = successorsOf(changes)
  for (const [, list] of partitionsOf(boards)) {
    let highest: number | undefined
    for (const board of list) {
      const { at, oddsOffset } = board
      // Boards of a release that gave no hints may come first.
      if (oddsOffset === undefined && highest === undefined) continue
      tally.check((oddsOffset ?? 0) >= (highest ?? 0), sport, () => `${at} sends its reader to ${oddsOffset}, one before it to ${highest}`)
      highest = Math.max(highest ?? 0, oddsOffset ?? 0)
      const next = successorOf(board)
      tally.check(
        next === undefined || next.offset >= (oddsOffset ?? 0),
        sport,
        () =>
          `${at} of ${nameOf(board)} sends its reader to ${oddsOffset}, behind ${next?.at} of ${next === undefined ? '' : nameOf(next)}`,
      )
    }
  }
}

/** J1: who joins misses nothing. */
export const joinsComplete: Invariant = {
  id: 'J1',
  title: 'Who joins with a board misses nothing: no later change of its game lies before the offset that it names, here and at the partner',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      checkComplete(tally, facts, facts.boards, facts.changes)
      checkComplete(tally, facts, facts.partnerJoin.boards, facts.partnerJoin.changes)
    }
    return tally.verdict('no board names an offset')
  },
}

/** Ours: every change of an earlier transaction lies before the offset. */
const checkOurs = (tally: Tally, { sport, boards, changes }: SportFacts): void => {
  const byPartition = partitionsOf(changes)
  for (const [partition, list] of partitionsOf(boards)) {
    const odds = byPartition.get(partition) ?? []
    let next = 0
    let last: ChangeFact | undefined
    for (const { at, writtenAtMs, oddsOffset } of list) {
      while ((odds[next]?.writtenAtMs ?? Infinity) < writtenAtMs) last = odds[next++]
      if (oddsOffset !== undefined && last !== undefined)
        tally.check(
          last.offset < oddsOffset,
          sport,
          () => `${at} sends its reader to ${oddsOffset}, before ${last?.at}, which was committed`,
        )
    }
  }
}

interface ServedTransaction {
  readonly index: number
  readonly next: number
}

/** By topic and partition: how far each transaction of the sink came. */
const servedOf = (served: readonly ServedFact[]): ReadonlyMap<string, readonly ServedTransaction[]> => {
  const found = new Map<string, ServedTransaction[]>()
  let [index, last] = [0, -1]
  for (const { offset, topic, partition, next } of served.toSorted((a, b) => a.offset - b.offset)) {
    // A marker lies between two transactions.
    if (offset !== last + 1) index++
    last = offset
    const key = `${topic}/${partition}`
    const list = found.get(key) ?? []
    list.push({ index, next })
    found.set(key, list)
  }
  return found
}

/** The partner's: all but a few of the transactions of odds that were committed before the board, and are not later than it, lie before the offset. */
const checkPartners = (tally: Tally, { sport, boards, changes, partnerJoin }: SportFacts): void => {
  if (partnerJoin.served === undefined) return
  const transactions = servedOf(partnerJoin.served)
  const copies = new Map(partnerJoin.changes.map((change) => [nameOf(change), change]))
  const originals = new Map(boards.map((board) => [`${nameOf(board)} ${board.writtenAtMs}`, board]))
  const odds = partitionsOf(changes)
  for (const copy of partnerJoin.boards) {
    const { partition } = copy
    const board = originals.get(`${nameOf(copy)} ${copy.writtenAtMs}`)
    const ours = odds.get(partition) ?? []
    if (board?.oddsOffset === undefined) continue
    const hint = board.oddsOffset
    const ofBoards = transactions.get(`${sport}.board/${partition}`) ?? []
    const own = ofBoards[countLeading(ofBoards, ({ next }) => next <= board.offset)]
    if (own === undefined) continue
    // A transaction is known as long as it copied nothing at the hint or behind.
    const first = ours[countLeading(ours, ({ offset }) => offset < hint)]?.offset ?? Infinity
    const ofOdds = transactions.get(`${sport}.odds/${partition}`) ?? []
    const known = countLeading(ofOdds, ({ index, next }) => index < own.index && next <= first)
    const wanted = ofOdds[known - 1 - mostTransactionsBehind]
    const last = wanted === undefined ? undefined : ours[countLeading(ours, ({ offset }) => offset < wanted.next) - 1]
    const lastCopy = last === undefined ? undefined : copies.get(nameOf(last))
    if (lastCopy === undefined) continue
    tally.check(
      lastCopy.offset < (copy.oddsOffset ?? 0),
      sport,
      () => `${copy.at} sends its reader to ${copy.oddsOffset}, before ${lastCopy.at}, ${mostTransactionsBehind} transactions too far back`,
    )
  }
}

/** J2: who joins does not read everything. */
export const joinsShort: Invariant = {
  id: 'J2',
  title: `Who joins with a board reads no change of our earlier transactions, and at the partner of ${mostTransactionsBehind} known ones at most`,
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      checkOurs(tally, facts)
      checkPartners(tally, facts)
    }
    return tally.verdict('no board names an offset')
  },
}
