import type { Sport } from '@fairline/kernel'
import type { Run } from './run.ts'

/** The first record that breaks an invariant. */
export interface Offence {
  /** Absent where it belongs to no sport. */
  readonly sport?: Sport
  /** Names the record and what is wrong with it. */
  readonly detail: string
}

/** What a run says about an invariant. */
export type Verdict =
  | { readonly kind: 'held'; readonly facts: number }
  | {
      readonly kind: 'broken'
      readonly facts: number
      /** Facts that offend. */
      readonly count: number
      readonly first: Offence
      /** The first offence of each sport. */
      readonly offences: readonly Offence[]
    }
  | { readonly kind: 'not-applicable'; readonly reason: string }

/** A promise that the artefacts of a run can decide. */
export interface Invariant {
  /** For example `I2`: the numbers of the catalogue that the checker implements. */
  readonly id: string
  readonly title: string
  readonly decide: (run: Run) => Verdict
}

/** Counts facts and keeps the first offence of each sport. */
export interface Tally {
  /** One fact was looked at; `detail` is asked for only where it does not hold. */
  check(holds: boolean, sport: Sport | undefined, detail: () => string): void
  /** @param nothing why there was nothing to look at, where there was not */
  verdict(nothing: string): Verdict
}

/** An empty {@link Tally}. */
export const createTally = (): Tally => {
  let facts = 0
  let count = 0
  const offences = new Map<Sport | undefined, Offence>()
  return {
    check: (holds, sport, detail) => {
      facts++
      if (holds) return
      count++
      if (!offences.has(sport)) offences.set(sport, sport === undefined ? { detail: detail() } : { sport, detail: detail() })
    },
    verdict: (nothing) => {
      const [first] = offences.values()
      if (first !== undefined) return { kind: 'broken', facts, count, first, offences: [...offences.values()] }
      return facts === 0 ? notApplicable(nothing) : { kind: 'held', facts }
    },
  }
}

/** The verdict where a run has nothing to say. */
export const notApplicable = (reason: string): Verdict => ({ kind: 'not-applicable', reason })
