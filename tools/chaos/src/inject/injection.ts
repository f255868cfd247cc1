import type { ProcessEvent } from '@fairline/tools-verify'
import type { Simulation, TestPlatform } from '@fairline/tools-platform/testing'
import type { PlannedFault } from '../chaos-script.ts'

/** What faults are injected into. */
export interface Victim {
  readonly platform: TestPlatform
  readonly simulation: Simulation
  /** The processes of the platform that have ended since a moment, in order. */
  readonly endsSince: (process: string, sinceMs: number) => readonly ProcessEvent[]
  /** A game of a sport that is being played now, or is in a break. */
  readonly liveGame: (sport: string) => string | undefined
  readonly nowMs: () => number
  /** Takes the news of the run. */
  readonly say: (line: string) => void
}

/** A fault that has begun. */
export interface Injection {
  /** Games that no input can reach while it lasts, beside those of the sports that its kind stalls. */
  readonly stalledGames?: readonly string[]
  /** Ends it; resolves when what it hit works again, as far as its own start can tell. */
  heal(): Promise<void>
  /**
   * What it was seen to do, asked after its heal. Undefined where nothing was seen: then it counts as missed, and nothing that held is owed to
   * it.
   */
  effect(): Promise<string | undefined>
}

/** Begins a fault. Resolves when it is there. */
export type Injector = (victim: Victim, fault: PlannedFault) => Promise<Injection>

/** Nothing to end: what was hit comes back by itself. */
export const healsItself = (): Promise<void> => Promise.resolve()

/** `n things`, or undefined where there were none. */
export const countOf = (count: number, what: string): string | undefined => (count > 0 ? `${count} ${what}` : undefined)
