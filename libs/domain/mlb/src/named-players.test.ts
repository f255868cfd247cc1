import { expect, it } from 'vitest'
import type { MlbEvent } from './mlb-event.ts'
import { namedPlayers } from './named-players.ts'
import { testPitch, testPlay, testStatus } from './testing/test-game.ts'

const named = (event: MlbEvent): readonly string[] =>
  namedPlayers(event).map(({ playerId, name, side }) => [playerId, name, side].join(' '))
const both = { batterId: 'mlb-1', batterName: 'Bo', pitcherId: 'mlb-2', pitcherName: 'Pia' }

it('names the batter of the side at bat and the pitcher of the other', () => {
  expect(named(testPlay({ ...both, bottom: false }))).toEqual(['mlb-1 Bo away', 'mlb-2 Pia home'])
  expect(named(testPlay({ ...both, bottom: true }))).toEqual(['mlb-1 Bo home', 'mlb-2 Pia away'])
})

it('does not know the side of who leaves the game', () => {
  expect(named(testPlay({ ...both, pitcherId: '', eventType: 'ejection', plateAppearance: false }))).toEqual(['mlb-1 Bo '])
})

it('names the pitcher of a status, and nobody of a pitch or without a name', () => {
  expect(named(testStatus({ pitcherId: 'mlb-2', pitcherName: 'Pia', pitcherSide: 'home', pitchingChange: 'away' }))).toEqual([
    'mlb-2 Pia away',
  ])
  expect(named(testPitch(both))).toEqual([])
  expect(named(testPlay({ ...both, batterName: '', pitcherName: '' }))).toEqual([])
})
