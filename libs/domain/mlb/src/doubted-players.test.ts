import { describe, expect, it } from 'vitest'
import { doubtedPlayers } from './doubted-players.ts'
import type { MlbEvent, MlbPlay } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { testFixture, testPlay, testStatus } from './testing/test-game.ts'

const played = (...events: readonly MlbEvent[]): MlbState =>
  [testStatus(), ...events].reduce<MlbState>(mlbModule.apply, mlbModule.initial(testFixture()))
/** The turn of the visitors' n-th batter, 0 for the first; nobody is out. */
const turn = (n: number, change: Partial<MlbPlay> = {}): MlbPlay =>
  testPlay({ atBatIndex: n, batterId: `mlb-a${(n % 9) + 1}`, eventType: 'walk', outs: 0, ...change })
const event = (n: number, eventType: string, change: Partial<MlbPlay>): MlbPlay => turn(n, { eventType, plateAppearance: false, ...change })
const order = (from: number, to: number): readonly MlbPlay[] => Array.from({ length: to - from + 1 }, (_, at) => turn(from + at))

describe('a player in whose turn an id of nobody bats', () => {
  const stranger = [turn(0, { batterId: 'mlb-77' }), ...order(1, 8)]

  it('is doubted once he bats, or leaves, and not before', () => {
    expect([...doubtedPlayers(played(...stranger)).batters]).toEqual([])
    expect([...doubtedPlayers(played(...stranger, turn(9))).batters]).toEqual(['mlb-a1'])
    const leaving = event(9, 'offensive_substitution', { batterId: 'mlb-a1' })
    expect([...doubtedPlayers(played(...stranger, leaving)).batters]).toEqual(['mlb-a1'])
  })

  it('is doubted without coming back where others are said to leave', () => {
    const leaving = event(9, 'defensive_substitution', { batterId: 'mlb-h4' })
    expect([...doubtedPlayers(played(...stranger, leaving)).batters]).toEqual(['mlb-a1'])
  })

  it('is not where he had left before', () => {
    const leaving = event(0, 'offensive_substitution', { batterId: 'mlb-a1' })
    expect([...doubtedPlayers(played(leaving, ...stranger, turn(9, { batterId: 'mlb-77' }))).batters]).toEqual([])
  })
})

describe('a pitcher after whom an id of nobody throws', () => {
  const stranger = [turn(0), turn(1, { pitcherId: 'mlb-77' })]

  it('is doubted once he throws again, unless the change was announced', () => {
    expect([...doubtedPlayers(played(...stranger)).pitchers]).toEqual([])
    expect([...doubtedPlayers(played(...stranger, turn(2))).pitchers]).toEqual(['mlb-hp'])
    const announced = event(1, 'pitching_substitution', { pitcherId: 'mlb-77' })
    expect([...doubtedPlayers(played(turn(0), announced, turn(1, { pitcherId: 'mlb-77' }), turn(2))).pitchers]).toEqual([])
  })
})

describe('somebody who leaves and is not named', () => {
  const sideOf = (state: MlbState): string => [...doubtedPlayers(state).mayHaveLeft].sort().join(' ')

  it('may be anybody of his side who was not seen since', () => {
    const offense = played(event(0, 'offensive_substitution', { batterId: '' }))
    expect(sideOf(offense)).toBe('mlb-a1 mlb-a2 mlb-a3 mlb-a4 mlb-a5 mlb-a6 mlb-a7 mlb-a8 mlb-a9 mlb-ap')
    expect(sideOf(mlbModule.apply(offense, turn(0)))).not.toContain('mlb-a1')
    expect(sideOf(played(event(0, 'defensive_substitution', { batterId: '' })))).toMatch(/^mlb-h1 .* mlb-hp$/)
    expect(sideOf(played(event(0, 'ejection', { batterId: '' })))).toContain('mlb-a1 ')
  })

  it('closes them while the game goes on', () => {
    const state = played(event(0, 'offensive_substitution', { batterId: '' }))
    const closed = mlbModule.hazards(state).map(({ scope }) => (scope.kind === 'participant' ? scope.participant : scope.kind))
    expect(closed).toContain('mlb-a1')
    expect(closed).not.toContain('mlb-h1')
    expect(closed).not.toContain('game')
  })
})
