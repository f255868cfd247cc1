import { setTimeout as delay } from 'node:timers/promises'
import { connectKafka } from '@fairline/adapters-kafka'
import { Kafka, logLevel } from 'kafkajs'
import { readWithJava, sentinelKey } from './java-reader.ts'
import type { Lab } from './lab.ts'

/** What overlapping sends to one partition left. */
export interface OverlapReport {
  /** Values whose sends were acknowledged, in the order they were sent. */
  readonly acknowledged: readonly string[]
  /** Values in the log. */
  readonly written: readonly string[]
}

const sends = 6
const values = Array.from({ length: sends }, (_, i) => `value ${i}`)
/** Shorter than the driver's patience: the bare client must not wait for its default of 30 s. */
const bareTimeoutMs = 3_000

/** Sends one value; resolves when it is acknowledged. */
type Send = (value: string) => Promise<unknown>

/** Starts all sends before any has ended, while the answer to the first Produce request is lost. */
const sendAll = async (lab: Lab, topic: string, clientId: string, send: Send): Promise<OverlapReport> => {
  const lost = lab.proxy.apply({ kind: 'kafka', api: 'Produce', direction: 'response', fault: 'drop', clientId, limit: 1 })
  try {
    const outcomes = await Promise.allSettled(values.map(send))
    const acknowledged = values.filter((_, i) => outcomes[i]?.status === 'fulfilled')
    const sentinel = await lab.log.producer()
    await sentinel.send(topic, 0, [{ key: sentinelKey, value: Buffer.from(''), timestampMs: Date.now() }])
    await sentinel.close()
    const found = await readWithJava(lab.toolOptions, topic, 1, 'read_committed')
    return { acknowledged, written: (found.get(0) ?? []).map(({ value }) => value) }
  } finally {
    lost.remove()
  }
}

/** Overlapping sends of our driver. */
export const overlapWithDriver = async (lab: Lab, topic: string): Promise<OverlapReport> => {
  const clientId = `${topic}-driver`
  const producer = await connectKafka({ ...lab.proxied, clientId }).producer()
  const report = await sendAll(lab, topic, clientId, (value) =>
    producer.send(topic, 0, [{ key: 'k', value: Buffer.from(value), timestampMs: Date.now() }]),
  )
  await producer.close()
  return report
}

/** The same sends of an idempotent kafkajs producer without our driver. */
export const overlapWithKafkajs = async (lab: Lab, topic: string): Promise<OverlapReport> => {
  const clientId = `${topic}-bare`
  const kafka = new Kafka({
    ...lab.proxied,
    clientId,
    requestTimeout: bareTimeoutMs,
    enforceRequestTimeout: true,
    logLevel: logLevel.NOTHING,
  })
  const producer = kafka.producer({ idempotent: true })
  await producer.connect()
  const report = await sendAll(lab, topic, clientId, (value) =>
    producer.send({ topic, acks: -1, messages: [{ key: 'k', value, partition: 0 }] }),
  )
  await Promise.race([producer.disconnect(), delay(bareTimeoutMs)])
  return report
}
