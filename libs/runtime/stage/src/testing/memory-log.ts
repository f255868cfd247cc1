import type {
  CommittedOffset,
  Log,
  LogAdmin,
  LogBatch,
  LogProducer,
  LogReader,
  LogReaderOptions,
  LogRecord,
  LogTransaction,
  OutgoingRecord,
  PartitionRange,
  TopicSpec,
  TransactionalLog,
} from '@fairline/contracts'
import { AppError } from '@fairline/kernel'

type TransactionState = 'open' | 'committed' | 'aborted'

interface MemoryTransaction {
  state: TransactionState
  readonly offsets: { readonly group: string; readonly offset: CommittedOffset }[]
  readonly partitions: Set<MemoryPartition>
}

interface Entry {
  /** Undefined for a marker. */
  readonly record: Omit<LogRecord, 'offset'> | undefined
  readonly transaction: MemoryTransaction | undefined
}

interface MemoryPartition {
  readonly entries: Entry[]
  start: number
}

interface Owner {
  epoch: number
  open: MemoryTransaction | undefined
}

/** An operation of a client, as {@link MemoryClient.onOperation} sees it. */
export type MemoryOperation = 'transactional' | 'begin' | 'send' | 'commitOffsets' | 'commit' | 'abort' | 'reader' | 'committed' | 'ranges'

/** One process's connection to a {@link MemoryCluster}. */
export interface MemoryClient {
  readonly log: Log
  /** Ends the process: nothing it does from now on has an effect, nothing is delivered to it. Its open transaction stays open. */
  kill(): void
}

/** What a client may do to an operation: `before` the effect or `after` it, a throw or a {@link MemoryClient.kill} ends the client. */
export type OperationHook = (operation: MemoryOperation, when: 'before' | 'after', client: MemoryClient) => void

const fatal = (code: string, message: string): AppError => new AppError(code, message, { disposition: 'fatal' })
const keyOf = (...parts: readonly (string | number)[]): string => parts.join('/')

/** A cluster in memory: partitions with offsets, transactions with markers, fencing, read_committed readers and group offsets. */
export class MemoryCluster {
  private readonly topics = new Map<string, readonly MemoryPartition[]>()
  private readonly owners = new Map<string, Owner>()
  private readonly offsets = new Map<string, CommittedOffset>()
  private readonly readers = new Set<MemoryReader>()

  createTopic(topic: string, partitions: number): void {
    if (!this.topics.has(topic))
      this.topics.set(
        topic,
        Array.from({ length: partitions }, () => ({ entries: [], start: 0 })),
      )
  }

  /** Connects a process. */
  connect(onOperation?: OperationHook): MemoryClient {
    let isAlive = true
    const client: MemoryClient = {
      log: undefined as unknown as Log,
      kill: () => {
        isAlive = false
        for (const reader of this.readers) if (reader.client === client) void reader.close()
      },
    }
    const run = async <T>(operation: MemoryOperation, effect: () => T): Promise<T> => {
      await Promise.resolve()
      const guard = (when: 'before' | 'after'): void => {
        if (isAlive) onOperation?.(operation, when, client)
        if (!isAlive) throw fatal('MEMORY_CLIENT_DEAD', 'The process has ended.')
      }
      guard('before')
      const result = effect()
      guard('after')
      return result
    }
    return Object.assign(client, { log: this.logFor(client, run) })
  }

  /** Committed records of a partition, as a read_committed reader sees them. */
  committedRecords(topic: string, partition: number): readonly LogRecord[] {
    return this.readFrom(this.partitionOf(topic, partition), 0).records
  }

  /** Deletes the records below an offset, as retention does. */
  cutBelow(topic: string, partition: number, offset: number): void {
    this.partitionOf(topic, partition).start = offset
  }

  /** Forgets a group's offsets, as their retention does. */
  forgetOffsets(group: string): void {
    for (const key of this.offsets.keys()) if (key.startsWith(`${group}/`)) this.offsets.delete(key)
  }

