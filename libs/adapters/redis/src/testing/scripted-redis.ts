import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'

/** What a scripted server does with a command, given by its name and first argument in capitals: a RESP answer, or nothing at all. */
export type RedisScript = (command: string, port: number) => string | undefined

/** A server that speaks the Redis protocol (RESP2) by a script. */
export interface ScriptedRedis {
  readonly port: number
  script: RedisScript
  close(): Promise<void>
}

const bulk = (text: string): string => `$${Buffer.byteLength(text)}\r\n${text}\r\n`

/** `CLUSTER SLOTS` of masters that share all slots in equal parts. */
export const slotsOf = (ports: readonly number[]): string => {
  const size = Math.ceil(16_384 / ports.length)
  const ranges = ports.map((port, index) => {
    const [first, last] = [index * size, Math.min(16_383, (index + 1) * size - 1)]
    return `*3\r\n:${first}\r\n:${last}\r\n*3\r\n${bulk('127.0.0.1')}:${port}\r\n${bulk(`node-${port}`)}`
  })
  return `*${ranges.length}\r\n${ranges.join('')}`
}

/** A node that serves: of a cluster of these ports, whose state is `ok` or `fail`. */
export const servingNode =
  (ports: readonly number[], state: 'ok' | 'fail'): RedisScript =>
  (command) => {
    if (command === 'CLUSTER SLOTS') return slotsOf(ports)
    if (command === 'CLUSTER INFO') return bulk(`cluster_state:${state}\r\n`)
    if (command.startsWith('INFO')) return bulk('redis_version:8.0.0\r\nloading:0\r\n')
    return '+OK\r\n'
  }

/** Commands of a stream of RESP arrays of bulk strings, as `NAME ARGUMENT`. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\*\d+\r\n\$\d+\r\n([^\r]*)\r\n(?:\$\d+\r\n([^\r]*)\r\n)?/g)].map(([, name = '', first]) =>
    [name, ...(first === undefined ? [] : [first])].join(' ').toUpperCase(),
  )

/** Starts a {@link ScriptedRedis} on a free port of this machine. */
export const startScriptedRedis = async (script: RedisScript): Promise<ScriptedRedis> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    // A client that gives up resets its connection: no news for the script.
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      for (const command of commandsIn(data.toString())) {
        const answer = scripted.script(command, scripted.port)
        if (answer !== undefined) socket.write(answer)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const scripted: ScriptedRedis = {
    port: (server.address() as AddressInfo).port,
    script,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
  return scripted
}
