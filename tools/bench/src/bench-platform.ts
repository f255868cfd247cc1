import type { Log } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { systemClock } from '@fairline/runtime-service'
import { applyTopics, clearRun, clientsOf, defaultPlanPorts, runFiles, servicePlan, Supervisor } from '@fairline/tools-platform'
import type { RunningStack } from '@fairline/tools-stack'
import { programEnvironment, resetStack, stackStatus, startStack, stopStack } from '@fairline/tools-stack'
import { FeedProcess } from './feed/feed-process.ts'
import type { PathObserver } from './observe/path-observer.ts'
import { observePath } from './observe/path-observer.ts'

/** A group of processes whose processor time is told as one. */
export interface CpuGroup {
  readonly name: string
  readonly pids: readonly number[]
}

/** Servers, services, feed and observer of a bench, all running. */
export interface BenchPlatform {
  readonly feed: FeedProcess
  readonly observer: PathObserver
  readonly internal: Log
  readonly stack: RunningStack
  readonly nowUs: () => number
  /** Ops port of a service. */
  opsPort(service: ServiceName): number
  /** Every process that takes part, grouped by stage or server. */
  cpuGroups(): readonly CpuGroup[]
  /** Services that ended by themselves and were started again. */
  readonly restarts: readonly string[]
  close(isClean: boolean): Promise<void>
}

const sport: Sport = 'nfl'

/** The services of the path, in its order. */
export const pathServices = ['ingest-nfl', 'normalizer-nfl', 'odds-nfl', 'publisher-nfl'] as const

/** One of {@link pathServices}. */
export type ServiceName = (typeof pathServices)[number]

const servers = ['kafka-internal', 'kafka-outside', 'redis', 'clickhouse'] as const
// Beside the ports of `npm start`, which may run on this machine with other servers.
const planPorts = { ...defaultPlanPorts, opsBase: defaultPlanPorts.opsBase + 200 }

/** Options of {@link openPlatform}. */
export interface PlatformOptions {
  /** The project. */
  readonly root: string
  /** Where servers and services of the bench keep their files; emptied first. */
  readonly directory: string
  /** Folder for CPU profiles of the services; none are made without it. */
  readonly profile: string | undefined
  readonly say: (text: string) => void
}

/**
 * Starts what a bench needs, with data of its own: fresh servers, the NFL services of the local service plan as they run under
 * `npm start`, the feed and the observer.
 */
export const openPlatform = async ({ root, directory, profile, say }: PlatformOptions): Promise<BenchPlatform> => {
  const closers: (() => Promise<void>)[] = []
  const restarts: string[] = []
  const closeAll = async (isClean: boolean): Promise<void> => {
    for (const close of closers.toReversed()) await close()
    // After a failure the logs of the servers are kept.
    if (isClean) await resetStack(directory)
    else await stopStack(directory)
  }
  try {
    await resetStack(directory)
    const files = runFiles(directory)
    clearRun(files)
    const stack = await startStack({ root: directory, environment: process.env, only: servers }, ({ subject, message }) =>
      say(`${subject}: ${message}`),
    )
    const clients = clientsOf(stack.environment)
    const internal = clients.internal()
    const admin = await internal.admin()
    await applyTopics(admin, 'local').finally(() => admin.close())
    const clickhouse = clients.clickhouse()
    await clickhouse.migrate().finally(() => clickhouse.close())
    // What is measured is every message on its way to the partner: none may be shed for a newer one.
    const unshed = { FAIRLINE_INGEST_SHED_ABOVE_MESSAGES: '10000000', FAIRLINE_INGEST_SHED_ABOVE_LAG_RECORDS: '100000000' }
    const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...unshed, ...stack.environment }
    const profiling = profile === undefined ? {} : { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${profile}` }
    const supervisor = new Supervisor({
      root,
      files,
      environment: { ...environment, ...profiling },
      programEnvironment: (program) => programEnvironment(stack.settings, program),
      onRestart: (name, reason) => restarts.push(`${name} (${reason})`),
    })
    closers.push(() => supervisor.stop())
    const plans = servicePlan(planPorts).filter((plan) => plan.sport === sport)
    for (const plan of plans) supervisor.start(plan)
    await supervisor.ready(90_000, (plan) => !plan.program.startsWith('ingest-'))
    const feed = new FeedProcess(environment)
    closers.push(() => feed.close())
    await feed.open()
    await supervisor.ready(30_000, () => true)
    const clock = systemClock()
    const nowUs = (): number => clock.nowUs()
    const observer = await observePath(internal, clients.partner(), nowUs)
    closers.push(() => observer.close())
    return {
      feed,
      observer,
      internal,
      stack,
      nowUs,
      restarts,
      opsPort: (service) => plans.find(({ name }) => name === service)?.opsPort ?? 0,
      cpuGroups: () => [
        ...pathServices.map((name) => ({ name, pids: [supervisor.pidOf(name) ?? 0] })),
        ...(stackStatus(directory)?.servers ?? []).filter(({ pids }) => pids.length > 0).map(({ name, pids }) => ({ name, pids })),
        { name: 'feed', pids: [feed.pid] },
        { name: 'observer', pids: [process.pid] },
      ],
      close: closeAll,
    }
  } catch (caught) {
    // The first error is the cause; closing after it may well fail too.
    await closeAll(false).catch(() => undefined)
    throw caught
  }
}
