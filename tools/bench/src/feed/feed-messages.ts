/** What the bench asks of its feed process: play games at a constant rate. */
export interface PlayRequest {
  /** Number of the level in this run; names its games. */
  readonly level: number
  readonly games: number
  readonly ratePerSecond: number
  readonly durationMs: number
  readonly speed: number
}

/** What the feed process answers. */
export type FeedAnswer =
  | { readonly kind: 'open'; readonly partitions: number }
  /** The first message is stamped with `startUs`, message i with `startUs + i / rate`. */
  | { readonly kind: 'started'; readonly startUs: number }
  /** Everything is with the broker. `lateMs` is how far the sender itself was behind its times at worst. */
  | { readonly kind: 'done'; readonly sent: number; readonly lateMs: number }
