import type { Fixture, NamedPlayer, Side } from '@fairline/domain-sport'
import type { NbaEvent } from './nba-event.ts'

const sideOf = ({ home, away }: Fixture, { teamId, team }: NbaEvent): Side | undefined => {
  if (teamId === home.teamId || (teamId === '' && team === home.abbreviation)) return 'home'
  return teamId === away.teamId || (teamId === '' && team === away.abbreviation) ? 'away' : undefined
}

/** The players that an action names: who acted and who assisted, of the team that acted. */
export const namedPlayers = (event: NbaEvent, fixture: Fixture): readonly NamedPlayer[] => {
  const side = sideOf(fixture, event)
  return [
    { playerId: event.playerId, name: event.playerName, side },
    { playerId: event.assistPlayerId, name: event.assistPlayerName, side },
  ].filter(({ playerId, name }) => playerId !== '' && name !== '')
}
