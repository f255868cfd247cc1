import type { Log, LogBatch, LogReader } from '@fairline/contracts'
import { topicOf } from '@fairline/contracts'
import { sports } from '@fairline/kernel'

/** Reads the results of commands of every sport, from the first that is kept. */
export const openResultReader = async (
  log: Pick<Log, 'admin' | 'reader'>,
  onBatch: (batch: LogBatch) => void,
  onError: (error: Error) => void,
): Promise<LogReader> => {
  const admin = await log.admin()
  try {
    const ranges = await Promise.all(
      sports.map(async (sport) => {
        const topic = topicOf(sport, 'command-results')
        return (await admin.ranges(topic)).map(({ partition, start }) => ({ topic, partition, offset: start }))
      }),
    )
    return await log.reader({ name: 'command-results', positions: ranges.flat(), onBatch, onError })
  } finally {
    await admin.close()
  }
}
