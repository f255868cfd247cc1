import { idProblems, tableLine } from '@fairline/kernel/testing'
import { expect, it } from 'vitest'
import { readConfig, tryConfig } from '../src/config.ts'
import { configBadInput, goodEnvironment, triedSchema } from './config-rows.ts'

it('has every row of the catalogue, tried or spared with a reason', () => {
  expect(idProblems(configBadInput)).toEqual([])
  console.info(tableLine(configBadInput))
})

it.each(configBadInput.rows.map((row) => [row.id, row.what, row] as const))('%s, %s', (_id, _what, { variable, value }) => {
  const { problems } = readConfig(triedSchema, { ...goodEnvironment, [variable]: value })
  expect(problems).not.toEqual([])
  for (const problem of problems) {
    expect(problem).toContain(variable)
    expect(problem).not.toMatch(/hunter2|KAFKA_PASSWORD}/)
    expect(problem.length).toBeLessThan(300)
  }
  const startedAt = performance.now()
  expect(tryConfig(triedSchema, goodEnvironment).ok).toBe(true)
  expect(performance.now() - startedAt).toBeLessThan(1000)
})
