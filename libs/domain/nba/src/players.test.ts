import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { actionOf, playActions } from './testing/court.ts'
import { resultOf } from './testing/results.ts'

const start = { actionType: 'period', subType: 'start', clockMs: 720_000 } as const
const bench = { team: 'BOS', playerId: 'nba-12' } as const
const two = { actionType: '2pt', playerId: 'nba-11', made: true, homeScore: 2 } as const
const played = (action: Partial<NbaEvent>): boolean | undefined => playActions([start, { ...bench, ...action }]).players[1]?.played
const ended = (state: NbaState): NbaState =>
  playActions([{ actionType: 'game', subType: 'end', clockMs: 0 }], { ...state, period: 4, clockMs: 1_000 })

describe('the team of an action', () => {
  it.each<readonly [string, Partial<NbaEvent>]>([
    ['its id', { teamId: 'nba-1' }],
    ['its code', { team: 'BOS' }],
    ['its id against its code', { teamId: 'nba-1', team: 'PHI' }],
    ['its player', {}],
    ['the score that rose', { playerId: 'nba-77' }],
  ])('is told by %s', (_, parts) => {
    const state = playActions([start, { ...two, ...parts }])
    const scorer = state.players.find(({ playerId }) => playerId === (parts.playerId ?? 'nba-11'))
    expect(scorer).toMatchObject({ side: 'home', points: 2, played: true })
    expect(resultOf(ended(state), 'points/ft/nba-11/49')).toBe(
      parts.playerId === undefined ? 'confirmed under' : 'void player-did-not-play',
    )
  })

  it('moves a player whose list of before the game had his old club', () => {
    const state = playActions([start, { actionType: 'rebound', playerId: 'nba-12', teamId: 'nba-2', team: 'PHI' }])
    expect(state.players[1]).toMatchObject({ side: 'away', rebounds: 1 })
  })
})

describe('a player', () => {
  it.each<Partial<NbaEvent>>([
    { actionType: '2pt' },
    { actionType: 'rebound' },
    { actionType: 'steal' },
    { actionType: 'block' },
    { actionType: 'turnover', subType: 'bad pass' },
    { actionType: 'jumpball' },
    { actionType: 'freethrow', subType: '1 of 2' },
    { actionType: 'foul', subType: 'personal' },
    { actionType: 'foul', subType: 'offensive' },
    { actionType: 'foul', subType: 'Shooting' },
    { actionType: 'substitution', subType: 'in' },
    { actionType: 'substitution', subType: 'out' },
  ])('was on the floor: $actionType $subType', (action) => {
    expect(played(action)).toBe(true)
  })

  it.each<Partial<NbaEvent>>([
    { actionType: 'foul', subType: 'technical' },
    { actionType: 'foul', subType: 'double technical' },
    { actionType: 'foul', subType: 'bench technical' },
    { actionType: 'foul', subType: 'delay of game' },
    { actionType: 'foul', subType: 'excess timeout technical' },
    { actionType: 'foul', subType: 'unsportsmanlike' },
    { actionType: 'foul' },
    { actionType: 'ejection' },
    { actionType: 'violation', subType: 'delay of game' },
    { actionType: 'timeout', subType: 'full' },
    { actionType: 'hologram' },
  ])('may have been on the bench: $actionType $subType', (action) => {
    expect(played(action)).toBe(false)
    const state = playActions([start, { ...bench, ...action }])
    expect(resultOf(ended(playActions([{ ...two, team: 'BOS' }], state)), 'rebounds/ft/nba-12/9')).toBe('void player-did-not-play')
  })

  it('was not there where the only action that shows it is corrected', () => {
    const state = playActions([start, { ...bench, actionType: 'turnover', actionNumber: 9 }])
    const corrected = { actionType: 'turnover', team: 'BOS', playerId: 'nba-11', actionNumber: 9, edited: true } as const
    expect(apply(state, actionOf(corrected)).players.map((each) => each.played)).toEqual([true, false, false])
    const twice = playActions([{ ...bench, actionType: 'steal', actionNumber: 10 }], state)
    expect(apply(twice, actionOf(corrected)).players[1]?.played).toBe(true)
  })

  it('is back where his ejection is corrected', () => {
    const ejected = playActions([
      start,
      { ...two, team: 'BOS' },
      { actionType: 'ejection', team: 'BOS', playerId: 'nba-11', actionNumber: 9 },
    ])
    expect(resultOf(ejected, 'points/ft/nba-11/49')).toBe('live under')
    const corrected = apply(
      ejected,
      actionOf({ actionType: 'foul', subType: 'technical', team: 'BOS', playerId: 'nba-11', actionNumber: 9, edited: true }),
    )
    expect(corrected.players[0]).toMatchObject({ out: false, played: true })
    expect(resultOf(corrected, 'points/ft/nba-11/49')).toBeUndefined()
  })

  it('who cannot be read leaves that statistic of his team unknown, until a correction names him', () => {
    const unread = playActions([
      start,
      { ...two, team: 'BOS' },
      { actionType: 'rebound', team: 'BOS', actionNumber: 9, unstated: ['personId'] },
      { ...bench, actionType: 'steal' },
    ])
    expect(resultOf(ended(unread), 'rebounds/ft/nba-12/9')).toBeUndefined()
    expect(resultOf(ended(unread), 'assists/ft/nba-12/1')).toBe('confirmed under')
    const known = apply(unread, actionOf({ ...bench, actionType: 'rebound', actionNumber: 9, edited: true }))
    expect(resultOf(ended(known), 'rebounds/ft/nba-12/9')).toBe('confirmed under')
    expect(known.players[1]?.rebounds).toBe(1)
  })

  it('with more points than his team has passed nothing for certain', () => {
    const state = playActions([start, { ...two, team: 'BOS' }])
    expect(resultOf({ ...state, homeScore: 0 }, 'points/ft/nba-11/3')).toBeUndefined()
  })
})

describe('the ball after a free throw', () => {
  const ball = (foul: Partial<NbaEvent>, free: Partial<NbaEvent>): string =>
    playActions([
      start,
      { actionType: 'foul', team: 'PHI', freeThrows: 1, ...foul },
      {
        actionType: 'freethrow',
        subType: '1 of 1',
        team: 'BOS',
        playerId: 'nba-11',
        made: true,
        homeScore: 1,
        possession: 'nba-1',
        ...free,
      },
    ]).possession

  it('goes to the other side, but after a technical or flagrant foul to whom the provider names', () => {
    expect(ball({ subType: 'personal' }, {})).toBe('away')
    expect(ball({ subType: 'technical' }, {})).toBe('home')
    expect(ball({ subType: 'flagrant type 1' }, { possession: 'nba-1' })).toBe('home')
    expect(ball({ subType: 'personal' }, { subType: 'technical' })).toBe('home')
    expect(ball({ subType: 'technical' }, { possession: 'nba-2' })).toBe('away')
  })
})
