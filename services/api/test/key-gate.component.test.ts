import { apiKeyOf } from '@fairline/adapters-postgres/memory'
import { manualClock } from '@fairline/kernel'
import { createMetrics } from '@fairline/runtime-service'
import { expect, it } from 'vitest'
import { apiMetrics } from '../src/api-metrics.ts'
import { createKeyGate } from '../src/key-gate.ts'
import { createFakeKeys } from './fake-keys.ts'

const gateOf = (maxWrongKeysPerMinute: number) => {
  const clock = manualClock(1_000_000)
  const keys = createFakeKeys(() => clock.nowUs() / 1000)
  const id = keys.addApiKey(apiKeyOf('reader'), { name: 'reader', scopes: ['read'] })
  const instruments = createMetrics().open(apiMetrics)
  return { id, keys, clock, gate: createKeyGate({ keys, clock, cacheMs: 10_000, maxWrongKeysPerMinute, instruments }) }
}

it('keeps valid keys however many wrong ones come', async () => {
  const { gate, keys } = gateOf(100_000)
  await gate.admit(apiKeyOf('reader'), '192.0.2.1')
  for (let sent = 0; sent < 10_001; sent++)
    await expect(gate.admit(apiKeyOf(`wrong ${sent}`), '192.0.2.1')).rejects.toMatchObject({ code: 'API_KEY_INVALID' })
  const asked = keys.lookups()
  await gate.admit(apiKeyOf('reader'), '192.0.2.1')
  expect(keys.lookups()).toBe(asked)
})

it('looks a key up once for all requests that come with it at once', async () => {
  const { gate, keys } = gateOf(1)
  await Promise.all(Array.from({ length: 50 }, () => gate.admit(apiKeyOf('reader'), '192.0.2.1')))
  expect(keys.lookups()).toBe(1)
})

it('looks a key up again once it is known to have ended', async () => {
  const { gate, keys, id } = gateOf(1)
  await gate.admit(apiKeyOf('reader'), '192.0.2.1')
  await keys.revokeApiKey(id)
  gate.forget(new Set([id]))
  await expect(gate.admit(apiKeyOf('reader'), '192.0.2.1')).rejects.toMatchObject({ code: 'API_KEY_ENDED' })
})

it('looks up so many keys at a time, and refuses those that would wait too long', async () => {
  const { gate, keys } = gateOf(100_000)
  let running = 0
  let most = 0
  const slow = async (presented: string) => {
    most = Math.max(most, ++running)
    await new Promise(setImmediate)
    running--
    return keys.findApiKey(presented)
  }
  const clock = manualClock(0)
  const instruments = createMetrics().open(apiMetrics)
  const busy = createKeyGate({ keys: { findApiKey: slow }, clock, cacheMs: 1000, maxWrongKeysPerMinute: 100_000, instruments })
  const codes = await Promise.all(
    Array.from({ length: 300 }, (_, index) =>
      busy.admit(apiKeyOf(`wrong ${index}`), '192.0.2.1').catch((caught: unknown) => (caught as { readonly code: string }).code),
    ),
  )
  expect(most).toBe(4)
  expect(codes.filter((code) => code === 'API_KEY_INVALID')).toHaveLength(204)
  expect(codes.filter((code) => code === 'API_BACKEND_UNAVAILABLE')).toHaveLength(96)
  await expect(gate.admit(undefined, '192.0.2.1')).rejects.toMatchObject({ code: 'API_KEY_MISSING' })
})
