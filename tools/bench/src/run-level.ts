import { setTimeout as delay } from 'node:timers/promises'
import type { MetricSample } from '@fairline/tools-platform'
import { parseMetrics, sumOf } from '@fairline/tools-platform'
import type { BenchPlatform, ServiceName } from './bench-platform.ts'
import { pathServices } from './bench-platform.ts'
import { benchError } from './errors.ts'
import type { LagVerdict } from './lag-verdict.ts'
import { judgeLag } from './lag-verdict.ts'
import type { LevelSight } from './observe/path-observer.ts'
import { machineCpuUs, processCpuUs } from './process-cpu.ts'
import type { LatencySummary } from './statistics.ts'

/** A load to put on the path. */
export interface LevelRequest {
  /** Number within the run: names the level's games. */
  readonly level: number
  readonly games: number
  readonly ratePerSecond: number
  readonly speed: number
  readonly warmUpMs: number
  readonly measuredMs: number
}

/** Where messages can wait: between the feed and `nfl.normalized`, before the calculator, before each sink. */
export const lagParts = ['ingest + normalizer', 'odds', 'redis', 'clickhouse', 'partner'] as const

/** One of {@link lagParts}. */
export type LagPart = (typeof lagParts)[number]

/** What one level showed. */
export interface LevelResult {
  readonly request: LevelRequest
  readonly sent: number
  /** Messages per second that arrived in `nfl.normalized` within the measured time. */
  readonly arrivedPerSecond: number
  readonly normalized: LatencySummary
  readonly partner: LatencySummary
  readonly lag: Readonly<Record<LagPart, LagVerdict>>
  readonly isLagGrowing: boolean
  /** Records per second that each service took in. */
  readonly recordsPerSecond: Readonly<Record<ServiceName, number>>
  /** Processor time per message of the feed, microseconds, of each stage and server. */
  readonly cpuUsPerMessage: Readonly<Record<string, number>>
  /** Share of all cores that was busy, with whatever. */
  readonly machineBusy: number
  /** Commits per second of the two exactly-once stages. */
  readonly commitsPerSecond: Readonly<Record<'normalizer-nfl' | 'odds-nfl', number>>
  /** Events out of order, missing or repeated; and the first in words. */
  readonly orderViolations: number
  readonly firstViolation?: string | undefined
  /** How far the sender was behind its own times at worst. */
  readonly feedLateMs: number
  /** From the last message to an empty path. */
  readonly drainMs: number
}

const sampleIntervalMs = 500
const drainDeadlineMs = 90_000
/** Beats and statuses flow on: a path is empty when no more than these wait. */
const emptyRecords = 100

type Pages = Readonly<Record<ServiceName, readonly MetricSample[]>>

const scrape = async (platform: BenchPlatform): Promise<Pages> => {
  const pages = await Promise.all(
    pathServices.map(async (name) => {
      const response = await fetch(`http://127.0.0.1:${platform.opsPort(name)}/metrics`, { signal: AbortSignal.timeout(5_000) })
      return [name, parseMetrics(await response.text())] as const
    }),
  )
  return Object.fromEntries(pages) as Record<ServiceName, readonly MetricSample[]>
}

const lagOf = (pages: Pages, backlog: number): Readonly<Record<LagPart, number>> => {
  const sink = (name: string): number => sumOf(pages['publisher-nfl'], 'fairline_publisher_lag_records', { sink: name })
  return {
    'ingest + normalizer': Math.max(0, backlog),
    odds: sumOf(pages['odds-nfl'], 'fairline_stage_lag_records'),
    redis: sink('redis'),
    clickhouse: sink('clickhouse'),
    partner: sink('partner'),
  }
}

const recordsOf = (pages: Pages): Readonly<Record<ServiceName, number>> => ({
  'ingest-nfl': sumOf(pages['ingest-nfl'], 'fairline_ingest_received_messages_total'),
  'normalizer-nfl': sumOf(pages['normalizer-nfl'], 'fairline_stage_records_total'),
  'odds-nfl': sumOf(pages['odds-nfl'], 'fairline_stage_records_total'),
  'publisher-nfl': sumOf(pages['publisher-nfl'], 'fairline_publisher_records_total'),
})

interface Snapshot {
  readonly atUs: number
  readonly events: number
  readonly records: Readonly<Record<ServiceName, number>>
  readonly commits: Readonly<Record<'normalizer-nfl' | 'odds-nfl', number>>
  readonly cpuUs: ReadonlyMap<string, number>
  readonly machineUs: number
}

