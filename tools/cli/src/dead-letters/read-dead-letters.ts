import type { Log } from '@fairline/contracts'
import { fairline, topicOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { readLog } from '@fairline/tools-platform'
import type { DeadLetter, Mark } from './dead-letter.ts'
import { deadLetterOf, deadLetterTopics } from './dead-letter.ts'
import type { DeadLetterFilter } from './dead-letter-filter.ts'
import { matchesLetter, matchesTopic } from './dead-letter-filter.ts'

const { DeadLetterAction, DeadLetterMark } = fairline.v1

const marksOf = async (log: Log, sport: Sport): Promise<ReadonlyMap<string, Mark>> => {
  const marks = new Map<string, Mark>()
  for (const { value } of await readLog(log, topicOf(sport, 'dlq-marks'))) {
    if (value === null) continue
    const { letter, action, actor, note, markedAtUs } = DeadLetterMark.decode(value)
    if (marks.has(letter)) continue
    const word = action === DeadLetterAction.DEAD_LETTER_ACTION_REPLAYED ? 'replayed' : 'discarded'
    marks.set(letter, { action: word, actor, note, atUs: markedAtUs })
  }
  return marks
}

/** Reads the dead letters of a sport with their marks, in order of topic, partition and offset. */
export const readDeadLetters = async (log: Log, sport: Sport, filter: DeadLetterFilter = {}): Promise<readonly DeadLetter[]> => {
  const letters: DeadLetter[] = []
  for (const from of deadLetterTopics) {
    const topic = topicOf(sport, from)
    if (!matchesTopic(filter, from, topic)) continue
    for (const record of await readLog(log, topic)) {
      const letter = deadLetterOf(sport, from, record)
      if (matchesLetter(filter, letter)) letters.push(letter)
    }
  }
  if (letters.length === 0) return letters
  const marks = await marksOf(log, sport)
  return letters
    .map((letter) => {
      const mark = marks.get(letter.id)
      return mark === undefined ? letter : { ...letter, mark }
    })
    .sort((a, b) => a.topic.localeCompare(b.topic) || a.partition - b.partition || a.offset - b.offset)
}
