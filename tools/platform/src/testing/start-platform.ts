import { apiKeyScopes } from '@fairline/adapters-postgres'
import type { BoardFold } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { killServer, programEnvironment, projectRoot, resetStack, stackStatus, startStack } from '@fairline/tools-stack'
import type { SportReport } from '@fairline/tools-verify'
import { reportLines, verifyRun } from '@fairline/tools-verify'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseMetrics, sumOf } from '../parse-metrics.ts'
import { openPartnerBoard } from '../partner-board.ts'
import type { ServerEnvironment } from '../prepare-platform.ts'
import { clientsOf, preparePlatform } from '../prepare-platform.ts'
import type { RunFiles } from '../run-files.ts'
import { clearRun, runFiles } from '../run-files.ts'
import type { PlannedService, PlanPorts } from '../service-plan.ts'
import { servicePlan, withStandbys } from '../service-plan.ts'
import { simulatorPlan, simulatorProgress } from '../simulator-plan.ts'
import { Supervisor } from '../supervisor.ts'
import { complaints, lastComplaint } from './complaints.ts'
import { figuresSince } from './figures-since.ts'
import { freePorts } from './free-ports.ts'
import { joinJournals } from './join-journals.ts'
import { openNetwork } from './network.ts'
import type { TestPlatform, TestPlatformOptions } from './test-platform.ts'
import { until } from './until.ts'

const secondOf = (name: string): string => `${name}-second`
const planOf = (name: string, ports: PlanPorts): PlannedService => {
  const plan = servicePlan(ports).find((each) => each.name === name)
  if (plan === undefined) throw new Error(`There is no service ${name}.`)
  return plan
}
const standbyOf = (name: string): string => `${name}-standby`
/** Between the ports of the services and that of the simulator. */
const secondOpsOffset = 40

/** Starts a {@link TestPlatform}. */
export const startPlatform = async ({
  maxOwnDeaths = 4,
  say = (line) => console.log(line),
  isProxied = false,
  onEnd = () => undefined,
}: TestPlatformOptions = {}): Promise<TestPlatform> => {
  const began = performance.now()
  const root = mkdtempSync(join(tmpdir(), 'fairline-e2e-'))
  const { stackEnvironment, proxyEnvironment, ports } = await freePorts()
  const closers: (() => Promise<unknown>)[] = [
    async () => {
      // Nobody needs the data any more: the slow ones do not have to end in order.
      if (stackStatus(root) !== undefined)
        for (const name of ['kafka-internal', 'kafka-outside'] as const) killServer(root, name, 'SIGKILL')
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
    const apiKey = await createApiKey(environment, 'end-to-end test')
    const secondApiKey = await createApiKey(environment, 'second client')
    const files = runFiles(root)
    clearRun(files)
    const restarts = new Map<string, number>()
    const ownDeaths = new Map<string, number>()
    const supervise = (own: RunFiles, addresses: ServerEnvironment = {}): Supervisor => {
      const supervisor = new Supervisor({
        root: projectRoot,
        files: own,
        environment: { ...home, NODE_COMPILE_CACHE: join(projectRoot, '.fairline/compile-cache'), ...environment, ...addresses },
        programEnvironment: (program) => programEnvironment(settings, program),
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
    for (const plan of servicePlan(ports)) services.start(plan)
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
    /** The figures so far, and those from which the scenario counts. */
    let figures: ReadonlyMap<Sport, SportReport> = new Map()
    let figuresBefore = figures
    const readyAlone = (names: readonly string[]): Promise<void> => services.ready(60_000, ({ name }) => names.includes(name))
    const games = (gameDate: string): readonly BoardFold[] =>
      [...board.folds().values()].filter((fold) => fold.gameDate === gameDate).toSorted((a, b) => (a.gameId < b.gameId ? -1 : 1))
    return {
      environment,
      root,
      ports,
      proxy: network?.proxy,
      board,
      apiKey,
      secondApiKey,
      begin: () => {
        restarts.clear()
        ownDeaths.clear()
        figuresBefore = figures
      },
      play: async ({ gameDate, games: counts, seed, speed, file, faults }) => {
        await providers?.stop()
        const own = runFiles(join(root, `providers-${journals.length + 1}`))
        clearRun(own)
        journals.push(own.journal)
        const plan = simulatorPlan(
          {
            games: counts,
            seed,
            speed,
            ticksPerSecond: 0,
            ...(file === undefined ? {} : { slate: file }),
            ...(faults === undefined ? {} : { faults }),
          },
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
          journal: own.journal,
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
          felt: async () => (await progress())?.felt ?? {},
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
        const plan = planOf(name, ports)
        const opsPort = plan.opsPort + secondOpsOffset
        const environment = { ...plan.environment, FAIRLINE_SERVICE_OPS_PORT: String(opsPort) }
        services.start({ ...plan, name: secondOf(name), opsPort, environment })
      },
      hasStartedSecond: async (name) => {
        const opsPort = planOf(name, ports).opsPort + secondOpsOffset
        try {
          await fetch(`http://127.0.0.1:${opsPort}/ready`, { signal: AbortSignal.timeout(1_000) })
          return true
        } catch {
          // Nobody listens: that is the answer.
          return false
        }
      },
      endSecond: (name) => services.end(secondOf(name)),
      startStandby: async (name) => {
        const names = [name, standbyOf(name)]
        await services.end(name)
        for (const plan of withStandbys(servicePlan(ports), [name])) if (names.includes(plan.name)) services.start(plan)
        await readyAlone(names)
      },
      endStandby: async (name) => {
        await Promise.all([services.end(name), services.end(standbyOf(name))])
        for (const plan of servicePlan(ports)) if (plan.name === name) services.start(plan)
        await readyAlone([name])
      },
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
        figures = new Map(report.sports.map((each) => [each.sport, each]))
        return { ...report, sports: report.sports.map((each) => figuresSince(each, figuresBefore.get(each.sport))) }
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

const createApiKey = async (environment: ServerEnvironment, name: string): Promise<string> => {
  const database = clientsOf(environment).postgres()
  try {
    return (await database.keys.createApiKey({ name, scopes: apiKeyScopes })).secret
  } finally {
    await database.close()
  }
}
