import type { Score, Verdict } from '@fairline/tools-verify'

/** What a run has to show: nothing, what a few minutes of the test run can, or everything that an hour can. */
export const requirements = ['none', 'ci', 'nightly'] as const

/** One of {@link requirements}. */
export type Requirement = (typeof requirements)[number]

/** A verdict of a chaos run: one that held on fewer facts than it needs has shown nothing. */
export type ChaosVerdict =
  | Verdict
  | { readonly kind: 'not-shown'; readonly facts: number; readonly needed: number; readonly isRequired: boolean; readonly reason: string }

/** An invariant and what a chaos run says about it. */
export interface ChaosScore {
  readonly id: string
  readonly title: string
  readonly verdict: ChaosVerdict
}

interface Needed {
  /** Facts below which the verdict says nothing. */
  readonly facts: number
  /** Runs that must reach them. */
  readonly by: readonly Requirement[]
}

const always = (facts: number): Needed => ({ facts, by: ['ci', 'nightly'] })
const nightly = (facts: number): Needed => ({ facts, by: ['nightly'] })
/** What chaos cannot show, and other commands do: their reasons are in the invariants themselves. */
const elsewhere: Needed = { facts: 1, by: [] }

/** How many facts each verdict needs, and which run must bring them. */
export const neededFacts: Readonly<Record<string, Needed>> = {
  N1: always(10_000),
  N2: always(20),
  N3: always(6),
  N4: always(6),
  N5: always(10),
  N6: always(20),
  I1: always(1_000),
  I2: always(1_000),
  I3: elsewhere,
  I4: always(1_000),
  I5: always(1_000),
  I6: nightly(20),
  I7: elsewhere,
  I8: nightly(20),
  I9: always(500),
  I10: always(500),
  I11: always(1_000),
  I12: always(1_000),
  I13: always(500),
  I14: nightly(10),
  I15: always(500),
  I16: always(500),
  I17: always(500),
  I18: always(100),
  I19: always(10),
  I20: always(1_000),
  I21: elsewhere,
  I22: always(100),
  I23: always(500),
  I24: always(100),
  I25: always(500),
  I26: always(1_000),
  I27: always(500),
  I28: always(500),
  I29: elsewhere,
  I30: elsewhere,
  I31: nightly(50),
  I32: elsewhere,
  I33: always(1_000),
  I34: elsewhere,
  I35: elsewhere,
  I45: always(30),
  J1: always(500),
  J2: always(500),
  F1: always(5),
  F2: always(100),
  F3: always(5),
  F4: nightly(20),
  F5: always(100),
  F6: always(1_000),
  F7: always(50),
  F8: always(500),
  F9: always(1_000),
}

/** Judges each verdict by the facts that it rests on. A verdict that is broken stays broken, whatever it rests on. */
export const judgeScores = (scores: readonly Score[], required: Requirement): readonly ChaosScore[] =>
  scores.map((score) => {
    const { facts: needed, by } = neededFacts[score.id] ?? always(1)
    const { verdict } = score
    const facts = verdict.kind === 'not-applicable' ? 0 : verdict.facts
    if (verdict.kind === 'broken' || facts >= needed) return score
    if (by.length === 0) return score
    const reason = verdict.kind === 'not-applicable' ? verdict.reason : 'too few facts'
    return { ...score, verdict: { kind: 'not-shown', facts, needed, isRequired: by.includes(required), reason } }
  })

/** Whether a verdict fails its run. */
export const isViolation = (verdict: ChaosVerdict): boolean =>
  verdict.kind === 'broken' || (verdict.kind === 'not-shown' && verdict.isRequired)
