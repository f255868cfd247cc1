/** Who reads prices. */
export const priceReaders = ['partner', 'redis', 'api', 'stream'] as const

/** One of {@link priceReaders}. */
export type PriceReader = (typeof priceReaders)[number]

/** What a reader takes for tradable at one moment. */
export interface Sighting {
  readonly reader: PriceReader
  readonly gameId: string
  readonly epoch: number
  readonly changeSeq: number
  /** Receipt of the newest input that the prices cover. */
  readonly asOfMs: number
  readonly validForMs: number
  /** How many prices it takes for tradable. */
  readonly tradable: number
  /** When it was asked: the answer is at least as new. */
  readonly askedMs: number
  readonly answeredMs: number
}
