import type { Sport } from '@fairline/kernel'
import type { AbortedFact, BatchFact, ChangeFact, Place, StageName, StageStateFact } from '../facts.ts'

/** An open transaction of a stage in one partition. */
export interface BuiltTransaction {
  /** The place of the next record of a topic, by its last name part. */
  place(topic: string): Place
  /** Ends it with the stage's own record: where its inputs then stand. */
  commit(positions: ReadonlyMap<string, number>): void
}

/** Puts records in their places, as a broker with two transactional writers would. */
export interface LogBuilder {
  readonly stageStates: readonly StageStateFact[]
  readonly aborted: readonly AbortedFact[]
  readonly batches: readonly BatchFact[]
  /** The place of a record that is written without a transaction. */
  append(topic: string, partition: number, atMs: number): Place
  transaction(stage: StageName, partition: number, atMs: number): BuiltTransaction
  /** A writer that dies in a transaction: what it wrote is aborted, its next epoch begins. */
  abort(stage: StageName, partition: number, atMs: number, topics: readonly string[], change: AbortedFact['change']): void
  /** Where a topic ends. */
  end(topic: string, partition: number): number
  /** The topics that were written to, by their last name part, with their partitions. */
  partitions(): readonly (readonly [topic: string, partition: number])[]
}

/** From the first record of a transaction to its marker. */
const commitMs = 5
const producerIds: Readonly<Record<StageName, number>> = { normalizer: 1, calculator: 2 }

/** The builder of one sport's topics. */
export const createLogBuilder = (sport: Sport): LogBuilder => {
  const next = new Map<string, number>()
  const epochs: Record<StageName, number> = { normalizer: 0, calculator: 0 }
  const stageStates: StageStateFact[] = []
  const aborted: AbortedFact[] = []
  const batches: BatchFact[] = []

  const take = (topic: string, partition: number, atMs: number): Place => {
    const key = `${topic}/${partition}`
    const offset = next.get(key) ?? 0
    next.set(key, offset + 1)
    return { at: `${sport}.${key}/${offset}`, partition, offset, writtenAtMs: atMs }
  }
  const batch = (stage: StageName, topic: string, { partition, offset, writtenAtMs }: Place, kind: BatchFact['kind']): void => {
    batches.push({
      topic: `${sport}.${topic}`,
      partition,
      baseOffset: offset,
      lastOffset: offset,
      producerId: producerIds[stage],
      producerEpoch: epochs[stage],
      kind,
      writtenAtMs,
    })
  }
  const open = (stage: StageName, partition: number, atMs: number) => {
    const touched = new Set<string>()
    return {
      place: (topic: string): Place => {
        const place = take(topic, partition, atMs)
        batch(stage, topic, place, 'data')
        touched.add(topic)
        return place
      },
      end: (kind: 'commit' | 'abort'): void => {
        for (const topic of touched) batch(stage, topic, take(topic, partition, atMs + commitMs), kind)
      },
    }
  }

  return {
    stageStates,
    aborted,
    batches,
    append: take,
    transaction: (stage, partition, atMs) => {
      const { place, end } = open(stage, partition, atMs)
      return {
        place,
        commit: (positions) => {
          stageStates.push({ ...place(`${stage}.state`), stage, positions })
          end('commit')
        },
      }
    },
    abort: (stage, partition, atMs, topics, change) => {
      const { place, end } = open(stage, partition, atMs)
      for (const topic of [...topics, `${stage}.state`]) {
        const at = place(topic)
        const isChange = topic === 'odds'
        aborted.push({ ...at, topic: `${sport}.${topic}`, key: '', digest: `aborted ${at.at}`, change: isChange ? change : undefined })
      }
      end('abort')
      epochs[stage]++
    },
    end: (topic, partition) => next.get(`${topic}/${partition}`) ?? 0,
    partitions: () =>
      [...next.keys()].map((key) => {
        const [topic = '', partition] = key.split('/')
        return [topic, Number(partition)] as const
      }),
  }
}

/** The identity of a change, as an aborted record carries it. */
export const changeName = ({ gameId, epoch, changeSeq, throughEventSeq }: ChangeFact): NonNullable<AbortedFact['change']> => ({
  gameId,
  epoch,
  changeSeq,
  throughEventSeq,
})
