import { connectRedis } from '@fairline/adapters-redis'
import type { BoardFold } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { TestPlatform } from './test-platform.ts'
import { tradable } from './test-platform.ts'

/** Looks again and again at what readers take for tradable. */
export interface FreshnessSampler {
  /** From now on, nothing of this sport may be tradable for longer than a price is valid: what prices it stands still. */
  stalled(sport: string): void
  /** Pricing goes on. */
  resumed(sport: string): void
  /** Ends the sampling and says what was seen. */
  stop(): Promise<FreshnessReport>
}

/** What a {@link FreshnessSampler} saw. */
export interface FreshnessReport {
  readonly samples: number
  /** Samples of Redis. */
  readonly redisSamples: number
  /** Greatest age of the newest input behind a tradable price. */
  readonly oldestTradableMs: number
  /** The first offences, each with its reader, game and time. */
  readonly offences: readonly string[]
}

interface Position {
  readonly gameId: string
  readonly asOfUs: number
  readonly validForMs: number
}

const sampleIntervalMs = 50
/** Clocks are one here; this covers the time between a read and its judgement. */
const toleranceMs = 20
const keptOffences = 10

/** Samples the partner's boards and Redis every 50 ms. */
export const sampleFreshness = async (
  platform: Pick<TestPlatform, 'board' | 'environment'>,
  gamesOf: () => readonly BoardFold[],
): Promise<FreshnessSampler> => {
  const redis = await connectRedis({ nodes: (platform.environment['FAIRLINE_REDIS_NODES'] ?? '').split(',') }, () => undefined)
  const stalledAtMs = new Map<string, number>()
  const offences: string[] = []
  let samples = 0
  let redisSamples = 0
  let oldestTradableMs = 0
  let redisRead: Promise<void> | undefined

  const judge = (reader: string, position: Position, nowMs: number, count: number): void => {
    if (count === 0) return
    const offend = (what: string): void => {
      if (offences.length < keptOffences) offences.push(`${reader} ${position.gameId} at ${new Date(nowMs).toISOString()}: ${what}`)
    }
    const ageMs = nowMs - position.asOfUs / 1000
    oldestTradableMs = Math.max(oldestTradableMs, Math.round(ageMs))
    if (ageMs < -toleranceMs) offend(`${count} prices are from ${Math.round(-ageMs)} ms ahead`)
    if (ageMs > defaultTradingPolicy.validForMs + toleranceMs) offend(`${count} tradable prices are ${Math.round(ageMs)} ms old`)
    const since = stalledAtMs.get(position.gameId.slice(0, 3))
    if (since !== undefined && nowMs - since > defaultTradingPolicy.validForMs + toleranceMs)
      offend(`${count} prices are tradable ${nowMs - since} ms after pricing stopped`)
  }
  const readRedis = async (): Promise<void> => {
    for (const { gameId } of gamesOf()) {
      const board = await redis.reader.readBoard(gameId)
      if (board === undefined || board.head.final) continue
      const nowMs = Date.now()
      const isOpen = nowMs <= board.expiresAtMs
      const count = [...board.markets.values()].filter((market) => market.status === 'active').length
      judge('redis', board.head, nowMs, isOpen ? count : 0)
      redisSamples++
    }
  }
  const timer = setInterval(() => {
    const nowMs = Date.now()
    for (const fold of gamesOf()) {
      judge('partner', fold, nowMs, tradable(fold, nowMs).length)
      samples++
    }
    redisRead ??= readRedis()
      .catch((caught: unknown) => void offences.push(`redis: ${String(caught)}`))
      .finally(() => (redisRead = undefined))
  }, sampleIntervalMs)
  return {
    stalled: (sport) => stalledAtMs.set(sport, Date.now()),
    resumed: (sport) => stalledAtMs.delete(sport),
    stop: async () => {
      clearInterval(timer)
      await redisRead
      await redis.close()
      return { samples, redisSamples, oldestTradableMs, offences }
    },
  }
}
