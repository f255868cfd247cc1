import { AppError } from '@fairline/kernel'
import type { Instruments } from '@fairline/runtime-service'
import type { apiMetrics } from '../api-metrics.ts'
import { apiProblems } from '../problem.ts'
import type { StreamBuffer } from './stream-buffer.ts'
import type { StreamHub, StreamListener } from './stream-hub.ts'
import type { ServerMessageType } from './stream-messages.ts'
import { clientMessageSchema } from './stream-messages.ts'

/** The part of a WebSocket that a client needs. */
export interface ClientSocket {
  readonly bufferedAmount: number
  /** `done` is called once, when the text has left or cannot any more. */
  send(text: string, done: (error?: Error | null) => void): void
  ping(): void
  close(code: number, reason: string): void
  terminate(): void
}

/** Close codes of the stream, by reason. */
export const closeCodes = { going_away: 1001, policy: 1008, failed: 1011, too_many: 1013, too_slow: 4001, key_ended: 4003 } as const

/** Why the server closed a client. */
export type CloseReason = keyof typeof closeCodes

/** What {@link createStreamClient} needs. */
export interface StreamClientOptions {
  readonly socket: ClientSocket
  readonly hub: StreamHub
  readonly instruments: Instruments<typeof apiMetrics>
  readonly buffer: StreamBuffer
  readonly maxBufferBytes: number
  readonly heartbeatMs: number
  readonly nowUs: () => number
}

/** One connected client. */
export interface StreamClient {
  receive(text: string): void
  /** The client answered a ping. */
  readonly alive: () => void
  /** Sends this heartbeat, and drops a client that no longer answers. */
  heartbeat(message: string): void
  close(reason: CloseReason, detail: string): void
  /** The socket is gone. */
  ended(): void
}

const maxMessagesPerHeartbeat = 50
const maxSilentHeartbeats = 6
const lingerMs = 2000

/** A client of the stream: bounded in what it may send and in what it may leave unread. */
export const createStreamClient = (options: StreamClientOptions): StreamClient => {
  const { socket, hub, instruments, buffer, maxBufferBytes, heartbeatMs, nowUs } = options
  let isOpen = true
  let received = 0
  let silent = 0
  let work = Promise.resolve()

  const close = (reason: CloseReason, detail: string): void => {
    if (!isOpen) return
    isOpen = false
    hub.remove(listener)
    instruments.fairline_api_stream_closed_total.add(1, { reason })
    // A close reason is at most 123 bytes on the wire.
    socket.close(closeCodes[reason], detail.slice(0, 120))
    // A client that does not read never sees the close frame behind its full buffer.
    setTimeout(() => {
      socket.terminate()
    }, lingerMs).unref()
  }

  const send = (type: ServerMessageType, text: string): void => {
    if (!isOpen) return
    if (socket.bufferedAmount > maxBufferBytes) {
      close('too_slow', `Too slow: ${socket.bufferedAmount} bytes unread.`)
      return
    }
    socket.send(text, buffer.sent(text))
    instruments.fairline_api_stream_messages_total.add(1, { type })
  }

  const sendError = (code: string, detail: string): void => {
    send('error', JSON.stringify({ type: 'error', code, detail }))
  }

  const listener: StreamListener = {
    send,
    fail: () => {
      close('failed', 'The board cannot be read; connect again.')
    },
  }

  const handle = async (text: string): Promise<void> => {
    const parsed = clientMessageSchema.safeParse(parseJson(text))
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      sendError(
        'API_REQUEST_INVALID',
        `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}. Send {"type":"subscribe","games":[…],"sports":[…]}.`,
      )
      return
    }
    const { type, games = [], sports = [] } = parsed.data
    if (type === 'unsubscribe') {
      for (const gameId of games) hub.unsubscribeGame(listener, gameId)
      for (const sport of sports) hub.unsubscribeSport(listener, sport)
      send('unsubscribed', JSON.stringify({ type: 'unsubscribed', games, sports }))
      return
    }
    for (const gameId of games)
      if (!(await hub.subscribeGame(listener, gameId)))
        sendError('API_GAME_UNKNOWN', `No game has the id ${JSON.stringify(gameId)}. ${apiProblems.API_GAME_UNKNOWN.advice}`)
    for (const sport of sports) await hub.subscribeSport(listener, sport)
  }

  const handleSafely = async (text: string): Promise<void> => {
    try {
      if (isOpen) await handle(text)
      // The socket may have ended while the hub was reading: nothing may stay subscribed for it.
      if (!isOpen) hub.remove(listener)
    } catch (caught) {
      const error = AppError.from(caught)
      if (error.disposition === 'retry') sendError('API_BACKEND_UNAVAILABLE', 'The board cannot be read now; subscribe again later.')
      else throw error
    }
  }

  send('welcome', JSON.stringify({ type: 'welcome', at: new Date(nowUs() / 1000).toISOString(), heartbeatMs }))
  return {
    receive: (text) => {
      if (++received > maxMessagesPerHeartbeat) {
        close('policy', `More than ${maxMessagesPerHeartbeat} messages within ${heartbeatMs} ms.`)
        return
      }
      // One after another: an unsubscribe must not overtake its subscribe.
      work = work.then(() => handleSafely(text))
      work.catch(() => {
        close('failed', 'Something unexpected happened.')
      })
    },
    alive: () => {
      silent = 0
    },
    heartbeat: (message) => {
      if (!isOpen) return
      received = 0
      if (++silent > maxSilentHeartbeats) {
        close('too_slow', 'No answer to pings.')
        return
      }
      send('heartbeat', message)
      socket.ping()
    },
    close,
    ended: () => {
      isOpen = false
      hub.remove(listener)
    },
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // No message is undefined: the schema refuses it and says so.
    return undefined
  }
}
