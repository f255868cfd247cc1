import type { Log, OutgoingRecord, PartitionWrite } from '@fairline/contracts'
import { fairline, headers, partitionsOf, topicOf } from '@fairline/contracts'
import { mlbIngest } from '@fairline/ingest-mlb/sport'
import { nbaIngest } from '@fairline/ingest-nba/sport'
import { nflIngest } from '@fairline/ingest-nfl/sport'
import type { Sport } from '@fairline/kernel'
import type { MessageIntake } from '@fairline/kit-ingest'
import { createMessageIntake } from '@fairline/kit-ingest'
import type { DeadLetter, Mark } from './dead-letter.ts'
import type { DeadLetterFilter } from './dead-letter-filter.ts'
import { readDeadLetters } from './read-dead-letters.ts'

/** What became of the letters that were meant. */
export interface MarkReport {
  /** Replayed or discarded now. */
  readonly marked: number
  /** Marked before: nothing happens to them again. */
  readonly alreadyMarked: number
  /** Not let in, by reason; they stay open. */
  readonly refused: Readonly<Record<string, number>>
}

/** Who decides, why, and when. */
export type Decision = Omit<Mark, 'action'>

const { DeadLetterAction, DeadLetterMark, RawRecord } = fairline.v1

/** Few enough to be far below the limits of a transaction, whatever the letters hold. */
const lettersPerTransaction = 100

const intakes: Readonly<Record<Sport, (partitions: number) => MessageIntake>> = {
  nfl: (partitions) => createMessageIntake(nflIngest, partitions),
  nba: (partitions) => createMessageIntake(nbaIngest, partitions),
  mlb: (partitions) => createMessageIntake(mlbIngest, partitions),
}

interface Reentry {
  readonly partition: number
  readonly record: OutgoingRecord
}

const replayedRecord = (value: Buffer, key: string, letter: DeadLetter, atUs: number): OutgoingRecord | string => {
  try {
    const record = RawRecord.decode(value)
    if (record.event != null) record.event.replayed = true
    const bytes = RawRecord.encode(record).finish()
    return { key, value: bytes, timestampMs: Math.floor(atUs / 1000), headers: { [headers.replayOf]: letter.id } }
  } catch {
    return 'not a raw record'
  }
}

/** The raw record of a letter, or the reason why there is none. */
const reentryOf = (intake: MessageIntake, letter: DeadLetter, atUs: number): Reentry | string => {
  const { from, value, partition, position } = letter
  if (value === null || value.length === 0) return 'no bytes'
  if (from === 'calculator.dlq') return 'normalized records are not let in again: replay what they came from'
  if (from === 'normalizer.late') return 'late events are not let in again: the provider must correct what they would have changed'
  if (from === 'normalizer.dlq') {
    if (position.includes('.commands/')) return 'commands are not let in again: give the command anew'
    const record = replayedRecord(value, letter.key, letter, atUs)
    return typeof record === 'string' ? record : { partition, record }
  }
  const read = intake.read({ bytes: value, position: letter.id }, `replay/${letter.topic}`, atUs)
  if (read.kind === 'reject') return read.error.code
  if (read.kind === 'alive') return 'an alive message'
  const record = replayedRecord(Buffer.from(read.record.value ?? []), read.record.key.toString(), letter, atUs)
  return typeof record === 'string' ? record : { partition: read.partition, record }
}

const markOf = (sport: Sport, letter: DeadLetter, action: Mark['action'], { actor, note, atUs }: Decision): PartitionWrite => ({
  topic: topicOf(sport, 'dlq-marks'),
  partition: letter.partition,
  records: [
    {
      key: letter.id,
      value: DeadLetterMark.encode({
        letter: letter.id,
        action: action === 'replayed' ? DeadLetterAction.DEAD_LETTER_ACTION_REPLAYED : DeadLetterAction.DEAD_LETTER_ACTION_DISCARDED,
        actor,
        note,
        markedAtUs: atUs,
      }).finish(),
      timestampMs: Math.floor(atUs / 1000),
    },
  ],
})

/**
 * Marks open letters, each in one transaction with what the mark says has happened. There is one writer of marks per sport: a second
 * command fences the first, and reads the marks only then, so that no letter is ever let in twice.
 */
const markLetters = async (
  log: Log,
  sport: Sport,
  filter: DeadLetterFilter & { readonly limit?: number },
  write: (letter: DeadLetter) => readonly PartitionWrite[] | string,
): Promise<MarkReport> => {
  const refused: Record<string, number> = {}
  let alreadyMarked = 0
  let marked = 0
  const writer = await log.transactional(`local.dlq.${sport}`)
  try {
    const batches: PartitionWrite[][] = []
    for (const letter of await readDeadLetters(log, sport, filter)) {
      if (filter.limit !== undefined && marked >= filter.limit) break
      if (letter.mark !== undefined) {
        alreadyMarked++
        continue
      }
      const writes = write(letter)
      if (typeof writes === 'string') {
        refused[writes] = (refused[writes] ?? 0) + 1
        continue
      }
      if (marked % lettersPerTransaction === 0) batches.push([])
      batches.at(-1)?.push(...writes)
      marked++
    }
    for (const writes of batches) {
      const transaction = await writer.begin()
      await transaction.send(writes)
      await transaction.commit()
    }
  } finally {
    await writer.close()
  }
  return { marked, alreadyMarked, refused }
}

/**
 * Lets open dead letters in again at `<sport>.raw`, marked as replayed: original messages are decoded by this build, raw records go in
 * as they are. A letter is let in at most once; what is rejected again becomes a letter of its own.
 */
export const replayDeadLetters = (
  log: Log,
  sport: Sport,
  filter: DeadLetterFilter & { readonly limit?: number },
  decision: Decision,
): Promise<MarkReport> => {
  const intake = intakes[sport](partitionsOf.local[sport])
  return markLetters(log, sport, filter, (letter) => {
    const entry = reentryOf(intake, letter, decision.atUs)
    if (typeof entry === 'string') return entry
    return [
      { topic: topicOf(sport, 'raw'), partition: entry.partition, records: [entry.record] },
      markOf(sport, letter, 'replayed', decision),
    ]
  })
}

/** Marks open dead letters as discarded: they stay in their topic with their bytes, are no longer listed, and cannot be replayed. */
export const discardDeadLetters = (
  log: Log,
  sport: Sport,
  filter: DeadLetterFilter & { readonly limit?: number },
  decision: Decision,
): Promise<MarkReport> => markLetters(log, sport, filter, (letter) => [markOf(sport, letter, 'discarded', decision)])
