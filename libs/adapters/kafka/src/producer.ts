import type { LogProducer, OutgoingRecord } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import type { Kafka, Producer } from 'kafkajs'
import { Partitioners } from 'kafkajs'
import { retry } from './client.ts'
import { kafkaError } from './errors.ts'
import type { KafkaServer } from './kafka-server.ts'
import { sendWrites } from './outgoing.ts'

/**
 * Sends one at a time: overlapping idempotent sends of kafkajs can lose records. After a failure, a deadline that passed included, nothing is sent
 * again, nor repeated by the client.
 */
class QueuedProducer implements LogProducer {
  private readonly producer: Producer
  private readonly server: KafkaServer
  private tail: Promise<void> = Promise.resolve()
  private failure: AppError | undefined

  constructor(producer: Producer, server: KafkaServer) {
    this.producer = producer
    this.server = server
  }

  send(topic: string, partition: number, records: readonly OutgoingRecord[]): Promise<void> {
    const sent = this.tail.then(() => this.sendNow(topic, partition, records))
    // The queue itself never rejects: whoever sent learns of it, and sendNow refuses what follows.
    this.tail = sent.catch(() => undefined)
    return sent
  }

  async close(): Promise<void> {
    await this.tail
    await this.server.leave(() => this.producer.disconnect())
    this.server.end()
  }

  private async sendNow(topic: string, partition: number, records: readonly OutgoingRecord[]): Promise<void> {
    if (this.failure !== undefined)
      throw kafkaError('KAFKA_PRODUCER_FAILED', `The producer failed before (${this.failure.message}).`, { topic }, this.failure)
    try {
      const write = { name: 'write', deadlineMs: this.server.deadlineMs, doing: `writing to ${topic}/${partition}` }
      await this.server.ask(write, () => sendWrites(this.producer, [{ topic, partition, records }]))
    } catch (caught) {
      this.failure = AppError.from(caught)
      this.server.end()
      throw this.failure
    }
  }
}

/** Connects an idempotent producer without transactions; it owns the client. */
export const openProducer = async (kafka: Kafka, server: KafkaServer): Promise<LogProducer> => {
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
    retry,
  })
  try {
    const opening = { name: 'open', deadlineMs: server.deadlineMs, doing: 'connecting the producer' }
    await server.ask(opening, () => producer.connect())
  } catch (caught) {
    server.end()
    await server.leave(() => producer.disconnect())
    throw caught
  }
  return new QueuedProducer(producer, server)
}
