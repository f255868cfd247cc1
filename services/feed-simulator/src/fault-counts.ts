import type { Sport } from '@fairline/kernel'

/** What of a provider's output a fault touched. */
export type CountedFault =
  'silence' | 'freeze' | 'clock' | 'burst' | 'duplicate' | 'swap' | 'gap' | 'malformed' | 'disconnect' | 'reconnect'

/** Messages, beats and connections that each fault touched so far, by sport: `gap nfl`. */
export type FaultTally = Readonly<Record<string, number>>

/** Counts what faults did, so that whoever injects them can tell a fault that was felt from one that met nothing. */
export interface FaultCounts {
  add(kind: CountedFault, sport: Sport, count?: number): void
  tally(): FaultTally
}

/** {@link FaultCounts} at zero. */
export const createFaultCounts = (): FaultCounts => {
  const counts = new Map<string, number>()
  return {
    add: (kind, sport, count = 1) => void counts.set(`${kind} ${sport}`, (counts.get(`${kind} ${sport}`) ?? 0) + count),
    tally: () => Object.fromEntries(counts),
  }
}
