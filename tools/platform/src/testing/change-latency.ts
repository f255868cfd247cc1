import { changeView, fairline, partnerTopicOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { LatencySummary } from '../latency-recorder.ts'
import { createLatencyRecorder } from '../latency-recorder.ts'
import type { ServerEnvironment } from '../prepare-platform.ts'
import { clientsOf } from '../prepare-platform.ts'

/** Latencies from the provider's stamp to the partner's reader, from now on. */
export interface ChangeLatency {
  summary(sport: Sport): LatencySummary
  close(): Promise<void>
}

/** Measures the changes that reach the partner from now on and that an event of a feed caused. */
export const measureChangeLatency = async (environment: ServerEnvironment): Promise<ChangeLatency> => {
  const log = clientsOf(environment).partner()
  const recorders = new Map(sports.map((sport) => [sport, createLatencyRecorder()] as const))
  const admin = await log.admin()
  const positions = (
    await Promise.all(
      sports.map(async (sport) => {
        const topic = partnerTopicOf(sport, 'odds.v1')
        return (await admin.ranges(topic)).map(({ partition, end }) => ({ topic, partition, offset: end }))
      }),
    )
  ).flat()
  await admin.close()
  let failure: Error | undefined
  const reader = await log.reader({
    name: 'change-latency',
    positions,
    maxWaitMs: 20,
    onError: (error) => {
      failure = error
    },
    onBatch: ({ topic, records }) => {
      const nowMs = Date.now()
      const sport = sports.find((each) => topic.startsWith(`${each}.`))
      for (const { value } of records) {
        if (value === null || sport === undefined) continue
        const { cause, sentAtUs } = changeView(fairline.v1.OddsChange.decode(value))
        if (cause !== 'source' && sentAtUs > 0) recorders.get(sport)?.record(nowMs - sentAtUs / 1000)
      }
    },
  })
  return {
    summary: (sport) => {
      if (failure !== undefined) throw failure
      return (recorders.get(sport) ?? createLatencyRecorder()).summary()
    },
    close: () => reader.close(),
  }
}
