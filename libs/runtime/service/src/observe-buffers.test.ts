import type { BufferReading } from '@fairline/kernel'
import { BufferAccount } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { createMetrics } from './metrics.ts'
import { observeBuffers } from './observe-buffers.ts'

it('exposes what went in and out of every buffer, by class where it was shed, and what it holds', async () => {
  const metrics = createMetrics()
  const account = new BufferAccount('intake')
  const cap = { records: 100, bytes: 9_000 }
  const readings = (): readonly BufferReading[] => [account.reading({ records: 2, bytes: 20 }, cap)]
  observeBuffers(metrics, readings)
  account.put(7, 70)
  account.drain(1, 10)
  await metrics.expose()
  account.shed('high_rate', { records: 4, bytes: 40 })
  const page = await metrics.expose()
  const values = Object.fromEntries(
    [...page.matchAll(/^fairline_buffer_(\w+)\{([^}]*)\} (\d+)/gm)].map(([, name, labels, value]) => [`${name} ${labels}`, Number(value)]),
  )
  expect(values).toEqual({
    'produced_records_total buffer="intake"': 7,
    'produced_bytes_total buffer="intake"': 70,
    'drained_records_total buffer="intake"': 1,
    'drained_bytes_total buffer="intake"': 10,
    'shed_records_total buffer="intake",class="high_rate"': 4,
    'shed_bytes_total buffer="intake",class="high_rate"': 40,
    'held_records buffer="intake"': 2,
    'held_bytes buffer="intake"': 20,
    'cap_records buffer="intake"': 100,
    'cap_bytes buffer="intake"': 9_000,
  })
  await metrics.close()
})
