import type { LogProducer, OutgoingRecord } from '@fairline/contracts'
import type { AppError } from '@fairline/kernel'
import type { Kafka, Producer } from 'kafkajs'
import { Partitioners } from 'kafkajs'
import { retry } from './client.ts'
import { fromClientError, kafkaError } from './errors.ts'
import { sendWrites } from './outgoing.ts'

/** Sends one at a time: overlapping idempotent sends of kafkajs can lose records. After a failure nothing is sent again. */
class QueuedProducer implements LogProducer {
  private readonly producer: Producer
  private tail: Promise<void> = Promise.resolve()
  private failure: AppError | undefined

  constructor(producer: Producer) {
    this.producer = producer
  }

  send(topic: string, partition: number, records: readonly OutgoingRecord[]): Promise<void> {
    const sent = this.tail.then(() => this.sendNow(topic, partition, records))
    // The queue itself never rejects: whoever sent learns of it, and sendNow refuses what follows.
    this.tail = sent.catch(() => undefined)
    return sent
  }

  async close(): Promise<void> {
    await this.tail
    await this.producer.disconnect()
  }

  private async sendNow(topic: string, partition: number, records: readonly OutgoingRecord[]): Promise<void> {
    if (this.failure !== undefined)
      throw kafkaError('KAFKA_PRODUCER_FAILED', `The producer failed before (${this.failure.message}).`, { topic }, this.failure)
    try {
      await sendWrites(this.producer, [{ topic, partition, records }])
    } catch (caught) {
      this.failure = fromClientError(caught, 'KAFKA_PRODUCER_FAILED', `writing to ${topic}/${partition}`)
      throw this.failure
    }
  }
}

/** Connects an idempotent producer without transactions. */
export const openProducer = async (kafka: Kafka): Promise<LogProducer> => {
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: Partitioners.DefaultPartitioner,
    retry,
  })
  try {
    await producer.connect()
  } catch (caught) {
    throw fromClientError(caught, 'KAFKA_PRODUCER_FAILED', 'connecting the producer')
  }
  return new QueuedProducer(producer)
}
