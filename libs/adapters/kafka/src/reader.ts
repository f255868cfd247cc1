import { setTimeout as delay } from 'node:timers/promises'
import type { LogReader, LogReaderOptions } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import { requestTimeoutMs } from './client.ts'
import { fromClientError, kafkaError } from './errors.ts'
import type { FetchedPartition, FetchResponse } from './fetch-response.ts'
import { decodeFetchResponse } from './fetch-response.ts'
import type { KafkaServer } from './kafka-server.ts'
import type { Cluster, FetchTopic } from './kafkajs-internals.js'
import { fetchRequest } from './kafkajs-internals.js'
import { decodeRecordSet } from './record-batch.ts'

const maxFetchBytes = 8 * 1024 * 1024
const maxPartitionBytes = 1024 * 1024
/** Longer than a leader election; a reader that gets nothing for so long is cut off. */
const unreachableAfterMs = 30_000
/** Beyond what the broker may hold a fetch: connecting, logging in and the answer. The loop tries again. */
const fetchGraceMs = 10_000

interface Source {
  readonly topic: string
  readonly partition: number
  next: number
  isPaused: boolean
  isFetching: boolean
}

const keyOf = (topic: string, partition: number): string => `${topic}/${partition}`

const fetchResponse = {
  decode: (payload: Buffer): Promise<FetchResponse> => Promise.resolve(decodeFetchResponse(payload)),
  parse: (response: FetchResponse): Promise<FetchResponse> => Promise.resolve(response),
}

// The partition moved, or its new leader is not ready: ask for metadata and fetch again.
const movedCodes = new Set([3, 5, 6, 9, 56, 74, 75, 76, 78])

/** Refuses positions that the log cannot serve: reading on from another offset would lose or repeat records silently. */
const checkRanges = async (cluster: Cluster, sources: readonly Source[]): Promise<void> => {
  const byTopic = Map.groupBy(sources, (source) => source.topic)
  const topics = [...byTopic].map(([topic, of]) => ({ topic, partitions: of.map(({ partition }) => ({ partition })) }))
  const [starts, ends] = await Promise.all(
    [true, false].map((fromBeginning) => cluster.fetchTopicsOffset(topics.map((topic) => ({ ...topic, fromBeginning })))),
  )
  const indexOf = (found: typeof starts): ReadonlyMap<string, number> =>
    new Map((found ?? []).flatMap(({ topic, partitions }) => partitions.map((p) => [keyOf(topic, p.partition), Number(p.offset)] as const)))
  const startOf = indexOf(starts)
  const endOf = indexOf(ends)
  for (const { topic, partition, next } of sources) {
    const key = keyOf(topic, partition)
    const start = startOf.get(key)
    const end = endOf.get(key)
    if (start === undefined || end === undefined)
      throw kafkaError('KAFKA_TOPIC_MISSING', `Partition ${partition} of ${topic} does not exist.`, { topic, partition })
    if (next < start || next > end)
      throw kafkaError('KAFKA_OFFSET_OUT_OF_RANGE', `Offset ${next} of ${topic}/${partition} is outside the log's ${start} to ${end}.`, {
        topic,
        partition,
        offset: next,
        start,
        end,
      })
  }
}

/** Fetches a fixed set of partitions from their leaders, without a consumer group. */
class FetchingReader implements LogReader {
  private readonly cluster: Cluster
  private readonly server: KafkaServer
  private readonly options: LogReaderOptions
  private readonly sources: ReadonlyMap<string, Source>
  private readonly loops = new Map<number, Promise<void>>()
  private readonly closing = new AbortController()
  private wake = Promise.withResolvers<void>()
  private turn = 0

  constructor(cluster: Cluster, server: KafkaServer, options: LogReaderOptions, sources: readonly Source[]) {
    this.cluster = cluster
    this.server = server
    this.options = options
    this.sources = new Map(sources.map((source) => [keyOf(source.topic, source.partition), source]))
  }

  start(): void {
    this.startLoops()
  }

