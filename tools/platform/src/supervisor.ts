import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { platformError } from './errors.ts'
import { memoryLimit } from './memory-limit.ts'
import type { RunFiles } from './run-files.ts'
import { ensureOpsToken, recordProcesses, startTicksOf, supervisorName } from './run-files.ts'
import type { PlannedService } from './service-plan.ts'

/** Options of a {@link Supervisor}. */
export interface SupervisorOptions {
  readonly root: string
  readonly files: RunFiles
  /** Given to every process, before its own. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** What a program gets instead, such as a login of its own. */
  readonly programEnvironment?: (program: string) => Readonly<Record<string, string>>
  readonly onRestart: (name: string, reason: string) => void
}

interface Supervised {
  readonly plan: PlannedService
  child: ChildProcess
  startedAtMs: number
  restarts: number
  /** Restarts without a stable life between them. */
  unstable: number
  /** Variables of the starts to come, first to last; a start without any takes none. */
  nextEnvironments: Readonly<Record<string, string>>[]
}

// The first restart comes at once: every moment is one without prices. The delay grows only while the service keeps ending early.
const restartDelaysMs = [0, 100, 500, 3_000] as const
const stableAfterMs = 2_000

/** Runs services as processes of their own and restarts those that end by themselves. Owns the processes: {@link stop} leaves none. */
export class Supervisor {
  readonly #options: SupervisorOptions
  readonly #services = new Map<string, Supervised>()
  readonly #timers = new Set<NodeJS.Timeout>()
  #isStopping = false

  constructor(options: SupervisorOptions) {
    ensureOpsToken(options.files)
    this.#options = options
  }

  /** Starts a service; its output goes to `<logs>/<name>.log`. */
  start(plan: PlannedService): void {
    const child = this.#spawn(plan, {})
    const service: Supervised = { plan, child, startedAtMs: performance.now(), restarts: 0, unstable: 0, nextEnvironments: [] }
    this.#services.set(plan.name, service)
    this.#watch(service)
    this.#record()
  }

