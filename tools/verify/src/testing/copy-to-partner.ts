import type { Sport } from '@fairline/kernel'
import type { BoardHintFact, PartnerJoin, Place, ServedFact } from '../facts.ts'
import type { PricedFacts } from './price-game.ts'

/** The copies that a partner sink makes of odds and boards: each of our transactions becomes one of its own. */
export const copyToPartner = (sport: Sport, { changes, boards }: Pick<PricedFacts, 'changes' | 'boards'>): PartnerJoin => {
  const ends = new Map<string, number>()
  const copied: { readonly boards: BoardHintFact[]; readonly changes: PartnerJoin['changes'][number][]; readonly served: ServedFact[] } = {
    boards: [],
    changes: [],
    served: [],
  }
  /** By partition: source offsets of odds, and where the partner's odds then ended. */
  const pairs = new Map<number, { readonly source: number; readonly target: number }[]>()
  const take = (topic: string, { partition }: Place, count: number): number => {
    const key = `${topic}/${partition}`
    const first = ends.get(key) ?? 0
    ends.set(key, first + count)
    return first
  }
  const placeOf = (topic: string, of: Place): Place => {
    const offset = take(topic, of, 1)
    return { ...of, offset, at: `${sport}.${topic}.v1/${of.partition}/${offset}` }
  }
  const notes = { at: `${sport}/notes`, partition: 0, offset: 0, writtenAtMs: 0 }
  const records = [
    ...changes.map((change) => ({ topic: 'odds', of: change })),
    ...boards.map((board) => ({ topic: 'board', of: board })),
  ].toSorted((a, b) => a.of.writtenAtMs - b.of.writtenAtMs || a.of.partition - b.of.partition)
  const transactions = Map.groupBy(records, ({ of }) => `${of.partition} ${of.writtenAtMs}`)
  for (const transaction of transactions.values()) {
    for (const { topic, of } of transaction) {
      const { gameId, epoch, changeSeq, partition } = of
      const position = { ...placeOf(topic, of), gameId, epoch, changeSeq }
      const hint = 'oddsOffset' in of ? (of.oddsOffset ?? 0) : 0
      if (topic === 'odds') copied.changes.push(position)
      else
        copied.boards.push({ ...position, oddsOffset: (pairs.get(partition) ?? []).findLast(({ source }) => source <= hint)?.target ?? 0 })
      copied.served.push({ offset: take('notes', notes, 1), topic: `${sport}.${topic}`, partition, next: of.offset + 1 })
    }
    take('notes', notes, 1)
    for (const [topic, [first]] of Map.groupBy(transaction, ({ topic }) => topic)) if (first !== undefined) take(topic, first.of, 1)
    const odds = transaction.findLast(({ topic }) => topic === 'odds')?.of
    if (odds === undefined) continue
    const known = pairs.get(odds.partition) ?? []
    known.push({ source: odds.offset + 1, target: ends.get(`odds/${odds.partition}`) ?? 0 })
    pairs.set(odds.partition, known)
  }
  return copied
}
