import type { Log, LogRecord, OutgoingRecord, ReadPosition } from '@fairline/contracts'
import { headers, partitionOf, partnerPositionTopic, readToEnd } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { publisherError } from '../errors.ts'

/** Key of the position of a source partition. */
export const positionKey = (sport: Sport, topic: string, partition: number): string => `${sport}:${topic}:${partition}`

/** Up to where a source partition is served. */
export interface Served {
  /** Next source offset. */
  readonly offset: number
  /** Of odds: what a restart must know to say where they lie at the partner. */
  readonly note?: string | undefined
}

/** The position records of a transaction: the next source offset of each partition it covers. */
export const positionRecords = (sport: Sport, next: readonly (ReadPosition & Served)[], timestampMs: number): readonly OutgoingRecord[] =>
  next.map(({ topic, partition, offset, note }) => ({
    key: positionKey(sport, topic, partition),
    value: Buffer.from(String(offset)),
    timestampMs,
    ...(note === undefined ? {} : { headers: { [headers.oddsNote]: note } }),
  }))

/** All positions of a sport go to one partition: one send per transaction. */
export const positionPartition = (sport: Sport, partitions: number): number => partitionOf(sport, partitions)

/** Reads how far a partner has been served with a sport, by key. Other sports' positions are not ours to judge. */
export const readPositions = async (outside: Log, sport: Sport, name: string): Promise<ReadonlyMap<string, Served>> => {
  const positions = new Map<string, Served>()
  const take = (key: string, { value, headers: given }: LogRecord): void => {
    if (value === null) {
      positions.delete(key)
      return
    }
    const next = Number(value.toString('utf8'))
    if (!Number.isSafeInteger(next) || next < 0)
      throw publisherError('PUBLISHER_POSITION_INVALID', `The position ${key} is not an offset.`, { key })
    positions.set(key, { offset: next, note: given[headers.oddsNote] })
  }
  await readToEnd({
    log: outside,
    name,
    topic: partnerPositionTopic,
    onBatch: ({ records }) => {
      for (const record of records) {
        const text = record.key?.toString('utf8') ?? ''
        if (text.startsWith(`${sport}:`)) take(text, record)
      }
    },
  })
  return positions
}
