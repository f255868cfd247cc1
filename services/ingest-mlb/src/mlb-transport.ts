import type { KeptSubscription } from '@fairline/adapters-pubsub'
import { keepSubscribed } from '@fairline/adapters-pubsub'
import type { Clock, DependencyObserver, Random } from '@fairline/kernel'
import type { FeedTransport, MessageBatcher } from '@fairline/kit-ingest'
import { createMessageBatcher } from '@fairline/kit-ingest'
import type { IngestMlbConfig } from './config.ts'

/** Options of {@link openMlbTransport}. */
export interface MlbTransportOptions {
  readonly feed: IngestMlbConfig['mlbFeed']
  readonly pubsub: IngestMlbConfig['pubsub']
  readonly clock: Clock
  readonly random: Random
  readonly observe?: DependencyObserver
}

/**
 * The MLB provider's Pub/Sub subscription as a transport. The service keeps the position: a message is acknowledged when it is
 * safe, and comes again otherwise. Backpressure is the flow control: only so much is delivered and not acknowledged.
 */
export const openMlbTransport = ({ feed, pubsub, clock, random, observe }: MlbTransportOptions): FeedTransport => {
  const source = `mlb-pubsub/${feed.subscription}`
  let kept: KeptSubscription | undefined
  let batcher: MessageBatcher | undefined
  return {
    sources: [source],
    start: (sink) => {
      const batches = createMessageBatcher(source, clock, sink)
      batcher = batches
      kept = keepSubscribed({
        project: pubsub.project,
        host: pubsub.host,
        subscription: feed.subscription,
        maxOutstandingMessages: feed.maxOutstandingMessages,
        maxOutstandingBytes: feed.maxOutstandingBytes,
        backoff: { firstMs: feed.backoffFirstMs, maxMs: feed.backoffMaxMs },
        random,
        ...(observe === undefined ? {} : { observe }),
        onMessage: ({ id, data, orderingKey, acknowledge }) => {
          batches.add({ bytes: data, position: `message ${id}`, key: orderingKey === '' ? null : orderingKey }, acknowledge)
        },
        onConnected: () => {
          sink.connected(true, source)
        },
        onDown: (reason, retryInMs) => {
          sink.connected(false, `${reason.code}: ${reason.message} Next attempt in ${retryInMs} ms.`)
        },
      })
      return Promise.resolve()
    },
    // Nothing is acknowledged while intake stands still, so the flow control closes by itself.
    pause: () => undefined,
    resume: () => undefined,
    stop: async () => {
      await kept?.stop()
      batcher?.flush()
    },
    close: async () => {
      await kept?.close()
    },
  }
}
