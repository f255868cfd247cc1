import { describe, expect, it } from 'vitest'
import { generateGame } from './generate-game.ts'
import { nbaVocabulary } from './vocabulary.ts'

const generate = (seed: number): ReturnType<typeof generateGame> =>
  generateGame({
    providerGameId: `00226${String(seed).padStart(5, '0')}`,
    seed,
    gameDate: '2026-11-21',
    startsAtMs: 60_000,
    startsAtUs: 1_795_000_000_000_000,
  })

const momentsOf = (values: readonly number[]): { readonly mean: number; readonly sd: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, sd: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) }
}

describe('generateGame', () => {
  const games = Array.from({ length: 300 }, (_, seed) => generate(seed))
  const finals = games.map((game) => game.game.finalScore as { home: number; away: number })

  // Real games of 2015-25: margin mean 2.4 and sd 13-14, total mean 222 and sd 20, overtime 5.5 %.
  it('has the score distribution of real games', () => {
    const margin = momentsOf(finals.map((score) => score.home - score.away))
    expect(margin.mean).toBeGreaterThan(0)
    expect(margin.mean).toBeLessThan(5)
    expect(margin.sd).toBeGreaterThan(11.5)
    expect(margin.sd).toBeLessThan(15.5)
    const total = momentsOf(finals.map((score) => score.home + score.away))
    expect(total.mean).toBeGreaterThan(217)
    expect(total.mean).toBeLessThan(228)
    expect(total.sd).toBeGreaterThan(17)
    expect(total.sd).toBeLessThan(23)
  })

  it('goes to overtime now and then, and never ends tied', () => {
    const lengths = games.map((game) => (game.messages.at(-1)?.body['action'] as { period: number } | undefined)?.period ?? 0)
    const share = lengths.filter((period) => period > 4).length / games.length
    expect(share).toBeGreaterThan(0.015)
    expect(share).toBeLessThan(0.09)
    for (const score of finals) expect(score.home).not.toBe(score.away)
  })

  it('gives the same messages for the same seed, and others for another', () => {
    expect(generate(7)).toEqual(games[7])
    expect(generate(8).messages).not.toEqual(games[7]?.messages)
  })

  it('numbers messages without a gap, in order of time, each with its own id', () => {
    for (const game of games.slice(0, 30)) {
      const ids = new Set(game.messages.map((message) => message.body['eventId']))
      expect(ids.size).toBe(game.messages.length)
      expect(game.messages.map((message) => nbaVocabulary.feedSeqOf(message.body))).toEqual(game.messages.map((_, index) => index + 1))
      for (let i = 1; i < game.messages.length; i++)
        expect(game.messages[i]?.atMs).toBeGreaterThanOrEqual(game.messages[i - 1]?.atMs as number)
    }
  })

  it('contains reviews, timeouts, challenges and corrections', () => {
    const bodies = games.flatMap((game) => game.messages.map((message) => message.body))
    const actions = bodies.map((body) => body['action'] as { actionType?: string; subType?: string } | undefined)
    for (const type of ['instantreplay', 'timeout', 'substitution', 'steal', 'foul', 'freethrow'])
      expect(actions.some((action) => action?.actionType === type)).toBe(true)
    expect(actions.some((action) => action?.subType === 'challenge')).toBe(true)
    expect(bodies.some((body) => body['correctsEventId'] !== undefined)).toBe(true)
  })

  it('sends clock ticks at the rate asked for', () => {
    const game = generateGame({ providerGameId: 't', seed: 1, gameDate: '2026-11-21', startsAtMs: 0, startsAtUs: 0, ticksPerSecond: 2 })
    const ticks = game.messages.filter((message) => (message.body['action'] as { actionType?: string } | undefined)?.actionType === 'clock')
    expect(ticks.length).toBeGreaterThan(4500)
  })
})
