import { expect, it } from 'vitest'
import { namedPlayers } from './named-players.ts'
import { actionOf, fixtureOf } from './testing/court.ts'

const fixture = fixtureOf()
const { home, away } = fixture
const named = (over: Parameters<typeof actionOf>[0]): readonly string[] =>
  namedPlayers(actionOf({ playerId: 'nba-1', playerName: 'Ann', assistPlayerId: '', ...over }), fixture).map(({ playerId, name, side }) =>
    [playerId, name, side].join(' '),
  )

it('names who acts and who assists, of the team that acts: by its id, else by its code', () => {
  const assisted = { assistPlayerId: 'nba-2', assistPlayerName: 'Bo' }
  expect(named({ teamId: away.teamId, team: home.abbreviation, ...assisted })).toEqual(['nba-1 Ann away', 'nba-2 Bo away'])
  expect(named({ teamId: '', team: home.abbreviation })).toEqual(['nba-1 Ann home'])
  expect(named({ teamId: 'nba-0', team: home.abbreviation })).toEqual(['nba-1 Ann '])
})

it('leaves out who has no id or no name', () => {
  expect(named({ playerName: '' })).toEqual([])
  expect(named({ playerId: '' })).toEqual([])
})
