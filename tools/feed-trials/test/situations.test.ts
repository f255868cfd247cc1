import { sports } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { runRealCase } from '../src/cases/run-real-case.ts'
import { phrasebooks } from '../src/situations/phrasebooks.ts'
import { situations } from '../src/situations/situations.ts'

describe.each(sports)('in the feed of %s', (sport) => {
  it.each(situations.map((situation) => [situation.name, situation] as const))('%s', (name, situation) => {
    const steps = situation.steps(phrasebooks[sport])
    expect(runRealCase({ sport, name, source: 'situations', steps })).toEqual([])
  })
})
