import type { Tally } from './tally.ts'

/** What is read of a verdict of a chaos scorecard. */
export type ReportedVerdict =
  | { readonly kind: 'held' | 'not-applicable' }
  | { readonly kind: 'broken'; readonly count: number; readonly facts: number; readonly first: { readonly detail: string } }
  | { readonly kind: 'not-shown'; readonly isRequired: boolean; readonly facts: number; readonly needed: number; readonly reason: string }

/** The part of a chaos scorecard that is counted. */
export interface ChaosReport {
  readonly invariants: readonly { readonly id: string; readonly title: string; readonly verdict: ReportedVerdict }[]
}

const failureOf = (verdict: ReportedVerdict): string | undefined => {
  if (verdict.kind === 'broken') return `broken ${verdict.count} times in ${verdict.facts}, first: ${verdict.first.detail}`
  if (verdict.kind === 'not-shown' && verdict.isRequired)
    return `not shown: ${verdict.facts} of ${verdict.needed} facts (${verdict.reason})`
  return undefined
}

/** One line for each invariant that failed, with the first of what broke it. */
export const failuresOfChaos = ({ invariants }: ChaosReport): readonly string[] =>
  invariants.flatMap(({ id, title, verdict }) => {
    const failure = failureOf(verdict)
    return failure === undefined ? [] : [`FAILED chaos ${id} ${title}: ${failure}`]
  })

/** Counts the invariants that were decided; one that had to be shown and was not has failed. One that says nothing is not counted. */
export const tallyOfChaos = (report: ChaosReport): Tally => ({
  passed: report.invariants.filter(({ verdict }) => verdict.kind === 'held').length,
  failed: failuresOfChaos(report).length,
  skipped: [],
})
