import { expect, it } from 'vitest'
import { checkRun } from './check-run.ts'
import { cleanRun } from './testing/clean-run.ts'

it('finds nothing in twenty clean runs', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const broken = checkRun(cleanRun(seed)).scores.flatMap(({ id, verdict }) =>
      verdict.kind === 'broken' ? [`${id}: ${verdict.first.detail}`] : [],
    )
    expect(broken, `seed ${seed}`).toEqual([])
  }
})
