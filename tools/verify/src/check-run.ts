import type { Verdict } from './invariant.ts'
import { invariants } from './invariants/invariants.ts'
import type { Run } from './run.ts'

/** An invariant and what the run says about it. */
export interface Score {
  readonly id: string
  readonly title: string
  readonly verdict: Verdict
}

/** Every invariant with its verdict. */
export interface Scorecard {
  /** No invariant is broken. */
  readonly holds: boolean
  readonly scores: readonly Score[]
}

/** Decides every invariant over the artefacts of a run. Pure. */
export const checkRun = (run: Run): Scorecard => {
  const scores = invariants.map(({ id, title, decide }) => ({ id, title, verdict: decide(run) }))
  return { holds: scores.every(({ verdict }) => verdict.kind !== 'broken'), scores }
}
