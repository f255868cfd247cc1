import type { AppError, BackoffOptions, Random } from '@fairline/kernel'
import { fullJitterMs } from '@fairline/kernel'
import type { ConnectionLimits, ConnectionTarget } from './feed-connection.ts'
import { FeedConnection } from './feed-connection.ts'

/** What the owner of a feed is told. */
export interface KeptConnectionEvents {
  /** A connection is open: say what is wanted on it. */
  readonly open: (connection: FeedConnection) => void
  readonly message: (connection: FeedConnection, data: Buffer, isBinary: boolean) => void
  /** The live connection is gone; another attempt follows after `retryInMs`. */
  readonly down: (reason: AppError, retryInMs: number) => void
}

/** Options of {@link keepConnected}. */
export interface KeepConnectedOptions {
  readonly target: ConnectionTarget
  readonly limits: ConnectionLimits
  readonly backoff: BackoffOptions
  /** The longest time from an open connection to {@link KeptConnection.established}. */
  readonly establishTimeoutMs: number
  readonly random: Random
  readonly events: KeptConnectionEvents
}

/** A feed that is connected again and again. */
export interface KeptConnection {
  /** The connection serves as asked: earlier ones are closed. */
  established(connection: FeedConnection): void
  /**
   * Opens another connection beside the live one, which is closed only when the new one is established: at once, or after a wait where
   * the live one is new itself.
   */
  replace(): void
  pause(): void
  resume(): void
  close(): void
}

/** A connection that lived so long counts as a success: the backoff starts anew. */
const stableAfterMs = 5000

/** Keeps one live connection to a feed: reconnects with exponential backoff and full jitter, and replaces on notice. */
export const keepConnected = ({ target, limits, backoff, establishTimeoutMs, random, events }: KeepConnectedOptions): KeptConnection => {
  let live: FeedConnection | undefined
  let next: FeedConnection | undefined
  let lastId = 0
  let attempt = 0
  let liveSince = 0
  let isPaused = false
  let isClosed = false
  let retryTimer: NodeJS.Timeout | undefined
  let establishTimer: NodeJS.Timeout | undefined

  const connect = (): void => {
    retryTimer = undefined
    lastId += 1
    next = new FeedConnection(lastId, target, limits, {
      open: (connection) => {
        establishTimer = setTimeout(() => {
          connection.drop(`not serving within ${establishTimeoutMs} ms`)
        }, establishTimeoutMs)
        events.open(connection)
      },
      message: events.message,
      down: lost,
    })
    if (isPaused) next.pause()
  }

  const lost = (connection: FeedConnection, reason: AppError): void => {
    const wasNext = connection === next
    if (wasNext) {
      next = undefined
      clearTimeout(establishTimer)
    } else if (connection === live) {
      live = undefined
      // A provider that accepts and closes at once must not be met with a storm of fresh first attempts.
      if (performance.now() - liveSince > stableAfterMs) attempt = 0
    } else return
    // Losing the old connection while its replacement is on the way needs no other attempt, nor the other way round
    // before the old one ends.
    if (isClosed || next !== undefined) return
    const retryInMs = fullJitterMs(attempt, backoff, random)
    attempt += 1
    if (live === undefined) events.down(reason, retryInMs)
    // Both connections may be lost while one attempt is already planned: two attempts would leave one without an owner.
    clearTimeout(retryTimer)
    retryTimer = setTimeout(connect, retryInMs)
  }

  connect()
  return {
    established: (connection) => {
      if (connection !== next) return
      clearTimeout(establishTimer)
      const earlier = live
      live = connection
      next = undefined
      liveSince = performance.now()
      earlier?.close()
    },
    replace: () => {
      if (next !== undefined || retryTimer !== undefined || isClosed) return
      // A provider that sends every new connection away must not be met with a storm of them.
      if (performance.now() - liveSince > stableAfterMs) {
        attempt = 0
        connect()
      } else retryTimer = setTimeout(connect, fullJitterMs(attempt++, backoff, random))
    },
    pause: () => {
      isPaused = true
      live?.pause()
      next?.pause()
    },
    resume: () => {
      isPaused = false
      live?.resume()
      next?.resume()
    },
    close: () => {
      isClosed = true
      clearTimeout(retryTimer)
      clearTimeout(establishTimer)
      live?.close()
      next?.close()
    },
  }
}
