import type { Log, LogAdmin } from '@fairline/contracts'
import { closeInTime, stageGroupOf, topicOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { setTimeout as delay } from 'node:timers/promises'

/** How far the stages behind an ingest are behind it. */
export interface StageLag {
  /** Records of `<s>.raw` and `<s>.normalized` that their stages have not dealt with, as of the last look. */
  records(): number
  close(): Promise<void>
}

/** What {@link watchLag} needs. */
export interface WatchLagOptions {
  readonly log: Log
  readonly sport: Sport
  readonly intervalMs: number
  /** The cluster did not answer: it is asked again. */
  readonly onMissed: (error: AppError) => void
  readonly onFailed: (error: AppError) => void
}

/** Records of a topic behind what its group has committed. */
const lagOf = async (admin: LogAdmin, group: string, topic: string): Promise<number> => {
  const [ranges, committed] = await Promise.all([admin.ranges(topic), admin.committed(group, topic)])
  const next = new Map(committed.map(({ partition, offset }) => [partition, offset]))
  return ranges.reduce((sum, { partition, start, end }) => sum + Math.max(0, end - (next.get(partition) ?? start)), 0)
}

/**
 * Looks again and again at what the normalizer and the calculator of a sport have committed. What waits before them is stale when it
 * is priced: an ingest that knows of it need not add to it. While the cluster does not answer, the last figure stands.
 */
export const watchLag = ({ log, sport, intervalMs, onMissed, onFailed }: WatchLagOptions): StageLag => {
  const stopping = new AbortController()
  let records = 0
  let admin: LogAdmin | undefined
  const look = async (): Promise<void> => {
    try {
      admin ??= await log.admin()
      const [raw, normalized] = await Promise.all([
        lagOf(admin, stageGroupOf('normalizer', sport), topicOf(sport, 'raw')),
        lagOf(admin, stageGroupOf('calculator', sport), topicOf(sport, 'normalized')),
      ])
      records = raw + normalized
    } catch (caught) {
      if (!(caught instanceof AppError)) throw caught
      onMissed(caught)
      const lost = admin
      admin = undefined
      // It failed already; closing it may well fail too.
      await lost?.close().catch(() => undefined)
    }
  }
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await look()
      await delay(intervalMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
    await admin?.close()
  }
  const running = run().catch((caught: unknown) => {
    if (!stopping.signal.aborted) onFailed(AppError.from(caught))
  })
  return {
    records: () => records,
    close: async () => {
      stopping.abort()
      // A cluster that is away may leave the last question open for long.
      await closeInTime(running)
    },
  }
}
