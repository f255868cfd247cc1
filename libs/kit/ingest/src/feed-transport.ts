import type { AppError, Micros } from '@fairline/kernel'

/** One message as the transport received it. */
export interface FeedMessage {
  /** Empty where the transport delivered no content at all. */
  readonly bytes: Uint8Array
  /** Where it came from, for people: `nfl.feed/3/1042`, a connection and frame number, a Pub/Sub message id. */
  readonly position: string
  /** The provider's ordering key; `null` where the transport has keys and this message has none. Absent where it has no keys. */
  readonly key?: string | null
  /** Set where the transport itself found the message unacceptable. */
  readonly refusal?: AppError
}

/** Messages of one source in the order of receipt; the unit of clocks, promises and acknowledgements. */
export interface FeedBatch {
  /** What the messages came through: a provider partition, connection or subscription. Stable over restarts. */
  readonly source: string
  readonly receivedAtUs: Micros
  readonly messages: readonly FeedMessage[]
  /**
   * Called when the first `count` messages are safe in our log (or dead-lettered), with growing counts, in the order of the
   * batches. Only then may the transport let go of them at the provider. Must not throw; trouble goes to `failed`.
   */
  acknowledge(count: number): void
}

/** What a transport reports to. All calls return at once. */
export interface FeedSink {
  accept(batch: FeedBatch): void
  /** Whether the provider can be reached; the text is for readiness and logs. */
  connected(isConnected: boolean, detail: string): void
  /** The transport cannot go on. */
  failed(error: AppError): void
}

/** A provider's connection. It delivers at least once, from the last acknowledged message on. */
export interface FeedTransport {
  /** Names of the sources that are known before the first message, so that silence from the start is noticed. */
  readonly sources: readonly string[]
  /** Begins to deliver. Resolves when the first attempt to connect is under way; reconnecting is the transport's own business. */
  start(sink: FeedSink): Promise<void>
  /** Backpressure: stop taking from the provider. What is already received may still be delivered. */
  pause(): void
  resume(): void
  /** No more deliveries after it resolves; acknowledgements still count. */
  stop(): Promise<void>
  /** Saves what is acknowledged, and disconnects. */
  close(): Promise<void>
}
