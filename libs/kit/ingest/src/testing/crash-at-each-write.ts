import { AppError } from '@fairline/kernel'
import { setTimeout as delay } from 'node:timers/promises'
import type { IngestTrial } from './ingest-trial.ts'
import type { MemoryLog } from './memory-log.ts'
import { createMemoryLog } from './memory-log.ts'

/** A provider and its adapter, of which each life begins anew on the same cluster. */
export interface CrashedIngest {
  readonly partitions: number
  /** A provider of which nothing was read yet; starts an adapter on a cluster, once for each of its lives. Its positions are saved every 10 ms. */
  readonly newProvider: () => (memory: MemoryLog) => Promise<IngestTrial>
  /** Ids of every event that the provider has. */
  readonly eventIds: readonly string[]
}

/** What became of one crash. */
export interface CrashOutcome {
  /** The write at which the process died, counted over its life. */
  readonly write: number
  /** The topic that it was to. */
  readonly topic: string
  /** Events that never arrived. */
  readonly lost: readonly string[]
}

const pollMs = 2

/** Longer than an adapter waits before it saves a position. */
const dataWriteMs = 30

const patienceMs = 10_000

/** Waits for a condition; false where it does not come about. */
const comesAbout = async (condition: () => boolean): Promise<boolean> => {
  const deadline = performance.now() + patienceMs
  while (!condition()) {
    if (performance.now() > deadline) return false
    await delay(pollMs)
  }
  return true
}

/** Which of these events a trial has not written yet. */
const missing = (trial: IngestTrial, eventIds: readonly string[]): readonly string[] => {
  const arrived = new Set(trial.events().map(({ eventId }) => eventId))
  return eventIds.filter((id) => !arrived.has(id))
}

/**
 * Lets an adapter die at each of its writes in turn, records and positions alike: from there on it writes nothing. A second life then reads what its
 * provider believes it owes. One outcome for each write.
 */
export const crashAtEachWrite = async ({ partitions, newProvider, eventIds }: CrashedIngest): Promise<readonly CrashOutcome[]> => {
  const outcomes: CrashOutcome[] = []
  for (let write = 0; ; write++) {
    const memory = createMemoryLog(partitions)
    const start = newProvider()
    let writes = 0
    let diedAt: string | undefined
    memory.beforeSend = async (topic) => {
      // A position that is saved too early must get there before the data that it stands for.
      if (!topic.endsWith('.feed-position')) await delay(dataWriteMs)
      if (diedAt === undefined && writes++ < write) return
      diedAt ??= topic
      throw new AppError('KAFKA_ACCESS_DENIED', 'The process is dead.', { disposition: 'fatal' })
    }
    const first = await start(memory)
    await comesAbout(() => diedAt !== undefined || missing(first, eventIds).length === 0)
    await first.close()
    if (diedAt === undefined) return outcomes
    memory.beforeSend = () => Promise.resolve()
    const second = await start(memory)
    await comesAbout(() => missing(second, eventIds).length === 0)
    const lost = missing(second, eventIds)
    await second.close()
    outcomes.push({ write, topic: diedAt, lost })
  }
}
