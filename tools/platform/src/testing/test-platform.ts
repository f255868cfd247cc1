import { apiKeyScopes } from '@fairline/adapters-postgres'
import type { BoardFold } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { FaultProxy } from '@fairline/tools-fault-proxy'
import { projectRoot, resetStack, startStack } from '@fairline/tools-stack'
import type { RunArtefacts, VerifyReport } from '@fairline/tools-verify'
import { reportLines, verifyRun } from '@fairline/tools-verify'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseMetrics, sumOf } from '../parse-metrics.ts'
import type { PartnerBoard } from '../partner-board.ts'
import { openPartnerBoard } from '../partner-board.ts'
import type { ServerEnvironment } from '../prepare-platform.ts'
import { clientsOf, preparePlatform } from '../prepare-platform.ts'
import type { RunFiles } from '../run-files.ts'
import { clearRun, runFiles } from '../run-files.ts'
import type { PlanPorts } from '../service-plan.ts'
import { servicePlan, withStandbys } from '../service-plan.ts'
import { simulatorPlan, simulatorProgress } from '../simulator-plan.ts'
import { Supervisor } from '../supervisor.ts'
import { freePorts } from './free-ports.ts'
import { openNetwork } from './network.ts'
import { until } from './until.ts'

/** What a simulated run plays. */
export interface Slate {
  readonly games: string
  readonly seed: number
  readonly speed: number
  /** Names the games: another date, other games. */
  readonly gameDate: string
  readonly faults?: string
}

/** Providers that play a slate. */
export interface Simulation {
  /** Resolves when everything was sent and every game is final at the partner. */
  played(deadlineMs: number): Promise<void>
  /** Whether every message has left. */
  isSent(): Promise<boolean>
  /** A fault of a feed that begins now; see the control port of the simulator. */
  fault(fault: Readonly<Record<string, unknown>>): Promise<void>
  /** The providers go. */
  stop(): Promise<void>
}

/** Messages of one sport beyond all measure. */
export interface Flood {
  readonly games: string
  readonly sport: Sport
  readonly ratePerSecond: number
  /** Other games than those that are played. */
  readonly gameDate: string
  /** An hour unless told; one that is stopped before may have sent more than its journal says. */
  readonly durationMs?: number
}

/** A provider that sends a {@link Flood}. */
export interface RunningFlood {
  /** Whether every message has left. */
  isSent(): Promise<boolean>
  /** Messages that have left. */
  sent(): Promise<number>
  stop(): Promise<void>
}

/** Servers and services of their own, as processes, on ports of their own, from empty. */
export interface TestPlatform {
  readonly environment: ServerEnvironment
  /** The folder below which the servers keep their data. */
  readonly root: string
  readonly ports: PlanPorts
  /** The network between the services and both Kafka clusters and ClickHouse; undefined where it is not asked for. */
  readonly proxy: FaultProxy | undefined
  /** What a partner sees. */
  readonly board: PartnerBoard
  /** A key of the API that may do everything. */
  readonly apiKey: string
  /** Lets the providers play a slate; those of the slate before go. */
  play(slate: Slate): Promise<Simulation>
  /** Sends a signal to the process of a service, which is started again if it ends; false where it is just starting again. */
  kill(name: string, signal?: NodeJS.Signals): boolean
  pidOf(name: string): number | undefined
  /** Crash points for the next restarts of a service, one each; see FAIRLINE_CRASH_AT. */
  crashAt(name: string, points: readonly string[]): void
  /** A second process of a service, of the same shard. */
  startSecond(name: string): void
  /** Ends the second process of a service. */
  endSecond(name: string): Promise<void>
  /** Sum of the samples of a service's metric that have these labels. */
  metric(service: string, name: string, labels?: Readonly<Record<string, string>>): Promise<number>
  /** Beside what is played, a provider sends clock messages of further games of its sport at a constant rate; resolves when it begins. */
  flood(flood: Flood): Promise<RunningFlood>
  /** How often each service ended by itself or was killed, since the platform was ready. */
  restarts(): ReadonlyMap<string, number>
  /** Reconciles everything sent so far, and what was observed meanwhile, with every topic and store. */
  verify(options?: Partial<Pick<RunArtefacts, 'waitMs' | 'observations' | 'limits'>>): Promise<VerifyReport>
  /** The games of a date as the partner holds them. */
  games(gameDate: string): readonly BoardFold[]
  /** What services and providers complained of first and last. */
  complaints(): string
  stop(): Promise<void>
}

