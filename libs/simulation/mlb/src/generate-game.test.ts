import { describe, expect, it } from 'vitest'
import { generateGame } from './generate-game.ts'
import { vocabulary } from './vocabulary.ts'

const game = (seed: number) =>
  generateGame({ providerGameId: `g${seed}`, seed, gameDate: '2026-06-01', startsAtMs: 600_000, startsAtUs: 1_780_340_400_000_000 })

describe('generateGame', () => {
  it('gives the same messages for the same options', () => {
    expect(game(7)).toEqual(game(7))
  })

  it('numbers messages 1, 2, 3 in order of time, from the fixture to the final status', () => {
    for (let seed = 0; seed < 20; seed++) {
      const { messages } = game(seed)
      expect(messages.map((each) => vocabulary.feedSeqOf(each.body))).toEqual(messages.map((_, at) => at + 1))
      expect(messages.every((each, at) => at === 0 || each.atMs >= (messages[at - 1]?.atMs ?? 0))).toBe(true)
      expect(messages[0]?.body['type']).toBe('fixture')
      expect(messages.at(-1)?.body).toMatchObject({ type: 'status', status: { abstractGameState: 'Final' } })
    }
  })

  it('has the scores of real baseball: over 400 games total 8.3-9.6 with sd 3.9-4.9, home wins .48-.60, no tie', () => {
    const finals = Array.from({ length: 400 }, (_, seed) => game(seed).game.finalScore ?? { home: 0, away: 0 })
    const totals = finals.map((each) => each.home + each.away)
    const mean = totals.reduce((sum, each) => sum + each, 0) / totals.length
    const sd = Math.sqrt(totals.reduce((sum, each) => sum + (each - mean) ** 2, 0) / totals.length)
    const homeWins = finals.filter((each) => each.home > each.away).length / finals.length
    expect(finals.some((each) => each.home === each.away)).toBe(false)
    expect(mean).toBeGreaterThan(8.3)
    expect(mean).toBeLessThan(9.6)
    expect(sd).toBeGreaterThan(3.9)
    expect(sd).toBeLessThan(4.9)
    expect(homeWins).toBeGreaterThan(0.48)
    expect(homeWins).toBeLessThan(0.6)
  })

  it('has extra innings, reviews, corrections, delays and pitching changes now and then', () => {
    const bodies = Array.from({ length: 150 }, (_, seed) => game(seed).messages.map((each) => each.body)).flat()
    const text = (body: (typeof bodies)[number]): string => JSON.stringify(body)
    expect(bodies.some((body) => body['type'] === 'correction')).toBe(true)
    expect(bodies.some((body) => text(body).includes('"inProgress":true'))).toBe(true)
    expect(bodies.some((body) => text(body).includes('Delayed: Rain'))).toBe(true)
    expect(bodies.some((body) => 'pitchingChange' in body)).toBe(true)
    expect(bodies.some((body) => text(body).includes('"currentInning":10'))).toBe(true)
  })
})
