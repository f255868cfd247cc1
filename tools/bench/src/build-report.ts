import { partitionsOf } from '@fairline/contracts'
import { defaultPacing } from '@fairline/runtime-stage'
import type { Machine } from './machine.ts'
import type { BenchOptions } from './options.ts'
import { judgeAims } from './report/judge-aims.ts'
import type { Report } from './report/render-report.ts'
import { summarizeLevel } from './report/summarize-level.ts'
import type { Round } from './run-rounds.ts'
import { hotGameRate } from './run-rounds.ts'

/** What {@link buildReport} needs beside the rounds. */
export interface ReportFacts {
  readonly command: string
  readonly startedAt: Date
  readonly machine: Machine
  readonly options: BenchOptions
  readonly restarts: readonly string[]
}

const lateFeedMs = 250

/** Sums the rounds up. */
export const buildReport = (rounds: readonly Round[], facts: ReportFacts): Report => {
  const { options } = facts
  const rates = options.levels.filter((level) => level !== 'max')
  const levels = rates.map((rate, index) =>
    summarizeLevel(
      `${rate.toLocaleString('en-US')}/s`,
      rounds.flatMap((round) => round.levels[index] ?? []),
    ),
  )
  const found = rounds.flatMap(({ highest }) => highest ?? [])
  const rate = (results: typeof found): string => results.map(({ request }) => request.ratePerSecond.toLocaleString('en-US')).join(', ')
  const highest = found.length === 0 ? undefined : summarizeLevel('max', found)
  const hotGame = summarizeLevel(
    `one game, ${hotGameRate.toLocaleString('en-US')}/s`,
    rounds.map((round) => round.hotGame),
  )
  const probes = rounds.flatMap((round) => round.probes)
  const notes = [
    ...(rounds.length < options.rounds
      ? [`${rounds.length} of ${options.rounds} rounds: another one would not have ended within ${options.minutes} minutes.`]
      : []),
    ...(found.length === 0 ? [] : [`Highest rate that was sustained, per round: ${rate(found)} messages/s.`]),
    ...(probes.length > 0 && found.length < rounds.length ? ['In some rounds no rate of the search was sustained.'] : []),
    ...[...levels, hotGame]
      .filter(({ feedLateMs }) => feedLateMs > lateFeedMs)
      .map(
        ({ name, feedLateMs }) =>
          `${name}: the feed itself was up to ${Math.round(feedLateMs)} ms behind its own times; that time counts as latency.`,
      ),
    ...facts.restarts.map((restart) => `${restart} ended and was started again.`),
  ]
  return {
    command: facts.command,
    startedAt: facts.startedAt,
    machine: facts.machine,
    loadAtEnd: rounds.at(-1)?.loadAfter ?? 0,
    rounds: rounds.length,
    seconds: options.seconds,
    games: options.games,
    speed: options.speed,
    partitions: partitionsOf.local.nfl,
    commitIntervalMs: defaultPacing.commitIntervalMs,
    levels,
    highest,
    hotGame,
    anchors: rounds.map(({ anchor }) => anchor),
    aims: judgeAims(levels, hotGame),
    notes,
  }
}
