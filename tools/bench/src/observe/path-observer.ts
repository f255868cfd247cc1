import type { Log, LogBatch, LogReader } from '@fairline/contracts'
import { fairline, partnerTopicOf, topicOf } from '@fairline/contracts'
import { benchError } from '../errors.ts'
import type { LatencySummary } from '../statistics.ts'
import type { GameMove, SeenChange } from './change-latency.ts'
import { changeLatencies } from './change-latency.ts'
import { LatencyWindow } from './latency-window.ts'
import { OrderCheck } from './order-check.ts'

const { ChangeCause, NormalizedRecord, OddsChange } = fairline.v1

/** What was seen of one level. */
export interface LevelSight {
  readonly order: OrderCheck
  /** Every message, from its stamp to a reader of `nfl.normalized`. */
  normalized(): LatencySummary
  /** Every price change that a move of its game caused, from the stamp of that move to the partner. */
  partner(): LatencySummary
}

/** Reads the path from outside: the normalized events, and the partner's topic with the partner's own login. */
export interface PathObserver {
  /** Starts a level: what is read from now on counts for it; latencies of what is stamped within the window. */
  begin(fromUs: number, untilUs: number): LevelSight
  /** Fails where a reader has ended. */
  check(): void
  close(): Promise<void>
}

type NormalizedEvent = ReturnType<typeof NormalizedRecord.decode>['event']

class Sight implements LevelSight {
  readonly order = new OrderCheck()
  readonly #fromUs: number
  readonly #untilUs: number
  readonly #normalized: LatencyWindow
  readonly #moves = new Map<string, GameMove[]>()
  readonly #secondOf = new Map<string, number>()
  readonly #changes: SeenChange[] = []

  constructor(fromUs: number, untilUs: number) {
    this.#fromUs = fromUs
    this.#untilUs = untilUs
    this.#normalized = new LatencyWindow(fromUs, untilUs)
  }

  takeEvent(gameId: string, eventSeq: number, event: NonNullable<NormalizedEvent>, arrivedAtUs: number): void {
    const sentAtUs = event.sentAtUs ?? 0
    this.order.take({ gameId, eventSeq, feedSeq: event.feedSeq ?? 0 })
    this.#normalized.record(sentAtUs, arrivedAtUs)
    const tick = event.feed?.nfl?.tick
    const second = tick === null || tick === undefined ? -1 : (tick.quarter ?? 0) * 10_000 + (tick.quarterSecondsRemaining ?? 0)
    if (second >= 0 && this.#secondOf.get(gameId) === second) return
    this.#secondOf.set(gameId, second)
    const moves = this.#moves.get(gameId)
    if (moves === undefined) this.#moves.set(gameId, [{ eventSeq, sentAtUs }])
    else moves.push({ eventSeq, sentAtUs })
  }

  takeChange(change: SeenChange): void {
    this.#changes.push(change)
  }

  normalized(): LatencySummary {
    return this.#normalized.summary()
  }

  partner(): LatencySummary {
    const window = new LatencyWindow(this.#fromUs, this.#untilUs)
    for (const { sentAtUs, arrivedAtUs } of changeLatencies(this.#moves, this.#changes)) window.record(sentAtUs, arrivedAtUs)
    return window.summary()
  }
}

const endPositions = async (log: Log, topic: string) => {
  const admin = await log.admin()
  const ranges = await admin.ranges(topic).finally(() => admin.close())
  return ranges.map(({ partition, end }) => ({ topic, partition, offset: end }))
}

/** Opens the observer at the present ends of the topics. */
export const observePath = async (internal: Log, partner: Log, nowUs: () => number): Promise<PathObserver> => {
  let sight = new Sight(0, 0)
  let failure: Error | undefined
  const onError = (error: Error): void => {
    failure ??= error
  }
  const onNormalized = ({ records }: LogBatch): void => {
    const arrivedAtUs = nowUs()
    for (const { value } of records) {
      if (value === null) continue
      const { gameId, eventSeq, event } = NormalizedRecord.decode(value)
      if (event === null || event === undefined) continue
      sight.takeEvent(gameId ?? '', eventSeq ?? 0, event, arrivedAtUs)
    }
  }
  const onOdds = ({ records }: LogBatch): void => {
    const arrivedAtUs = nowUs()
    for (const { value } of records) {
      if (value === null) continue
      const { gameId, cause, throughEventSeq } = OddsChange.decode(value)
      if (cause === ChangeCause.CHANGE_CAUSE_SOURCE) continue
      sight.takeChange({ gameId: gameId ?? '', throughEventSeq: throughEventSeq ?? 0, arrivedAtUs })
    }
  }
  const read = async (log: Log, topic: string, onBatch: (batch: LogBatch) => void): Promise<LogReader> =>
    log.reader({ name: 'bench', positions: await endPositions(log, topic), onBatch, onError, maxWaitMs: 20 })
  const readers = await Promise.all([
    read(internal, topicOf('nfl', 'normalized'), onNormalized),
    read(partner, partnerTopicOf('nfl', 'odds.v1'), onOdds),
  ])
  return {
    begin: (fromUs, untilUs) => {
      sight = new Sight(fromUs, untilUs)
      return sight
    },
    check: () => {
      if (failure !== undefined) throw benchError('BENCH_READER_FAILED', `Reading the path failed: ${failure.message}.`, {}, failure)
    },
    close: async () => {
      await Promise.all(readers.map((reader) => reader.close()))
    },
  }
}
