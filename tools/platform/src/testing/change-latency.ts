import { changeView, fairline, partnerTopicOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { LatencySummary } from '../latency-recorder.ts'
import { createLatencyRecorder } from '../latency-recorder.ts'
import type { ServerEnvironment } from '../prepare-platform.ts'
import { clientsOf } from '../prepare-platform.ts'
import { openResumingReader } from '../resuming-reader.ts'

/** Latencies from the provider's stamp to the partner's reader, from now on. */
export interface ChangeLatency {
  /** @param period one of those that `periodOf` names; all of them unless told */
  summary(sport: Sport, period?: string): LatencySummary
  close(): Promise<void>
}

/**
 * Measures the changes that reach the partner from now on and that an event of a feed caused.
 * @param periodOf names the period that a change belongs to when it arrives, for summaries by period
 */
export const measureChangeLatency = async (environment: ServerEnvironment, periodOf = (): string => ''): Promise<ChangeLatency> => {
  const log = clientsOf(environment).partner()
  const recorders = new Map<string, ReturnType<typeof createLatencyRecorder>>()
  const recorderOf = (sport: Sport, period: string): ReturnType<typeof createLatencyRecorder> => {
    const key = `${sport} ${period}`
    const recorder = recorders.get(key) ?? createLatencyRecorder()
    recorders.set(key, recorder)
    return recorder
  }
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
  const reader = await openResumingReader(log, {
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
        if (cause === 'source' || sentAtUs <= 0) continue
        for (const period of new Set(['', periodOf()])) recorderOf(sport, period).record(nowMs - sentAtUs / 1000)
      }
    },
  })
  return {
    summary: (sport, period = '') => {
      if (failure !== undefined) throw failure
      return recorderOf(sport, period).summary()
    },
    close: () => reader.close(),
  }
}