/** Options of {@link startPlatform}. */
export interface TestPlatformOptions {
  /** More deaths of one service than this without a kill, and waiting for the end of its games is pointless. */
  readonly maxOwnDeaths?: number
  /** Takes the news of the run; they are printed unless told otherwise. */
  readonly say?: (line: string) => void
  /** Services with a second process, `<name>-standby`, that takes over; see {@link withStandbys}. */
  readonly standbys?: readonly string[]
  /** Whether services reach both Kafka clusters and ClickHouse through a proxy that can break the network. */
  readonly isProxied?: boolean
  /** A service has ended, by itself or by a signal. */
  readonly onEnd?: (name: string, reason: string) => void
}

const secondOf = (name: string): string => `${name}-second`
/** Between the ports of the services and that of the simulator. */
const secondOpsOffset = 40

/** Starts a {@link TestPlatform}. */
export const startPlatform = async ({
  maxOwnDeaths = 4,
  say = (line) => console.log(line),
  standbys = [],
  isProxied = false,
  onEnd = () => undefined,
}: TestPlatformOptions = {}): Promise<TestPlatform> => {
  const began = performance.now()
  const root = mkdtempSync(join(tmpdir(), 'fairline-e2e-'))
  const { stackEnvironment, proxyEnvironment, ports } = await freePorts()
  const closers: (() => Promise<unknown>)[] = [
    async () => {
      await resetStack(root)
      rmSync(root, { recursive: true, force: true })
    },
  ]
  const stop = async (): Promise<void> => {
    for (const close of closers.splice(0).toReversed()) await close()
  }
  try {
    const home = { PATH: process.env['PATH'], HOME: process.env['HOME'], XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'] }
    const { environment, settings } = await startStack(
      { root, environment: { ...home, ...stackEnvironment, ...(isProxied ? proxyEnvironment : {}) } },
      () => undefined,
    )
    const network = isProxied ? await openNetwork(settings, environment, say) : undefined
    if (network !== undefined) closers.push(() => network.proxy.close())
    await preparePlatform(environment)
    const apiKey = await createApiKey(environment)
    const files = runFiles(root)
    clearRun(files)
    const restarts = new Map<string, number>()
    const ownDeaths = new Map<string, number>()
    const supervise = (own: RunFiles, addresses: ServerEnvironment = {}): Supervisor => {
      const supervisor = new Supervisor({
        root: projectRoot,
        files: own,
        environment: { ...home, NODE_COMPILE_CACHE: join(projectRoot, '.fairline/compile-cache'), ...environment, ...addresses },
        onRestart: (name, reason) => {
          restarts.set(name, (restarts.get(name) ?? 0) + 1)
          onEnd(name, reason)
          if (reason === 'SIGKILL') return
          ownDeaths.set(name, (ownDeaths.get(name) ?? 0) + 1)
          say(`${name} ended (${reason}): ${lastComplaint(own, name)}`)
        },
      })
      closers.push(() => supervisor.stop())
      return supervisor
    }
    const services = supervise(files, network?.environment)
    for (const plan of withStandbys(servicePlan(ports), standbys)) services.start(plan)
    await services.ready(150_000, (plan) => !plan.program.startsWith('ingest-'))
    const board = await openPartnerBoard(clientsOf(environment).partner(), () => Date.now() * 1000)
    closers.push(() => board.close())
    // On an empty cluster a service may come before its coordinator: that is the supervisor's business, not the test's.
    restarts.clear()
    ownDeaths.clear()
    say(`platform ready after ${((performance.now() - began) / 1000).toFixed(1)} s`)

    const kill = (name: string, signal: NodeJS.Signals = 'SIGKILL'): boolean => {
      if (services.pidOf(name) === undefined) throw new Error(`There is no service ${name}.`)
      return services.signal(name, signal)
    }
    const journals: string[] = []
    let providers: Supervisor | undefined
    const games = (gameDate: string): readonly BoardFold[] =>
      [...board.folds().values()].filter((fold) => fold.gameDate === gameDate).toSorted((a, b) => (a.gameId < b.gameId ? -1 : 1))
    return {
      environment,
      root,
      ports,
      proxy: network?.proxy,
      board,
      apiKey,
      play: async ({ gameDate, games: counts, seed, speed, faults }) => {
        await providers?.stop()
        const own = runFiles(join(root, `providers-${journals.length + 1}`))
        clearRun(own)
        journals.push(own.journal)
        const plan = simulatorPlan(
          { games: counts, seed, speed, ticksPerSecond: 0, ...(faults === undefined ? {} : { faults }) },
          own,
          ports,
        )
        const simulator = (providers = supervise(own))
        simulator.start({ ...plan, environment: { ...plan.environment, FAIRLINE_SIMULATOR_GAME_DATE: gameDate } })
        await simulator.ready(60_000, () => true)
        await services.ready(60_000, () => true)
        const progress = () => simulatorProgress(ports.simulatorControl)
        const expected = counts.split(',').reduce((sum, each) => sum + Number(each.split('=')[1]), 0)
        return {
          stop: () => simulator.stop(),
          isSent: async () => (await progress())?.isDone === true,
          played: async (deadlineMs) => {
            await until(
              'every game final at the partner',
              async () => {
                const failure = board.failure()
                if (failure !== undefined) throw failure
                const unable = [...ownDeaths].find(([, count]) => count > maxOwnDeaths)
                if (unable !== undefined) throw new Error(`${unable[0]} ends by itself again and again.\n${complaints(files)}`)
                if ((await progress())?.isDone !== true) return false
                const all = games(gameDate)
                return all.length === expected && all.every((fold) => fold.score.phase === 'final')
              },
              {
                deadlineMs,
                intervalMs: 100,
                otherwise: () =>
                  [
                    ...games(gameDate).map((fold) => `${fold.gameId} is ${fold.score.phase} ${fold.score.clock}`),
                    ...[...restarts].map(([name, count]) => `${name} ended ${count} times`),
                    complaints(files),
                  ].join('\n'),
              },
            )
          },
          fault: async (fault) => {
            const response = await fetch(`http://127.0.0.1:${ports.simulatorControl}/faults`, {
              method: 'POST',
              body: JSON.stringify(fault),
            })
            if (response.status !== 202) throw new Error(`The simulator refused the fault: ${await response.text()}`)
          },
        }
      },
      kill,
      pidOf: (name) => services.pidOf(name),
      crashAt: (name, points) =>
        services.nextStarts(
          name,
          points.map((point) => ({ FAIRLINE_CRASH_AT: point })),
        ),
      startSecond: (name) => {
        const plan = servicePlan(ports).find((each) => each.name === name)
        if (plan === undefined) throw new Error(`There is no service ${name}.`)
        const opsPort = plan.opsPort + secondOpsOffset
        const environment = { ...plan.environment, FAIRLINE_SERVICE_OPS_PORT: String(opsPort) }
        services.start({ ...plan, name: secondOf(name), opsPort, environment })
      },
      endSecond: (name) => services.end(secondOf(name)),
      metric: async (service, name, labels) => {
        const plan = servicePlan(ports).find((each) => each.name === service)
        const response = await fetch(`http://127.0.0.1:${plan?.opsPort}/metrics`)
        return sumOf(parseMetrics(await response.text()), name, labels)
      },
      flood: async ({ games: counts, sport, ratePerSecond, gameDate, durationMs = 3_600_000 }) => {
        const own = runFiles(join(root, `flood-${journals.length + 1}`))
        clearRun(own)
        journals.push(own.journal)
        const controlPort = ports.simulatorControl + 1
        const plan = simulatorPlan({ games: counts, seed: 1, speed: 1, ticksPerSecond: 0 }, own, ports)
        const opsPort = plan.opsPort + 1
        const flooder = supervise(own)
        const environment = {
          ...plan.environment,
          FAIRLINE_SERVICE_OPS_PORT: String(opsPort),
          FAIRLINE_SIMULATOR_CONTROL_PORT: String(controlPort),
          FAIRLINE_SIMULATOR_SPORTS: sport,
          FAIRLINE_SIMULATOR_RATE: String(ratePerSecond),
          FAIRLINE_SIMULATOR_DURATION_MS: String(durationMs),
          FAIRLINE_SIMULATOR_GAME_DATE: gameDate,
        }
        flooder.start({ ...plan, name: 'flood', opsPort, environment })
        await flooder.ready(60_000, () => true)
        return {
          isSent: async () => (await simulatorProgress(controlPort))?.isDone === true,
          sent: async () => (await simulatorProgress(controlPort))?.sent ?? 0,
          stop: () => flooder.stop(),
        }
      },
      restarts: () => new Map(restarts),
      verify: async (options = {}) => {
        const journal = joinJournals(journals, join(root, 'journal'))
        const report = await verifyRun({ waitMs: 60_000, ...options, environment, root, journal })
        say(reportLines(report).join('\n'))
        return report
      },
      games,
      complaints: () =>
        [files, ...journals.map((journal) => runFiles(resolve(journal, '../../..')))].map((own) => complaints(own)).join('\n'),
      stop,
    }
  } catch (caught) {
    say(complaints(runFiles(root)))
    await stop()
    throw caught
  }
}

/** What a final board says of the game itself: everything that two plays of one slate have in common. */
export const essence = (fold: BoardFold) => ({
  gameId: fold.gameId,
  score: [fold.score.phase, fold.score.homeScore, fold.score.awayScore],
  markets: [...fold.markets.values()]
    .map((market) => ({
      key: market.key,
      line: market.line,
      status: market.status,
      results: market.prices.map((price) => `${price.selection} ${price.result ?? 'open'}`).toSorted(),
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
})

/** The markets of a board that a partner could still bet on or wait for. */
export const undecided = (fold: BoardFold): readonly string[] =>
  [...fold.markets.values()]
    .filter((market) => market.status !== 'settled' && market.status !== 'cancelled')
    .map(({ key, status }) => `${key} ${status}`)

/** The markets of a board on which a partner takes bets at this time. */
export const tradable = (fold: BoardFold, nowMs: number): readonly string[] =>
  nowMs > Math.floor(fold.asOfUs / 1000) + fold.validForMs
    ? []
    : [...fold.markets.values()].filter((market) => market.status === 'active').map(({ key }) => key)

const createApiKey = async (environment: ServerEnvironment): Promise<string> => {
  const database = clientsOf(environment).postgres()
  try {
    return (await database.keys.createApiKey({ name: 'end-to-end test', scopes: apiKeyScopes })).secret
  } finally {
    await database.close()
  }
}

/** One journal of all that was sent so far: the topics hold it all, too. */
const joinJournals = (journals: readonly string[], into: string): string => {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true })
  for (const journal of journals)
    for (const sport of sports) {
      const path = join(journal, `${sport}.jsonl`)
      if (existsSync(path)) appendFileSync(join(into, `${sport}.jsonl`), readFileSync(path))
    }
  return into
}

const complaintsIn = (path: string): readonly string[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((line) => /"level":"(warn|error|fatal)"|^\S*Error\b/.test(line))

/** What services complained of first and last, for the report of a test that fails. */
const complaints = (files: RunFiles): string =>
  // What fails before the first service starts has no logs.
  (existsSync(files.logs) ? readdirSync(files.logs) : [])
    .flatMap((file) => {
      const lines = complaintsIn(join(files.logs, file))
      return [...lines.slice(0, 1), ...lines.slice(1).slice(-1)].map((line) => `${file}: ${line.slice(0, 800)}`)
    })
    .join('\n')

/** What a service said last before it ended. */
const lastComplaint = (files: RunFiles, name: string): string => {
  const line = complaintsIn(join(files.logs, `${name}.log`)).at(-1) ?? 'it said nothing'
  const [, code = '', message = line] = /"code":"(\w+)".*?"msg":"([^"]*)/.exec(line) ?? []
  return `${code} ${message}`.trim().slice(0, 300)
}
