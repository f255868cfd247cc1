import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { PriceSample } from '@fairline/tools-verify'
import type { PriceReader, Sighting } from './sighting.ts'
import { priceReaders } from './sighting.ts'

/** Decides of each sighting whether a reader was offered a stale price. */
export interface FreshnessJudge {
  judge(sighting: Sighting): void
  /**
   * From now on nothing of this scope may be tradable for longer than a price is valid: what prices it stands still.
   * @param scope a sport, or a game
   * @param untilMs when that ends by itself, where it does
   */
  stalled(scope: string, nowMs: number, untilMs?: number): void
  /** Pricing goes on. */
  resumed(scope: string): void
  /** Receipt of the newest input behind a price of a sport that a reader took for tradable so far; 0 where there was none. */
  newestTradableMs(reader: PriceReader, sport: string): number
  report(): FreshnessReport
}

/** What a {@link FreshnessJudge} saw. */
export interface FreshnessReport {
  /** Sightings by reader. */
  readonly samples: Readonly<Record<PriceReader, number>>
  /** Questions without an answer by reader: a reader that gets none trades nothing. */
  readonly unanswered: Readonly<Record<PriceReader, number>>
  /** Greatest age of the newest input behind a tradable price, by reader. */
  readonly oldestTradableMs: Readonly<Record<PriceReader, number>>
  /** The first offences, each with its reader, game and time. */
  readonly offences: readonly string[]
  /** The sightings for the checker; of equal ones in a row the first and the last. */
  readonly trace: readonly PriceSample[]
}

/** Clocks are one here; this covers the time between a read and its judgement. */
const toleranceMs = 20
const keptOffences = 10

/** Zero for every reader. */
export const zeroPerReader = (): Record<PriceReader, number> =>
  Object.fromEntries(priceReaders.map((reader) => [reader, 0])) as Record<PriceReader, number>

/** An answer is as old as its question at most: what it says of its own age may be off by the time it took. */
const sampleOf = ({ reader, gameId, epoch, changeSeq, asOfMs, validForMs, tradable, askedMs, answeredMs }: Sighting): PriceSample => ({
  reader,
  atMs: Math.min(answeredMs, Math.max(askedMs, asOfMs)),
  gameId,
  epoch,
  changeSeq,
  asOfUs: Math.round(asOfMs * 1000),
  validForMs,
  tradable,
})

const isSame = (a: PriceSample, b: PriceSample): boolean =>
  a.epoch === b.epoch && a.changeSeq === b.changeSeq && a.asOfUs === b.asOfUs && a.tradable === b.tradable

/** Keeps of equal samples in a row, per reader and game, the first and the last. */
const createTrace = () => {
  const kept: PriceSample[] = []
  const runs = new Map<string, { readonly first: PriceSample; lastIndex: number | undefined }>()
  return {
    add: (sample: PriceSample): void => {
      const key = `${sample.reader} ${sample.gameId}`
      const run = runs.get(key)
      if (run !== undefined && isSame(run.first, sample)) {
        if (run.lastIndex === undefined) run.lastIndex = kept.push(sample) - 1
        else kept[run.lastIndex] = sample
        return
      }
      kept.push(sample)
      runs.set(key, { first: sample, lastIndex: undefined })
    },
    samples: (): readonly PriceSample[] => kept.toSorted((a, b) => a.atMs - b.atMs),
  }
}

/** A {@link FreshnessJudge} without sightings. */
export const createFreshnessJudge = (): FreshnessJudge => {
  const { validForMs } = defaultTradingPolicy
  const stalls = new Map<string, { readonly sinceMs: number; readonly untilMs: number }>()
  const samples = zeroPerReader()
  const oldestTradableMs = zeroPerReader()
  const offences: string[] = []
  const trace = createTrace()
  const newest = new Map<string, number>()
  return {
    judge: (sighting) => {
      const { reader, gameId, asOfMs, tradable, askedMs, answeredMs } = sighting
      samples[reader]++
      trace.add(sampleOf(sighting))
      if (tradable === 0) return
      const newestKey = `${reader} ${gameId.slice(0, 3)}`
      newest.set(newestKey, Math.max(newest.get(newestKey) ?? 0, asOfMs))
      const offend = (what: string): void => {
        if (offences.length < keptOffences) offences.push(`${reader} ${gameId} at ${new Date(askedMs).toISOString()}: ${what}`)
      }
      const ageMs = Math.round(askedMs - asOfMs)
      oldestTradableMs[reader] = Math.max(oldestTradableMs[reader], ageMs)
      if (ageMs > validForMs + toleranceMs) offend(`${tradable} tradable prices are ${ageMs} ms old`)
      if (asOfMs > answeredMs + toleranceMs) offend(`${tradable} prices are from ${Math.round(asOfMs - answeredMs)} ms ahead`)
      for (const stall of [stalls.get(gameId.slice(0, 3)), stalls.get(gameId)])
        if (stall !== undefined && answeredMs < stall.untilMs && askedMs - stall.sinceMs > validForMs + toleranceMs)
          offend(`${tradable} prices are tradable ${Math.round(askedMs - stall.sinceMs)} ms after pricing stopped`)
    },
    stalled: (scope, nowMs, untilMs = Infinity) => void stalls.set(scope, { sinceMs: nowMs, untilMs }),
    resumed: (scope) => void stalls.delete(scope),
    newestTradableMs: (reader, sport) => newest.get(`${reader} ${sport}`) ?? 0,
    report: () => ({ samples, unanswered: zeroPerReader(), oldestTradableMs, offences, trace: trace.samples() }),
  }
}
