import { isSport } from '@fairline/kernel'
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Player } from './play-slate.ts'

const maxBodyBytes = 4096
const reconnectInMs = 2000

/** A running control port. */
export interface ControlServer {
  readonly port: number
  close(): Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = ''
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8')
    if (text.length > maxBodyBytes) return {}
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const usage = 'expected {"kind":"silence","sport":"nfl|nba|mlb","durationMs":1..3600000} or {"kind":"disconnect"|"reconnect","sport":"nba"}'

/**
 * HTTP on loopback for tests and game days: `GET /progress` says where the slate stands, `POST /faults` starts a fault now:
 * `silence` (with durationMs), `disconnect`, or `reconnect` (a planned one, announced first).
 */
export const openControlServer = async (player: Player, port: number): Promise<ControlServer> => {
  const server = createServer((request, response) => {
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(value)}\n`)
    }
    const applyFault = async (): Promise<void> => {
      const { kind, sport, durationMs } = await bodyOf(request)
      if (typeof sport !== 'string' || !isSport(sport)) return answer(400, { error: usage })
      if (kind === 'silence' && typeof durationMs === 'number' && durationMs >= 1 && durationMs <= 3_600_000)
        player.silence(sport, durationMs)
      else if (kind === 'disconnect') player.disconnect(sport)
      else if (kind !== 'reconnect' || !player.announceReconnect(sport, reconnectInMs)) return answer(400, { error: usage })
      return answer(202, { accepted: { kind, sport } })
    }
    if (request.method === 'GET' && request.url === '/progress') answer(200, player.progress())
    else if (request.method === 'POST' && request.url === '/faults')
      applyFault().catch((caught: unknown) => {
        answer(500, { error: String(caught) })
      })
    else answer(404, { error: 'GET /progress or POST /faults' })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
