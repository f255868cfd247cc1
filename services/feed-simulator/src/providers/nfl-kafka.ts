import type { Log, LogProducer, OutgoingRecord } from '@fairline/contracts'
import { partitionOf } from '@fairline/contracts'
import { nflVocabulary } from '@fairline/simulation-nfl'
import { setTimeout as delay } from 'node:timers/promises'
import { simulatorError } from '../errors.ts'
import type { Provider, WireMessage } from './provider.ts'

/** Options of {@link openNflProvider}. */
export interface NflProviderOptions {
  /** The provider's own cluster. */
  readonly log: Log
  readonly topic: string
}

const empty = (partitions: number): OutgoingRecord[][] => Array.from({ length: partitions }, () => [])

/** A cluster that is away for longer than this ends the provider. */
const outageMs = 120_000
const reopenMs = 250

/**
 * The NFL provider: JSON records on its own Kafka, keyed by game, alive records in every partition. It rides out an outage of its
 * cluster: what was not acknowledged is written again when the cluster is back, perhaps a second time.
 */
export const openNflProvider = async ({ log, topic }: NflProviderOptions): Promise<Provider> => {
  const admin = await log.admin()
  const partitions = (await admin.partitionCounts([topic]).finally(() => admin.close())).get(topic)
  if (partitions === undefined) throw simulatorError('SIMULATOR_TOPIC_MISSING', `There is no topic ${topic}.`, { topic })
  let producer: LogProducer | undefined = await log.producer()
  let isClosing = false
  const sourceSeqs = new Array<number>(partitions).fill(0)
  const partitionCache = new Map<string, { readonly key: string; readonly partition: number }>()
  let sent = 0
  let alive = 0
  let backlog = 0

  const placeOf = (gameId: string): { readonly key: string; readonly partition: number } => {
    const known = partitionCache.get(gameId)
    if (known !== undefined) return known
    const key = gameId.replace(/^nfl-/, '')
    const place = { key, partition: partitionOf(key, partitions) }
    partitionCache.set(gameId, place)
    return place
  }

  // What comes while a write is under way goes with the next: many small writes would cost more than the messages.
  let pending = empty(partitions)
  let writing: Promise<void> = Promise.resolve()
  let nextWrite: Promise<void> | undefined
  const writeAll = async (records: readonly (readonly OutgoingRecord[])[]): Promise<void> => {
    const open = (producer ??= await log.producer())
    await Promise.all(records.map((part, partition) => (part.length === 0 ? Promise.resolve() : open.send(topic, partition, part))))
  }
  /** A producer that has failed writes no more: the next attempt takes a new one. */
  const abandonProducer = async (): Promise<void> => {
    const failed = producer
    producer = undefined
    // Its connection is broken, which is why it is given up.
    await failed?.close().catch(() => undefined)
  }
  const writePending = async (): Promise<void> => {
    const records = pending
    pending = empty(partitions)
    const until = performance.now() + outageMs
    for (;;) {
      try {
        await writeAll(records)
        return
      } catch (caught) {
        await abandonProducer()
        if (isClosing || performance.now() > until) throw caught
        await delay(reopenMs)
      }
    }
  }
  const write = (): Promise<void> => {
    nextWrite ??= writing.then(() => {
      nextWrite = undefined
      writing = writePending()
      return writing
    })
    return nextWrite
  }

  return {
    sport: 'nfl',
    sources: pending.map((_, partition) => String(partition)),
    sourceOf: (gameId) => String(placeOf(gameId).partition),
    send: async (messages: readonly WireMessage[]) => {
      const timestampMs = Date.now()
      for (const { gameId, text } of messages) {
        const { key, partition } = placeOf(gameId)
        pending[partition]?.push({ key, value: Buffer.from(text, 'utf8'), timestampMs })
      }
      backlog += messages.length
      await write()
      backlog -= messages.length
      sent += messages.length
      return messages.map(({ text }) => text)
    },
    alive: async (nowUs, sources) => {
      const timestampMs = Math.floor(nowUs / 1000)
      for (const [partition, records] of pending.entries()) {
        if (!sources.includes(String(partition))) continue
        const sourceSeq = (sourceSeqs[partition] ?? 0) + 1
        sourceSeqs[partition] = sourceSeq
        records.push({ key: 'alive', value: Buffer.from(JSON.stringify(nflVocabulary.alive(sourceSeq, nowUs))), timestampMs })
      }
      await write()
      alive += sources.length
    },
    // A Kafka provider has no connections to its readers; a broken broker is a fault of the server, not of the feed.
    disconnect: () => undefined,
    announceReconnect: () => false,
    progress: () => ({ sent, alive, backlog, connections: 0 }),
    close: async () => {
      isClosing = true
      await producer?.close()
    },
  }
}
