import { expect, it } from 'vitest'
import { tallyOfChaos } from './chaos-tally.ts'

it('counts each invariant that was decided', () => {
  const decided = (['held', 'broken', 'not-applicable', 'held'] as const).map((kind) => ({ verdict: { kind } }))
  const notShown = [true, false].map((isRequired) => ({ verdict: { kind: 'not-shown' as const, isRequired } }))
  expect(tallyOfChaos({ invariants: [...decided, ...notShown] })).toEqual({ passed: 2, failed: 2, skipped: [] })
})
