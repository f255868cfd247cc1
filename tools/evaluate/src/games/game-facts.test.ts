import type { MarketName } from '@fairline/domain-sport'
import { halfPoints } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import type { GameFacts } from './game-facts.ts'
import { truthOf } from './game-facts.ts'

const facts: GameFacts = {
  homeTeamId: 'nfl-HOM',
  final: { home: 27, away: 24 },
  periods: new Map([['q1', { home: 7, away: 7 }]]),
  beyondRegulation: true,
  scorers: ['away', 'home'],
  scores: [
    { home: 0, away: 7 },
    { home: 10, away: 7 },
  ],
  ambiguousPlayers: new Set(['nfl-3']),
  perhapsScorers: new Set(['nfl-4']),
  isShortened: false,
  players: new Map([
    ['nfl-1', new Map([['pass_yds', 250]])],
    ['nfl-4', new Map([['rush_yds', 40]])],
  ]),
}

const market = (type: string, period = 'ft', line?: number, participant = ''): MarketName => ({
  type,
  period,
  participant,
  line: line === undefined ? undefined : halfPoints(line),
})

describe('what must be settled how', () => {
  it.each([
    [market('moneyline'), 'home'],
    [market('spread', 'ft', -5), 'home'],
    [market('spread', 'ft', -6), 'push'],
    [market('spread', 'ft', -7), 'away'],
    [market('total', 'ft', 101), 'over'],
    [market('total', 'ft', 102), 'push'],
    [market('team_total', 'ft', 49, 'nfl-AWY'), 'under'],
    [market('total_odd'), 'yes'],
    [market('overtime'), 'yes'],
    [market('result', 'q1'), 'draw'],
    [market('result', 'q2'), undefined],
    [market('next_score', 's1'), 'away'],
    [market('next_score', 's3'), 'no'],
    [market('race_to', 'ft', 20), 'home'],
    [market('race_to', 'ft', 60), 'no'],
    [market('pass_yds', 'ft', 499, 'nfl-1'), 'over'],
    [market('anytime_td', 'ft', undefined, 'nfl-1'), 'no'],
    [market('pass_yds', 'ft', 499, 'nfl-2'), 'void'],
    [market('anytime_td', 'ft', undefined, 'nfl-4'), undefined],
    [market('rush_yds', 'ft', 79, 'nfl-4'), 'over'],
  ])('%o is %s', (name, truth) => {
    expect(truthOf(name, facts)).toBe(truth)
  })

  it('does not guess', () => {
    expect(truthOf(market('moneyline'), { ...facts, final: undefined })).toBeUndefined()
    expect(truthOf(market('pass_yds', 'ft', 499, 'nfl-1'), { ...facts, players: undefined })).toBeUndefined()
    expect(truthOf(market('pass_yds', 'ft', 499, 'nfl-3'), facts)).toBeUndefined()
    expect(truthOf(market('total', 'ft', 99), { ...facts, isShortened: true })).toBeUndefined()
    expect(truthOf(market('moneyline'), { ...facts, isShortened: true })).toBe('home')
  })
})