  setOffset(group: string, offset: CommittedOffset): void {
    this.offsets.set(keyOf(group, offset.topic, offset.partition), offset)
  }

  private partitionOf(topic: string, partition: number): MemoryPartition {
    const found = this.topics.get(topic)?.[partition]
    if (found === undefined) throw fatal('MEMORY_TOPIC_MISSING', `Partition ${partition} of ${topic} does not exist.`)
    return found
  }

  private endOf(partition: MemoryPartition): number {
    const open = partition.entries.findIndex(({ transaction }) => transaction?.state === 'open')
    return open < 0 ? partition.entries.length : open
  }

  private readFrom(partition: MemoryPartition, offset: number): { readonly records: readonly LogRecord[]; readonly end: number } {
    const end = this.endOf(partition)
    const records: LogRecord[] = []
    for (let at = Math.max(offset, partition.start); at < end; at++) {
      const entry = partition.entries[at]
      if (entry?.record !== undefined && entry.transaction?.state !== 'aborted') records.push({ offset: at, ...entry.record })
    }
    return { records, end }
  }

  /** The end of the partition with the records. */
  private append(topic: string, partition: number, records: readonly OutgoingRecord[], transaction: MemoryTransaction | undefined): number {
    const target = this.partitionOf(topic, partition)
    transaction?.partitions.add(target)
    for (const { key, value, timestampMs, headers } of records)
      target.entries.push({
        transaction,
        record: { key: Buffer.from(key), value: value === null ? null : Buffer.from(value), timestampMs, headers: headers ?? {} },
      })
    this.deliver()
    return target.entries.length
  }

  private end(transaction: MemoryTransaction, state: 'committed' | 'aborted'): void {
    transaction.state = state
    for (const partition of transaction.partitions) partition.entries.push({ record: undefined, transaction: undefined })
    if (state === 'committed') for (const { group, offset } of transaction.offsets) this.setOffset(group, offset)
    this.deliver()
  }

  private deliver(): void {
    for (const reader of this.readers) reader.schedule()
  }

  private logFor(client: MemoryClient, run: <T>(operation: MemoryOperation, effect: () => T) => Promise<T>): Log {
    const close = (): Promise<void> => Promise.resolve()
    const producer: LogProducer = {
      send: (topic, partition, records) => run('send', () => void this.append(topic, partition, records, undefined)),
      close,
    }
    const transactional = (transactionalId: string): TransactionalLog => {
      const owner = this.owners.get(transactionalId) ?? { epoch: 0, open: undefined }
      this.owners.set(transactionalId, owner)
      const epoch = ++owner.epoch
      if (owner.open !== undefined) this.end(owner.open, 'aborted')
      owner.open = undefined
      const fenced = <T>(effect: () => T): T => {
        if (owner.epoch !== epoch) throw fatal('MEMORY_OWNER_FENCED', `${transactionalId} has a newer owner.`)
        return effect()
      }
      const finish = (transaction: MemoryTransaction, state: 'committed' | 'aborted'): void =>
        fenced(() => {
          owner.open = undefined
          this.end(transaction, state)
        })
      const begin = (): LogTransaction => {
        const transaction: MemoryTransaction = { state: 'open', offsets: [], partitions: new Set() }
        return {
          send: (writes) =>
            run('send', () =>
              fenced(() => {
                owner.open = transaction
                return writes.map(({ topic, partition, records }) => ({
                  topic,
                  partition,
                  end: this.append(topic, partition, records, transaction),
                }))
              }),
            ),
          commitOffsets: (group, offsets) =>
            run('commitOffsets', () =>
              fenced(() => {
                owner.open = transaction
                for (const offset of offsets) transaction.offsets.push({ group, offset })
              }),
            ),
          commit: () => run('commit', () => finish(transaction, 'committed')),
          abort: () => run('abort', () => finish(transaction, 'aborted')),
        }
      }
      return { transactionalId, begin: () => run('begin', begin), close }
    }
    return {
      producer: () => Promise.resolve(producer),
      transactional: (id) => run('transactional', () => transactional(id)),
      reader: (options) => run('reader', () => this.openReader(client, options)),
      admin: () => Promise.resolve(this.adminFor(run)),
    }
  }

