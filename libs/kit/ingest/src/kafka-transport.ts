import type { Log, LogBatch, LogReader, PartitionRange, UnreadableEntries } from '@fairline/contracts'
import type { Clock } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { ingestError } from './errors.ts'
import type { FeedMessage, FeedSink, FeedTransport } from './feed-transport.ts'
import type { PositionStore } from './position-store.ts'

/** Options of {@link openKafkaTransport}. */
export interface KafkaTransportOptions {
  /** The provider's cluster: we only read there. */
  readonly feed: Log
  readonly topic: string
  /** First part of the source names: `nfl-kafka` gives `nfl-kafka/0`. */
  readonly sourcePrefix: string
  readonly readerName: string
  readonly positions: PositionStore
  readonly clock: Clock
  /** How often the provider is asked how many partitions its topic has. Default 10 s. */
  readonly partitionCheckMs?: number
}

const noBytes = new Uint8Array(0)

const offsetOf = (name: string, text: string): number => {
  const offset = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(offset))
    throw ingestError('INGEST_POSITION_INVALID', `Position ${name} is ${JSON.stringify(text.slice(0, 40))}, not an offset.`, { name })
  return offset
}

/**
 * A provider's Kafka topic as a transport: every partition is a source of its own, read from the position kept on our own
 * cluster, or from its first message where there is none. A position outside the log stops the start: what lies between
 * is lost, and that is for a person to decide about.
 */
export const openKafkaTransport = async (options: KafkaTransportOptions): Promise<FeedTransport> => {
  const { feed, topic, sourcePrefix, readerName, positions, clock, partitionCheckMs = 10_000 } = options
  const admin = await feed.admin()
  const readRanges = async (): Promise<readonly PartitionRange[]> => {
    // Asked for the ranges of a topic that does not exist, a client waits for it to come.
    if ((await admin.partitionCounts([topic])).get(topic) === undefined)
      throw ingestError('INGEST_FEED_TOPIC_MISSING', `The provider has no topic ${topic}.`, { topic })
    return admin.ranges(topic)
  }
  const ranges = await readRanges().finally(() => admin.close())
  const nameOf = (partition: number): string => `${topic}/${partition}`
  const from = ranges.map(({ partition, start, end }) => {
    const name = nameOf(partition)
    const kept = positions.get(name)
    const offset = kept === undefined ? start : offsetOf(name, kept)
    if (offset < start || offset > end)
      throw ingestError('INGEST_POSITION_OUT_OF_RANGE', `Position ${name} is ${offset}, but the log has ${start} to ${end}.`, {
        name,
        offset,
      })
    return { topic, partition, offset }
  })
  let reader: LogReader | undefined
  let isPaused = false
  let isStopped = false
  let partitionTimer: NodeJS.Timeout | undefined

  const accept = (sink: FeedSink, batch: LogBatch): void => {
    if (isStopped) return
    const { partition, records, unreadable = [], lastOffset } = batch
    const name = nameOf(partition)
    const messages: FeedMessage[] = []
    const offsets: number[] = []
    let taken = 0
    const takeUnreadable = (before: number): void => {
      for (; taken < unreadable.length; taken++) {
        const { firstOffset, lastOffset: last, bytes, error } = unreadable[taken] as UnreadableEntries
        if (firstOffset >= before) return
        const refusal = ingestError('INGEST_BATCH_UNREADABLE', `The entries ${firstOffset} to ${last} of ${name}: ${error.message}`)
        messages.push({ bytes, position: `${name}/${firstOffset}`, refusal })
        offsets.push(firstOffset)
      }
    }
    for (const { key, value, offset } of records) {
      takeUnreadable(offset)
      messages.push({
        bytes: value ?? noBytes,
        key: key === null ? null : key.toString('utf8'),
        position: `${name}/${offset}`,
      })
      offsets.push(offset)
    }
    takeUnreadable(Infinity)
    // Control records and gaps of the log count as read, too.
    const next = lastOffset + 1
    if (messages.length === 0) {
      positions.save(name, String(next))
      return
    }
    sink.accept({
      source: `${sourcePrefix}/${partition}`,
      receivedAtUs: clock.nowUs(),
      messages,
      acknowledge: (count) => {
        positions.save(name, String(offsets[count] ?? next))
      },
    })
  }

  /** A game of a partition that nobody reads would be missed without a sign. */
  const checkPartitions = async (sink: FeedSink): Promise<void> => {
    try {
      const asking = await feed.admin()
      const count = (await asking.partitionCounts([topic]).finally(() => asking.close())).get(topic)
      // No answer about the topic is for the reader to notice, which reads it all the time.
      if (count !== undefined && count !== from.length && !isStopped)
        sink.failed(
          ingestError('INGEST_FEED_PARTITIONS_CHANGED', `${topic} has ${count} partitions now; ${from.length} are read.`, { topic, count }),
        )
    } catch (caught) {
      const error = AppError.from(caught)
      if (error.disposition !== 'retry' && !isStopped) sink.failed(error)
    }
  }
  const keepChecking = (sink: FeedSink): void => {
    if (isStopped) return
    partitionTimer = setTimeout(() => void checkPartitions(sink).then(() => keepChecking(sink)), partitionCheckMs)
  }

  const setPaused = (paused: boolean): void => {
    isPaused = paused
    if (reader === undefined) return
    for (const { partition } of from) {
      if (paused) reader.pause(topic, partition)
      else reader.resume(topic, partition)
    }
  }

  return {
    sources: from.map(({ partition }) => `${sourcePrefix}/${partition}`),
    start: async (sink) => {
      reader = await feed.reader({
        name: readerName,
        positions: from,
        onBatch: (batch) => {
          accept(sink, batch)
        },
        onError: (error) => {
          sink.failed(AppError.from(error))
        },
        maxWaitMs: 50,
        takesUnreadable: true,
      })
      keepChecking(sink)
      setPaused(isPaused)
      sink.connected(true, `${from.length} partitions of ${topic}`)
    },
    pause: () => {
      setPaused(true)
    },
    resume: () => {
      setPaused(false)
    },
    stop: async () => {
      isStopped = true
      clearTimeout(partitionTimer)
      await reader?.close()
    },
    close: () => Promise.resolve(),
  }
}
