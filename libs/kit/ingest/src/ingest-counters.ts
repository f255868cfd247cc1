/** What an ingest counts: plain numbers that the hot path adds to, read when metrics are scraped. */
export interface IngestCounters {
  received: number
  receivedBytes: number
  accepted: number
  /** Messages that the provider was told are safe, those that were shed included. */
  acknowledged: number
  acknowledgedBytes: number
  /** High-rate messages for which a newer one of their game stands: they are safe in what it says. */
  shed: number
  shedBytes: number
  /** By error code. */
  readonly rejected: Map<string, number>
  /** Records that close a game because a message that names it was rejected. */
  refusals: number
  /** Fields that decide nothing and were ignored, by path without positions in lists. */
  readonly ignored: Map<string, number>
  alive: number
  beats: number
  silences: number
  /** The provider's stamp of the newest accepted message. */
  lastSentAtUs: number
}

/** Counters at zero. */
export const createIngestCounters = (): IngestCounters => ({
  received: 0,
  receivedBytes: 0,
  accepted: 0,
  acknowledged: 0,
  acknowledgedBytes: 0,
  shed: 0,
  shedBytes: 0,
  rejected: new Map(),
  refusals: 0,
  ignored: new Map(),
  alive: 0,
  beats: 0,
  silences: 0,
  lastSentAtUs: 0,
})

/** Field names come from our decoders, not from the feed; the limit is for what a decoder may yet name after it. */
const maxIgnoredFields = 200

/** Counts ignored fields by name; names beyond the limit count as `other`. */
export const noteIgnored = ({ ignored }: Pick<IngestCounters, 'ignored'>, paths: readonly string[]): void => {
  for (const path of paths) {
    const name = ignored.has(path) || ignored.size < maxIgnoredFields ? path : 'other'
    ignored.set(name, (ignored.get(name) ?? 0) + 1)
  }
}