  private openReader(client: MemoryClient, options: LogReaderOptions): LogReader {
    for (const { topic, partition, offset } of options.positions) {
      const { start, entries } = this.partitionOf(topic, partition)
      if (offset < start || offset > entries.length) throw fatal('MEMORY_OFFSET_OUT_OF_RANGE', `Offset ${offset} of ${topic}/${partition}.`)
    }
    const reader = new MemoryReader(client, options, (topic, partition, offset) => {
      const found = this.readFrom(this.partitionOf(topic, partition), offset)
      return { ...found, highWatermark: this.partitionOf(topic, partition).entries.length }
    })
    this.readers.add(reader)
    reader.onClose = () => this.readers.delete(reader)
    reader.schedule()
    return reader
  }

  private adminFor(run: <T>(operation: MemoryOperation, effect: () => T) => Promise<T>): LogAdmin {
    const rangesOf = (topic: string): readonly PartitionRange[] =>
      (this.topics.get(topic) ?? []).map((each, partition) => ({ partition, start: each.start, end: this.endOf(each) }))
    return {
      committed: (group, topic) =>
        run('committed', () => [...this.offsets].filter(([key]) => key.startsWith(`${group}/${topic}/`)).map(([, offset]) => offset)),
      ranges: (topic) => run('ranges', () => rangesOf(topic)),
      partitionCounts: (topics) =>
        Promise.resolve(
          new Map(topics.flatMap((topic) => (this.topics.has(topic) ? [[topic, this.topics.get(topic)?.length ?? 0] as const] : []))),
        ),
      createTopics: (specs: readonly TopicSpec[]) => {
        for (const { topic, partitions } of specs) this.createTopic(topic, partitions)
        return Promise.resolve()
      },
      addPartitions: () => Promise.reject(fatal('MEMORY_ADMIN_UNSUPPORTED', 'Partitions of a memory topic are fixed.')),
      close: () => Promise.resolve(),
    }
  }
}

type ReadFrom = (topic: string, partition: number, offset: number) => { records: readonly LogRecord[]; end: number; highWatermark: number }

class MemoryReader implements LogReader {
  readonly client: MemoryClient
  onClose: () => void = () => undefined
  private readonly options: LogReaderOptions
  private readonly readFrom: ReadFrom
  private readonly positions: { readonly topic: string; readonly partition: number; next: number; isPaused: boolean }[]
  private isScheduled = false
  private isClosed = false

  constructor(client: MemoryClient, options: LogReaderOptions, readFrom: ReadFrom) {
    this.client = client
    this.options = options
    this.readFrom = readFrom
    this.positions = options.positions.map(({ topic, partition, offset }) => ({ topic, partition, next: offset, isPaused: false }))
  }

  schedule(): void {
    if (this.isScheduled) return
    this.isScheduled = true
    setImmediate(() => this.deliver())
  }

  pause(topic: string, partition: number): void {
    this.set(topic, partition, true)
  }

  resume(topic: string, partition: number): void {
    this.set(topic, partition, false)
    this.schedule()
  }

  close(): Promise<void> {
    this.isClosed = true
    this.onClose()
    return Promise.resolve()
  }

  private set(topic: string, partition: number, isPaused: boolean): void {
    for (const position of this.positions) if (position.topic === topic && position.partition === partition) position.isPaused = isPaused
  }

  private deliver(): void {
    this.isScheduled = false
    for (const position of this.positions) {
      if (this.isClosed || position.isPaused) continue
      const { topic, partition, next } = position
      const { records, end, highWatermark } = this.readFrom(topic, partition, next)
      if (end <= next) continue
      position.next = end
      const batch: LogBatch = { topic, partition, records, lastOffset: end - 1, highWatermark }
      this.options.onBatch(batch)
    }
  }
}
