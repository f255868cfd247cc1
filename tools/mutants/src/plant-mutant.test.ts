import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Mutant } from './mutants.ts'
import { mutants } from './mutants.ts'
import { plantedSource, plantMutant } from './plant-mutant.ts'

const mutant: Mutant = { id: 'm', breaks: 'all', file: 'f.ts', find: 'a + b', replace: 'a - b', caughtBy: ['f.test.ts'] }

describe('a mutant', () => {
  it('changes its one place', () => {
    expect(plantMutant(mutant, 'return a + b')).toBe('return a - b')
  })

  it.each(['return a', 'a + b + a + b'])('is refused where its place is not unique: %s', (source) => {
    expect(() => plantMutant(mutant, source)).toThrow('in f.ts, not once')
  })

  it.each(mutants.map((each) => [each.id, each] as const))('%s fits the code', (_id, each) => {
    expect(plantedSource(resolve(import.meta.dirname, '../../..'), each)).toContain(each.replace)
  })

  it('has a name of its own', () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length)
  })
})