const snapshot = async (platform: BenchPlatform, sight: LevelSight): Promise<Snapshot> => {
  const cpuUs = new Map(
    platform.cpuGroups().map(({ name, pids }) => [name, pids.reduce((sum, pid) => sum + processCpuUs(pid), 0)] as const),
  )
  const [machineUs, atUs, events] = [machineCpuUs(), platform.nowUs(), sight.order.events]
  const pages = await scrape(platform)
  const commitsOf = (name: ServiceName): number => sumOf(pages[name], 'fairline_stage_transactions_total')
  return {
    atUs,
    events,
    records: recordsOf(pages),
    commits: { 'normalizer-nfl': commitsOf('normalizer-nfl'), 'odds-nfl': commitsOf('odds-nfl') },
    cpuUs,
    machineUs,
  }
}

const drain = async (platform: BenchPlatform, sight: LevelSight, sent: number): Promise<number> => {
  const began = performance.now()
  for (;;) {
    platform.observer.check()
    const lag = lagOf(await scrape(platform), sent - sight.order.events)
    const waiting = lagParts.filter((part) => lag[part] > (part === 'ingest + normalizer' ? 0 : emptyRecords))
    if (waiting.length === 0) return performance.now() - began
    if (performance.now() - began > drainDeadlineMs) {
      const list = waiting.map((part) => `${part} ${lag[part]}`).join(', ')
      throw benchError('BENCH_DRAIN_TIMEOUT', `After ${drainDeadlineMs / 1000} s messages still waited: ${list}.`)
    }
    await delay(100)
  }
}

/** Puts a load on the path for a while and measures it; ends when the path is empty again. */
export const runLevel = async (platform: BenchPlatform, request: LevelRequest, cores: number): Promise<LevelResult> => {
  const { feed, observer, nowUs } = platform
  const { level, games, ratePerSecond, speed, warmUpMs, measuredMs } = request
  const { startUs, done } = await feed.play({ level, games, ratePerSecond, speed, durationMs: warmUpMs + measuredMs })
  const fromUs = startUs + warmUpMs * 1000
  const untilUs = fromUs + measuredMs * 1000
  const sight = observer.begin(fromUs, untilUs)
  const until = async (us: number): Promise<void> => {
    await delay(Math.max(0, (us - nowUs()) / 1000))
  }
  await until(fromUs)
  const first = await snapshot(platform, sight)
  const samples: Readonly<Record<LagPart, number>>[] = []
  for (let at = fromUs + sampleIntervalMs * 500; at < untilUs; at += sampleIntervalMs * 1000) {
    await until(at)
    observer.check()
    const due = Math.floor(((nowUs() - startUs) * ratePerSecond) / 1_000_000)
    samples.push(lagOf(await scrape(platform), due - sight.order.events))
  }
  await until(untilUs)
  const last = await snapshot(platform, sight)
  const { sent, lateMs } = await done
  const drainMs = await drain(platform, sight, sent)

  const seconds = (last.atUs - first.atUs) / 1_000_000
  const arrived = last.events - first.events
  const lag = Object.fromEntries(
    lagParts.map((part) => [
      part,
      judgeLag(
        samples.map((sample) => sample[part]),
        ratePerSecond,
      ),
    ]),
  ) as Record<LagPart, LagVerdict>
  return {
    request,
    sent,
    arrivedPerSecond: arrived / seconds,
    normalized: sight.normalized(),
    partner: sight.partner(),
    lag,
    isLagGrowing: lagParts.some((part) => lag[part].isGrowing),
    recordsPerSecond: Object.fromEntries(
      pathServices.map((name) => [name, (last.records[name] - first.records[name]) / seconds]),
    ) as Record<ServiceName, number>,
    cpuUsPerMessage: Object.fromEntries(
      [...last.cpuUs].map(([name, us]) => [name, Math.max(0, us - (first.cpuUs.get(name) ?? us)) / (ratePerSecond * seconds)]),
    ),
    machineBusy: (last.machineUs - first.machineUs) / (seconds * 1_000_000 * cores),
    commitsPerSecond: {
      'normalizer-nfl': (last.commits['normalizer-nfl'] - first.commits['normalizer-nfl']) / seconds,
      'odds-nfl': (last.commits['odds-nfl'] - first.commits['odds-nfl']) / seconds,
    },
    orderViolations: sight.order.violations + Math.abs(sent - sight.order.events),
    firstViolation: sight.order.first,
    feedLateMs: lateMs,
    drainMs,
  }
}
