import type { CommittedOffset, Log } from '@fairline/contracts'

/** Where a group goes on in its partitions of a topic: what it has committed, or `fallback` of the log. */
export const groupPositions = async (
  log: Log,
  group: string,
  topic: string,
  partitions: readonly number[],
  fallback: 'start' | 'end' = 'start',
): Promise<readonly CommittedOffset[]> => {
  const admin = await log.admin()
  try {
    const [committed, ranges] = await Promise.all([admin.committed(group, topic), admin.ranges(topic)])
    return partitions.map((partition) => {
      const found = committed.find((each) => each.partition === partition)
      if (found !== undefined) return found
      const range = ranges.find((each) => each.partition === partition)
      return { topic, partition, offset: range?.[fallback] ?? 0 }
    })
  } finally {
    await admin.close()
  }
}
