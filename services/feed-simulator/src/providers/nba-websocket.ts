import { nbaVocabulary } from '@fairline/simulation-nba'
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import type { Provider } from './provider.ts'
import { createFrameHistory } from './frame-history.ts'

/** Options of {@link openNbaProvider}. */
export interface NbaProviderOptions {
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** Clients must send it as `x-api-key`; undefined lets everybody in. */
  readonly apiKey: string | undefined
  /** Frames kept for resuming and snapshots. */
  readonly maxRetainedFrames: number
  /** A client that lags by more is disconnected; it may resume. */
  readonly maxClientBacklogBytes: number
}

/** {@link Provider} with the place where it listens. */
export interface NbaProvider extends Provider {
  readonly port: number
}

const snapshotBytes = 262_144
const maxRequestBytes = 4096
const unauthorized = 4401
/** Every connection carries all games. */
const source = 'websocket'
const subscribeTimeoutMs = 5000

interface Client {
  readonly socket: WebSocket
  isSubscribed: boolean
}

const requestOf = (data: Buffer): { readonly resumeToken: string | undefined } | undefined => {
  try {
    const request = JSON.parse(data.toString('utf8')) as { readonly type?: unknown; readonly resumeToken?: unknown }
    if (request.type !== 'subscribe') return undefined
    return { resumeToken: typeof request.resumeToken === 'string' ? request.resumeToken : undefined }
  } catch {
    return undefined
  }
}

/** The NBA provider: a WebSocket server with snapshot, resume tokens, heartbeats and reconnect notices; docs/feeds/nba.md. */
export const openNbaProvider = async (options: NbaProviderOptions): Promise<NbaProvider> => {
  const { host, port, apiKey, maxRetainedFrames, maxClientBacklogBytes } = options
  const history = createFrameHistory(maxRetainedFrames)
  const clients = new Set<Client>()
  const server = new WebSocketServer({ host, port, perMessageDeflate: false, maxPayload: maxRequestBytes })
  let sourceSeq = 0
  let sent = 0
  let alive = 0

  const deliver = (client: Client, text: string): void => {
    if (client.socket.bufferedAmount > maxClientBacklogBytes) client.socket.terminate()
    else client.socket.send(text)
  }

  const subscribe = (client: Client, resumeToken: string | undefined): void => {
    const missed = resumeToken === undefined ? undefined : history.after(resumeToken)
    const resumed = missed !== undefined
    client.socket.send(JSON.stringify({ type: 'subscribed', connectionId: randomUUID(), resumed }))
    if (resumed) for (const text of missed) client.socket.send(text)
    else {
      for (const [gameId, frames] of history.games())
        for (const part of partsOf(frames))
          client.socket.send(`{"type":"snapshot","gameId":${JSON.stringify(gameId)},"frames":[${part.join(',')}]}`)
      client.socket.send(JSON.stringify({ type: 'snapshot-complete' }))
    }
    client.isSubscribed = true
  }

  server.on('connection', (socket, request) => {
    if (apiKey !== undefined && request.headers['x-api-key'] !== apiKey) {
      socket.close(unauthorized, 'API key refused')
      return
    }
    const client: Client = { socket, isSubscribed: false }
    clients.add(client)
    const timer = setTimeout(() => {
      socket.close(1008, 'no subscribe frame')
    }, subscribeTimeoutMs)
    socket.on('message', (data: Buffer) => {
      clearTimeout(timer)
      const wanted = client.isSubscribed ? undefined : requestOf(data)
      if (wanted === undefined) socket.close(1008, 'expected one subscribe frame')
      else subscribe(client, wanted.resumeToken)
    })
    socket.on('close', () => {
      clearTimeout(timer)
      clients.delete(client)
    })
    // A broken client is closed by ws itself; the feed goes on.
    socket.on('error', () => socket.terminate())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })

  /** Whether anybody was there to get it. */
  const broadcast = (text: string): boolean => {
    let isTaken = false
    for (const client of clients)
      if (client.isSubscribed) {
        deliver(client, text)
        isTaken = true
      }
    return isTaken
  }
  const drained = async (): Promise<void> => {
    const deadline = Date.now() + 5000
    while ([...clients].some(({ socket }) => socket.bufferedAmount > 0) && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 10))
  }

  return {
    sport: 'nba',
    sources: [source],
    sourceOf: () => source,
    port: (server.address() as AddressInfo).port,
    send: (messages) => {
      const texts = messages.map(({ gameId, text, isMalformed }) => {
        if (isMalformed) return broadcast(text) ? text : undefined
        const kept = history.add(gameId, text)
        broadcast(kept)
        return kept
      })
      sent += messages.length
      return Promise.resolve(texts)
    },
    alive: (nowUs) => {
      sourceSeq += 1
      broadcast(JSON.stringify(nbaVocabulary.alive(sourceSeq, nowUs)))
      alive += 1
      return Promise.resolve()
    },
    disconnect: () => {
      for (const { socket } of clients) socket.terminate()
    },
    announceReconnect: (inMs) => {
      broadcast(JSON.stringify({ type: 'reconnect', inMs }))
      setTimeout(
        (old: readonly Client[]) => {
          for (const { socket } of old) socket.close(1012, 'planned restart')
        },
        inMs,
        [...clients],
      ).unref()
      return true
    },
    progress: () => ({
      sent,
      alive,
      backlog: [...clients].reduce((sum, { socket }) => sum + (socket.bufferedAmount > 0 ? 1 : 0), 0),
      connections: clients.size,
    }),
    close: async () => {
      await drained()
      for (const { socket } of clients) socket.close(1001, 'the provider stops')
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        setTimeout(() => {
          for (const { socket } of clients) socket.terminate()
        }, 500).unref()
      })
    },
  }
}

function* partsOf(frames: readonly string[]): Generator<string[]> {
  let part: string[] = []
  let bytes = 0
  for (const frame of frames) {
    if (bytes + frame.length > snapshotBytes && part.length > 0) {
      yield part
      part = []
      bytes = 0
    }
    part.push(frame)
    bytes += frame.length
  }
  if (part.length > 0) yield part
}
