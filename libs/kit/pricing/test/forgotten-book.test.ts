import { defaultTradingPolicy } from '@fairline/domain-markets'
import { raceSport } from '@fairline/domain-markets/testing'
import { forgetOnRestart } from '@fairline/runtime-stage/testing'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RaceRecord } from './race-records.ts'
import { anyRaceRecord, raceCodec, raceWriter } from './race-records.ts'
import { calculatorInputs, restartedCalculator, sparedOfBooks } from './restarted-calculator.ts'

const minuteMs = 60_000
const dayMs = 1_440 * minuteMs

const score = (home: number, away: number) => ({ kind: 'score', home, away }) as const
const beat = (afterMs = 1_000): RaceRecord => ({ kind: 'beat', afterMs })
const silence: RaceRecord = { kind: 'beat', afterMs: 4_000, isSilent: true }
const word = (
  kind: 'start' | 'stop' | 'review' | 'reviewed' | 'reopen' | 'break' | 'mend' | 'timeout' | 'odd-stop' | 'tick' | 'odd-tick',
) => ({ kind })

interface Story {
  readonly records: readonly RaceRecord[]
  /** Numbers of the provider, by place. */
  readonly feedSeqs?: ReadonlyMap<number, number>
}

/** What chance seldom brings about in full. */
const stories: readonly Story[] = [
  // Operators stop types one after the other, and what is stopped by two of them stays so.
  {
    records: [
      score(1, 0),
      { kind: 'suspend', types: ['total'] },
      { kind: 'suspend', types: ['total', 'first'] },
      score(1, 1),
      { kind: 'resume', types: ['total'] },
      { kind: 'suspend', types: [] },
      { kind: 'resume', types: ['moneyline'] },
      score(2, 1),
      { kind: 'resume', types: [] },
    ],
  },
  // A player becomes known, and is named again; another one follows.
  {
    records: [
      word('start'),
      { ...score(1, 0), scorer: 'ann' },
      score(1, 0),
      { ...score(2, 0), scorer: 'ann' },
      { ...score(2, 1), scorer: 'bo' },
    ],
  },
  // The fixture comes again; silence of the source that the events come from.
  { records: [{ kind: 'refit' }, beat(), word('start'), silence, score(1, 0), beat()] },
  // A final that nothing confirms is taken after ten minutes, counted from when it was stated first.
  { records: [word('start'), score(2, 0), word('odd-stop'), beat(6 * minuteMs), word('timeout'), beat(6 * minuteMs), beat()] },
  // Losses of known numbers while final: one of them comes in its place before the final is taken back.
  {
    records: [word('start'), score(0, 0), word('stop'), { kind: 'gap', lostSeq: 7 }, word('tick'), word('reopen'), score(0, 0)],
    feedSeqs: new Map([[6, 7]]),
  },
  { records: [word('start'), score(0, 0), word('stop'), { kind: 'gap', lostSeq: 7 }, word('reopen'), score(0, 0), score(1, 0)] },
  // Losses of unknown numbers while final.
  { records: [word('start'), score(0, 0), word('stop'), { kind: 'renumbering', adopted: true }, word('reopen'), score(0, 0), score(1, 0)] },
  // Results are taken back and known again: the next revisions.
  {
    records: [
      word('start'),
      score(2, 1),
      word('stop'),
      score(1, 2),
      word('reopen'),
      score(3, 2),
      word('stop'),
      beat(7 * 60 * minuteMs),
      score(4, 2),
    ],
  },
  { records: [word('start'), score(1, 0), word('review'), word('tick'), word('reviewed')] },
  { records: [word('start'), word('break'), score(1, 0), word('mend')] },
  // A clock that cannot be right, a timeout; and then nobody finishes the game.
  {
    records: [
      word('start'),
      word('odd-tick'),
      word('review'),
      word('reviewed'),
      word('tick'),
      word('timeout'),
      word('review'),
      word('reviewed'),
      score(1, 0),
      beat(200 * dayMs),
      beat(170 * dayMs),
    ],
  },
  // Nothing takes bets, and the game begins.
  { records: [{ kind: 'suspend', types: [] }, word('start'), score(1, 0)] },
  // Everything is known at the end, and the board leaves once.
  { records: [word('start'), score(2, 1), word('stop'), beat(7 * 60 * minuteMs), beat(), beat()] },
  // No correction can come any more.
  { records: [word('start'), score(1, 1), word('stop'), beat(7 * 60 * minuteMs), beat(15 * dayMs), beat(7 * 60 * minuteMs), beat()] },
]

it('a restart that forgets any field of a book is noticed', () => {
  const chance = fc.sample(fc.array(anyRaceRecord, { minLength: 10, maxLength: 20 }), { seed: 20_261_130, numRuns: 4 })
  const games: readonly Story[] = [...stories, ...chance.map((records) => ({ records: [word('start'), ...records] }))]
  const runs = games.map(({ records, feedSeqs }) => {
    const write = raceWriter(feedSeqs)
    return calculatorInputs(raceSport, [{ kind: 'fixture' } as const, ...records].map(write))
  })
  const { unnoticed, unused } = forgetOnRestart(
    restartedCalculator(raceSport, raceCodec, { ...defaultTradingPolicy, tolerated: [] }),
    runs,
    { spared: sparedOfBooks },
  )
  expect({ unnoticed: [...unnoticed], unused: [...unused] }).toEqual({ unnoticed: [], unused: [] })
}, 60_000)
