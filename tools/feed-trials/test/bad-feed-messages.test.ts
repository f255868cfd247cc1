import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { heapGrowth, idProblems, tableLine } from '@fairline/kernel/testing'
import { describe, expect, it } from 'vitest'
import { feedBadInput } from './feed-rows.ts'
import { RunningGame } from './running-game.ts'

it('has every row of the catalogue, tried or spared with a reason', () => {
  expect(idProblems(feedBadInput)).toEqual([])
  console.info(tableLine(feedBadInput))
})

describe.each(sports)('bad messages on the %s feed', (sport) => {
  const game = new RunningGame(sport)
  game.sendGood()

  it.each(feedBadInput.rows.map((row) => [row.id, row.what, row] as const))('%s, %s', (_id, _what, row) => {
    const expected = row.expected
    const wanted =
      typeof expected === 'string' ? [expected] : Array.isArray(expected) ? expected : [(expected as Record<Sport, string>)[sport]]
    const outcomes = game.send(row)
    expect(outcomes).toEqual(wanted)
    // Bytes that are no JSON name their game by their key, where the transport has keys.
    if (outcomes.at(-1) === 'waiting' || (sport !== 'nba' && outcomes.at(-1)?.startsWith('INGEST_JSON') === true))
      expect(game.openMarkets).toBe(0)
    const startedAt = performance.now()
    expect(game.sendGood()).toBe('accepted')
    // A second of work is far beyond what any message takes, on any machine.
    expect(performance.now() - startedAt).toBeLessThan(1000)
    expect(game.path.calculatorRejects).toEqual([])
  })

  it('keep nothing in memory', async () => {
    const rejected = feedBadInput.rows.filter(({ expected }) => typeof expected === 'string' && /^(INGEST|KERNEL)_/.test(expected))
    const rounds = 30
    const growth = await heapGrowth({
      warmUps: 3,
      rounds,
      round: () => {
        for (const row of rejected) game.send(row)
      },
    })
    console.info(`${sport}: memory after ${rounds * rejected.length} bad messages: ${((growth - 1) * 100).toFixed(2)} % more`)
    expect(growth).toBeLessThan(1.1)
  })
})
