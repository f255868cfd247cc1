import type { FastifyInstance } from 'fastify'

/** A message of the stream. */
export type StreamMessage = Readonly<Record<string, unknown>> & { readonly type: string }

/** A client of the stream over a real socket. */
export interface StreamSocket {
  readonly received: readonly StreamMessage[]
  send(message: unknown): void
  /** The next message that was not taken yet and matches; fails after a while, or when the socket closes. */
  next(type: string, matches?: (message: StreamMessage) => boolean): Promise<StreamMessage>
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>
  close(): void
}

const deadlineMs = 5000

/** Connects; rejects where the server refuses. */
export const openStream = async (app: FastifyInstance, headers: Readonly<Record<string, string>>): Promise<StreamSocket> => {
  const address = app.server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the API does not listen')
  const socket = new WebSocket(`ws://127.0.0.1:${address.port}/v1/stream`, { headers: { ...headers } })
  const received: StreamMessage[] = []
  const untaken: StreamMessage[] = []
  const looks = new Set<() => void>()
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as StreamMessage
    received.push(message)
    untaken.push(message)
    for (const look of looks) look()
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.addEventListener('close', ({ code, reason }) => {
      resolve({ code, reason })
    })
  })
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => {
      resolve()
    })
    socket.addEventListener('error', () => {
      reject(new Error('the server refused the connection'))
    })
  })
  return {
    received,
    closed,
    send: (message) => {
      socket.send(typeof message === 'string' ? message : JSON.stringify(message))
    },
    close: () => {
      socket.close()
    },
    next: (type, matches = () => true) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          looks.delete(look)
          reject(new Error(`no ${type} within ${deadlineMs} ms; received ${JSON.stringify(received).slice(0, 2000)}`))
        }, deadlineMs)
        const look = (): void => {
          const at = untaken.findIndex((message) => message.type === type && matches(message))
          if (at < 0) return
          clearTimeout(timer)
          looks.delete(look)
          resolve(untaken.splice(at, 1)[0] as StreamMessage)
        }
        looks.add(look)
        look()
      }),
  }
}
