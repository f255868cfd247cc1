import { setTimeout as delay } from 'node:timers/promises'
import type { BoardStore } from '@fairline/adapters-redis'
import { keepMs } from '@fairline/adapters-redis'
import type { BoardView, CommittedOffset, LogBatch, LogRecord, ReadPosition } from '@fairline/contracts'
import { boardView, changeView, fairline, readToEnd, statusView } from '@fairline/contracts'
import { AppError, fullJitterMs } from '@fairline/kernel'
import { decodeRecord } from '../decode-record.ts'
import { Intake } from '../intake.ts'
import { ProgressWriter } from '../progress-writer.ts'
import { runSink } from '../run-sink.ts'
import type { OpenSink, Sink, SinkContext, SinkHealth } from '../sink.ts'
import { groupOf, progressIdOf, SinkMeter, sourceTopics } from '../sink.ts'
import { groupPositions } from '../source-topics.ts'
import { BoardDesk } from './board-desk.ts'
import type { GameWrite } from './game-desk.ts'
import { HealthLane, wordOf } from './health-lane.ts'
import { writeGame } from './write-game.ts'

const { Board, GameStatus, Heartbeat, OddsChange } = fairline.v1

const maxWaitingBytes = 4 * 1024 * 1024
const backoff = { firstMs: 50, maxMs: 1000 } as const
const restorePrefix = 'restore:'
/** A Redis that lost its data without a restart of ours is full again after about so long. */
const refillIntervalMs = 1000
/** How often the sink looks whether a board has waited too long for its change, or Redis has lost games. */
const lookIntervalMs = 250

/** Where the odds must be read from: before the committed offset where boards of the topic are older than it. */
const oddsStart = ({ offset, metadata }: CommittedOffset): number => {
  const restore = metadata?.startsWith(restorePrefix) ? Number(metadata.slice(restorePrefix.length)) : offset
  return Number.isSafeInteger(restore) ? Math.min(restore, offset) : offset
}

/**
 * The Redis sink: folds odds, boards and statuses per game, and writes what changed at once, one guarded write per game and
 * pass. At start it restores the boards from the compacted topic and writes them all; later it looks again and again whether all
 * of them are there, so an emptied Redis fills again, also with games in which nothing happens any more. What sources say goes beside
 * the boards.
 */
export const redisSink = (context: SinkContext, store: BoardStore): Sink => ({
  name: 'redis',
  open: (health) => openRedisSink(context, store, health),
})

