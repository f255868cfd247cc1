import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { listeningInodes, requireFreePorts } from './port-owner.ts'

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:5E24 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 111 1 0
   1: 0100007F:5E24 0100007F:9C40 01 00000000:00000000 00:00000000 00000000     0        0 222 1 0
   2: 0100007F:5E25 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 333 1 0
`

it('finds the socket that listens, not one that is connected', () => {
  expect(listeningInodes(table, 0x5e24)).toEqual(['111'])
  expect(listeningInodes(table, 1)).toEqual([])
})

it('names the taken port and the variable that moves the server, and lets a free one pass', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await expect(requireFreePorts('redis', [port])).rejects.toThrow(new RegExp(`Port ${port} of redis .*FAIRLINE_STACK_REDIS_PORT`))
  server.close()
  await once(server, 'close')
  await requireFreePorts('redis', [port])
})
