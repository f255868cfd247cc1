import type { BoardFold, OddsPosition } from '@fairline/contracts'
import { clientsOf } from '../prepare-platform.ts'
import { createApiReader } from './api-reader.ts'
import type { FreshnessReport } from './freshness-judge.ts'
import { createFreshnessJudge, zeroPerReader } from './freshness-judge.ts'
import type { PriceReader, Sighting } from './sighting.ts'
import { openStreamReader } from './stream-reader.ts'
import type { TestPlatform } from './test-platform.ts'
import { tradable } from './board-ends.ts'

/** Looks again and again at what readers take for tradable. */
export interface FreshnessSampler {
  /**
   * From now on, nothing of this scope may be tradable for longer than a price is valid: what prices it stands still.
   * @param scope a sport, or a game
   * @param forMs where it goes on by itself
   */
  stalled(scope: string, forMs?: number): void
  /** Pricing goes on. */
  resumed(scope: string): void
  /** Receipt of the newest input behind a price of a sport that a reader took for tradable so far; 0 where there was none. */
  newestTradableMs(reader: PriceReader, sport: string): number
  /** Ends the sampling and says what was seen. */
  stop(): Promise<FreshnessReport>
}

const sampleIntervalMs = 50

const positionOf = ({ gameId, epoch, changeSeq, asOfUs, validForMs }: OddsPosition) => ({
  gameId,
  epoch,
  changeSeq,
  asOfMs: asOfUs / 1000,
  validForMs,
})

/**
 * Samples the partner's boards, Redis, the HTTP API (one game at a time) and its stream every 50 ms. A question that is not answered
 * yet is not asked again.
 */
export const sampleFreshness = async (
  platform: Pick<TestPlatform, 'board' | 'environment' | 'ports' | 'apiKey'>,
  gamesOf: () => readonly BoardFold[],
): Promise<FreshnessSampler> => {
  const redis = await clientsOf(platform.environment).redis()
  const api = createApiReader(platform.ports.api, platform.apiKey)
  const stream = openStreamReader(platform.ports.api, platform.apiKey)
  const judge = createFreshnessJudge()
  const unanswered = zeroPerReader()
  const asking = new Map<PriceReader, Promise<void>>()
  let turn = 0

  const lookAtRedis = async (): Promise<void> => {
    for (const { gameId } of gamesOf()) {
      const board = await redis.reader.readBoard(gameId)
      if (board === undefined || board.head.final) continue
      const atMs = Date.now()
      const open = atMs <= board.expiresAtMs ? [...board.markets.values()].filter((market) => market.status === 'active').length : 0
      judge.judge({ reader: 'redis', ...positionOf(board.head), tradable: open, askedMs: atMs, answeredMs: atMs })
    }
  }
  const lookAtApi = async (): Promise<void> => {
    const games = gamesOf()
    const game = games[turn++ % games.length]
    const sighting = game === undefined ? undefined : await api.look(game.gameId)
    if (sighting !== undefined) judge.judge(sighting)
  }
  const ask = (reader: PriceReader, look: () => Promise<void>): void => {
    if (asking.has(reader)) return
    const asked = look()
      .catch(() => {
        unanswered[reader]++
      })
      .finally(() => asking.delete(reader))
    asking.set(reader, asked)
  }
  const partnerSightings = (nowMs: number): readonly Sighting[] =>
    gamesOf().map((fold) => ({
      reader: 'partner',
      ...positionOf(fold),
      tradable: tradable(fold, nowMs).length,
      askedMs: nowMs,
      answeredMs: nowMs,
    }))
  const timer = setInterval(() => {
    const nowMs = Date.now()
    for (const sighting of [...partnerSightings(nowMs), ...stream.look(nowMs)]) judge.judge(sighting)
    ask('redis', lookAtRedis)
    ask('api', lookAtApi)
  }, sampleIntervalMs)
  const stop = async (): Promise<FreshnessReport> => {
    clearInterval(timer)
    await Promise.all(asking.values())
    await stream.close()
    await redis.close()
    return { ...judge.report(), unanswered }
  }
  let stopping: Promise<FreshnessReport> | undefined
  return {
    stalled: (scope, forMs) => {
      const nowMs = Date.now()
      judge.stalled(scope, nowMs, forMs === undefined ? undefined : nowMs + forMs)
    },
    resumed: (scope) => judge.resumed(scope),
    newestTradableMs: (reader, sport) => judge.newestTradableMs(reader, sport),
    stop: () => (stopping ??= stop()),
  }
}
