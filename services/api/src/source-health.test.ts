import { AppError, manualClock, sports } from '@fairline/kernel'
import { expect, it } from 'vitest'
import type { SourceWord } from './ports.ts'
import { createSourceHealth, sportHealthAt, unknownAfterMs } from './source-health.ts'

const nowUs = 1_452_375_000_000_000
const word = (ageMs: number, over: Partial<SourceWord> = {}): SourceWord => ({
  source: 'nba-push',
  partition: 0,
  asOfUs: nowUs - ageMs * 1000,
  state: 'alive',
  ...over,
})
const told = (...words: readonly SourceWord[]) => {
  const { state, ageMs } = sportHealthAt('nba', words, nowUs)
  return [state, ageMs]
}

it('is as old as its oldest partition, and unknown where that is too old or nothing was heard', () => {
  expect(sportHealthAt('nba', [], nowUs)).toEqual({ sport: 'nba', state: 'unknown', asOf: null, ageMs: null })
  expect(sportHealthAt('nba', [word(40), word(1500, { partition: 1 }), word(2)], nowUs)).toEqual({
    sport: 'nba',
    state: 'alive',
    asOf: '2016-01-09T21:29:58.500Z',
    ageMs: 1500,
  })
  expect(told(word(unknownAfterMs))).toEqual(['alive', unknownAfterMs])
  expect(told(word(1), word(unknownAfterMs + 1, { partition: 1 }))).toEqual(['unknown', unknownAfterMs + 1])
  expect(told(word(-30))).toEqual(['alive', 0])
})

it('is silent where any source is, whatever the others say', () => {
  const silent = word(20, { source: 'nba-spare', state: 'silent' })
  for (const words of [[silent], [silent, word(10)], [word(10), silent, word(10, { partition: 1 })]])
    expect(told(...words)).toEqual(['silent', 20])
  expect(told(word(unknownAfterMs + 1, { state: 'silent' }), word(10, { partition: 1 }))).toEqual(['silent', unknownAfterMs + 1])
})

const create = (readHealth: (sport: string) => Promise<readonly SourceWord[]>) => {
  const clock = manualClock(nowUs)
  const recorded: unknown[] = []
  const errors = { record: (caught: unknown) => (recorded.push(caught), AppError.from(caught)) }
  return { clock, recorded, health: createSourceHealth({ reader: { readHealth }, clock, errors, readForMs: 1000 }) }
}

it('reads each sport once for everybody, and tells ages of now', async () => {
  const reads: string[] = []
  const { clock, health } = create((sport) => {
    reads.push(sport)
    return Promise.resolve([word(100)])
  })
  await Promise.all([health(), health()])
  clock.advance(999_000)
  expect((await health()).map(({ sport, ageMs }) => [sport, ageMs])).toEqual(sports.map((sport) => [sport, 1099]))
  expect(reads).toEqual([...sports])
  clock.advance(1000)
  await health()
  expect(reads).toEqual([...sports, ...sports])
})

it('tells a sport that cannot be read as unknown, the others as they are, and records what is not the absence of the server', async () => {
  const away = new AppError('REDIS_SERVER_UNREACHABLE', 'away', { disposition: 'retry' })
  const invalid = new AppError('REDIS_VALUE_INVALID', 'not ours', { disposition: 'fatal' })
  const { recorded, health } = create((sport) =>
    sport === 'nba' ? Promise.resolve([word(1)]) : Promise.reject(sport === 'nfl' ? away : invalid),
  )
  const states = new Map((await health()).map(({ sport, state }) => [sport, state]))
  expect(states).toEqual(new Map([['nfl', 'unknown'], ['nba', 'alive'], ['mlb', 'unknown']])) // prettier-ignore
  expect(recorded).toEqual([invalid])
})
