import type { Micros } from './brand.ts'

/** A source of time, handed in by the shell. Domain code never has one: time reaches it as data. */
export interface Clock {
  /** Microseconds UTC. */
  nowUs(): Micros
}

/** A clock that tests set by hand. */
export const manualClock = (startUs: number): Clock & { advance(us: number): void } => {
  let now = startUs
  return {
    nowUs: () => now as Micros,
    advance: (us) => {
      now += us
    },
  }
}
