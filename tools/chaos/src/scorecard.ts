import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { LatencySummary } from '@fairline/tools-platform'
import type { FreshnessReport, PriceReader } from '@fairline/tools-platform/testing'
import type { Score } from '@fairline/tools-verify'
import type { ChaosScript } from './chaos-script.ts'
import type { CommandReport } from './give-commands.ts'
import type { FaultName } from './fault-kinds.ts'
import { faultNames } from './fault-kinds.ts'
import type { ChaosScore } from './required-facts.ts'
import { isViolation } from './required-facts.ts'
import type { InjectedFault, Recovery, RoundOutcome } from './run-round.ts'

/** Latencies of a sport while nothing was wrong, and from a fault to the recovery from it. */
export type LatencyByPeriod = Readonly<Record<Sport, { readonly calm: LatencySummary; readonly faults: LatencySummary }>>

/** What was observed of a run. */
export interface ChaosFindings {
  readonly script: ChaosScript
  readonly machine: string
  /** ISO time. */
  readonly began: string
  readonly tookMs: number
  readonly speed: number
  readonly outcomes: readonly RoundOutcome[]
  readonly freshness: FreshnessReport
  readonly latency: LatencyByPeriod
  readonly restarts: ReadonlyMap<string, number>
  /** What the checker and the run itself decided. */
  readonly scores: readonly ChaosScore[]
}

/** How a kind of fault went. */
export interface FaultScore {
  readonly kind: FaultName
  readonly injected: number
  /** How many of them were seen to do something. */
  readonly felt: number
  /** What the first of them was seen to do. */
  readonly effect: string | undefined
  /**
   * From the end of the faults of its round to a fresh price at every reader, the slowest sport whose game went on. A round may hold
   * other faults, too.
   */
  readonly recoveryMs: { readonly median: number; readonly worst: number } | undefined
}

/** The result of a chaos run. */
export interface ChaosScorecard {
  readonly seed: number
  readonly minutes: number
  readonly machine: string
  readonly began: string
  readonly tookMs: number
  readonly speed: number
  readonly rounds: readonly RoundOutcome[]
  readonly faults: readonly FaultScore[]
  readonly invariants: readonly ChaosScore[]
  /** Broken invariants, and those that this run had to show and did not. */
  readonly violations: number
  readonly latency: LatencyByPeriod
  readonly samples: Readonly<Record<PriceReader, number>>
  readonly unanswered: Readonly<Record<PriceReader, number>>
  readonly oldestTradableMs: Readonly<Record<PriceReader, number>>
  readonly restarts: Readonly<Record<string, number>>
}

const isFaultFelt = ({ effect }: InjectedFault): boolean => effect !== undefined

const slowest = (recovery: Readonly<Record<Sport, Recovery>>): number | undefined => {
  const times = sports.map((sport) => recovery[sport]).filter((time) => typeof time === 'number')
  return times.length === 0 ? undefined : Math.max(...times)
}

const scoreOf = (kind: FaultName, outcomes: readonly RoundOutcome[]): FaultScore => {
  const injected = outcomes.flatMap((outcome) => outcome.injected.filter((fault) => fault.kind === kind))
  const felt = injected.filter(isFaultFelt)
  const times = outcomes
    .filter((outcome) => outcome.injected.some((fault) => fault.kind === kind && isFaultFelt(fault)))
    .map(({ recovery }) => slowest(recovery))
    .filter((time) => time !== undefined)
    .toSorted((a, b) => a - b)
  const median = times[Math.floor((times.length - 1) / 2)]
  const worst = times.at(-1)
  return {
    kind,
    injected: injected.length,
    felt: felt.length,
    effect: felt[0]?.effect,
    recoveryMs: median === undefined || worst === undefined ? undefined : { median, worst },
  }
}

/** The invariants that only the nemesis can decide. */
export const nemesisScores = (
  outcomes: readonly RoundOutcome[],
  freshness: FreshnessReport,
  end: { readonly notFinal: readonly string[]; readonly wrongScores: readonly string[]; readonly games: number },
  commands: CommandReport,
): readonly Score[] => {
  const late = outcomes.flatMap(({ round, recovery }) =>
    sports
      .filter((sport) => recovery[sport] === 'never')
      .map((sport) => `${sport} after ${round.faults.map(({ kind, target }) => `${kind} ${target}`).join(', ') || 'a calm round'}`),
  )
  const score = (id: string, title: string, facts: number, broken: readonly string[]): Score => {
    const [first] = broken
    if (first === undefined) return { id, title, verdict: { kind: 'held', facts } }
    const offences = broken.map((detail) => ({ detail }))
    return { id, title, verdict: { kind: 'broken', facts, count: broken.length, first: { detail: first }, offences } }
  }
  // A round whose faults all met nothing has shown nothing, and neither has a sport without a live game.
  const answered = outcomes
    .filter(({ injected }) => injected.some(isFaultFelt))
    .reduce((sum, { recovery }) => sum + sports.filter((sport) => recovery[sport] !== 'no-game').length, 0)
  const kindsFelt = new Set(outcomes.flatMap(({ injected }) => injected.filter(isFaultFelt).map(({ kind }) => kind)))
  const sightings = Object.values(freshness.samples).reduce((sum, count) => sum + count, 0)
  return [
    score(
      'N1',
      'No reader is offered a price that is older than its validity, also where what prices stands still',
      sightings,
      freshness.offences,
    ),
    score('N2', 'After every fault each sport has a fresh price at every reader again', Math.max(answered, late.length), late),
    score('N3', 'Every game ends at the partner', end.games, end.notFinal),
    score('N4', 'Every game ends with the score that was played', end.games, end.wrongScores),
    score('N5', 'Faults of many kinds were seen to do something', kindsFelt.size, []),
    score(
      'N6',
      'Every command of an operator is accepted in the end, and once under its key',
      commands.accepted + commands.repeated,
      commands.offences,
    ),
  ]
}

/** Sums a run up. Pure. */
export const chaosScorecard = (findings: ChaosFindings): ChaosScorecard => {
  const { script, machine, began, tookMs, speed, outcomes, freshness, latency, restarts, scores } = findings
  return {
    seed: script.seed,
    minutes: script.minutes,
    machine,
    began,
    tookMs,
    speed,
    rounds: outcomes,
    faults: faultNames.filter((kind) => script.kinds.includes(kind)).map((kind) => scoreOf(kind, outcomes)),
    invariants: scores,
    violations: scores.filter(({ verdict }) => isViolation(verdict)).length,
    latency,
    samples: freshness.samples,
    unanswered: freshness.unanswered,
    oldestTradableMs: freshness.oldestTradableMs,
    restarts: Object.fromEntries([...restarts].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}
