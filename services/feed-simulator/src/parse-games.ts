import type { Sport } from '@fairline/kernel'
import { isSport } from '@fairline/kernel'
import { simulatorError } from './errors.ts'

const maxGames = 64

/** `nfl=3,nba=2` as counts. */
export const parseGames = (text: string): Readonly<Partial<Record<Sport, number>>> => {
  const games: Partial<Record<Sport, number>> = {}
  for (const part of text.split(',')) {
    const [sport = '', count = ''] = part.split('=')
    if (!isSport(sport) || !/^\d{1,2}$/.test(count) || Number(count) > maxGames)
      throw simulatorError('SIMULATOR_GAMES_INVALID', `Cannot read ${JSON.stringify(part)} as <sport>=<0 to ${maxGames}>.`)
    games[sport] = Number(count)
  }
  return games
}