const openRedisSink = async (context: SinkContext, store: BoardStore, health: SinkHealth): Promise<OpenSink> => {
  const { sport, log, partitions, metrics, clock } = context
  const topics = sourceTopics(sport)
  const group = groupOf(sport, 'redis')
  const name = `publisher-${sport}-redis`
  const desk = new BoardDesk()
  const intake = new Intake(maxWaitingBytes)
  const meter = new SinkMeter('redis', context)
  const note = (kind: string, outcome: string): void => metrics.fairline_publisher_writes_total.add(1, { kind, outcome })
  const lane = new HealthLane({ apply: (words) => store.applyWords(sport, words), note: (outcome) => note('health', outcome) })
  const receive = (batch: LogBatch): void => {
    meter.arrived(batch)
    intake.push(batch)
  }

  /** @param takeBoard what a board that was read means */
  const fold = (batch: LogBatch, takeBoard: (partition: number, board: BoardView) => void): void => {
    const { topic, partition } = batch
    const read = <T>(record: LogRecord, decode: (value: Buffer) => T): T => decodeRecord(topic, partition, record, decode)
    for (const record of batch.records) {
      if (topic === topics.odds)
        desk.change(
          partition,
          record.offset,
          read(record, (value) => changeView(OddsChange.decode(value))),
        )
      else if (topic === topics.status)
        desk.status(
          partition,
          read(record, (value) => statusView(GameStatus.decode(value))),
        )
      else if (topic === topics.heartbeat)
        lane.hear(
          wordOf(
            partition,
            read(record, (value) => Heartbeat.decode(value)),
          ),
        )
      else if (record.value === null) desk.forget(record.key?.toString('utf8') ?? '')
      else
        takeBoard(
          partition,
          read(record, (value) => boardView(Board.decode(value))),
        )
    }
  }

  /** Folds what has come together: changes first, because a board among it may be of one of them. */
  const foldAll = (batches: readonly LogBatch[]): void => {
    const nowMs = performance.now()
    const [odds, others] = [batches.filter(({ topic }) => topic === topics.odds), batches.filter(({ topic }) => topic !== topics.odds)]
    for (const batch of [...odds, ...others]) {
      fold(batch, (partition, board) => desk.board(partition, board, nowMs))
      if (batch.topic === topics.odds) desk.oddsRead(batch.partition, batch.lastOffset + 1, batch.highWatermark)
    }
    desk.endWaits(nowMs)
  }

  const writer = await log.transactional(progressIdOf(context, 'redis'))
  const progress = new ProgressWriter(writer, group)
  let reader
  try {
    const boardPositions = await readToEnd({
      log,
      name: `${name}-restore`,
      topic: topics.board,
      partitions,
      onBatch: (batch) => fold(batch, (partition, board) => desk.restore(partition, board)),
    })
    const odds = (await groupPositions(log, group, topics.odds, partitions)).map((each) => ({ ...each, offset: oddsStart(each) }))
    const statuses = await groupPositions(log, group, topics.status, partitions, 'end')
    const heartbeats = await groupPositions(log, group, topics.heartbeat, partitions, 'end')
    const positions: readonly ReadPosition[] = [...boardPositions, ...odds, ...statuses, ...heartbeats]
    context.buffers.redis.begin(positions.length, maxWaitingBytes)
    reader = await log.reader({
      name,
      positions,
      onBatch: receive,
      onError: (error) => intake.end(error),
      maxWaitMs: 100,
    })
  } catch (caught) {
    await progress.close(false)
    throw caught
  }
  intake.attach(reader)
  progress.every(context.progressIntervalMs, (caught) => intake.end(caught))

  /** Writes every game; a game whose write failed is written whole when Redis is back. */
  const writeAll = async (writes: readonly GameWrite[]): Promise<void> => {
    let left = writes
    for (let attempt = 0; left.length > 0; attempt++) {
      const results = await Promise.allSettled(left.map((write) => writeGame(store, sport, write, note)))
      const failures = results.flatMap((result) => (result.status === 'rejected' ? [AppError.from(result.reason)] : []))
      const [failure] = failures
      if (failure === undefined) return health.working()
      const worst = failures.find(({ disposition }) => disposition !== 'retry')
      if (worst !== undefined) throw worst
      health.failing(failure)
      if (intake.isEnded) throw failure
      left = left.filter((_, index) => results[index]?.status === 'rejected').map((write) => ({ ...write, full: true }))
      await delay(fullJitterMs(attempt, backoff, Math.random))
    }
  }

  const observe = (writes: readonly GameWrite[], startedMs: number): void => {
    const nowUs = clock.nowUs()
    metrics.fairline_publisher_write_seconds.record((performance.now() - startedMs) / 1000, { sink: 'redis' })
    for (const { run } of writes) {
      const last = run.at(-1)
      if (last !== undefined) metrics.fairline_publisher_latency_seconds.record((nowUs - last.asOfUs) / 1e6, { sink: 'redis' })
    }
  }

  let lookedAtMs = performance.now()
  const findMissing = async (): Promise<void> => {
    if (performance.now() - lookedAtMs < refillIntervalMs) return
    lookedAtMs = performance.now()
    try {
      const kept = desk.gamesSince(clock.nowUs() / 1000 - keepMs)
      for (const gameId of await store.missing(sport, kept)) desk.rewrite(gameId)
    } catch (caught) {
      const error = AppError.from(caught)
      if (error.disposition !== 'retry') throw error
      health.failing(error)
    }
  }

  const pass = async (batches: readonly LogBatch[]): Promise<void> => {
    const startedMs = performance.now()
    foldAll(batches)
    await findMissing()
    const writes = desk.takeWrites()
    await writeAll(writes)
    if (writes.length > 0) observe(writes, startedMs)
    lane.write(performance.now())
    for (const batch of batches) {
      const { topic, partition, lastOffset } = batch
      const restore = topic === topics.odds ? desk.restoreOffset(partition) : undefined
      progress.note({
        topic,
        partition,
        offset: lastOffset + 1,
        ...(restore === undefined ? {} : { metadata: `${restorePrefix}${restore}` }),
      })
      meter.dealt(batch)
    }
  }

  let looking: NodeJS.Timeout | undefined
  const loop = async (): Promise<void> => {
    await pass([])
    looking = setInterval(() => intake.nudge(), lookIntervalMs)
    while (await intake.arrived()) await pass(intake.take())
  }
  return runSink(intake, loop, async (clean) => {
    clearInterval(looking)
    await reader.close()
    await lane.settled()
    await progress.close(clean)
  })
}
