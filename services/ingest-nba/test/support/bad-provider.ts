import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'

/** A connection whose client has asked for the feed. */
export interface Session {
  readonly socket: WebSocket
  /** Counts from 1. */
  readonly connection: number
  readonly resumeToken: string | undefined
}

/** What a provider does with its connections. */
export interface ProviderScript {
  /** A connection as bytes, before the handshake, with its key; undefined where the handshake is a good one. */
  answer(connection: number): ((socket: Socket, key: string) => void) | undefined
  serve(session: Session): void
  /** Answers begin with the handshake of TLS, before the client's request. */
  readonly isSecure: boolean
}

/** A provider on a port of its own. */
export interface BadProvider {
  readonly port: number
  connections(): number
  /** Connections with a good handshake that are open. */
  open(): number
  close(): void
}

const acceptKey = (key: string): string => createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')

/** The answer of a good handshake, with a header line of one's own. */
export const upgrade = (key: string, line = ''): Buffer =>
  Buffer.from(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${acceptKey(key)}\r\n${line === '' ? '' : `${line}\r\n`}\r\n`,
  )

/** Starts a {@link BadProvider}. */
export const startBadProvider = async ({ answer, serve, isSecure }: ProviderScript): Promise<BadProvider> => {
  const http = createHttpServer()
  const webSockets = new WebSocketServer({ server: http })
  const sockets = new Set<Socket>()
  let connections = 0
  webSockets.on('connection', (socket, request) => {
    const connection = (request.socket as Socket & { connection?: number }).connection ?? 0
    socket.on('error', () => undefined)
    socket.once('message', (data: Buffer) => {
      const { resumeToken } = JSON.parse(data.toString()) as { readonly resumeToken?: string }
      serve({ socket, connection, resumeToken })
    })
  })
  const server = createServer((socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    Object.assign(socket, { connection: connections })
    const raw = answer(connections)
    if (raw === undefined) http.emit('connection', socket)
    else if (isSecure) raw(socket, '')
    else socket.once('data', (data) => raw(socket, /sec-websocket-key: (.+)\r\n/i.exec(data.toString('latin1'))?.[1] ?? ''))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    open: () => webSockets.clients.size,
    close: () => {
      for (const socket of sockets) socket.destroy()
      webSockets.close()
      server.close()
    },
  }
}
