import { expect, it } from 'vitest'
import { namedPlayers } from './named-players.ts'
import { quietPlay, status } from './testing/game-events.ts'

const actor = (name: string) => ({ playerId: `nfl-${name}`, name })

it('names who takes part, on the side that a play tells: on a kickoff the ball belongs to whom receives it', () => {
  const named = (over: Partial<typeof quietPlay>): readonly string[] =>
    namedPlayers({ ...quietPlay, passer: undefined, receiver: undefined, rusher: undefined, possession: 'home', ...over }).map(
      ({ name, side }) => `${name} ${side}`,
    )
  expect(named({ playType: 'pass', passer: actor('Pat'), receiver: actor('Ron') })).toEqual(['Pat home', 'Ron home'])
  expect(named({ playType: 'kickoff', kicker: actor('Kim'), kickoffReturner: actor('Ron') })).toEqual(['Kim away', 'Ron home'])
  expect(named({ playType: 'punt', kicker: actor('Kim'), puntReturner: actor('Ron') })).toEqual(['Kim home', 'Ron away'])
  expect(named({ scorer: actor('Tim'), touchdownSide: 'away', fumbleRecovery: actor('Flo') })).toEqual(['Tim away', 'Flo undefined'])
})

it('leaves out who has no name, and says nothing of a status', () => {
  expect(namedPlayers({ ...quietPlay, passer: { playerId: 'nfl-x', name: '' }, receiver: undefined, rusher: undefined })).toEqual([])
  expect(namedPlayers(status)).toEqual([])
})
