import { setTimeout as delay } from 'node:timers/promises'
import type { ClickHouse, TableName } from '@fairline/adapters-clickhouse'
import type { LogBatch, ReadPosition } from '@fairline/contracts'
import { fairline } from '@fairline/contracts'
import { decodeRecord } from '../decode-record.ts'
import { Intake } from '../intake.ts'
import { ProgressWriter } from '../progress-writer.ts'
import { runSink } from '../run-sink.ts'
import type { OpenSink, Sink, SinkContext, SinkHealth } from '../sink.ts'
import { groupOf, progressIdOf, SinkMeter, sourceTopics } from '../sink.ts'
import { groupPositions } from '../source-topics.ts'
import type { Block, ExpandRecord, LaneCut } from './block-lane.ts'
import { BlockLane, pendingNote, pendingRange } from './block-lane.ts'
import { eventRow } from './event-rows.ts'
import { oddsRows } from './odds-rows.ts'
import { settlementRows } from './settlement-rows.ts'

const { NormalizedRecord, OddsChange, SettlementRecord } = fairline.v1

const maxWaitingBytes = 4 * 1024 * 1024
const insertsAtOnce = 4

/** What the ClickHouse sink needs beside its context. */
export interface ClickHouseSinkOptions {
  readonly clickhouse: ClickHouse
  readonly flushMs: number
  readonly blockRows: number
}

/**
 * The ClickHouse sink. Per source partition it cuts ranges of records, notes each in the offset metadata before it inserts
 * it, and repeats an insert until ClickHouse answers definitely; after a restart it inserts the noted range again under the
 * same token, which ClickHouse drops if it had it. While ClickHouse is away, partitions are paused.
 */
export const clickhouseSink = (context: SinkContext, options: ClickHouseSinkOptions): Sink => ({
  name: 'clickhouse',
  open: (health) => openClickHouseSink(context, options, health),
})

interface Feed<Name extends TableName = TableName> {
  readonly table: Name
  readonly topic: string
  readonly expand: ExpandRecord<Name>
}

const feedsOf = (context: SinkContext): readonly Feed[] => {
  const { sport } = context
  const topics = sourceTopics(sport)
  const feed = <Name extends TableName>(each: Feed<Name>): Feed => each
  return [
    feed({
      table: 'odds_changes',
      topic: topics.odds,
      expand: (record, partition) =>
        oddsRows(
          decodeRecord(topics.odds, partition, record, (value) => OddsChange.decode(value)),
          { sport, partition, offset: record.offset },
        ),
    }),
    feed({
      table: 'events',
      topic: topics.normalized,
      expand: (record, partition) => {
        const normalized = decodeRecord(topics.normalized, partition, record, (value) => NormalizedRecord.decode(value))
        const row = eventRow(normalized, { sport, partition, offset: record.offset })
        return row === undefined ? [] : [row]
      },
    }),
    feed({
      table: 'settlements',
      topic: topics.settlements,
      expand: (record, partition) =>
        settlementRows(
          decodeRecord(topics.settlements, partition, record, (value) => SettlementRecord.decode(value)),
          { sport, partition, offset: record.offset },
        ),
    }),
  ]
}

const openClickHouseSink = async (context: SinkContext, options: ClickHouseSinkOptions, health: SinkHealth): Promise<OpenSink> => {
  const { sport, log, partitions, metrics } = context
  const { clickhouse, flushMs, blockRows } = options
  const group = groupOf(sport, 'clickhouse')
  const name = `publisher-${sport}-clickhouse`
  const intake = new Intake(maxWaitingBytes)
  const meter = new SinkMeter('clickhouse', context)
  const receive = (batch: LogBatch): void => {
    meter.arrived(batch)
    intake.push(batch)
  }
  const lanes = new Map<string, BlockLane>()
  const closing = new AbortController()

  await clickhouse.migrate()
  // Opened before the offsets are read: an earlier owner cannot move them any more.
  const progress = new ProgressWriter(await log.transactional(progressIdOf(context, 'clickhouse')), group)
  let reader
  try {
    const positions: ReadPosition[] = []
    for (const { table, topic, expand } of feedsOf(context)) {
      for (const { partition, offset, metadata } of await groupPositions(log, group, topic, partitions)) {
        const forced = pendingRange(metadata)
        lanes.set(`${topic}/${partition}`, new BlockLane({ table, topic, partition, expand, maxRows: blockRows, forced }))
        positions.push({ topic, partition, offset })
      }
    }
    context.buffers.clickhouse.begin(positions.length, maxWaitingBytes)
    reader = await log.reader({ name, positions, onBatch: receive, onError: (error) => intake.end(error) })
  } catch (caught) {
    await progress.close(false)
    throw caught
  }
  intake.attach(reader)
  progress.every(context.progressIntervalMs, (caught) => intake.end(caught))

  const insert = async ({ table, token, rows }: Block): Promise<void> => {
    const startedMs = performance.now()
    await clickhouse.insertBlock(table, token, rows, { signal: closing.signal, onRetry: (error) => health.failing(error) })
    health.working()
    metrics.fairline_publisher_rows_total.add(rows.length, { table })
    metrics.fairline_publisher_write_seconds.record((performance.now() - startedMs) / 1000, { sink: 'clickhouse' })
  }

  /** Inserts one range of each lane; true where a lane has more. */
  const flush = async (): Promise<boolean> => {
    const cuts: { readonly lane: BlockLane; readonly cut: LaneCut }[] = []
    for (const lane of lanes.values()) {
      const cut = lane.cut()
      if (cut !== undefined) cuts.push({ lane, cut })
    }
    const noted = cuts.filter(({ cut }) => cut.rows > 0)
    for (const { lane, cut } of noted) {
      const { topic, partition } = lane
      progress.note({ topic, partition, offset: cut.range.first, metadata: pendingNote(cut.range) })
    }
    // Durable before the insert: from here on a restart inserts exactly these ranges.
    if (noted.length > 0) await progress.commit()
    const blocks = noted.flatMap(({ cut }) => cut.blocks)
    const workers = Array.from({ length: Math.min(insertsAtOnce, blocks.length) }, async () => {
      for (let block = blocks.shift(); block !== undefined; block = blocks.shift()) await insert(block)
    })
    await Promise.all(workers)
    for (const { lane } of cuts) progress.note({ topic: lane.topic, partition: lane.partition, offset: lane.next })
    return cuts.length > 0 && [...lanes.values()].some((lane) => lane.waiting > 0)
  }

  const loop = async (): Promise<void> => {
    while (await intake.arrived()) {
      if (!intake.isFull()) await delay(flushMs, undefined, { signal: closing.signal })
      const batches = intake.take()
      for (const batch of batches) lanes.get(`${batch.topic}/${batch.partition}`)?.push(batch)
      while (await flush());
      for (const batch of batches) meter.dealt(batch)
    }
  }
  const sink = runSink(
    intake,
    () => loop().catch(unlessClosing(closing.signal)),
    async (clean) => {
      // Inserts beside the one that failed must not go on behind the next start.
      if (!clean) closing.abort()
      await reader.close()
      await progress.close(clean)
    },
  )
  return {
    done: sink.done,
    close: async () => {
      intake.end()
      // An insert that ClickHouse does not answer would hold the exit; its range is noted and the next start repeats it.
      const patience = setTimeout(() => closing.abort(), closeWithinMs)
      try {
        await sink.close()
      } finally {
        clearTimeout(patience)
      }
    },
  }
}

const closeWithinMs = 3000

const unlessClosing =
  (signal: AbortSignal) =>
  (caught: unknown): void => {
    if (!signal.aborted) throw caught
  }
