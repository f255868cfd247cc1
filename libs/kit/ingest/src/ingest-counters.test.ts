import { expect, it } from 'vitest'
import { createIngestCounters, noteIgnored } from './ingest-counters.ts'

it('counts ignored fields by name, and no more than a bounded number of names', () => {
  const counters = createIngestCounters()
  for (let i = 0; i < 300; i++) noteIgnored(counters, [`field${i}`, 'field0'])
  expect(counters.ignored.size).toBe(201)
  expect([counters.ignored.get('field0'), counters.ignored.get('other')]).toEqual([301, 100])
})
