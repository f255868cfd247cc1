import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { portsOfPlan, requireFreePorts } from './require-free-ports.ts'
import { servicePlan } from './service-plan.ts'

it('names the port that is taken and the service that needs it', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ports = { opsBase: 31_900, api: port, nbaFeed: 31_998, simulatorControl: 31_999 }
  try {
    await expect(requireFreePorts(ports)).rejects.toThrow(`Another program listens on port ${port} (api).`)
  } finally {
    server.close()
  }
  await once(server, 'close')
  await expect(requireFreePorts(ports)).resolves.toBeUndefined()
})

it('knows every port of a plan once', () => {
  const ports = { opsBase: 31_000, api: 31_080, nbaFeed: 31_081, simulatorControl: 31_082 }
  expect(portsOfPlan(ports).size).toBe(servicePlan(ports).length + 4)
})