  pause(topic: string, partition: number): void {
    this.sourceOf(topic, partition).isPaused = true
  }

  resume(topic: string, partition: number): void {
    const source = this.sourceOf(topic, partition)
    if (!source.isPaused) return
    source.isPaused = false
    this.wakeLoops()
  }

  async close(): Promise<void> {
    this.closing.abort()
    this.wakeLoops()
    await this.server.leave(async () => {
      await this.cluster.disconnect()
      await Promise.all(this.loops.values())
    })
    this.server.end()
  }

  private sourceOf(topic: string, partition: number): Source {
    const source = this.sources.get(keyOf(topic, partition))
    if (source === undefined) throw kafkaError('KAFKA_READER_FAILED', `Reader ${this.options.name} does not read ${topic}/${partition}.`)
    return source
  }

  private wakeLoops(): void {
    this.wake.resolve()
    this.wake = Promise.withResolvers()
  }

  private leaderOf(source: Source): number {
    return this.cluster.findTopicPartitionMetadata(source.topic).find((each) => each.partitionId === source.partition)?.leader ?? -1
  }

  private startLoops(): void {
    for (const source of this.sources.values()) {
      const leader = this.leaderOf(source)
      if (leader < 0 || this.loops.has(leader)) continue
      this.loops.set(leader, this.runLoop(leader))
    }
    this.wakeLoops()
  }

  private async runLoop(node: number): Promise<void> {
    let lastAnswerAt = Date.now()
    let backoffMs = 5
    while (!this.closing.signal.aborted) {
      // Taken before the look at the partitions: a resume in between must not be missed.
      const woken = this.wake.promise
      const wanted = [...this.sources.values()].filter((each) => !each.isPaused && !each.isFetching && this.leaderOf(each) === node)
      if (wanted.length === 0) {
        await woken
        lastAnswerAt = Date.now()
        continue
      }
      try {
        const isMoved = await this.fetchOnce(node, wanted)
        if (!isMoved) {
          lastAnswerAt = Date.now()
          backoffMs = 5
          continue
        }
      } catch (caught) {
        if (this.closing.signal.aborted) return
        if (!this.isTransient(caught)) {
          this.fail(caught)
          return
        }
      }
      if (Date.now() - lastAnswerAt > unreachableAfterMs) {
        this.fail(
          kafkaError(
            'KAFKA_BROKER_UNREACHABLE',
            `Reader ${this.options.name} had no answer from broker ${node} for ${unreachableAfterMs} ms.`,
          ),
        )
        return
      }
      await this.recover(backoffMs)
      backoffMs = Math.min(500, backoffMs * 2)
    }
  }

  private isTransient(caught: unknown): boolean {
    if (!(caught instanceof AppError)) return false
    return caught.disposition === 'retry' || (caught.cause as { readonly retriable?: boolean } | undefined)?.retriable === true
  }

  private async recover(backoffMs: number): Promise<void> {
    try {
      await delay(backoffMs, undefined, { signal: this.closing.signal })
      const asking = { name: 'metadata', deadlineMs: fetchGraceMs, doing: `looking for the leaders of reader ${this.options.name}` }
      await this.server.ask(asking, () => this.cluster.refreshMetadata())
      this.startLoops()
    } catch (caught) {
      if (this.closing.signal.aborted || this.isTransient(caught)) return
      this.fail(caught)
    }
  }

  private async fetchOnce(node: number, wanted: readonly Source[]): Promise<boolean> {
    for (const source of wanted) source.isFetching = true
    try {
      const response = await this.fetch(node, wanted)
      let isMoved = false
      for (const part of response.partitions) if (!this.closing.signal.aborted && !this.deliver(part)) isMoved = true
      return isMoved
    } finally {
      for (const source of wanted) source.isFetching = false
    }
  }

