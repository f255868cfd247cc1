import type { BatchFact, SportFacts } from '../facts.ts'
import type { Invariant } from '../invariant.ts'
import { createTally, notApplicable } from '../invariant.ts'
import { prefixLength } from '../prefix-length.ts'

/** I14: what was aborted is nowhere to be seen. */
export const abortedStaysHidden: Invariant = {
  id: 'I14',
  title: 'Nothing of an aborted transaction is in ClickHouse, Redis, any sample, or at a partner',
  decide: ({ sports, samples = [] }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport, aborted, changes, published, redis } = facts
      const committed = new Set(changes.map(({ gameId, epoch, changeSeq }) => `${gameId} ${epoch} ${changeSeq}`))
      const tables = new Map([
        [`${sport}.normalized`, { name: 'events', sources: new Set(facts.eventRows.sources) }],
        [`${sport}.odds`, { name: 'odds_changes', sources: new Set(facts.oddsRows.sources) }],
        [`${sport}.settlements`, { name: 'settlements', sources: new Set(facts.settlementRows.sources) }],
      ])
      const shown = new Map<string, string>([
        ...samples.map((each) => [`${each.gameId} ${each.epoch} ${each.changeSeq}`, `a sample of ${each.reader}`] as const),
        ...redis.map(({ gameId, head }) => [`${gameId} ${head['epoch']} ${head['change_seq']}`, 'Redis'] as const),
      ])
      const ours = digestsOf(published.map((topic) => topic.ours))
      const partners = digestsOf(published.map((topic) => topic.partners))
      for (const { at, topic, partition, offset, digest, change } of aborted) {
        const table = tables.get(topic)
        tally.check(
          table?.sources.has(`${partition}/${offset}`) !== true,
          sport,
          () => `${at} was aborted and has rows in ${table?.name ?? ''}`,
        )
        // A repeated attempt usually writes the same bytes: only what was never committed is a leak.
        tally.check(ours.has(digest) || !partners.has(digest), sport, () => `${at} was aborted and is at the partner`)
        if (change === undefined) continue
        const name = `${change.gameId} ${change.epoch} ${change.changeSeq}`
        const where = committed.has(name) ? undefined : shown.get(name)
        tally.check(where === undefined, sport, () => `${at} was aborted and change ${change.changeSeq} of ${change.gameId} is in ${where}`)
      }
    }
    return tally.verdict('no transaction was aborted')
  },
}

const digestsOf = (topics: readonly SportFacts['published'][number]['ours'][]): ReadonlySet<string> =>
  new Set(topics.flatMap((topic) => [...topic.values()].flatMap((records) => records.map(({ digest }) => digest))))

/** When the transactions of a partition were committed or aborted, by the first and last offset of their batches in order. */
interface EndedBatch {
  readonly baseOffset: number
  readonly lastOffset: number
  readonly endedAtMs: number
}

const endedBatches = (batches: readonly BatchFact[], topic: string): ReadonlyMap<number, readonly EndedBatch[]> => {
  const partitions = new Map<number, EndedBatch[]>()
  const open = new Map<string, BatchFact[]>()
  for (const batch of batches) {
    if (batch.topic !== topic) continue
    const producer = `${batch.partition} ${batch.producerId}`
    if (batch.kind === 'data') {
      open.set(producer, [...(open.get(producer) ?? []), batch])
      continue
    }
    const ended = partitions.get(batch.partition) ?? []
    for (const { baseOffset, lastOffset } of open.get(producer) ?? []) ended.push({ baseOffset, lastOffset, endedAtMs: batch.writtenAtMs })
    partitions.set(batch.partition, ended)
    open.delete(producer)
  }
  return new Map([...partitions].map(([partition, ended]) => [partition, ended.toSorted((a, b) => a.baseOffset - b.baseOffset)]))
}

const endOf = (ended: readonly EndedBatch[], offset: number): EndedBatch | undefined => {
  const found = ended[prefixLength(ended, ({ lastOffset }) => lastOffset < offset)]
  return found !== undefined && found.baseOffset <= offset ? found : undefined
}

/** Clocks of writers and brokers are one machine's, but not read in the same way. */
const clockToleranceMs = 2

/** I15: nobody computes from what is not committed. */
export const committedInputsOnly: Invariant = {
  id: 'I15',
  title: 'No output was made from an input whose transaction was aborted or still open',
  decide: ({ sports, faults = [] }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport, batches, changes } = facts
      // A writer whose clock is wrong stamps its records so.
      const hasClockFaults = faults.some((fault) => fault.kind.startsWith('clock') && fault.sports.includes(sport))
      const topic = `${sport}.normalized`
      const aborted = new Set(facts.aborted.filter((each) => each.topic === topic).map(({ partition, offset }) => `${partition}/${offset}`))
      const partitions = endedBatches(batches ?? [], topic)
      for (const change of changes) {
        const inputs = [change.firstOffset, change.lastOffset]
        const gone = inputs.find((offset) => aborted.has(`${change.partition}/${offset}`))
        tally.check(gone === undefined, sport, () => `${change.at} was made from ${topic}/${change.partition}/${gone}, which was aborted`)
        if (batches === undefined || hasClockFaults) continue
        const commit = endOf(partitions.get(change.partition) ?? [], change.lastOffset)
        if (commit !== undefined)
          tally.check(
            change.writtenAtMs >= commit.endedAtMs - clockToleranceMs,
            sport,
            () =>
              `${change.at} was made ${commit.endedAtMs - change.writtenAtMs} ms before ${topic}/${change.partition}/${change.lastOffset} was committed`,
          )
      }
    }
    return tally.verdict('nothing was published')
  },
}

/** I16: a fenced writer never writes again. */
export const epochsAscend: Invariant = {
  id: 'I16',
  title: 'In every partition the epochs of a transactional producer never go back',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, batches } of sports) {
      if (batches === undefined) return notApplicable("the brokers' log folders are not readable from here")
      const epochs = new Map<string, number>()
      for (const { topic, partition, baseOffset, producerId, producerEpoch } of batches) {
        if (producerId < 0) continue
        const producer = `${topic}/${partition} ${producerId}`
        const highest = epochs.get(producer) ?? 0
        tally.check(
          producerEpoch >= highest,
          sport,
          () => `${topic}/${partition}/${baseOffset} is of epoch ${producerEpoch} of producer ${producerId}, after ${highest}`,
        )
        epochs.set(producer, Math.max(highest, producerEpoch))
      }
    }
    return tally.verdict('no transactional producer has written')
  },
}
