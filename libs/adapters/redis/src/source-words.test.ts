import { expect, it } from 'vitest'
import type { SourceWord } from './source-words.ts'
import { wordArguments, wordsFromFields } from './source-words.ts'

const words: readonly SourceWord[] = [
  { source: 'nfl-kafka/3', partition: 11, asOfUs: 1_767_225_600_123_456, state: 'alive' },
  { source: 'nba|push', partition: 0, asOfUs: 7, state: 'silent' },
]

it('reads what it writes, each source and partition in a field of its own', () => {
  const written = wordArguments(words)
  expect(written).toEqual(['nfl-kafka/3|11', '1767225600123456', '1767225600123456 alive', 'nba|push|0', '7', '7 silent'])
  expect(wordsFromFields({ [written[0] as string]: written[2] as string, [written[3] as string]: written[5] as string })).toEqual(words)
})

it.each([
  ['nfl-kafka/3', '7 alive'],
  ['nfl-kafka/3|1', '7'],
  ['nfl-kafka/3|1', '7 unwell'],
  ['nfl-kafka/3|1', '-7 alive'],
])('refuses a field that it did not make: %s = %s', (field, value) => {
  expect(() => wordsFromFields({ [field]: value })).toThrow(expect.objectContaining({ code: 'REDIS_VALUE_INVALID' }) as Error)
})
