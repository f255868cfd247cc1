import type { PlannedService, PlanPorts } from './service-plan.ts'
import type { RunFiles } from './run-files.ts'

/** What the simulated providers play, and how fast. */
export interface SimulationOptions {
  /** A slate file; without one games are generated. */
  readonly slate?: string
  readonly games: string
  readonly seed: number
  readonly speed: number
  readonly ticksPerSecond: number
  readonly faults?: string
}

/** The simulator as a process of the run. It keeps the providers alive until it is stopped. */
export const simulatorPlan = (options: SimulationOptions, files: RunFiles, ports: PlanPorts): PlannedService => ({
  name: 'feed-simulator',
  program: 'feed-simulator',
  sport: undefined,
  opsPort: ports.opsBase + 90,
  environment: {
    FAIRLINE_SERVICE_ENVIRONMENT: 'local',
    FAIRLINE_SERVICE_OPS_HOST: '127.0.0.1',
    FAIRLINE_SERVICE_OPS_PORT: String(ports.opsBase + 90),
    FAIRLINE_SIMULATOR_CONTROL_PORT: String(ports.simulatorControl),
    FAIRLINE_SIMULATOR_NBA_PORT: String(ports.nbaFeed),
    FAIRLINE_SIMULATOR_JOURNAL: files.journal,
    FAIRLINE_SIMULATOR_LINGER: 'true',
    FAIRLINE_SIMULATOR_SPEED: String(options.speed),
    FAIRLINE_SIMULATOR_SEED: String(options.seed),
    FAIRLINE_SIMULATOR_GAMES: options.games,
    FAIRLINE_SIMULATOR_TICKS_PER_SECOND: String(options.ticksPerSecond),
    ...(options.slate === undefined ? {} : { FAIRLINE_SIMULATOR_SLATE: options.slate }),
    ...(options.faults === undefined ? {} : { FAIRLINE_SIMULATOR_FAULTS: options.faults }),
  },
})

/** Where the simulator stands, as its control port says. */
export interface SimulatorProgress {
  readonly isDone: boolean
  readonly sent: number
  /** What its faults have touched, by kind and sport. */
  readonly felt: Readonly<Record<string, number>>
}

/** Asks the simulator; undefined while it does not answer. */
export const simulatorProgress = async (controlPort: number): Promise<SimulatorProgress | undefined> => {
  try {
    const response = await fetch(`http://127.0.0.1:${controlPort}/progress`, { signal: AbortSignal.timeout(1_000) })
    const progress = (await response.json()) as Pick<SimulatorProgress, 'isDone' | 'felt'> & {
      providers: Record<string, { sent?: number }>
    }
    const sent = Object.values(progress.providers).reduce((sum, provider) => sum + (provider.sent ?? 0), 0)
    return { isDone: progress.isDone, felt: progress.felt, sent }
  } catch {
    // It is starting or was stopped: the supervisor tells of crashes.
    return undefined
  }
}
