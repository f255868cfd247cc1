import { nflModule } from '@fairline/domain-nfl'
import { unwrap } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { generateNflGame } from '../src/index.ts'
import { playThrough } from './play-through.ts'

const game = (seed: number, stage: 'REG' | 'POST' = 'REG', ticksPerSecond = 0) =>
  generateNflGame({ providerGameId: `g${seed}`, seed, gameDate: '2026-10-04', startsAtMs: 0, startsAtUs: 1, stage, ticksPerSecond })

const isOvertime = (seed: number): boolean => game(seed, 'POST').messages.some((message) => message.body['qtr'] === 5)
const overtimeSeed = Array.from({ length: 200 }, (_, seed) => seed).find(isOvertime) ?? -1

describe('a generated game through the module', () => {
  it.each([
    ['an ordinary game', game(1)],
    ['another', game(7)],
    ['with clock ticks', game(3, 'REG', 0.2)],
    ['with overtime', game(overtimeSeed, 'POST')],
  ])('%s ends with the right score and every offered market settled', (_, script) => {
    const played = playThrough(script, 3)
    expect(played.faults).toEqual([])
    const summary = nflModule.summary(played.state)
    expect({ phase: summary.phase, home: summary.homeScore, away: summary.awayScore }).toEqual({
      phase: 'final',
      ...script.game.finalScore,
    })
    expect(played.results).toHaveLength(played.offered.size)
    expect(played.results.every((result) => result.certainty === 'confirmed')).toBe(true)
    expect(played.offered.size).toBeGreaterThan(60)
    expect(nflModule.price(played.state, nflModule.params)).toEqual([])
  })

  it('keeps its state small and reads it back equal', () => {
    const { state } = playThrough(game(5), 1000)
    const written = JSON.stringify(nflModule.codec.encode(state))
    expect(written.length).toBeLessThan(16 * 1024)
    expect(unwrap(nflModule.codec.decode(nflModule.codec.version, JSON.parse(written)))).toEqual(state)
  })

  it('brings corrections, and the records agree with the score after them', () => {
    let corrections = 0
    for (let seed = 20; seed < 40; seed++) {
      const played = playThrough(game(seed), 1000)
      corrections += played.corrections
      const points = (side: 'homePoints' | 'awayPoints') => played.state.records.reduce((sum, record) => sum + record[side], 0)
      expect({ home: points('homePoints'), away: points('awayPoints') }).toEqual({
        home: played.state.homeScore,
        away: played.state.awayScore,
      })
    }
    expect(corrections).toBeGreaterThan(10)
  })
})
