import type { Tally } from './tally.ts'

/** The part of a chaos scorecard that is counted. */
export interface ChaosReport {
  readonly invariants: readonly {
    readonly verdict: { readonly kind: 'held' | 'broken' | 'not-applicable' } | { readonly kind: 'not-shown'; readonly isRequired: boolean }
  }[]
}

/** Counts the invariants that were decided; one that had to be shown and was not has failed. One that says nothing is not counted. */
export const tallyOfChaos = ({ invariants }: ChaosReport): Tally => {
  const isFailed = ({ verdict }: ChaosReport['invariants'][number]): boolean =>
    verdict.kind === 'broken' || (verdict.kind === 'not-shown' && verdict.isRequired)
  return {
    passed: invariants.filter(({ verdict }) => verdict.kind === 'held').length,
    failed: invariants.filter(isFailed).length,
    skipped: [],
  }
}
