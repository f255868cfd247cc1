// Repeats the fit of the row `rating` of the three sports' parameters, and prints it beside the scores that it reaches.
// node tools/evaluate/src/ratings/fit-ratings.ts <data folder>
// Forecasts each game by the results before it and searches the values with the least log loss (strength) and squared error (scoring), one
// value at a time. A new team's scoring is the mean. Seasons: NFL 1999 to 2018 without the postseasons, which are scored (they move the ratings all the same); NBA 2007-08 to
// 2017-18; MLB 2010 to 2018. The first two seasons of each only build the ratings up.
import type { LeagueRatings, ModelParams } from '@fairline/domain-sport'
import { noRatings, ratingExpectation, ratingsAfter, ratingsBefore } from '@fairline/domain-sport'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { logLoss } from '../statistics/log-loss.ts'
import type { LeagueResult } from './league-results.ts'
import { readLeagueResults } from './league-results.ts'

const lastSeason: Readonly<Record<Sport, number>> = { nfl: 2018, nba: 2017, mlb: 2018 }
const start: Readonly<Record<Sport, readonly number[]>> = {
  nfl: [20, 50, 0.66, 25, 0, 0.03],
  nba: [8, 80, 0.7, 28, 0, 0.03],
  mlb: [4, 24, 0.6, 60, 0, 0.02],
}

interface Fit {
  readonly games: number
  readonly loss: number
  readonly marginSlope: number
  readonly marginError: number
  readonly totalError: number
}

const forecast = (results: readonly LeagueResult[], row: readonly number[]): Fit => {
  const params: ModelParams = { version: 'candidate', values: { rating: row } }
  const scoredFrom = (results[0]?.season ?? 0) + 2
  let ratings: LeagueRatings = noRatings
  let [games, loss, leadMargin, leadLead, marginMargin, totalError] = [0, 0, 0, 0, 0, 0]
  for (const result of results) {
    if (result.season >= scoredFrom && !result.isPostseason && result.homePoints !== result.awayPoints) {
      const expected = ratingExpectation(ratingsBefore(ratings, result, params), params)
      const margin = result.homePoints - result.awayPoints
      const lead = expected.margin * (row[3] as number)
      games++
      loss += logLoss({ p: expected.homeWins, y: margin > 0 ? 1 : 0 })
      leadMargin += lead * margin
      leadLead += lead * lead
      marginMargin += margin * margin
      totalError += (result.homePoints + result.awayPoints - expected.total) ** 2
    }
    ratings = ratingsAfter(ratings, result, params)
  }
  const marginSlope = leadMargin / leadLead
  return {
    games,
    loss: loss / games,
    marginSlope,
    marginError: marginMargin / games - (marginSlope * leadMargin) / games,
    totalError: totalError / games,
  }
}

const steps = [0.7, 0.85, 0.93, 0.97, 1.03, 1.07, 1.15, 1.3]

/** Better values of the given places of the row, one at a time, until none is found. */
const search = (row: readonly number[], places: readonly number[], error: (row: readonly number[]) => number): readonly number[] => {
  let best = row
  let least = error(row)
  for (let isBetter = true; isBetter;) {
    isBetter = false
    for (const place of places)
      for (const step of steps) {
        const next = best.with(place, (best[place] as number) * step)
        if (place === 2 && (next[place] as number) > 1) continue
        const found = error(next)
        if (found >= least - 1e-7) continue
        ;[best, least, isBetter] = [next, found, true]
      }
  }
  return best
}

const fit = async (sport: Sport, folder: string): Promise<void> => {
  const results = (await readLeagueResults(sport, folder))?.filter(({ season }) => season <= lastSeason[sport])
  if (results === undefined) return console.log(`${sport}: its file of results is not in the folder`)
  const meanScoring = results.reduce((sum, { homePoints, awayPoints }) => sum + homePoints + awayPoints, 0) / results.length / 2
  let row: readonly number[] = start[sport].with(4, meanScoring)
  row = search(row, [0, 1, 2], (each) => forecast(results, each).loss)
  row = row.with(3, 1 / forecast(results, row).marginSlope)
  row = search(row, [5], (each) => forecast(results, each).totalError)
  const { games, loss, marginError, totalError } = forecast(results, row)
  const text = row.map((value) => Number(value.toPrecision(4))).join(', ')
  console.log(`${sport}: rating: [${text}]`)
  console.log(
    `  ${games} games: log loss ${loss.toFixed(4)}, deviation of the margin ${Math.sqrt(marginError).toFixed(2)}, of the total ${Math.sqrt(totalError).toFixed(2)}`,
  )
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node tools/evaluate/src/ratings/fit-ratings.ts <data folder>')
  process.exitCode = 64
} else for (const sport of sports) await fit(sport, folder)
