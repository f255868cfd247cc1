import type { ServiceName } from '../bench-platform.ts'
import { pathServices } from '../bench-platform.ts'
import type { LagPart, LevelResult } from '../run-level.ts'
import { lagParts } from '../run-level.ts'
import type { LatencySummary } from '../statistics.ts'
import { median, medianLatency } from '../statistics.ts'

/** Medians of one level over the rounds. */
export interface LevelSummary {
  readonly name: string
  readonly ratePerSecond: number
  readonly arrivedPerSecond: number
  readonly normalized: LatencySummary
  readonly partner: LatencySummary
  /** Lag at the start and at the end of the measured time, all parts together. */
  readonly lagStart: number
  readonly lagEnd: number
  /** Rounds in which the lag of some part grew, and the parts. */
  readonly growingRounds: number
  readonly growingParts: readonly LagPart[]
  readonly rounds: number
  readonly recordsPerSecond: Readonly<Record<ServiceName, number>>
  readonly cpuUsPerMessage: ReadonlyMap<string, number>
  readonly machineBusy: number
  readonly commitsPerSecond: Readonly<Record<'normalizer-nfl' | 'odds-nfl', number>>
  readonly orderViolations: number
  readonly sent: number
  readonly drainMs: number
  readonly feedLateMs: number
}

/** Sums a level of several rounds up. At least one result. */
export const summarizeLevel = (name: string, results: readonly LevelResult[]): LevelSummary => {
  const of = (pick: (result: LevelResult) => number): number => median(results.map(pick))
  const lagSum = (result: LevelResult, end: 'startMessages' | 'endMessages'): number =>
    lagParts.reduce((sum, part) => sum + result.lag[part][end], 0)
  const groups = [...new Set(results.flatMap((result) => Object.keys(result.cpuUsPerMessage)))]
  return {
    name,
    ratePerSecond: of((result) => result.request.ratePerSecond),
    arrivedPerSecond: of((result) => result.arrivedPerSecond),
    normalized: medianLatency(results.map((result) => result.normalized)),
    partner: medianLatency(results.map((result) => result.partner)),
    lagStart: of((result) => lagSum(result, 'startMessages')),
    lagEnd: of((result) => lagSum(result, 'endMessages')),
    growingRounds: results.filter((result) => result.isLagGrowing).length,
    growingParts: lagParts.filter((part) => results.some((result) => result.lag[part].isGrowing)),
    rounds: results.length,
    recordsPerSecond: Object.fromEntries(pathServices.map((each) => [each, of((result) => result.recordsPerSecond[each])])) as Record<
      ServiceName,
      number
    >,
    cpuUsPerMessage: new Map(groups.map((group) => [group, of((result) => result.cpuUsPerMessage[group] ?? 0)])),
    machineBusy: of((result) => result.machineBusy),
    commitsPerSecond: {
      'normalizer-nfl': of((result) => result.commitsPerSecond['normalizer-nfl']),
      'odds-nfl': of((result) => result.commitsPerSecond['odds-nfl']),
    },
    orderViolations: results.reduce((sum, result) => sum + result.orderViolations, 0),
    sent: results.reduce((sum, result) => sum + result.sent, 0),
    drainMs: of((result) => result.drainMs),
    feedLateMs: Math.max(...results.map((result) => result.feedLateMs)),
  }
}

/** Whether the lag grew in most rounds: one round beside a busy neighbour decides nothing. */
export const isLagGrowing = ({ growingRounds, rounds }: Pick<LevelSummary, 'growingRounds' | 'rounds'>): boolean =>
  growingRounds * 2 > rounds