  private fetch(node: number, wanted: readonly Source[]): Promise<FetchResponse> {
    const { name, maxWaitMs = 100 } = this.options
    // By broker: one that is away must not be lost among the answers of the others.
    const fetch = { name: `fetch-broker-${node}`, deadlineMs: maxWaitMs + fetchGraceMs, doing: `fetching from broker ${node} as ${name}` }
    return this.server.ask(fetch, async () => {
      try {
        await this.cluster.refreshMetadataIfNecessary()
        const broker = await this.cluster.findBroker({ nodeId: String(node) })
        return await broker.connectionPool.send({
          request: fetchRequest({
            replicaId: -1,
            maxWaitTime: maxWaitMs,
            minBytes: 1,
            maxBytes: maxFetchBytes,
            isolationLevel: 1,
            topics: this.topicsOf(wanted),
          }),
          response: fetchResponse,
          requestTimeout: maxWaitMs + requestTimeoutMs,
        })
      } catch (caught) {
        const { name: kind, host, port } = caught as { name?: string; host?: string; port?: number }
        if (kind === 'KafkaJSConnectionClosedError' && host !== undefined && port !== undefined) this.cluster.removeBroker({ host, port })
        throw caught
      }
    })
  }

  // A fetch ends at its byte limit: each starts one partition further, so that none starves.
  private topicsOf(wanted: readonly Source[]): readonly FetchTopic[] {
    const start = this.turn++ % wanted.length
    return [...wanted.slice(start), ...wanted.slice(0, start)].map(({ topic, partition, next }) => ({
      topic,
      partitions: [{ partition, fetchOffset: String(next), maxBytes: maxPartitionBytes }],
    }))
  }

  private deliver(fetched: FetchedPartition): boolean {
    const { topic, partition, errorCode } = fetched
    const source = this.sourceOf(topic, partition)
    if (movedCodes.has(errorCode)) return false
    if (errorCode === 1)
      throw kafkaError('KAFKA_OFFSET_OUT_OF_RANGE', `Offset ${source.next} of ${topic}/${partition} is no longer in the log.`, {
        topic,
        partition,
        offset: source.next,
      })
    if (errorCode === 29) throw kafkaError('KAFKA_ACCESS_DENIED', `Reading ${topic} is not allowed.`, { topic })
    if (errorCode !== 0)
      throw kafkaError('KAFKA_READER_FAILED', `Fetching ${topic}/${partition} answered error ${errorCode}.`, {
        topic,
        partition,
        errorCode,
      })
    const { takesUnreadable, onBatch } = this.options
    const { records, unreadable, lastOffset } = decodeRecordSet(fetched.recordSet, fetched.aborted, source.next, takesUnreadable)
    if (lastOffset < source.next) return true
    source.next = lastOffset + 1
    const found = unreadable.length === 0 ? { records } : { records, unreadable }
    onBatch({ topic, partition, ...found, lastOffset, highWatermark: fetched.highWatermark })
    return true
  }

  private fail(caught: unknown): void {
    if (this.closing.signal.aborted) return
    this.closing.abort()
    this.wakeLoops()
    this.options.onError(
      caught instanceof AppError ? caught : fromClientError(caught, 'KAFKA_READER_FAILED', `reading as ${this.options.name}`),
    )
  }
}

/** Opens a reader over a cluster; owns the cluster from then on. */
export const openReader = async (cluster: Cluster, server: KafkaServer, options: LogReaderOptions): Promise<LogReader> => {
  const sources = options.positions.map(({ topic, partition, offset }) => ({
    topic,
    partition,
    next: offset,
    isPaused: false,
    isFetching: false,
  }))
  try {
    await server.ask({ name: 'open', deadlineMs: server.deadlineMs, doing: `opening reader ${options.name}` }, async () => {
      await cluster.connect()
      await cluster.addMultipleTargetTopics([...new Set(sources.map(({ topic }) => topic))])
      await checkRanges(cluster, sources)
    })
  } catch (caught) {
    server.end()
    await server.leave(() => cluster.disconnect())
    throw caught
  }
  const reader = new FetchingReader(cluster, server, options, sources)
  reader.start()
  return reader
}
