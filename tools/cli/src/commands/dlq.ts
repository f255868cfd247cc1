import type { Log, OutgoingRecord } from '@fairline/contracts'
import { fairline, headers, partitionsOf, topicOf } from '@fairline/contracts'
import { mlbIngest } from '@fairline/ingest-mlb/sport'
import { nbaIngest } from '@fairline/ingest-nba/sport'
import { nflIngest } from '@fairline/ingest-nfl/sport'
import type { Sport } from '@fairline/kernel'
import type { MessageIntake } from '@fairline/kit-ingest'
import { createMessageIntake } from '@fairline/kit-ingest'
import type { PlacedRecord } from '@fairline/tools-platform'
import { readLog } from '@fairline/tools-platform'

/** Topics that keep what was not accepted. */
export const deadLetterTopics = ['ingest.dlq', 'normalizer.dlq', 'normalizer.late', 'calculator.dlq'] as const

/** One of {@link deadLetterTopics}. */
export type DeadLetterTopic = (typeof deadLetterTopics)[number]

/** A dead letter: what was rejected, why, and where it came from. */
export interface DeadLetter {
  readonly topic: string
  readonly partition: number
  readonly offset: number
  readonly reason: string
  readonly detail: string
  readonly position: string
  readonly key: string
  readonly bytes: number
  readonly value: Buffer | null
  readonly from: DeadLetterTopic
}

/** Which dead letters are meant; every part narrows. */
export interface DeadLetterFilter {
  readonly topic?: DeadLetterTopic
  readonly reason?: string
}

/** Reads the dead letters of a sport. */
export const listDeadLetters = async (log: Log, sport: Sport, filter: DeadLetterFilter): Promise<readonly DeadLetter[]> => {
  const letters: DeadLetter[] = []
  for (const from of deadLetterTopics) {
    if (filter.topic !== undefined && filter.topic !== from) continue
    const topic = topicOf(sport, from)
    for (const record of await readLog(log, topic)) {
      const letter = letterOf(from, topic, record)
      if (filter.reason === undefined || filter.reason === letter.reason) letters.push(letter)
    }
  }
  return letters
}

const letterOf = (from: DeadLetterTopic, topic: string, record: PlacedRecord): DeadLetter => ({
  from,
  topic,
  partition: record.partition,
  offset: record.offset,
  reason: record.headers[headers.reason] ?? '',
  detail: record.headers[headers.detail] ?? '',
  position: record.headers[headers.position] ?? '',
  key: record.key?.toString('utf8') ?? '',
  bytes: record.value?.length ?? 0,
  value: record.value,
})

/** What became of a replay. */
export interface ReplayReport {
  readonly replayed: number
  /** Still unreadable, by reason; they stay where they are. */
  readonly refused: Readonly<Record<string, number>>
}

const intakes: Readonly<Record<Sport, (partitions: number) => MessageIntake>> = {
  nfl: (partitions) => createMessageIntake(nflIngest, partitions),
  nba: (partitions) => createMessageIntake(nbaIngest, partitions),
  mlb: (partitions) => createMessageIntake(mlbIngest, partitions),
}

/**
 * Lets dead letters in again at `<sport>.raw`, marked as replayed: original messages are decoded by this build, raw records go in as they
 * are. The normalizer drops what it has already accepted, so replaying twice changes nothing.
 */
export const replayDeadLetters = async (log: Log, sport: Sport, letters: readonly DeadLetter[], nowUs: number): Promise<ReplayReport> => {
  const intake = intakes[sport](partitionsOf.local[sport])
  const refused: Record<string, number> = {}
  const byPartition = new Map<number, OutgoingRecord[]>()
  let replayed = 0
  for (const letter of letters) {
    const entry = reentry(intake, letter, nowUs)
    if (typeof entry === 'string') {
      refused[entry] = (refused[entry] ?? 0) + 1
      continue
    }
    replayed++
    const list = byPartition.get(entry.partition) ?? []
    list.push(entry.record)
    byPartition.set(entry.partition, list)
  }
  const producer = await log.producer()
  try {
    for (const [partition, records] of byPartition) await producer.send(topicOf(sport, 'raw'), partition, records)
  } finally {
    await producer.close()
  }
  return { replayed, refused }
}

const RawRecord = fairline.v1.RawRecord

/** The raw record of a letter, or the reason why there is none. */
const reentry = (intake: MessageIntake, letter: DeadLetter, nowUs: number): { partition: number; record: OutgoingRecord } | string => {
  if (letter.value === null) return 'no bytes'
  if (letter.from === 'calculator.dlq') return 'normalized records are not let in again: replay what they came from'
  const position = `${letter.topic}/${letter.partition}/${letter.offset}`
  if (letter.from !== 'ingest.dlq') return { partition: letter.partition, record: marked(letter.value, letter.key, position, nowUs) }
  const read = intake.read({ bytes: letter.value, position }, `replay/${letter.topic}`, nowUs)
  if (read.kind === 'reject') return read.error.code
  if (read.kind === 'alive') return 'an alive message'
  return { partition: read.partition, record: marked(Buffer.from(read.record.value ?? []), read.record.key.toString(), position, nowUs) }
}

const marked = (value: Buffer, key: string, position: string, nowUs: number): OutgoingRecord => {
  const record = RawRecord.decode(value)
  if (record.event != null) record.event.replayed = true
  return { key, value: RawRecord.encode(record).finish(), timestampMs: Math.floor(nowUs / 1000), headers: { [headers.replayOf]: position } }
}

/** Dead letters as lines for people: a count per reason, then each letter. */
export const deadLetterLines = (letters: readonly DeadLetter[], limit: number): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { topic, reason } of letters) counts.set(`${topic} ${reason}`, (counts.get(`${topic} ${reason}`) ?? 0) + 1)
  return [
    ...[...counts].map(([name, count]) => `${String(count).padStart(6)}  ${name}`),
    ...letters
      .slice(0, limit)
      .map(
        (each) =>
          `${each.topic}/${each.partition}/${each.offset} ${each.reason} key ${each.key} from ${each.position}, ${each.bytes} bytes: ${each.detail}`,
      ),
    letters.length > limit ? `... ${letters.length - limit} more` : `${letters.length} dead letters`,
  ]
}
