import type { FeedConnection, KeptConnection } from '@fairline/adapters-websocket'
import { keepConnected } from '@fairline/adapters-websocket'
import type { Clock, DependencyObserver, Random } from '@fairline/kernel'
import { assertNever } from '@fairline/kernel'
import type { FeedMessage, FeedSink, FeedTransport, MessageBatcher, PositionStore } from '@fairline/kit-ingest'
import { createMessageBatcher, ingestError } from '@fairline/kit-ingest'
import type { IngestNbaConfig } from './config.ts'
import { nbaFrameLimits, readNbaFrame } from './nba-frame.ts'

/** Options of {@link openNbaTransport}. */
export interface NbaTransportOptions {
  readonly feed: IngestNbaConfig['nbaFeed']
  readonly positions: PositionStore
  readonly clock: Clock
  readonly random: Random
  readonly observe?: DependencyObserver
}

/** The one source: connections come and go, what they carry is one feed. */
export const nbaSource = 'nba-websocket/0'
const positionName = 'nba-websocket'
const maxFragments = 64
const maxPingsPerSecond = 50

interface ConnectionState {
  isSubscribed: boolean
  /** From the confirmation of a fresh subscription to the end of its snapshot. */
  isInSnapshot: boolean
  snapshotTimer: NodeJS.Timeout | undefined
  frames: number
}

/**
 * The NBA provider's WebSocket protocol (docs/feeds/nba.md) as a transport. Only tokens of live frames are kept for resuming:
 * a snapshot goes game by game, so a token inside it does not stand for all frames before it.
 */
export const openNbaTransport = ({ feed, positions, clock, random, observe }: NbaTransportOptions): FeedTransport => {
  const limits = nbaFrameLimits(feed.maxFrameBytes)
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

  const onText = (connection: FeedConnection, state: ConnectionState, data: Buffer, position: string, sink: FeedSink): void => {
    const frame = readNbaFrame(data, limits)
    switch (frame.kind) {
      case 'subscribed':
        onSubscribed(connection, state, frame.resumed, sink)
        return
      case 'snapshot':
        for (const [index, bytes] of frame.messages.entries()) deliver({ bytes, position: `${position} snapshot ${index}` }, undefined)
        return
      case 'snapshot-complete':
        onSnapshotComplete(connection, state, sink)
        return
      case 'reconnect':
        kept?.replace()
        return
      case 'message':
        if (state.isSubscribed) deliver({ bytes: data, position }, state.isInSnapshot ? undefined : frame.token)
        else connection.drop('frames before the subscription was confirmed')
        return
      case 'unreadable':
        // What cannot be read is the pipeline's to reject: it counts, and keeps the bytes.
        deliver({ bytes: data, position }, undefined)
        return
      default:
        assertNever(frame)
    }
  }

  const onFrame = (connection: FeedConnection, data: Buffer, isBinary: boolean, sink: FeedSink): void => {
    if (isStopped) return
    const state = stateOf(connection)
    state.frames += 1
    const position = `connection ${connection.id} frame ${state.frames}`
    if (isBinary)
      deliver({ bytes: data, position, refusal: ingestError('INGEST_FRAME_BINARY', `A binary frame of ${data.length} bytes.`) }, undefined)
    else onText(connection, state, data, position, sink)
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
          idleTimeoutMs: feed.idleTimeoutMs,
          maxPingsPerSecond,
        },
        backoff: { firstMs: feed.backoffFirstMs, maxMs: feed.backoffMaxMs },
        handshakeTimeoutMs: feed.handshakeTimeoutMs,
        establishTimeoutMs: feed.subscribeTimeoutMs + feed.snapshotTimeoutMs,
        random,
        observe,
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
