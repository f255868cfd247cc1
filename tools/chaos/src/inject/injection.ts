import type { Simulation, TestPlatform } from '@fairline/tools-platform/testing'
import type { PlannedFault } from '../chaos-script.ts'

/** What faults are injected into. */
export interface Victim {
  readonly platform: TestPlatform
  readonly simulation: Simulation
}

/** Ends a fault; resolves when what it hit works again, as far as its own start can tell. */
export type Heal = () => Promise<void>

/** Begins a fault. Resolves when it is there. */
export type Injector = (victim: Victim, fault: PlannedFault) => Promise<Heal>

/** Nothing to end: what was hit comes back by itself. */
export const healsItself: Heal = () => Promise.resolve()
