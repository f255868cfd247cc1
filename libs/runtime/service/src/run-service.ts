import { parseArgs } from 'node:util'
import type { Clock, DependencyObserver, Sport } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { z } from 'zod'
import type { ConfigSchema, Environment } from './config.ts'
import { configError, configKeys, readConfig } from './config.ts'
import type { CrashConfig, CrashPoint } from './crash-point.ts'
import { crashSection, createCrashPoint } from './crash-point.ts'
import { serviceError } from './errors.ts'
import type { Health, HealthState } from './health.ts'
import { createHealth } from './health.ts'
import type { Intake } from './intake-endpoint.ts'
import type { Logger } from './logger.ts'
import { createLogger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { createMetrics } from './metrics.ts'
import { startOpsServer } from './ops-server.ts'
import { opsToken } from './ops-token.ts'
import { observeProcess } from './process-metrics.ts'
import type { ServiceErrors } from './service-errors.ts'
import { createServiceErrors } from './service-errors.ts'
import type { ServiceConfig, TelemetryConfig } from './service-section.ts'
import { telemetrySection } from './service-section.ts'
import { systemClock } from './system-clock.ts'
import type { Tracer } from './tracer.ts'
import { createTracer } from './tracer.ts'
import { watchDependencies } from './watch-dependencies.ts'

/** What a service works with beside its configuration. */
export interface ServiceContext {
  readonly log: Logger
  readonly clock: Clock
  readonly metrics: Metrics
  readonly health: Health
  readonly errors: ServiceErrors
  readonly tracer: Tracer
  /** Hears of the operations of the servers that the service depends on: adapters get it. */
  readonly dependencies: DependencyObserver
  /** Set in fault tests only: whoever writes hands its steps to it. */
  readonly crash?: CrashPoint
}

/** A service that has started. */
export interface RunningService {
  /** Resolves when the service has nothing more to do (a finite job); rejects when it cannot go on. */
  readonly done: Promise<void>
  /** Stops intake, finishes what is in flight, commits, and closes clients. */
  drain(): Promise<void>
  /** Served on the ops port, for `fairline intake`. Absent where the service has none that stops by itself. */
  readonly intake?: Intake
}

/** A deployable. */
export interface ServiceDefinition<C extends { readonly service: ServiceConfig }> {
  /** Folder name under services/, for example `odds-nfl`. */
  readonly name: string
  readonly version?: string
  /** The sport of a service that serves one by its nature, for logs and metrics. Else `service.sport` says it, if at all. */
  readonly sport?: Sport
  /** Sections by name; `service` is {@link serviceSection} or {@link sportServiceSection}. */
  readonly schema: ConfigSchema<C>
  start(config: C, context: ServiceContext): Promise<RunningService>
}

const exitCodes = { ok: 0, failed: 1, usage: 64, badConfig: 78 } as const

const unclassified = 'KERNEL_ERROR_UNCLASSIFIED'

const commonSchema = z.object({ telemetry: telemetrySection, crash: crashSection })

const parseFlags = (
  argv: readonly string[],
): { readonly 'check-config'?: boolean; readonly help?: boolean; readonly version?: boolean } => {
  try {
    return parseArgs({
      args: [...argv],
      options: { 'check-config': { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      strict: true,
    }).values
  } catch (caught) {
    // parseArgs adds advice about `--` after the first sentence; ours is shorter.
    const [sentence = 'Unknown flag'] = AppError.from(caught).message.split('. ')
    throw serviceError('SERVICE_FLAG_UNKNOWN', `${sentence}.`, undefined, caught)
  }
}

const helpText = (name: string, schema: ConfigSchema<unknown>): string => {
  const keys = [...configKeys(schema), ...configKeys(commonSchema)].map(({ variable, required, fallback, description }) => {
    const note = required ? 'required' : fallback === undefined ? 'optional' : `default ${fallback}`
    return `  ${variable}\n      ${description} (${note})`
  })
  return `Usage: ${name} [--check-config] [--version] [--help]

  --check-config  check the environment, name every problem, and exit: 0 when it is good, ${exitCodes.badConfig} when not
  --version       print the version
  --help          print this text

Environment:
${keys.join('\n')}
`
}

interface CommonConfig {
  readonly telemetry: TelemetryConfig
  readonly crash: CrashConfig
}

const crashProblems = (service: ServiceConfig | undefined, crash: CrashConfig | undefined): readonly string[] =>
  crash?.at === undefined || service === undefined || service.environment === 'local'
    ? []
    : [`FAIRLINE_CRASH_AT ends the process on purpose: it is allowed in the environment local only, not in ${service.environment}.`]

const readAll = <C extends { readonly service: ServiceConfig }>(
  schema: ConfigSchema<C>,
  env: Environment,
): { readonly config: C; readonly common: CommonConfig } => {
  const own = readConfig(schema, env)
  const common = readConfig(commonSchema, env)
  const problems = [...own.problems, ...common.problems, ...crashProblems(own.config?.service, common.config?.crash)]
  if (own.config === undefined || common.config === undefined || problems.length > 0) throw configError(problems)
  return { config: own.config, common: common.config }
}

/**
 * Runs a service from its first line to its exit: flags, configuration, logs, metrics, health, signals.
 * SIGTERM and SIGINT make it unready and drain it (exit 0); a second signal, a fatal error or a drain that takes longer
 * than FAIRLINE_SERVICE_SHUTDOWN_MS ends it at once (exit 1); a bad configuration is 78, a bad flag 64.
 */
export const runService = async <C extends { readonly service: ServiceConfig }>(definition: ServiceDefinition<C>): Promise<never> => {
  const { name, version = '0.1.0', schema } = definition
  try {
    const flags = parseFlags(process.argv.slice(2))
    if (flags.help === true) {
      process.stdout.write(helpText(name, schema))
      return process.exit(exitCodes.ok)
    }
    if (flags.version === true) {
      process.stdout.write(`${name} ${version}\n`)
      return process.exit(exitCodes.ok)
    }
    const { config, common } = readAll(schema, process.env)
    if (flags['check-config'] === true) {
      process.stdout.write(`${name}: the configuration is good.\n`)
      return process.exit(exitCodes.ok)
    }
    return process.exit(await serve(definition, version, config, common))
  } catch (caught) {
    const error = AppError.from(caught)
    process.stderr.write(`${name}: ${error.code}: ${error.message}\n`)
    if (error.code === 'SERVICE_CONFIG_INVALID') return process.exit(exitCodes.badConfig)
    return process.exit(error.code === 'SERVICE_FLAG_UNKNOWN' ? exitCodes.usage : exitCodes.failed)
  }
}

type Ending =
  | { readonly kind: 'signal'; readonly signal: string }
  | { readonly kind: 'finished' }
  | { readonly kind: 'fatal'; readonly error: AppError }

/** What ends a service, whichever comes first: a signal, its own end, or a fatal error from anywhere. */
const watchForEnding = (): {
  readonly ending: Promise<Ending>
  readonly fatal: (error: AppError) => void
  finish(done: Promise<void>): void
  onSecondSignal(exit: () => void): void
} => {
  const { promise: ending, resolve } = Promise.withResolvers<Ending>()
  let hasEnded = false
  let exitNow = (): void => undefined
  const fatal = (error: AppError): void => {
    resolve({ kind: 'fatal', error })
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (hasEnded) exitNow()
      hasEnded = true
      resolve({ kind: 'signal', signal })
    })
  }
  return {
    ending,
    fatal,
    finish: (done) => {
      done.then(
        () => {
          resolve({ kind: 'finished' })
        },
        (caught: unknown) => {
          fatal(AppError.from(caught))
        },
      )
    },
    onSecondSignal: (exit) => {
      exitNow = exit
    },
  }
}

const serve = async <C extends { readonly service: ServiceConfig }>(
  definition: ServiceDefinition<C>,
  version: string,
  config: C,
  { telemetry, crash: crashConfig }: CommonConfig,
): Promise<number> => {
  const { name } = definition
  const { service } = config
  const served = definition.sport ?? service.sport
  const sport = served === undefined ? {} : { sport: served }
  const log = createLogger({ level: service.logLevel, base: { service: name, ...sport, version } })
  const watch = watchForEnding()
  const dieWith = (error: AppError): number => {
    const unexpected = error.code === unclassified
    log.fatal(
      { ...error.context, code: error.code, ...(unexpected ? { error: error.cause ?? error } : {}) },
      unexpected ? `${error.message} (unexpected: report it with the stack in this line)` : error.message,
    )
    return exitCodes.failed
  }
  watch.onSecondSignal(() => {
    log.warn({}, 'Second signal: leaving without draining.')
    process.exit(exitCodes.failed)
  })
  const metrics = createMetrics({ service: name, ...sport })
  const errors = createServiceErrors(log, metrics, watch.fatal)
  process.on('uncaughtException', errors.fatal).on('unhandledRejection', errors.fatal)

  const health = createHealth()
  const started = health.condition('started', 'starting')
  observeProcess(metrics, () => health.readiness().ready)
  const dependencies = watchDependencies({ log, metrics, health })
  const openedAtMs = performance.now()
  try {
    let intake: Intake | undefined
    const token = opsToken(service.opsTokenFile)
    const ops = await startOpsServer({ host: service.opsHost, port: service.opsPort, health, metrics, log, intake: () => intake, token })
    const tracer = await createTracer(telemetry, { 'service.name': name, 'service.version': version, ...sport })
    const crash = createCrashPoint(crashConfig)
    const shared = { log, clock: systemClock(), metrics, health, errors, tracer, dependencies: dependencies.observe }
    const context = { ...shared, ...(crash === undefined ? {} : { crash }) }
    const running = definition.start(config, context)
    void running.then(
      (service) => {
        intake = service.intake
        started.met()
        log.info({ opsPort: ops.port, startMs: Math.round(performance.now() - openedAtMs) }, `${name} has started.`)
        watch.finish(service.done)
      },
      (caught: unknown) => {
        errors.fatal(caught)
      },
    )
    const ending = await watch.ending
    started.unmet('stopping')
    if (ending.kind === 'fatal') return dieWith(ending.error)
    log.info({ reason: ending.kind === 'signal' ? ending.signal : ending.kind }, `${name} is draining.`)
    const failure = await drainWithin(service.shutdownMs, running, health, tracer)
    if (failure !== undefined) return dieWith(failure)
    dependencies.close()
    await ops.close()
    log.info({}, `${name} has stopped.`)
    return exitCodes.ok
  } catch (caught) {
    return dieWith(AppError.from(caught))
  }
}

const drainWithin = async (
  shutdownMs: number,
  running: Promise<RunningService>,
  health: HealthState,
  tracer: Tracer,
): Promise<AppError | undefined> => {
  const { promise: late, resolve } = Promise.withResolvers<AppError>()
  const timer = setTimeout(() => {
    resolve(serviceError('SERVICE_DRAIN_TIMEOUT', `Draining took longer than ${shutdownMs} ms.`, { shutdownMs }))
  }, shutdownMs)
  const drained = running
    .then((service) => service.drain())
    .then(() => tracer.close())
    .then(
      () => undefined,
      (caught: unknown) => AppError.from(caught),
    )
  const failure = await Promise.race([drained, late])
  clearTimeout(timer)
  health.close()
  return failure
}
