import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startFault } from './control-fault.ts'
import type { Player } from './play-slate.ts'

const maxBodyBytes = 4096

/** A running control port. */
export interface ControlServer {
  readonly port: number
  close(): Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  let text = ''
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString('utf8')
    if (text.length > maxBodyBytes) return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A web page that was opened on this machine: it names its origin, or came by a name that it made point here. */
const isOfBrowser = ({ headers }: IncomingMessage): boolean =>
  headers.origin !== undefined || !/^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(headers.host ?? '')

/**
 * HTTP on loopback for tests and game days: `GET /progress` says where the slate stands, `POST /faults` starts a fault now
 * (control-fault.ts says which there are). Requests of web pages are refused.
 */
export const openControlServer = async (player: Player, port: number): Promise<ControlServer> => {
  const server = createServer((request, response) => {
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(value)}\n`)
    }
    const applyFault = async (): Promise<void> => {
      const body = await bodyOf(request)
      const refusal = startFault(player, body)
      if (refusal === undefined) answer(202, { accepted: body })
      else answer(400, { error: refusal })
    }
    if (isOfBrowser(request)) answer(403, { error: 'Requests of browsers are not served here.' })
    else if (request.method === 'GET' && request.url === '/progress') answer(200, player.progress())
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
