import type { Tally } from './tally.ts'

/** The part of a chaos scorecard that is counted. */
export interface ChaosReport {
  readonly invariants: readonly { readonly verdict: { readonly kind: 'held' | 'broken' | 'not-applicable' } }[]
}

/** Counts the invariants that were decided: one that does not apply to the run says nothing. */
export const tallyOfChaos = ({ invariants }: ChaosReport): Tally => {
  const count = (kind: string): number => invariants.filter(({ verdict }) => verdict.kind === kind).length
  return { passed: count('held'), failed: count('broken'), skipped: [] }
}
