import { sports } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { allCases } from '../src/cases/all-cases.ts'
import { runRealCase } from '../src/cases/run-real-case.ts'

describe.each(sports)('the feed of %s', (sport) => {
  const cases = allCases.filter((each) => each.sport === sport)

  it.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    expect(runRealCase(each)).toEqual([])
  })
})
