import { dependency } from '@fairline/contracts'
import type { BackoffOptions, DependencyObserver, Random } from '@fairline/kernel'
import { AppError, fullJitterMs } from '@fairline/kernel'
import type { WebsocketErrorCode } from './errors.ts'
import { websocketError } from './errors.ts'
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
  /** The longest time from the beginning of a connection to the end of its handshake. */
  readonly handshakeTimeoutMs: number
  /** The longest time from an open connection to {@link KeptConnection.established}. */
  readonly establishTimeoutMs: number
  readonly random: Random
  /** Hears of each opening (`open`) and of what follows until the connection serves (`establish`) when it has ended. */
  readonly observe?: DependencyObserver | undefined
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

/** What is waited for on the way to a connection that serves. */
interface Milestones {
  readonly open: PromiseWithResolvers<void>
  readonly established: PromiseWithResolvers<void>
}

/**
 * Keeps one live connection to a feed: reconnects with exponential backoff and full jitter, and replaces on notice. A provider that does not
 * answer, answers in drops or does not serve is given up at a deadline like one that is away.
 */
export const keepConnected = (options: KeepConnectedOptions): KeptConnection => {
  const { target, limits, backoff, handshakeTimeoutMs, establishTimeoutMs, random, events } = options
  let live: FeedConnection | undefined
  let next: FeedConnection | undefined
  let lastId = 0
  let attempt = 0
  let liveSince = 0
  let isPaused = false
  let isClosed = false
  let retryTimer: NodeJS.Timeout | undefined
  const milestones = new WeakMap<FeedConnection, Milestones>()

  const provider = (lateCode: WebsocketErrorCode) =>
    dependency({
      name: 'websocket',
      errorFrom: (caught) => AppError.from(caught),
      lateError: (message) => websocketError(lateCode, message),
      // What ends because we leave says nothing about the provider.
      observe: (call) => (isClosed ? undefined : options.observe?.(call)),
    })
  const opening = provider('WEBSOCKET_HANDSHAKE_TIMEOUT')
  const serving = provider('WEBSOCKET_PROVIDER_SILENT')
  const awaitMilestones = async (connection: FeedConnection, { open, established }: Milestones): Promise<void> => {
    try {
      await opening.ask({ name: 'open', deadlineMs: handshakeTimeoutMs, doing: 'the handshake' }, () => open.promise)
      await serving.ask({ name: 'establish', deadlineMs: establishTimeoutMs, doing: 'the subscription' }, () => established.promise)
    } catch (caught) {
      connection.giveUp(AppError.from(caught))
    }
  }

  const connect = (): void => {
    retryTimer = undefined
    lastId += 1
    const reached: Milestones = { open: Promise.withResolvers(), established: Promise.withResolvers() }
    // It is waited for after the first one only.
    reached.established.promise.catch(() => undefined)
    next = new FeedConnection(lastId, target, limits, {
      open: (connection) => {
        reached.open.resolve()
        events.open(connection)
      },
      message: events.message,
      down: (connection, reason) => {
        reject(reached, reason)
        lost(connection, reason)
      },
    })
    milestones.set(next, reached)
    void awaitMilestones(next, reached)
    if (isPaused) next.pause()
  }

  const reject = ({ open, established }: Milestones, reason: AppError): void => {
    open.reject(reason)
    established.reject(reason)
  }

  const lost = (connection: FeedConnection, reason: AppError): void => {
    const wasNext = connection === next
    if (wasNext) next = undefined
    else if (connection === live) {
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
      milestones.get(connection)?.established.resolve()
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
      live?.close()
      if (next === undefined) return
      next.close()
      const reached = milestones.get(next)
      if (reached !== undefined) reject(reached, websocketError('WEBSOCKET_DROPPED', `Connection ${next.id} was closed by its owner.`))
    },
  }
}