  /** Ends a service at once and does not start it again. */
  async end(name: string): Promise<void> {
    const service = this.#services.get(name)
    if (service === undefined) return
    this.#services.delete(name)
    const { child } = service
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.kill('SIGKILL')
      await ended
    }
    this.#record()
  }

  /** Sends a signal to a service; says whether it has a process now. */
  signal(name: string, signal: NodeJS.Signals): boolean {
    const child = this.#services.get(name)?.child
    return child !== undefined && child.exitCode === null && child.signalCode === null && child.kill(signal)
  }

  /**
   * Gives each of a service's next restarts variables of its own, one set per restart, and then none again: a crash point for each, for
   * example. Those restarts come without a delay.
   */
  nextStarts(name: string, environments: readonly Readonly<Record<string, string>>[]): void {
    this.#services.get(name)?.nextEnvironments.push(...environments)
  }

  /** Pid of a running service. */
  pidOf(name: string): number | undefined {
    return this.#services.get(name)?.child.pid
  }

  /** How often each service was restarted. */
  restarts(): ReadonlyMap<string, number> {
    return new Map([...this.#services].map(([name, service]) => [name, service.restarts]))
  }

  /** Resolves when every service that counts answers ready; fails with the reasons of those that do not by the deadline. */
  async ready(deadlineMs: number, counts: (plan: PlannedService) => boolean): Promise<void> {
    const until = performance.now() + deadlineMs
    const plans = [...this.#services.values()].map(({ plan }) => plan).filter(counts)
    const waiting = new Map(plans.map((plan) => [plan.name, 'no answer yet']))
    while (waiting.size > 0) {
      await Promise.all(
        [...waiting.keys()].map(async (name) => {
          const answer = await readiness(this.#services.get(name)?.plan.opsPort ?? 0)
          if (answer === 'ready') waiting.delete(name)
          else waiting.set(name, answer)
        }),
      )
      if (waiting.size === 0) return
      if (performance.now() > until) {
        const [first] = waiting
        const list = [...waiting].map(([name, reason]) => `${name} (${reason})`).join(', ')
        throw platformError(
          'PLATFORM_SERVICE_UNREADY',
          `Not ready after ${Math.round(deadlineMs / 1000)} s: ${list}. Log: ${join(this.#options.files.logs, `${first?.[0]}.log`)}.`,
        )
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  /** Drains and ends every process: SIGTERM first, SIGKILL to those that are left after the grace time. */
  async stop(graceMs = 15_000): Promise<void> {
    this.#isStopping = true
    for (const timer of this.#timers) clearTimeout(timer)
    const living = [...this.#services.values()]
      .map(({ child }) => child)
      .filter((child) => child.exitCode === null && child.signalCode === null)
    const ended = living.map((child) => new Promise<void>((resolve) => child.once('exit', () => resolve())))
    for (const child of living) child.kill('SIGTERM')
    const { promise: late, resolve } = Promise.withResolvers<'late'>()
    const timer = setTimeout(() => resolve('late'), graceMs)
    if ((await Promise.race([Promise.all(ended), late])) === 'late') for (const child of living) child.kill('SIGKILL')
    await Promise.all(ended)
    clearTimeout(timer)
  }

  /** Kills every process, without waiting for the end of any, and starts none again. */
  kill(): void {
    this.#isStopping = true
    for (const timer of this.#timers) clearTimeout(timer)
    for (const { child } of this.#services.values()) child.kill('SIGKILL')
  }

  #spawn(plan: PlannedService, own: Readonly<Record<string, string>>): ChildProcess {
    const { root, files, environment, programEnvironment = () => ({}) } = this.#options
    const log = openSync(join(files.logs, `${plan.name}.log`), 'a')
    try {
      const limits = ['--max-semi-space-size=32', `--max-old-space-size=${memoryLimit.oldSpaceMib}`]
      return spawn(process.execPath, [...limits, join(root, 'services', plan.program, 'src/main.ts')], {
        cwd: root,
        env: {
          FAIRLINE_SERVICE_OPS_TOKEN_FILE: files.opsToken,
          ...environment,
          ...programEnvironment(plan.program),
          ...plan.environment,
          ...own,
        },
        stdio: ['ignore', log, log],
        // A group of its own: Ctrl-C in the terminal reaches the supervisor only, which then drains in order.
        detached: true,
      })
    } finally {
      closeSync(log)
    }
  }

  #watch(service: Supervised): void {
    service.child.once('exit', (code, signal) => {
      if (this.#isStopping || this.#services.get(service.plan.name) !== service) return
      const lived = performance.now() - service.startedAtMs
      const next = service.nextEnvironments.shift()
      service.restarts++
      service.unstable = lived > stableAfterMs || next !== undefined ? 1 : service.unstable + 1
      const delay = restartDelaysMs[Math.min(service.unstable, restartDelaysMs.length) - 1] ?? 0
      this.#options.onRestart(service.plan.name, signal ?? `exit code ${code}`)
      const timer = setTimeout(() => {
        this.#timers.delete(timer)
        if (this.#isStopping || this.#services.get(service.plan.name) !== service) return
        service.child = this.#spawn(service.plan, next ?? {})
        service.startedAtMs = performance.now()
        this.#watch(service)
        this.#record()
      }, delay)
      this.#timers.add(timer)
    })
  }

  #record(): void {
    const processes = [...this.#services.values()].flatMap(({ plan, child }) => {
      const startTicks = child.pid === undefined ? undefined : startTicksOf(child.pid)
      return child.pid === undefined || startTicks === undefined
        ? []
        : [{ name: plan.name, pid: child.pid, startTicks, opsPort: plan.opsPort }]
    })
    const own = { name: supervisorName, pid: process.pid, startTicks: startTicksOf(process.pid) ?? '', opsPort: 0 }
    recordProcesses(this.#options.files, [own, ...processes])
  }
}

/** `ready`, or the reasons why a service is not. */
export const readiness = async (opsPort: number): Promise<string> => {
  try {
    const response = await fetch(`http://127.0.0.1:${opsPort}/ready`, { signal: AbortSignal.timeout(1_000) })
    if (response.ok) return 'ready'
    return (await response.text()).slice(0, 300)
  } catch (caught) {
    return caught instanceof Error ? ((caught.cause as Error | undefined)?.message ?? caught.message) : String(caught)
  }
}
