import type { FeedConnection, KeptConnection } from '@fairline/adapters-websocket'
import { keepConnected } from '@fairline/adapters-websocket'
import type { Clock, Json, JsonObject, Random } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'
import type { FeedMessage, FeedSink, FeedTransport, MessageBatcher, PositionStore } from '@fairline/kit-ingest'
import { createMessageBatcher, ingestError, parseJson } from '@fairline/kit-ingest'
import type { IngestNbaConfig } from './config.ts'

/** Options of {@link openNbaTransport}. */
export interface NbaTransportOptions {
  readonly feed: IngestNbaConfig['nbaFeed']
  readonly positions: PositionStore
  readonly clock: Clock
  readonly random: Random
}

/** The one source: connections come and go, what they carry is one feed. */
export const nbaSource = 'nba-websocket/0'
const positionName = 'nba-websocket'
const maxTokenLength = 512
const maxFragments = 64
const maxPingsPerSecond = 50

interface ConnectionState {
  isSubscribed: boolean
  /** From the confirmation of a fresh subscription to the end of its snapshot. */
  isInSnapshot: boolean
  snapshotTimer: NodeJS.Timeout | undefined
  frames: number
}

const tokenOf = (body: JsonObject): string | undefined => {
  const token = body['token']
  return typeof token === 'string' && token !== '' && token.length <= maxTokenLength ? token : undefined
}

/**
 * The NBA provider's WebSocket protocol (docs/feeds/nba.md) as a transport. Only tokens of live frames are kept for resuming:
 * a snapshot goes game by game, so a token inside it does not stand for all frames before it.
 */
export const openNbaTransport = ({ feed, positions, clock, random }: NbaTransportOptions): FeedTransport => {
  const limits = { maxBytes: feed.maxFrameBytes, maxDepth: 20, maxNodes: 400_000 }
  const states = new WeakMap<FeedConnection, ConnectionState>()
  let kept: KeptConnection | undefined
  let batcher: MessageBatcher | undefined
  let isStopped = false

  const stateOf = (connection: FeedConnection): ConnectionState => {
    const known = states.get(connection)
    if (known !== undefined) return known
    const state: ConnectionState = { isSubscribed: false, isInSnapshot: false, snapshotTimer: undefined, frames: 0 }
    states.set(connection, state)
    return state
  }

  const deliver = (message: FeedMessage, token: string | undefined): void => {
    batcher?.add(message, () => {
      if (token !== undefined) positions.save(positionName, token)
    })
  }

  const onSubscribed = (connection: FeedConnection, state: ConnectionState, resumed: boolean, sink: FeedSink): void => {
    state.isSubscribed = true
    if (resumed) {
      kept?.established(connection)
      sink.connected(true, `connection ${connection.id}, resumed`)
      return
    }
    state.isInSnapshot = true
    state.snapshotTimer = setTimeout(() => {
      if (state.isInSnapshot) connection.drop('the snapshot did not end')
    }, feed.snapshotTimeoutMs)
  }

  const onSnapshotComplete = (connection: FeedConnection, state: ConnectionState, sink: FeedSink): void => {
    state.isInSnapshot = false
    clearTimeout(state.snapshotTimer)
    kept?.established(connection)
    sink.connected(true, `connection ${connection.id}, with snapshot`)
  }

  /** Whether the frame belongs to the protocol of the connection, and was handled here. */
  const handleControl = (
    connection: FeedConnection,
    state: ConnectionState,
    body: JsonObject,
    position: string,
    sink: FeedSink,
  ): boolean => {
    switch (body['type']) {
      case 'subscribed':
        onSubscribed(connection, state, body['resumed'] === true, sink)
        return true
      case 'snapshot': {
        const frames: readonly Json[] = Array.isArray(body['frames']) ? body['frames'] : []
        for (const [index, frame] of frames.entries())
          deliver({ bytes: Buffer.from(JSON.stringify(frame), 'utf8'), position: `${position} snapshot ${index}` }, undefined)
        return true
      }
      case 'snapshot-complete':
        onSnapshotComplete(connection, state, sink)
        return true
      case 'reconnect':
        kept?.replace()
        return true
      default:
        return false
    }
  }

  const onFrame = (connection: FeedConnection, data: Buffer, isBinary: boolean, sink: FeedSink): void => {
    if (isStopped) return
    const state = stateOf(connection)
    state.frames += 1
    const position = `connection ${connection.id} frame ${state.frames}`
    if (isBinary) {
      deliver({ bytes: data, position, refusal: ingestError('INGEST_FRAME_BINARY', `A binary frame of ${data.length} bytes.`) }, undefined)
      return
    }
    const parsed = parseJson(data, limits)
    const body = parsed.ok && isJsonObject(parsed.value) ? parsed.value : undefined
    if (body !== undefined && handleControl(connection, state, body, position, sink)) return
    // What cannot be read is the pipeline's to reject: it counts, and keeps the bytes.
    if (!state.isSubscribed && body !== undefined) connection.drop('frames before the subscription was confirmed')
    else deliver({ bytes: data, position }, body === undefined || state.isInSnapshot ? undefined : tokenOf(body))
  }

  return {
    sources: [nbaSource],
    start: (sink) => {
      batcher = createMessageBatcher(nbaSource, clock, sink)
      kept = keepConnected({
        target: { url: feed.url, headers: feed.apiKey === undefined ? {} : { 'x-api-key': feed.apiKey } },
        limits: {
          maxMessageBytes: feed.maxFrameBytes,
          maxFragments,
          handshakeTimeoutMs: feed.handshakeTimeoutMs,
          idleTimeoutMs: feed.idleTimeoutMs,
          maxPingsPerSecond,
        },
        backoff: { firstMs: feed.backoffFirstMs, maxMs: feed.backoffMaxMs },
        establishTimeoutMs: feed.subscribeTimeoutMs + feed.snapshotTimeoutMs,
        random,
        events: {
          open: (connection) => {
            const resumeToken = positions.get(positionName)
            connection.send(JSON.stringify({ type: 'subscribe', ...(resumeToken === undefined ? {} : { resumeToken }) }))
            setTimeout(() => {
              if (!stateOf(connection).isSubscribed) connection.drop('the subscription was not confirmed')
            }, feed.subscribeTimeoutMs).unref()
          },
          message: (connection, data, isBinary) => {
            onFrame(connection, data, isBinary, sink)
          },
          down: (reason, retryInMs) => {
            sink.connected(false, `${reason.code}: ${reason.message} Next attempt in ${retryInMs} ms.`)
          },
        },
      })
      return Promise.resolve()
    },
    pause: () => kept?.pause(),
    resume: () => kept?.resume(),
    stop: () => {
      isStopped = true
      kept?.close()
      batcher?.flush()
      return Promise.resolve()
    },
    close: () => Promise.resolve(),
  }
}
