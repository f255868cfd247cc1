import { seededRandom } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { checkRun } from './check-run.ts'
import { cleanRun } from './testing/clean-run.ts'
import { mutants } from './testing/mutants.ts'

const runs = [1, 2, 3, 4, 5].map((seed) => ({ seed, run: cleanRun(seed) }))

describe('mutants of a clean run', () => {
  it.each(mutants.map((mutant, index) => [mutant.name, mutant, index] as const))('%s', (_, { breaks, mutate }, index) => {
    const { seed, run } = runs[index % runs.length] as (typeof runs)[number]
    const { scores, holds } = checkRun(mutate(run, seededRandom(seed)))
    const broken = scores.filter(({ verdict }) => verdict.kind === 'broken')
    expect(
      broken.map(({ id }) => id),
      `seed ${seed}`,
    ).toEqual(expect.arrayContaining([...breaks]))
    expect(holds).toBe(false)
    for (const { verdict } of broken) expect(verdict).toMatchObject({ first: { detail: expect.stringMatching(/\w/) as string } })
  })

  it('break every invariant that a clean run holds', () => {
    const held = checkRun(cleanRun(1)).scores.flatMap(({ id, verdict }) => (verdict.kind === 'held' ? [id] : []))
    const caught = new Set(mutants.flatMap(({ breaks }) => breaks))
    expect(held.filter((id) => !caught.has(id))).toEqual([])
    expect([...caught].filter((id) => !held.includes(id))).toEqual([])
  })
})
