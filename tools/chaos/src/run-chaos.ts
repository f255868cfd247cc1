import type { BoardFold, Log } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { Sport } from '@fairline/kernel'
import { AppError, seededRandom, sports } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import { clientsOf, writeSlate } from '@fairline/tools-platform'
import type { ChangeLatency } from '@fairline/tools-platform/testing'
import { measureChangeLatency, sampleFreshness, sampleServices, startPlatform, tradable, until } from '@fairline/tools-platform/testing'
import type { FaultWindow, ProcessEvent, RecomputedSport } from '@fairline/tools-verify'
import { defaultLimits } from '@fairline/tools-verify'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { ChaosScript } from './chaos-script.ts'
import type { ChaosSlate } from './chaos-slate.ts'
import { chaosSlate } from './chaos-slate.ts'
import { serviceOf } from './fault-kinds.ts'
import { giveCommands } from './give-commands.ts'
import type { InjectedFault, RoundOutcome } from './run-round.ts'
import { runRound } from './run-round.ts'
import type { ChaosScorecard, LatencyByPeriod } from './scorecard.ts'
import { chaosScorecard, nemesisScores } from './scorecard.ts'
import type { Requirement } from './required-facts.ts'
import { judgeScores } from './required-facts.ts'
import { roundLine } from './scorecard-lines.ts'

const firstPricesDeadlineMs = 180_000
/** Wide: what is judged is whether prices come back, not how fast this machine is. */
const recoveryDeadlineMs = 120_000
const drainDeadlineMs = 240_000
const lastBurst = { kind: 'burst', factor: 10, durationMs: 3_600_000 }
/** The pace of a machine is measured and printed, not judged: under faults a silence closes its games before their prices run out. */
const limits = { ...defaultLimits, silenceCloseMs: defaultTradingPolicy.validForMs }
const settleDeadlineMs = 90_000

const latencyOf = (latency: ChangeLatency): LatencyByPeriod =>
  Object.fromEntries(
    sports.map((sport) => [sport, { calm: latency.summary(sport, 'calm'), faults: latency.summary(sport, 'faults') }]),
  ) as LatencyByPeriod

const machineOf = (): string => `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`

/** A crash point ends its process when it is passed, which may be long after the restart that brought it there. */
const withOwnEnd = (window: InjectedFault, endsSince: (process: string, sinceMs: number) => readonly ProcessEvent[]): FaultWindow => {
  if (window.kind !== 'service-crash') return window
  const [, crash] = endsSince(serviceOf(window.target), window.fromMs)
  return { ...window, untilMs: Math.max(window.untilMs, crash?.atMs ?? Infinity) }
}

/** How the games ended at the partner, against how they were played. */
const endOf = ({ games }: ChaosSlate, folds: readonly BoardFold[]) => {
  const foldOf = new Map(folds.map((fold) => [fold.gameId, fold]))
  const phaseOf = (gameId: string): string => foldOf.get(gameId)?.score.phase ?? 'unknown'
  return {
    games: games.length,
    notFinal: games.filter(({ gameId }) => phaseOf(gameId) !== 'final').map(({ gameId }) => `${gameId} is ${phaseOf(gameId)}`),
    wrongScores: games.flatMap(({ gameId, finalScore }) => {
      const score = foldOf.get(gameId)?.score
      if (score === undefined || score.phase !== 'final' || finalScore === undefined) return []
      if (score.homeScore === finalScore.home && score.awayScore === finalScore.away) return []
      return [`${gameId} ended ${score.homeScore}-${score.awayScore}, played was ${finalScore.home}-${finalScore.away}`]
    }),
  }
}

/** What a run is given from outside. */
export interface ChaosContext {
  /** Takes the news of the run. */
  readonly say: (line: string) => void
  /** Computes the published changes of a sport again from what is recorded of its inputs. */
  readonly recompute: (log: Log, sport: Sport) => Promise<RecomputedSport>
  /** What the run must show; see {@link requirements}. */
  readonly required: Requirement
}

/**
 * Plays games of each sport, and maybe others beside them, on a platform of its own while the script's faults are injected, heals, lets the
 * games end, and has everything checked. A broken invariant is in the scorecard; it throws only where the platform could not be run at all.
 */
