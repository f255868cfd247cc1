import { expect, it } from 'vitest'
import { tallyOfChaos } from './chaos-tally.ts'

it('counts each invariant that was decided', () => {
  const verdicts = ['held', 'broken', 'not-applicable', 'held'] as const
  expect(tallyOfChaos({ invariants: verdicts.map((kind) => ({ verdict: { kind } })) })).toEqual({ passed: 2, failed: 1, skipped: [] })
})
