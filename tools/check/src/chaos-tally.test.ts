import { expect, it } from 'vitest'
import type { ReportedVerdict } from './chaos-tally.ts'
import { failuresOfChaos, tallyOfChaos } from './chaos-tally.ts'

const notShown = { kind: 'not-shown', facts: 3, needed: 20, reason: 'too few facts' } as const
const verdicts: readonly ReportedVerdict[] = [
  { kind: 'held' },
  { kind: 'broken', count: 2, facts: 9, first: { detail: 'nfl never came back' } },
  { kind: 'not-applicable' },
  { kind: 'held' },
  { ...notShown, isRequired: true },
  { ...notShown, isRequired: false },
]
const report = { invariants: verdicts.map((verdict, index) => ({ id: `X${index}`, title: 'It holds', verdict })) }

it('counts each invariant that was decided', () => {
  expect(tallyOfChaos(report)).toEqual({ passed: 2, failed: 2, skipped: [] })
})

it('says what broke each invariant that failed', () => {
  expect(failuresOfChaos(report)).toEqual([
    'FAILED chaos X1 It holds: broken 2 times in 9, first: nfl never came back',
    'FAILED chaos X4 It holds: not shown: 3 of 20 facts (too few facts)',
  ])
})
