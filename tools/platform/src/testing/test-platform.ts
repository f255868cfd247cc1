import type { BoardFold } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import type { FaultProxy } from '@fairline/tools-fault-proxy'
import type { RunArtefacts, VerifyReport } from '@fairline/tools-verify'
import type { PartnerBoard } from '../partner-board.ts'
import type { ServerEnvironment } from '../prepare-platform.ts'
import type { PlanPorts } from '../service-plan.ts'

/** What a simulated run plays. */
export interface Slate {
  /** How many of each sport are to end. */
  readonly games: string
  readonly seed: number
  readonly speed: number
  /** A file with these games, and maybe others; without it they are generated. */
  readonly file?: string
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
  /** The folder of what was sent, a file per sport. */
  readonly journal: string
  /** A fault of a feed that begins now; see the control port of the simulator. */
  fault(fault: Readonly<Record<string, unknown>>): Promise<void>
  /** What the faults of the feeds have touched so far, by kind and sport: `gap nfl`. */
  felt(): Promise<Readonly<Record<string, number>>>
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
  /** The key of another client of the API that may do everything. */
  readonly secondApiKey: string
  /**
   * A scenario begins: from here {@link TestPlatform.restarts} and the figures of {@link TestPlatform.verify} count. Whatever was sent and not
   * verified before counts to it.
   */
  begin(): void
  /** Lets the providers play a slate; those of the slate before go. */
  play(slate: Slate): Promise<Simulation>
  /** Sends a signal to the process of a service, which is started again if it ends; false where it is just starting again. */
  kill(name: string, signal?: NodeJS.Signals): boolean
  pidOf(name: string): number | undefined
  /** Crash points for the next restarts of a service, one each; see FAIRLINE_CRASH_AT. */
  crashAt(name: string, points: readonly string[]): void
  /** A second process of a service, of the same shard. */
  startSecond(name: string): void
  /** Whether the second process of a service lives and answers: its program has started. */
  hasStartedSecond(name: string): Promise<boolean>
  /** Ends the second process of a service. */
  endSecond(name: string): Promise<void>
  /** Runs a service, from anew, as two processes that take turns by lease: itself and `<name>-standby`; see {@link withStandbys}. */
  startStandby(name: string): Promise<void>
  /** Runs the service alone again. */
  endStandby(name: string): Promise<void>
  /** Sum of the samples of a service's metric that have these labels. */
  metric(service: string, name: string, labels?: Readonly<Record<string, string>>): Promise<number>
  /** Beside what is played, a provider sends clock messages of further games of its sport at a constant rate; resolves when it begins. */
  flood(flood: Flood): Promise<RunningFlood>
  /** How often each service ended by itself or was killed, since the platform was ready or the scenario began. */
  restarts(): ReadonlyMap<string, number>
  /** Reconciles everything sent so far, and what was observed meanwhile, with every topic and store. Its figures are those of the scenario. */
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
  /** Whether services reach both Kafka clusters and ClickHouse through a proxy that can break the network. */
  readonly isProxied?: boolean
  /** A service has ended, by itself or by a signal. */
  readonly onEnd?: (name: string, reason: string) => void
}
