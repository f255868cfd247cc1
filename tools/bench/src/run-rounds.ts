import { partitionsOf } from '@fairline/contracts'
import type { Anchor } from './anchor/kafka-anchor.ts'
import { runAnchor } from './anchor/kafka-anchor.ts'
import type { BenchPlatform } from './bench-platform.ts'
import { isWarm } from './is-warm.ts'
import { loadAverage } from './machine.ts'
import type { Probe } from './next-rate.ts'
import { highestSustained, nextRate } from './next-rate.ts'
import type { BenchOptions } from './options.ts'
import type { LevelResult } from './run-level.ts'
import { runLevel } from './run-level.ts'

/** What one round measured. */
export interface Round {
  /** Results at the fixed rates, in the order asked for. */
  readonly levels: readonly LevelResult[]
  /** All rates that were tried in the search of the highest. */
  readonly probes: readonly LevelResult[]
  /** The result at the highest rate that was sustained; absent where none was, or no search was asked for. */
  readonly highest?: LevelResult | undefined
  /** All messages in one game. */
  readonly hotGame: LevelResult
  readonly anchor: Anchor
  readonly loadAfter: number
}

/** Rate of the one-game level: above the aim of 5,000 per second, so that reaching it is not a matter of rounding. */
export const hotGameRate = 6_000

const warmUpMs = 2_000
const firstProbe = 15_000
const probeMs = 3_500
const probeWarmUpMs = 1_500
const mostProbes = 5
const anchorMessages = 300_000
const anchorMessageBytes = 200
const coldLevel = { ratePerSecond: 5_000, warmUpMs: 1_000, measuredMs: 10_000 }
const mostColdLevels = 8

/** Options of {@link runRounds}. */
export interface RunRoundsOptions {
  readonly root: string
  readonly directory: string
  readonly options: BenchOptions
  readonly cores: number
  /** When the whole bench began, on the clock of `performance.now`. */
  readonly beganMs: number
  readonly say: (text: string) => void
}

const isSustained = (result: LevelResult): boolean => !result.isLagGrowing && result.orderViolations === 0

const brief = (result: LevelResult): string =>
  `p99 ${Math.round(result.normalized.p99Ms)} ms to normalized, ${Math.round(result.partner.p99Ms)} ms to the partner, lag ${result.isLagGrowing ? 'grows' : 'stays'}`

/** Runs levels that are not told until the programs are warm, then the rounds. */
export const runRounds = async (
  platform: BenchPlatform,
  { directory, options, cores, beganMs, say }: RunRoundsOptions,
): Promise<readonly Round[]> => {
  const { games, speed, seconds } = options
  let level = 0
  const run = async (what: string, request: { ratePerSecond: number; warmUpMs: number; measuredMs: number; games?: number }) => {
    const result = await runLevel(platform, { games, speed, ...request, level: level++ }, cores)
    say(`${what}: ${brief(result)}`)
    return result
  }
  const searchHighest = async (round: string): Promise<readonly LevelResult[]> => {
    const results: LevelResult[] = []
    const probes: Probe[] = []
    for (let rate = nextRate(firstProbe, probes); rate !== undefined && probes.length < mostProbes; rate = nextRate(firstProbe, probes)) {
      const result = await run(`${round}, max: ${rate}/s`, { ratePerSecond: rate, warmUpMs: probeWarmUpMs, measuredMs: probeMs })
      results.push(result)
      probes.push({ ratePerSecond: rate, isSustained: isSustained(result) })
    }
    return results
  }

  const costs: number[] = []
  while (costs.length < mostColdLevels && !isWarm(costs)) {
    const result = await run(`warm-up ${costs.length + 1}`, coldLevel)
    costs.push(Object.values(result.cpuUsPerMessage).reduce((sum, cost) => sum + cost, 0))
  }
  const rounds: Round[] = []
  let longestMs = 0
  for (let number = 1; number <= options.rounds; number++) {
    const roundBeganMs = performance.now()
    if (number > 1 && roundBeganMs - beganMs + longestMs > options.minutes * 60_000) break
    const name = `round ${number} of ${options.rounds}`
    const levels: LevelResult[] = []
    for (const rate of options.levels)
      if (rate !== 'max') levels.push(await run(`${name}, ${rate}/s`, { ratePerSecond: rate, warmUpMs, measuredMs: seconds * 1000 }))
    const hotGame = await run(`${name}, one game`, { ratePerSecond: hotGameRate, warmUpMs, measuredMs: seconds * 1000, games: 1 })
    const probes = options.levels.includes('max') ? await searchHighest(name) : []
    const highestRate = highestSustained(
      probes.map((result) => ({ ratePerSecond: result.request.ratePerSecond, isSustained: isSustained(result) })),
    )
    const admin = await platform.internal.admin()
    const anchor = await runAnchor({
      root: directory,
      stack: platform.stack,
      admin,
      topic: `bench.anchor.${number}`,
      partitions: partitionsOf.local.nfl,
      messages: anchorMessages,
      messageBytes: anchorMessageBytes,
    }).finally(() => admin.close())
    say(
      `${name}, Kafka's own tools: ${Math.round(anchor.producer.messagesPerSecond)}/s written, ${Math.round(anchor.consumer.messagesPerSecond)}/s read`,
    )
    rounds.push({
      levels,
      probes,
      highest: probes.find((result) => result.request.ratePerSecond === highestRate),
      hotGame,
      anchor,
      loadAfter: loadAverage(),
    })
    longestMs = Math.max(longestMs, performance.now() - roundBeganMs)
  }
  return rounds
}
