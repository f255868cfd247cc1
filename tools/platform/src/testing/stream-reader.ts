import { sports } from '@fairline/kernel'
import { setTimeout as delay } from 'node:timers/promises'
import type { Sighting } from './sighting.ts'

/** Follows the WebSocket stream of the API. */
export interface StreamReader {
  /** What it takes for tradable now, of every game that it was told of. */
  look(nowMs: number): readonly Sighting[]
  close(): Promise<void>
}

interface StreamMessage {
  readonly type: string
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
  readonly asOf?: string
  readonly expiresAt: string
  readonly state: string
  readonly markets?: readonly { readonly key: string; readonly status: string }[]
}

interface Followed {
  epoch: number
  changeSeq: number
  asOfMs: number
  expiresAtMs: number
  state: string
  markets: Map<string, string>
}

const reconnectMs = 250

/**
 * A client of `GET /v1/stream` that keeps what it was told until it expires, also while it has no connection, and connects again: the
 * most trusting reader that the protocol allows.
 */
export const openStreamReader = (port: number, apiKey: string): StreamReader => {
  const games = new Map<string, Followed>()
  const closing = new AbortController()
  const take = (message: StreamMessage): void => {
    if (!['board', 'change', 'status', 'state'].includes(message.type)) return
    const game = games.get(message.gameId) ?? {
      epoch: 0,
      changeSeq: 0,
      asOfMs: 0,
      expiresAtMs: 0,
      state: '',
      markets: new Map<string, string>(),
    }
    if (message.asOf !== undefined) game.asOfMs = Date.parse(message.asOf)
    game.epoch = message.epoch
    game.changeSeq = message.changeSeq
    game.expiresAtMs = Date.parse(message.expiresAt)
    game.state = message.state
    if (message.type === 'board') game.markets = new Map()
    for (const { key, status } of message.markets ?? []) game.markets.set(key, status)
    games.set(message.gameId, game)
  }
  const connectOnce = (): Promise<void> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/stream`, { headers: { 'x-api-key': apiKey } })
      const end = (): void => {
        closing.signal.removeEventListener('abort', close)
        resolve()
      }
      const close = (): void => socket.close()
      closing.signal.addEventListener('abort', close)
      socket.addEventListener('open', () => socket.send(JSON.stringify({ type: 'subscribe', sports })))
      socket.addEventListener('message', ({ data }) => take(JSON.parse(String(data)) as StreamMessage))
      // A refused connection closes, too.
      socket.addEventListener('error', () => undefined)
      socket.addEventListener('close', end)
    })
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      await connectOnce()
      await delay(reconnectMs, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    look: (nowMs) =>
      [...games].map(([gameId, { epoch, changeSeq, asOfMs, expiresAtMs, state, markets }]) => ({
        reader: 'stream',
        gameId,
        epoch,
        changeSeq,
        asOfMs,
        validForMs: expiresAtMs - asOfMs,
        tradable: state === 'ACTIVE' && nowMs < expiresAtMs ? [...markets.values()].filter((status) => status === 'ACTIVE').length : 0,
        askedMs: nowMs,
        answeredMs: nowMs,
      })),
    close: async () => {
      closing.abort()
      await running
    },
  }
}
