import { describe, expect, it } from 'vitest'
import { parseFaults } from './parse-faults.ts'
import { parseGames } from './parse-games.ts'

describe('faults as text', () => {
  it('reads every kind', () => {
    expect(parseFaults('duplicate=0.01:500,swap=0.02,gap=0.001:2,malformed=1,silence=nba@60000:5000,disconnect=mlb@9')).toEqual([
      { kind: 'duplicate', probability: 0.01, delayMs: 500 },
      { kind: 'swap', probability: 0.02 },
      { kind: 'gap', probability: 0.001, length: 2 },
      { kind: 'malformed', probability: 1 },
      { kind: 'silence', sport: 'nba', atMs: 60_000, durationMs: 5000 },
      { kind: 'disconnect', sport: 'mlb', atMs: 9 },
    ])
    expect(parseFaults('')).toEqual([])
  })

  it.each([
    'x=1',
    'swap',
    'swap=',
    'swap=2',
    'swap=-1',
    'swap=NaN',
    'gap=0.1:x',
    'silence=nhl@1:2',
    'silence=nba@1',
    'silence=nba:5',
    'disconnect=nba@1e3',
    'swap=0.1,',
  ])('refuses %s', (text) => {
    expect(() => parseFaults(text)).toThrow(expect.objectContaining({ code: 'SIMULATOR_FAULTS_INVALID' }))
  })
})

describe('games as text', () => {
  it('reads counts', () => expect(parseGames('nfl=3,nba=0,mlb=12')).toEqual({ nfl: 3, nba: 0, mlb: 12 }))

  it.each(['', 'nfl', 'nfl=', 'nfl=-1', 'nfl=65', 'nfl=1.5', 'nhl=1', 'nfl=3,'])('refuses %j', (text) => {
    expect(() => parseGames(text)).toThrow(expect.objectContaining({ code: 'SIMULATOR_GAMES_INVALID' }))
  })
})
