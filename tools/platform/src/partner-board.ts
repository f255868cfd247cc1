import type { BoardFold, Log, LogBatch } from '@fairline/contracts'
import { boardView, changeView, fairline, foldBoard, foldChange, foldStatus, partnerTopicOf, statusView } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { LatencySummary } from './latency-recorder.ts'
import { createLatencyRecorder } from './latency-recorder.ts'
import { openResumingReader } from './resuming-reader.ts'

/** What a partner has received so far. */
export interface PartnerBoard {
  /** Every game, by id. */
  folds(): ReadonlyMap<string, BoardFold>
  sportOf(gameId: string): Sport
  /** From the provider's stamp to this reader, over changes that an event of the feed caused. */
  latency(sport: Sport): LatencySummary
  changes(): number
  prices(): number
  /** Why reading ended, where it did. */
  failure(): Error | undefined
  close(): Promise<void>
}

/**
 * Reads a partner's topics from their start, as a sportsbook would: boards, changes and statuses folded per game. A change that does
 * not follow its predecessor waits for the next full board. An outage of the cluster is waited for.
 * @param nowUs the clock of the reader; latency is measured against the provider's stamp, so both must be of one machine
 */
export const openPartnerBoard = async (log: Log, nowUs: () => number): Promise<PartnerBoard> => {
  const folds = new Map<string, BoardFold>()
  const sportByGame = new Map<string, Sport>()
  const latency = new Map(sports.map((sport) => [sport, createLatencyRecorder()]))
  let changes = 0
  let prices = 0
  let failure: Error | undefined
  const handlers = new Map<string, (value: Buffer, sport: Sport, receivedAtUs: number) => void>()
  const keep = (sport: Sport, fold: BoardFold | undefined): void => {
    if (fold === undefined) return
    folds.set(fold.gameId, fold)
    sportByGame.set(fold.gameId, sport)
  }
  for (const sport of sports) {
    handlers.set(partnerTopicOf(sport, 'odds.v1'), (value, _, receivedAtUs) => {
      const change = changeView(fairline.v1.OddsChange.decode(value))
      keep(sport, foldChange(folds.get(change.gameId), change).fold)
      changes++
      for (const market of change.markets) prices += market.prices.length
      if (change.cause !== 'source' && change.sentAtUs > 0) latency.get(sport)?.record((receivedAtUs - change.sentAtUs) / 1000)
    })
    handlers.set(partnerTopicOf(sport, 'board.v1'), (value) => {
      const board = boardView(fairline.v1.Board.decode(value))
      keep(sport, foldBoard(folds.get(board.gameId), board).fold)
    })
    handlers.set(partnerTopicOf(sport, 'status.v1'), (value) => {
      const status = statusView(fairline.v1.GameStatus.decode(value))
      keep(sport, foldStatus(folds.get(status.gameId), status).fold)
    })
  }
  const onBatch = (batch: LogBatch): void => {
    const handle = handlers.get(batch.topic)
    const sport = batch.topic.split('.')[0] as Sport
    const receivedAtUs = nowUs()
    for (const record of batch.records) if (record.value !== null) handle?.(record.value, sport, receivedAtUs)
  }
  const admin = await log.admin()
  const positions = (
    await Promise.all(
      [...handlers.keys()].map(async (topic) =>
        (await admin.ranges(topic)).map(({ partition, start }) => ({ topic, partition, offset: start })),
      ),
    )
  ).flat()
  await admin.close()
  const reader = await openResumingReader(log, {
    name: 'board',
    positions,
    onBatch,
    onError: (error) => {
      failure = error
    },
    maxWaitMs: 20,
  })
  return {
    folds: () => folds,
    sportOf: (gameId) => sportByGame.get(gameId) ?? 'nfl',
    latency: (sport) => (latency.get(sport) as ReturnType<typeof createLatencyRecorder>).summary(),
    changes: () => changes,
    prices: () => prices,
    failure: () => failure,
    close: () => reader.close(),
  }
}
