import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that says who may log in: the first who asks, and nobody after. */
export interface OnceDoor {
  /** Where it is asked; with a secret in its path, so that only who knows it can be the first. */
  readonly url: string
}

/** Opens a {@link OnceDoor} for the life of this process: on a port that it gave up somebody else could answer. */
export const openOnceDoor = async (): Promise<OnceDoor> => {
  const path = `/${randomBytes(24).toString('hex')}`
  let isOpen = true
  const server = createServer((request, response) => {
    const isAllowed = isOpen && request.url === path
    if (isAllowed) isOpen = false
    response.writeHead(isAllowed ? 200 : 403).end()
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}` }
}
