import type { KafkaApi } from './kafka-exchange.ts'

/** `request` is from the client to the server, `response` the way back. */
export type Direction = 'request' | 'response'

interface Aim {
  /** Only these routes; every route unless told. */
  readonly routes?: readonly string[]
}

interface OneWay extends Aim {
  /** Only this direction; both unless told. */
  readonly direction?: Direction
}

/** Everything arrives `delayMs` later, and up to `jitterMs` more; order is kept. */
export interface Latency extends OneWay {
  readonly kind: 'latency'
  readonly delayMs: number
  readonly jitterMs?: number
}

/** Each connection carries at most this many bytes a second. */
export interface Bandwidth extends OneWay {
  readonly kind: 'bandwidth'
  readonly bytesPerSecond: number
}

/** What is written is cut into pieces of `bytes`, each a write of its own, `gapMs` apart. */
export interface Slicer extends OneWay {
  readonly kind: 'slicer'
  readonly bytes: number
  readonly gapMs?: number
}

/**
 * A partition: nothing arrives, nothing is closed. What was sent meanwhile arrives after the heal, as TCP's repetition would have it. A
 * client that connects is accepted (a proxy cannot take back the system's handshake) and then hears nothing.
 */
export interface Blackhole extends OneWay {
  readonly kind: 'blackhole'
}

/** A connection breaks in the middle: after so many bytes from now on, both ends see it reset. */
export interface LimitData extends OneWay {
  readonly kind: 'limit-data'
  readonly bytes: number
}

/** The end of a connection is passed on so much later. */
export interface SlowClose extends Aim {
  readonly kind: 'slow-close'
  readonly delayMs: number
}

/** Every connection, open or new, is reset `afterMs` after this is applied or it is opened. With 0 the server looks dead. */
export interface Reset extends Aim {
  readonly kind: 'reset'
  readonly afterMs: number
}

/**
 * What happens to a Kafka request or response.
 * - `drop`: it never arrives and the connection goes on. Clients that insist on answers in order (Java's) break the connection at the next one;
 *   kafkajs runs into its timeout.
 * - `disconnect`: the connection is reset in its place: the client knows at once that it does not know.
 * - `delayMs`: it arrives later, and all behind it on its connection too. A delayed request arrives even if its client is gone by then.
 */
export type KafkaFault = 'drop' | 'disconnect' | { readonly delayMs: number }

/** Does something to requests of one api, or to their responses only, on routes that speak Kafka. */
export interface KafkaToxic extends Aim {
  readonly kind: 'kafka'
  readonly api: KafkaApi
  readonly direction: Direction
  readonly fault: KafkaFault
  /** Only those of clients whose id begins so. */
  readonly clientId?: string
  /** Leaves the first ones alone: 2 begins with the third. */
  readonly skip?: number
  /** Ends after so many; goes on until it is removed unless told. */
  readonly limit?: number
}

/** A fault that can be applied to a running proxy. */
export type Toxic = Latency | Bandwidth | Slicer | Blackhole | LimitData | SlowClose | Reset | KafkaToxic
