import type { Fixture, FixtureRatings, LeagueRatings, ModelParams } from '@fairline/domain-sport'
import { noRatings, ratingsAfter, ratingsBefore } from '@fairline/domain-sport'
import type { Sport } from '@fairline/kernel'
import type { Points } from '../games/game-facts.ts'
import { readLeagueResults } from './league-results.ts'

/** The ratings of both teams before a game, from all results before it; undefined where the game is not found for certain. */
export type RatedGames = (fixture: Fixture, final: Points) => FixtureRatings | undefined

interface Rated {
  readonly homeId: string
  readonly ratings: FixtureRatings
}

const keyOf = (date: string, home: number, away: number): string => `${date}/${home}/${away}`

/**
 * Folds a league's history into ratings. The history has ids of teams of its own, so a game is found by its date and final score, which say
 * nothing to the ratings before it; where two games of a day ended alike, by the letters of the home team. Undefined without a history.
 */
export const rateGames = async (sport: Sport, folder: string, params: ModelParams): Promise<RatedGames | undefined> => {
  const results = await readLeagueResults(sport, folder)
  if (results === undefined) return undefined
  const games = new Map<string, Rated[]>()
  let ratings: LeagueRatings = noRatings
  for (const result of results) {
    const key = keyOf(result.date, result.homePoints, result.awayPoints)
    const rated = { homeId: result.homeId.toUpperCase(), ratings: ratingsBefore(ratings, result, params) }
    games.set(key, [...(games.get(key) ?? []), rated])
    ratings = ratingsAfter(ratings, result, params)
  }
  return (fixture, final) => {
    const found = games.get(keyOf(fixture.gameDate, final.home, final.away)) ?? []
    const own = found.length === 1 ? found : found.filter(({ homeId }) => homeId === fixture.home.abbreviation)
    return own.length === 1 ? own[0]?.ratings : undefined
  }
}
