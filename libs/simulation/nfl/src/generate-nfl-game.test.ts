import { describe, expect, it } from 'vitest'
import { generateNflGame, nflVocabulary } from './index.ts'

const options = (seed: number) => ({ providerGameId: `g${seed}`, seed, gameDate: '2026-10-04', startsAtMs: 0, startsAtUs: 1 })
const games = Array.from({ length: 300 }, (_, seed) => generateNflGame(options(seed)))

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: readonly number[]): number => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)))
const scores = games.map((game) => game.game.finalScore ?? { home: 0, away: 0 })

describe('generated games', () => {
  // League figures 1999-2018: total 44 +- 14, margin 2.4 +- 14.6, overtime 6 %, margins of exactly 3 14 %.
  it('score like the league', () => {
    const totals = scores.map((score) => score.home + score.away)
    const margins = scores.map((score) => score.home - score.away)
    expect(mean(totals)).toBeGreaterThan(42)
    expect(mean(totals)).toBeLessThan(48.5)
    expect(deviation(totals)).toBeGreaterThan(12)
    expect(deviation(totals)).toBeLessThan(16)
    expect(Math.abs(mean(margins) - 2.2)).toBeLessThan(2.5)
    expect(deviation(margins)).toBeGreaterThan(12.5)
    expect(deviation(margins)).toBeLessThan(16.5)
    const overtime = games.filter((game) => game.messages.some((message) => message.body['qtr'] === 5)).length / games.length
    expect(overtime).toBeGreaterThan(0.03)
    expect(overtime).toBeLessThan(0.12)
    expect(margins.filter((margin) => Math.abs(margin) === 3).length / games.length).toBeGreaterThan(0.07)
  })

  it('are the same for the same options', () => {
    expect(generateNflGame(options(4))).toEqual(generateNflGame(options(4)))
  })

  it('number their messages without a gap, never go back in time and end final', () => {
    for (const game of games.slice(0, 30)) {
      expect(game.messages.map((message) => nflVocabulary.feedSeqOf(message.body))).toEqual(game.messages.map((_, index) => index + 1))
      expect(game.messages.every((message, index) => index === 0 || message.atMs >= (game.messages[index - 1]?.atMs ?? 0))).toBe(true)
      expect(new Set(game.messages.map((message) => message.body['event_id'])).size).toBe(game.messages.length)
      expect(game.messages.at(-1)?.body).toMatchObject({ type: 'status', game_phase: 'final' })
    }
  })

  it('never end level in the postseason', () => {
    for (let seed = 0; seed < 100; seed++) {
      const score = generateNflGame({ ...options(seed), stage: 'POST' }).game.finalScore
      expect(score?.home).not.toBe(score?.away)
    }
  })
})
