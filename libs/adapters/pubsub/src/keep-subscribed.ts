import { PubSub } from '@google-cloud/pubsub'
import type { Message, Subscription } from '@google-cloud/pubsub'
import { dependency } from '@fairline/contracts'
import type { BackoffOptions, DependencyObserver, Random } from '@fairline/kernel'
import { AppError, fullJitterMs } from '@fairline/kernel'
import { pubsubError } from './errors.ts'

/** A delivered message. */
export interface SubscribedMessage {
  readonly id: string
  readonly data: Buffer
  /** Empty where the message has none. */
  readonly orderingKey: string
  /** Which delivery of the message this is, where the service counts. */
  readonly deliveryAttempt: number
  /** Lets the service forget the message. Until then it counts against the flow control. */
  readonly acknowledge: () => void
}

/** Options of {@link keepSubscribed}. */
export interface KeepSubscribedOptions {
  readonly project: string
  /** An emulator as host:port; undefined for Google Cloud. */
  readonly host: string | undefined
  readonly subscription: string
  /** Messages and bytes that may be delivered and not acknowledged: the bound of memory, and the backpressure. */
  readonly maxOutstandingMessages: number
  readonly maxOutstandingBytes: number
  readonly backoff: BackoffOptions
  readonly random: Random
  /** Opening a stream that takes longer has failed. Default 10 s. */
  readonly openTimeoutMs?: number
  /** A stream without a message for so long, and with none to be acknowledged, is opened anew: it may be dead in silence. Default 60 s. */
  readonly idleTimeoutMs?: number
  /** Hears of each attempt to open when it has ended. */
  readonly observe?: DependencyObserver
  readonly onMessage: (message: SubscribedMessage) => void
  readonly onConnected: () => void
  /** The stream ended; another attempt follows. */
  readonly onDown: (reason: AppError, retryInMs: number) => void
}

/** A subscription that is opened again and again. */
export interface KeptSubscription {
  /** No more deliveries; what was delivered can still be acknowledged. */
  stop(): Promise<void>
  /** Sends outstanding acknowledgements and disconnects, within two seconds: what was not acknowledged comes again. */
  close(): Promise<void>
}

const notFound = 5
const permissionDenied = 7
const unauthenticated = 16
const stableAfterMs = 5000

const reasonOf = (subscription: string, cause: Error & { readonly code?: unknown }): AppError => {
  if (cause instanceof AppError) return cause
  const context = { subscription, code: String(cause.code) }
  const message = cause.message.slice(0, 200)
  if (cause.code === notFound)
    return pubsubError('PUBSUB_SUBSCRIPTION_MISSING', `There is no subscription ${subscription}: ${message}.`, context, cause)
  if (cause.code === permissionDenied || cause.code === unauthenticated)
    return pubsubError('PUBSUB_ACCESS_DENIED', `Reading ${subscription} is not allowed: ${message}.`, context, cause)
  return pubsubError('PUBSUB_STREAM_BROKEN', `The stream of ${subscription} ended: ${message}.`, context, cause)
}

/**
 * Keeps a streaming pull open. Acknowledging is the owner's; the client extends the deadline of what is being worked on.
 * Messages of one ordering key come in order. The service redelivers what was not acknowledged.
 */
export const keepSubscribed = (options: KeepSubscribedOptions): KeptSubscription => {
  const { project, host, subscription: name, maxOutstandingMessages, maxOutstandingBytes, backoff, random } = options
  const { openTimeoutMs = 10_000, idleTimeoutMs = 60_000, observe } = options
  const service = dependency({
    name: 'pubsub',
    errorFrom: (caught) => reasonOf(name, caught instanceof Error ? caught : new Error(String(caught))),
    lateError: (message) => pubsubError('PUBSUB_SERVICE_UNREACHABLE', message),
    observe,
  })
  const client = new PubSub({ projectId: project, ...(host === undefined ? {} : { apiEndpoint: host, emulatorMode: true }) })
  let current: Subscription | undefined
  let closingOld: Promise<unknown> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let attempt = 0
  let openedAt = 0
  let isStopped = false
  let heardAtMs = 0
  let outstanding = 0

  const open = async (): Promise<void> => {
    const subscription = client.subscription(name, {
      flowControl: { maxMessages: maxOutstandingMessages, maxBytes: maxOutstandingBytes, allowExcessMessages: false },
      batching: { maxMilliseconds: 10 },
    })
    // A pull that waits for a subscription that does not exist would not say so for a long time.
    const [exists] = await service.ask({ name: 'open', deadlineMs: openTimeoutMs, doing: `opening ${name}` }, () => subscription.exists())
    if (isStopped) return
    if (!exists) throw Object.assign(new Error('not found'), { code: notFound })
    current = subscription
    openedAt = performance.now()
    heardAtMs = openedAt
    outstanding = 0
    subscription.on('message', (message: Message) => {
      if (isStopped) return
      heardAtMs = performance.now()
      outstanding += 1
      options.onMessage({
        id: message.id,
        data: message.data,
        orderingKey: message.orderingKey ?? '',
        deliveryAttempt: message.deliveryAttempt,
        acknowledge: () => {
          if (current === subscription) outstanding -= 1
          heardAtMs = performance.now()
          message.ack()
        },
      })
    })
    subscription.on('error', (cause: Error) => lost(subscription, cause))
    options.onConnected()
  }
  const lost = (subscription: Subscription, cause: Error): void => {
    if (current !== subscription) return
    current = undefined
    // Its error is already known; closing only frees what it holds.
    closingOld = service.leave(() => subscription.close()).catch(() => undefined)
    retry(cause)
  }
  const look = (): void => {
    if (current === undefined || outstanding > 0 || performance.now() - heardAtMs < idleTimeoutMs) return
    lost(current, pubsubError('PUBSUB_STREAM_SILENT', `The stream of ${name} brought nothing for ${idleTimeoutMs} ms.`))
  }
  const looking = setInterval(look, idleTimeoutMs / 4)
  looking.unref()
  const attemptOpen = (): void => {
    open().catch((caught: unknown) => {
      retry(caught instanceof Error ? caught : new Error(String(caught)))
    })
  }
  const retry = (cause: Error): void => {
    if (isStopped) return
    if (openedAt > 0 && performance.now() - openedAt > stableAfterMs) attempt = 0
    const retryInMs = fullJitterMs(attempt, backoff, random)
    attempt += 1
    options.onDown(reasonOf(name, cause), retryInMs)
    timer = setTimeout(attemptOpen, retryInMs)
  }

  attemptOpen()
  return {
    stop: () => {
      isStopped = true
      clearTimeout(timer)
      return Promise.resolve()
    },
    close: async () => {
      isStopped = true
      clearTimeout(timer)
      clearInterval(looking)
      await closingOld
      await service.leave(async () => {
        await current?.close()
        await client.close()
      })
    },
  }
}
