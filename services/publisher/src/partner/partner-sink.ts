import { setTimeout as delay } from 'node:timers/promises'
import type { Log, LogBatch, LogRecord, OutgoingRecord, PartitionWrite, ReadPosition } from '@fairline/contracts'
import { fairline, partnerPositionTopic, partnerTopicNames, partnerTopicOf, sourceOfPartner, topicOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { decodeRecord } from '../decode-record.ts'
import { publisherError } from '../errors.ts'
import { batchBytes, Intake } from '../intake.ts'
import { ProgressWriter } from '../progress-writer.ts'
import { runSink } from '../run-sink.ts'
import type { OpenSink, Sink, SinkContext, SinkHealth } from '../sink.ts'
import { groupOf, progressIdOf, SinkMeter } from '../sink.ts'
import { recoverOddsOffsets } from './odds-offsets.ts'
import type { Served } from './partner-positions.ts'
import { positionKey, positionPartition, positionRecords, readPositions } from './partner-positions.ts'
import type { TransactionSize } from './transaction-size.ts'
import { firstTransactionSize, sizeAfterCommit, sizeAfterExpiry } from './transaction-size.ts'

const maxWaitingBytes = 512 * 1024

/** Source topic -> published topic. */
const routesOf = (sport: Sport): ReadonlyMap<string, string> =>
  new Map(partnerTopicNames.map((name) => [topicOf(sport, sourceOfPartner(name)), partnerTopicOf(sport, name)] as const))

/** What the partner sink needs beside its context. */
export interface PartnerOptions {
  readonly outside: Log
  readonly paceMs: number
}

/**
 * The partner sink: copies published records byte for byte to the partner's cluster, same key and partition, in transactions
 * that also hold the next source offset. A board gets one field more: where at the partner the changes after it begin. A restart
 * fences, reads the offsets back and goes on there: nothing is lost or doubled.
 */
export const partnerSink = (context: SinkContext, options: PartnerOptions): Sink => {
  const memory: PartnerMemory = { size: firstTransactionSize, expired: undefined }
  return { name: 'partner', curable, open: (health) => openPartnerSink(context, options, memory, health) }
}

// Rights and topics are the partner's: without them our other sinks must go on.
const curable: ReadonlySet<string> = new Set(['KAFKA_ACCESS_DENIED', 'KAFKA_TOPIC_MISSING', 'PUBLISHER_PARTITIONS_MISMATCH'])

/** What a sink remembers from one start to the next. */
interface PartnerMemory {
  size: TransactionSize
  /** The positions of a writer whose transaction ran out of time: nobody else may have moved them. */
  expired: ReadonlyMap<string, Served> | undefined
}

/** The transactional id on the partner's cluster; rights there are granted to ids that begin with `fairline-`. */
export const partnerTransactionalId = ({ environment, sport, shard }: Pick<SinkContext, 'environment' | 'sport' | 'shard'>): string =>
  `fairline-${environment}-${sport}-${shard}`

const checkPartitions = async (context: SinkContext, outside: Log, routes: ReadonlyMap<string, string>): Promise<number> => {
  const [ours, theirs] = await Promise.all([context.log.admin(), outside.admin()])
  try {
    const [source, target] = await Promise.all([
      ours.partitionCounts([...routes.keys()]),
      theirs.partitionCounts([...routes.values(), partnerPositionTopic]),
    ])
    for (const [from, to] of routes) {
      const [wanted, found] = [source.get(from), target.get(to)]
      if (wanted !== found)
        throw publisherError('PUBLISHER_PARTITIONS_MISMATCH', `${to} has ${found ?? 'no'} partitions, ${from} has ${wanted ?? 'none'}.`, {
          topic: to,
        })
    }
    const positions = target.get(partnerPositionTopic)
    if (positions === undefined) throw publisherError('PUBLISHER_PARTITIONS_MISMATCH', `${partnerPositionTopic} does not exist.`)
    return positions
  } finally {
    await Promise.all([ours.close(), theirs.close()])
  }
}

const startPositions = async (
  context: SinkContext,
  topics: readonly string[],
  served: ReadonlyMap<string, Served>,
): Promise<readonly ReadPosition[]> => {
  const admin = await context.log.admin()
  try {
    const ranges = await Promise.all(topics.map(async (topic) => [topic, await admin.ranges(topic)] as const))
    return ranges.flatMap(([topic, found]) =>
      found
        .filter(({ partition }) => context.partitions.includes(partition))
        .map(({ partition, start }) => ({
          topic,
          partition,
          offset: served.get(positionKey(context.sport, topic, partition))?.offset ?? start,
        })),
    )
  } finally {
    await admin.close()
  }
}

// Same bytes, same key, same time: a partner can compare what it got with what we keep.
const outgoing = (record: LogRecord): OutgoingRecord => ({
  key: record.key ?? '',
  value: record.value,
  timestampMs: record.timestampMs,
})

/**
 * A process that was stopped for long finds its transaction expired, too, and its place taken: it must leave, and not fence the
 * one that works.
 */
const requireUnmoved = async (
  { sport, partitions }: SinkContext,
  outside: Log,
  name: string,
  expected: ReadonlyMap<string, Served>,
): Promise<void> => {
  const found = await readPositions(outside, sport, name)
  for (const topic of routesOf(sport).keys())
    for (const partition of partitions) {
      const key = positionKey(sport, topic, partition)
      const [left, now] = [expected.get(key)?.offset, found.get(key)?.offset]
      if (left !== now)
        throw publisherError('PUBLISHER_PARTNER_TAKEN_OVER', `The position ${key} is ${now}; we left it at ${left}.`, { key })
    }
}

const openPartnerSink = async (
  context: SinkContext,
  options: PartnerOptions,
  memory: PartnerMemory,
  health: SinkHealth,
): Promise<OpenSink> => {
  const { sport, log, metrics, clock } = context
  const { outside, paceMs } = options
  const name = `publisher-${sport}-partner`
  const routes = routesOf(sport)
  const [oddsTopic, boardTopic] = [topicOf(sport, 'odds'), topicOf(sport, 'board')]
  const partnersOdds = partnerTopicOf(sport, 'odds.v1')
  const intake = new Intake(maxWaitingBytes)
  const meter = new SinkMeter('partner', context)
  const receive = (batch: LogBatch): void => {
    meter.arrived(batch)
    intake.push(batch)
  }
  const opened: { close(): Promise<void> }[] = []
  try {
    const positionPartitions = await checkPartitions(context, outside, routes)
    if (memory.expired !== undefined) await requireUnmoved(context, outside, `${name}-positions`, memory.expired)
    memory.expired = undefined
    // Fencing comes before the positions are read: an earlier owner cannot move them any more.
    const writer = await outside.transactional(partnerTransactionalId(context))
    opened.push(writer)
    const served = new Map(await readPositions(outside, sport, `${name}-positions`))
    const progressWriter = await log.transactional(progressIdOf(context, 'partner'))
    const progress = new ProgressWriter(progressWriter, groupOf(sport, 'partner'))
    opened.push({ close: () => progress.close(false) })
    const positions = await startPositions(context, [...routes.keys()], served)
    const oddsStarts = positions
      .filter(({ topic }) => topic === oddsTopic)
      .map((start) => ({ ...served.get(positionKey(sport, oddsTopic, start.partition)), ...start }))
    const oddsOffsets = await recoverOddsOffsets(outside, partnersOdds, oddsStarts)
    // A process can die between a transaction and the commit of its progress; a partition without further records has no other commit.
    for (const each of positions) progress.note(each)
    context.buffers.partner.begin(positions.length, maxWaitingBytes)
    const reader = await log.reader({
      name,
      positions,
      onBatch: receive,
      onError: (error) => intake.end(error),
    })
    intake.attach(reader)
    progress.every(context.progressIntervalMs, (caught) => intake.end(caught))

    const copyOf = ({ topic, partition }: LogBatch, record: LogRecord): OutgoingRecord =>
      topic === boardTopic ? { ...outgoing(record), value: oddsOffsets.board(partition, record) } : outgoing(record)

    const deliver = async (batches: readonly LogBatch[]): Promise<void> => {
      const groups = Map.groupBy(batches, ({ topic, partition }) => `${topic}/${partition}`)
      const next: (ReadPosition & Served)[] = []
      const writes: PartitionWrite[] = []
      for (const group of groups.values()) {
        const last = group.at(-1) as LogBatch
        const records = group.flatMap((batch) => batch.records.map((record) => copyOf(batch, record)))
        if (records.length > 0) writes.push({ topic: routes.get(last.topic) as string, partition: last.partition, records })
        const copied = group.findLast((batch) => batch.records.length > 0)?.records.at(-1)
        const note = last.topic === oddsTopic ? oddsOffsets.note(last.partition, copied) : undefined
        next.push({ topic: last.topic, partition: last.partition, offset: last.lastOffset + 1, note })
      }
      const positions = positionRecords(sport, next, Math.floor(clock.nowUs() / 1000))
      writes.push({ topic: partnerPositionTopic, partition: positionPartition(sport, positionPartitions), records: positions })
      const transaction = await writer.begin()
      const ends = await transaction.send(writes)
      await transaction.commit()
      oddsOffsets.committed(partnersOdds, ends)
      for (const each of next) {
        served.set(positionKey(sport, each.topic, each.partition), each)
        progress.note(each)
      }
    }

    const deliverInTime = async (batches: readonly LogBatch[], startedMs: number): Promise<void> => {
      const bytes = batches.reduce((sum, batch) => sum + batchBytes(batch), 0)
      try {
        await deliver(batches)
      } catch (caught) {
        if (AppError.from(caught).code !== 'KAFKA_TRANSACTION_EXPIRED') throw caught
        memory.size = sizeAfterExpiry(memory.size, bytes)
        memory.expired = served
        throw publisherError('PUBLISHER_PARTNER_SLOW', `The partner's cluster did not take ${bytes} bytes in time.`, { bytes }, caught)
      }
      memory.size = sizeAfterCommit(memory.size, bytes, performance.now() - startedMs)
    }

    const observe = (batches: readonly LogBatch[], startedMs: number): void => {
      metrics.fairline_publisher_write_seconds.record((performance.now() - startedMs) / 1000, { sink: 'partner' })
      const nowUs = clock.nowUs()
      for (const batch of batches) {
        meter.dealt(batch)
        const newest = batch.topic === oddsTopic ? batch.records.at(-1) : undefined
        if (newest === undefined) continue
        const { asOfUs } = decodeRecord(batch.topic, batch.partition, newest, (value) => fairline.v1.OddsChange.decode(value))
        metrics.fairline_publisher_latency_seconds.record((nowUs - asOfUs) / 1e6, { sink: 'partner' })
      }
    }

    const loop = async (): Promise<void> => {
      while (await intake.arrived()) {
        const startedMs = performance.now()
        const batches = intake.take(memory.size.maxBytes)
        // A transaction of control entries only would cost as much as a full one and tell nobody anything.
        if (batches.some(({ records }) => records.length > 0)) {
          await deliverInTime(batches, startedMs)
          observe(batches, startedMs)
          health.working()
          const restMs = paceMs - (performance.now() - startedMs)
          if (restMs > 1) await delay(restMs)
        }
      }
    }
    return runSink(intake, loop, async (clean) => {
      await reader.close()
      await progress.close(clean)
      await writer.close()
    })
  } catch (caught) {
    // The first error is the cause; closing after it may well fail too.
    await Promise.allSettled(opened.map((each) => each.close()))
    throw caught
  }
}