export const runChaos = async (
  script: ChaosScript,
  besides: readonly GameScript[],
  { say, recompute, required }: ChaosContext,
): Promise<ChaosScorecard> => {
  const began = new Date()
  const machine = machineOf()
  const processes: ProcessEvent[] = []
  const platform = await startPlatform({
    maxOwnDeaths: Infinity,
    isProxied: script.kinds.some((kind) => kind.startsWith('net-')),
    say,
    onEnd: (process, reason) => processes.push({ atMs: Date.now(), process, kind: 'ended', reason }),
  })
  const observers: (() => Promise<unknown>)[] = []
  try {
    const slate = chaosSlate(script.seed, script.minutes, besides)
    const { speed, gameDate } = slate.slate
    const file = join(platform.root, 'chaos-slate.jsonl')
    await writeSlate(file, `chaos ${script.seed}`, slate.scripts)
    const simulation = await platform.play({ ...slate.slate, file })
    const games = (): readonly BoardFold[] => platform.games(gameDate)
    const inPhase = (phase: string): readonly string[] => games().flatMap(({ gameId, score }) => (score.phase === phase ? [gameId] : []))
    const liveGames = (): readonly string[] => inPhase('live')
    // Prices go on through a break of a game that is followed. One beside it may be postponed, which looks the same.
    const followed = new Set(slate.games.map(({ gameId }) => gameId))
    const liveGame = (sport: string): string | undefined =>
      [...liveGames(), ...inPhase('break').filter((gameId) => followed.has(gameId))].find((gameId) => gameId.startsWith(sport))
    for (const sport of sports)
      await until(
        `prices of ${sport}`,
        () => games().some((fold) => fold.gameId.startsWith(sport) && tradable(fold, Date.now()).length > 0),
        {
          deadlineMs: firstPricesDeadlineMs,
          intervalMs: 20,
          otherwise: () => platform.complaints(),
        },
      )
    let isFaulty = false
    const latency = await measureChangeLatency(platform.environment, () => (isFaulty ? 'faults' : 'calm'))
    observers.push(() => latency.close())
    const sampler = await sampleFreshness(platform, games)
    observers.push(() => sampler.stop())
    const services = sampleServices(platform.ports)
    observers.push(() => services.stop())
    const commanders = giveCommands({
      url: `http://127.0.0.1:${platform.ports.api}`,
      operators: [
        { name: 'operator one', apiKey: platform.apiKey },
        { name: 'operator two', apiKey: platform.secondApiKey },
      ],
      random: seededRandom(script.seed),
      liveGames,
    })
    observers.push(() => commanders.abandon())
    const endsSince = (name: string, sinceMs: number): readonly ProcessEvent[] =>
      processes.filter(({ process, atMs }) => process === name && atMs >= sinceMs)
    const context = { platform, simulation, sampler, endsSince, liveGame, nowMs: () => Date.now(), recoveryDeadlineMs, say }
    const startedMs = Date.now()
    const outcomes: RoundOutcome[] = []
    for (const round of script.rounds) {
      await delay(Math.max(0, startedMs + round.atMs - Date.now()))
      isFaulty = round.faults.length > 0
      const outcome = await runRound(context, round)
      isFaulty = false
      outcomes.push(outcome)
      say(roundLine(outcome, (Date.now() - startedMs) / 1000))
    }
    const commands = await commanders.stop()
    await simulation.fault(lastBurst)
    // Games that do not end are an offence of the run, not its failure.
    await simulation.played(drainDeadlineMs + script.minutes * 30_000).catch((caught: unknown) => say(AppError.from(caught).message))
    // What ends from here on is not the services' doing: this process reads and computes, and the proxy in it makes them wait.
    const watched = [...processes]
    // All is quiet for the checker: a feed that is heard goes on for ever.
    await simulation.stop()
    const freshness = await sampler.stop()
    const { buffers } = await services.stop()
    const faults = outcomes.flatMap(({ injected }) => injected.map((each) => withOwnEnd(each, endsSince)))
    const internal = clientsOf(platform.environment).internal()
    const recomputed: RecomputedSport[] = []
    for (const sport of sports) recomputed.push(await recompute(internal, sport))
    const report = await platform.verify({
      waitMs: settleDeadlineMs,
      limits,
      observations: { samples: freshness.trace, processes: watched, faults, recomputed, buffers },
    })
    const scores = [...nemesisScores(outcomes, freshness, endOf(slate, games()), commands), ...report.scorecard.scores]
    return chaosScorecard({
      script,
      machine,
      began: began.toISOString(),
      tookMs: Date.now() - began.getTime(),
      speed,
      outcomes,
      freshness,
      latency: latencyOf(latency),
      restarts: platform.restarts(),
      scores: judgeScores(scores, required),
    })
  } finally {
    // They look at the platform: left open they would look for it for ever.
    await Promise.allSettled(observers.map((close) => close()))
    await platform.stop()
  }
}
