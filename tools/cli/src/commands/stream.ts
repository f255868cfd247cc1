import { sports } from '@fairline/kernel'
import type { RunFiles, StreamTrafficReport } from '@fairline/tools-platform'
import { createStreamTraffic } from '@fairline/tools-platform'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { cliError } from '../errors.ts'

/** Where the API is, and for how long to listen. */
export interface StreamOptions {
  readonly port: number
  readonly apiKey: string
  readonly forMs: number
}

/** The key of the API that the last start has written. */
export const readApiKey = ({ apiKey }: Pick<RunFiles, 'apiKey'>): string => {
  if (!existsSync(apiKey)) throw cliError('CLI_NOT_RUNNING', `There is no key of the API at ${apiKey}.`)
  return readFileSync(apiKey, 'utf8').trim()
}

/** Follows every game of every sport on `GET /v1/stream` and counts what comes. Fails where the connection ends before its time. */
export const followStream = async ({ port, apiKey, forMs }: StreamOptions): Promise<StreamTrafficReport> => {
  const traffic = createStreamTraffic()
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/stream`, { headers: { 'x-api-key': apiKey } })
  const ended = new Promise<never>((_, reject) => {
    socket.addEventListener('close', ({ code, reason }) => {
      reject(cliError('CLI_NOT_RUNNING', `The stream at port ${port} ended with ${code} ${reason}`.trimEnd() + '.'))
    })
  })
  // A refused connection closes, too.
  socket.addEventListener('error', () => undefined)
  socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'subscribe', sports })))
  socket.addEventListener('message', ({ data }) => traffic.note(String(data)))
  try {
    await Promise.race([delay(forMs), ended])
    return traffic.report()
  } finally {
    ended.catch(() => undefined)
    socket.close()
  }
}

/** The traffic of a stream as lines for people. */
export const streamLines = ({ types, games }: StreamTrafficReport): readonly string[] => [
  `${'type'.padEnd(12)}${'messages'.padStart(10)}${'bytes'.padStart(12)}`,
  ...types.map(({ type, messages, bytes }) => `${type.padEnd(12)}${String(messages).padStart(10)}${String(bytes).padStart(12)}`),
  ...games.map(({ gameId, boards, changes, gaps }) => `${gameId.padEnd(24)} boards ${boards}  changes ${changes}  gaps ${gaps}`),
]
