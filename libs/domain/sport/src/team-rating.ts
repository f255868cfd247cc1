import type { FieldReader } from '@fairline/kernel'
import type { Fixture } from './fixture.ts'
import type { ModelParams } from './sport-module.ts'

/** What results say of a team. */
export interface TeamRating {
  /** Elo points; an average team has 1500. */
  readonly strength: number
  /** Its share of the points of a game: those of both teams add up to the expected total. */
  readonly scoring: number
}

/** The teams' ratings before a game. */
export interface FixtureRatings {
  readonly home: TeamRating
  readonly away: TeamRating
}

/** A finished game as ratings see it. Teams may have any ids, as long as they stay the same. */
export interface RatedResult {
  /** The year the season starts in. */
  readonly season: number
  readonly homeId: string
  readonly awayId: string
  readonly homePoints: number
  readonly awayPoints: number
}

/** The ratings of a league at one moment; the value that {@link ratingsAfter} folds results into. */
export interface LeagueRatings {
  readonly season: number
  readonly teams: ReadonlyMap<string, TeamRating>
}

/** What is expected of a game before it starts. */
export interface PregameExpectation {
  /** Probability that the home team wins. */
  readonly homeWins: number
  /** Expected final margin, home view. */
  readonly margin: number
  readonly total: number
}

/** How a sport's results move its ratings: the row `rating` of its parameters, in this order. */
interface RatingParams {
  /** Elo points that a surprise of 1 moves a strength by, before the margin's multiplier. */
  readonly gain: number
  /** Elo points. */
  readonly homeAdvantage: number
  /** Share of a team's distance from the league's mean that it keeps from season to season. */
  readonly kept: number
  /** Elo points of difference for a point of margin. */
  readonly eloPerPoint: number
  /** A new team's share of a total. */
  readonly scoring: number
  /** Share of a total's surprise by which each team's `scoring` moves. */
  readonly scoringGain: number
}

const averageStrength = 1500

/** The row `rating` of a sport's parameters by name. Parameters without it are a bug of the release: RangeError. */
const ratingParams = (params: ModelParams): RatingParams => {
  const row = params.values['rating']
  if (row?.length !== 6) throw new RangeError(`Parameters ${params.version} have no row rating of six numbers.`)
  const [gain, homeAdvantage, kept, eloPerPoint, scoring, scoringGain] = row as [number, number, number, number, number, number]
  return { gain, homeAdvantage, kept, eloPerPoint, scoring, scoringGain }
}

/** No games yet. */
export const noRatings: LeagueRatings = { season: 0, teams: new Map() }

/** A team's rating; that of an average team where it has not played yet. */
const ratingOf = (ratings: LeagueRatings, teamId: string, { scoring }: RatingParams): TeamRating =>
  ratings.teams.get(teamId) ?? { strength: averageStrength, scoring }

/** The ratings before a new season: teams move towards the league's means, since rosters change. */
const carriedOver = (ratings: LeagueRatings, season: number, { kept }: RatingParams): LeagueRatings => {
  let scoring = 0
  for (const team of ratings.teams.values()) scoring += team.scoring / ratings.teams.size
  const towards = (value: number, mean: number): number => mean + kept * (value - mean)
  const teams = new Map<string, TeamRating>()
  for (const [id, team] of ratings.teams)
    teams.set(id, { strength: towards(team.strength, averageStrength), scoring: towards(team.scoring, scoring) })
  return { season, teams }
}

/** The ratings before a game of that season. */
export const ratingsBefore = (
  ratings: LeagueRatings,
  { season, homeId, awayId }: Pick<RatedResult, 'season' | 'homeId' | 'awayId'>,
  params: ModelParams,
): FixtureRatings => {
  const values = ratingParams(params)
  const current = season > ratings.season ? carriedOver(ratings, season, values) : ratings
  return { home: ratingOf(current, homeId, values), away: ratingOf(current, awayId, values) }
}

const eloLead = ({ home, away }: FixtureRatings, { homeAdvantage }: RatingParams): number => home.strength - away.strength + homeAdvantage

/**
 * What the ratings expect: P = 1 / (1 + 10^(-d/400)) with d the difference of strengths and the home advantage (A. Elo, "The Rating of
 * Chessplayers" (1978), section 8.4), a margin in proportion to d, and the sum of both teams' scoring.
 */
export const ratingExpectation = (ratings: FixtureRatings, params: ModelParams): PregameExpectation => {
  const values = ratingParams(params)
  const lead = eloLead(ratings, values)
  return {
    homeWins: 1 / (1 + 10 ** (-lead / 400)),
    margin: lead / values.eloPerPoint,
    total: ratings.home.scoring + ratings.away.scoring,
  }
}

/**
 * The ratings after a result. The surprise (1, 1/2 or 0 minus the expected share) counts for more the higher the margin, and for less
 * where the favourite wins high, so that strengths do not run away: ln(|margin| + 1) x 2.2 / (2.2 + .001 d of the winner)
 * (N. Silver, FiveThirtyEight, "Introducing NFL Elo Ratings" (2014)). Results must come in the order of play.
 */
export const ratingsAfter = (ratings: LeagueRatings, result: RatedResult, params: ModelParams): LeagueRatings => {
  const values = ratingParams(params)
  const current = result.season > ratings.season ? carriedOver(ratings, result.season, values) : ratings
  const before = { home: ratingOf(current, result.homeId, values), away: ratingOf(current, result.awayId, values) }
  const expected = ratingExpectation(before, params)
  const margin = result.homePoints - result.awayPoints
  const share = margin > 0 ? 1 : margin < 0 ? 0 : 0.5
  const winnersLead = Math.sign(margin) * eloLead(before, values)
  const multiplier = (Math.log(Math.abs(margin) + 1) * 2.2) / (2.2 + 0.001 * winnersLead)
  const move = values.gain * multiplier * (share - expected.homeWins)
  const surprise = values.scoringGain * (result.homePoints + result.awayPoints - expected.total)
  const teams = new Map(current.teams)
  teams.set(result.homeId, { strength: before.home.strength + move, scoring: before.home.scoring + surprise })
  teams.set(result.awayId, { strength: before.away.strength - move, scoring: before.away.scoring + surprise })
  return { season: current.season, teams }
}

/** What the fixture's ratings expect; undefined where it has none. The calculators use it for what the lines leave open. */
export const fixtureExpectation = (fixture: Fixture, params: ModelParams): PregameExpectation | undefined =>
  fixture.ratings === undefined ? undefined : ratingExpectation(fixture.ratings, params)

const decodeRating = (fields: FieldReader): TeamRating => ({
  strength: fields.number('strength', 0, 3000),
  scoring: fields.number('scoring', 0, 200),
})

/** The optional `ratings` of a fixture message, the same in every feed: `{home: {strength, scoring}, away: {...}}`. */
export const decodeRatings = (fields: FieldReader | undefined): { readonly ratings?: FixtureRatings } =>
  fields === undefined ? {} : { ratings: { home: decodeRating(fields.child('home')), away: decodeRating(fields.child('away')) } }
