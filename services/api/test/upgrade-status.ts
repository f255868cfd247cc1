import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** What a request for another protocol was answered: 101 where the server took it, and the code of the problem where it did not. */
export interface UpgradeAnswer {
  readonly status: number
  readonly code: string | undefined
}

/** Asks for another protocol on a path and closes what it gets. */
export const askUpgrade = async (
  app: FastifyInstance,
  path: string,
  headers: Readonly<Record<string, string>>,
  protocol = 'websocket',
): Promise<UpgradeAnswer> => {
  const address = app.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the API does not listen')
  const asked = request({
    host: '127.0.0.1',
    port: address.port,
    path,
    headers: {
      ...headers,
      connection: 'upgrade',
      upgrade: protocol,
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    },
  })
  asked.end()
  const answer = new Promise<UpgradeAnswer>((resolve, reject) => {
    asked.on('error', reject)
    asked.on('upgrade', (_response, socket) => {
      socket.destroy()
      resolve({ status: 101, code: undefined })
    })
    asked.on('response', (response: IncomingMessage) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      once(response, 'end').then(() => {
        const text = Buffer.concat(chunks).toString('utf8')
        const isProblem = response.headers['content-type']?.startsWith('application/problem+json') === true
        const code = isProblem ? (JSON.parse(text) as { readonly code: string }).code : undefined
        resolve({ status: response.statusCode ?? 0, code })
      }, reject)
    })
  })
  return answer
}
