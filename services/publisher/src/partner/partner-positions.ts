import type { Log, OutgoingRecord, ReadPosition } from '@fairline/contracts'
import { partitionOf, partnerPositionTopic, readToEnd } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { publisherError } from '../errors.ts'

/** Key of the position of a source partition. */
export const positionKey = (sport: Sport, topic: string, partition: number): string => `${sport}:${topic}:${partition}`

/** The position records of a transaction: the next source offset of each partition it covers. */
export const positionRecords = (sport: Sport, next: readonly ReadPosition[], timestampMs: number): readonly OutgoingRecord[] =>
  next.map(({ topic, partition, offset }) => ({
    key: positionKey(sport, topic, partition),
    value: Buffer.from(String(offset)),
    timestampMs,
  }))

/** All positions of a sport go to one partition: one send per transaction. */
export const positionPartition = (sport: Sport, partitions: number): number => partitionOf(sport, partitions)

/** Reads how far a partner has been served with a sport: next source offsets by key. Other sports' positions are not ours to judge. */
export const readPositions = async (outside: Log, sport: Sport, name: string): Promise<ReadonlyMap<string, number>> => {
  const positions = new Map<string, number>()
  const note = (key: string, value: Buffer | null): void => {
    if (value === null) {
      positions.delete(key)
      return
    }
    const next = Number(value.toString('utf8'))
    if (!Number.isSafeInteger(next) || next < 0)
      throw publisherError('PUBLISHER_POSITION_INVALID', `The position ${key} is not an offset.`, { key })
    positions.set(key, next)
  }
  await readToEnd({
    log: outside,
    name,
    topic: partnerPositionTopic,
    onBatch: ({ records }) => {
      for (const { key, value } of records) {
        const text = key?.toString('utf8') ?? ''
        if (text.startsWith(`${sport}:`)) note(text, value)
      }
    },
  })
  return positions
}
