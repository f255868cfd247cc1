import type { Log, OutgoingRecord } from '@fairline/contracts'
import { partitionOf } from '@fairline/contracts'
import { nflVocabulary } from '@fairline/simulation-nfl'
import { simulatorError } from '../errors.ts'
import type { Provider, WireMessage } from './provider.ts'

/** Options of {@link openNflProvider}. */
export interface NflProviderOptions {
  /** The provider's own cluster. */
  readonly log: Log
  readonly topic: string
}

const empty = (partitions: number): OutgoingRecord[][] => Array.from({ length: partitions }, () => [])

/** The NFL provider: JSON records on its own Kafka, keyed by game, alive records in every partition. */
export const openNflProvider = async ({ log, topic }: NflProviderOptions): Promise<Provider> => {
  const admin = await log.admin()
  const partitions = (await admin.partitionCounts([topic]).finally(() => admin.close())).get(topic)
  if (partitions === undefined) throw simulatorError('SIMULATOR_TOPIC_MISSING', `There is no topic ${topic}.`, { topic })
  const producer = await log.producer()
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
  const writePending = async (): Promise<void> => {
    const records = pending
    pending = empty(partitions)
    await Promise.all(records.map((part, partition) => (part.length === 0 ? Promise.resolve() : producer.send(topic, partition, part))))
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
    alive: async (nowUs) => {
      const timestampMs = Math.floor(nowUs / 1000)
      for (const [partition, records] of pending.entries()) {
        const sourceSeq = (sourceSeqs[partition] ?? 0) + 1
        sourceSeqs[partition] = sourceSeq
        records.push({ key: 'alive', value: Buffer.from(JSON.stringify(nflVocabulary.alive(sourceSeq, nowUs))), timestampMs })
      }
      await write()
      alive += partitions
    },
    // A Kafka provider has no connections to its readers; a broken broker is a fault of the server, not of the feed.
    disconnect: () => undefined,
    announceReconnect: () => false,
    progress: () => ({ sent, alive, backlog, connections: 0 }),
    close: () => producer.close(),
  }
}
