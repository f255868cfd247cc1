import type { CommittedOffset, LogTransaction, PartitionWrite, TransactionalLog, WrittenEnd } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import type { Kafka, Producer, Transaction } from 'kafkajs'
import { Partitioners } from 'kafkajs'
import { retry } from './client.ts'
import { kafkaError } from './errors.ts'
import type { KafkaServer } from './kafka-server.ts'
import { sendWrites } from './outgoing.ts'
import type { PartitionLeaders } from './partition-leaders.ts'
import { partitionLeaders } from './partition-leaders.ts'

/** How long a hanging transaction can hold back readers. */
const transactionTimeoutMs = 10_000

/**
 * The one writer of a transactional id. The first error ends it, a deadline that passed included: kafkajs's state after a failed commit is not
 * usable, and what it would still repeat is given up.
 */
class CrashOnlyTransactionalLog implements TransactionalLog {
  readonly transactionalId: string
  private readonly producer: Producer
  private readonly server: KafkaServer
  private failure: AppError | undefined
  private readonly leaders: PartitionLeaders
  private isOpen = false
  private openedAtMs = 0
  /** Brokers that a write was sent to so far. */
  private readonly written = new Set<string>()

  constructor(transactionalId: string, producer: Producer, server: KafkaServer, leaders: PartitionLeaders) {
    this.transactionalId = transactionalId
    this.producer = producer
    this.server = server
    this.leaders = leaders
    const note = ({ payload }: { readonly payload: { readonly apiName: string; readonly broker: string } }): void => {
      if (payload.apiName === 'Produce') this.written.add(payload.broker)
    }
    producer.on(producer.events.REQUEST, note)
    producer.on(producer.events.REQUEST_TIMEOUT, note)
  }

  async begin(): Promise<LogTransaction> {
    if (this.isOpen) throw kafkaError('KAFKA_TRANSACTION_FAILED', `${this.transactionalId}: a transaction is open already.`)
    const transaction = await this.run('begin', 'begin', () => this.producer.transaction())
    this.isOpen = true
    this.openedAtMs = performance.now()
    const end = async (how: 'commit' | 'abort'): Promise<void> => {
      await this.run(how, how, () => transaction[how]())
      this.isOpen = false
    }
    return {
      send: (writes) => this.run('write', 'write', () => this.write(transaction, writes)),
      commitOffsets: (group, offsets) => this.run('offsets', `offsets of ${group}`, () => sendOffsets(transaction, group, offsets)),
      commit: () => end('commit'),
      abort: () => end('abort'),
    }
  }

  async close(): Promise<void> {
    await this.server.leave(() => this.producer.disconnect())
    this.server.end()
  }

  /** One request per leading broker, one after the other. */
  private async write(transaction: Transaction, writes: readonly PartitionWrite[]): Promise<readonly WrittenEnd[]> {
    const ends: WrittenEnd[] = []
    for (const group of await this.leaders.byLeader(writes)) {
      this.written.clear()
      ends.push(...(await sendWrites(transaction, group)))
      // Leadership moved while the request was repeated: kafkajs may then have written a partition twice.
      if (this.written.size > 1)
        throw kafkaError('KAFKA_TRANSACTION_FAILED', `${this.transactionalId}: the leader of a partition changed during a write.`)
    }
    return ends
  }

  /** The cluster fences the writer of a transaction that it ends at the time limit, as it does for a newer owner. */
  private expired(error: AppError): AppError {
    const openMs = performance.now() - this.openedAtMs
    if (error.code !== 'KAFKA_TRANSACTION_FENCED' || !this.isOpen || openMs < transactionTimeoutMs) return error
    const message = `${this.transactionalId}: the transaction was open for ${Math.round(openMs)} ms, of ${transactionTimeoutMs} allowed.`
    return kafkaError('KAFKA_TRANSACTION_EXPIRED', message, { transactionalId: this.transactionalId }, error)
  }

  private async run<T>(name: string, doing: string, step: () => Promise<T>): Promise<T> {
    if (this.failure !== undefined)
      throw kafkaError('KAFKA_TRANSACTION_FAILED', `${this.transactionalId} failed before (${this.failure.code}).`, undefined, this.failure)
    try {
      return await this.server.ask({ name, deadlineMs: this.server.deadlineMs, doing: `${this.transactionalId}: ${doing}` }, step)
    } catch (caught) {
      const context = { transactionalId: this.transactionalId }
      const known = this.expired(AppError.from(caught))
      // Whatever the cause, this transaction cannot go on: nothing here is worth a retry.
      this.failure = known.disposition === 'fatal' ? known : kafkaError('KAFKA_TRANSACTION_FAILED', known.message, context, known)
      this.server.end()
      throw this.failure
    }
  }
}

const sendOffsets = async (transaction: Transaction, group: string, offsets: readonly CommittedOffset[]): Promise<void> => {
  const topics = [...Map.groupBy(offsets, (each) => each.topic)].map(([topic, of]) => ({
    topic,
    // kafkajs passes the metadata on to TxnOffsetCommit, though its types do not know it there.
    partitions: of.map(({ partition, offset, metadata }) => ({ partition, offset: String(offset), metadata: metadata ?? null })),
  }))
  await transaction.sendOffsets({ consumerGroupId: group, topics })
}

/** Connects, and fences every earlier owner of the id by beginning and aborting a transaction; owns the client. */
export const openTransactional = async (kafka: Kafka, server: KafkaServer, transactionalId: string): Promise<TransactionalLog> => {
  const producer = kafka.producer({
    transactionalId,
    idempotent: true,
    maxInFlightRequests: 1,
    transactionTimeout: transactionTimeoutMs,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
    retry,
  })
  try {
    const opening = { name: 'open', deadlineMs: server.deadlineMs, doing: `${transactionalId}: fencing the earlier owner` }
    await server.ask(opening, async () => {
      await producer.connect()
      const fence = await producer.transaction()
      await fence.abort()
    })
  } catch (caught) {
    server.end()
    await server.leave(() => producer.disconnect())
    throw caught
  }
  return new CrashOnlyTransactionalLog(transactionalId, producer, server, partitionLeaders(kafka, server))
}
