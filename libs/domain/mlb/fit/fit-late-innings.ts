/**
 * Fits what is special about the last innings from line scores with closing lines: `lateShare`, `byDeficit` and `extraInnings`.
 * Usage: node libs/domain/mlb/fit/fit-late-innings.ts DATA [FIRST_SEASON LAST_SEASON]
 * DATA holds mlb_games_lines_sbr_2010_2021.csv.gz; the shipped values come from the seasons 2010 to 2018.
 */
import type { Fixture } from '@fairline/domain-sport'
import { meanRuns, restOfInning, runTableOf } from '../src/half-inning.ts'
import { mlbParams, valuesOf } from '../src/params.ts'
import { runModelOf } from '../src/run-model.ts'
import type { LineScore } from './line-scores.ts'
import { readLineScores } from './line-scores.ts'

const [folder, firstSeason = '2010', lastSeason = '2018'] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node fit-late-innings.ts DATA [FIRST_SEASON LAST_SEASON]')

const games = readLineScores(folder, Number(firstSeason), Number(lastSeason))
const round = (value: number): number => Math.round(value * 1000) / 1000
const table = runTableOf(mlbParams)

const factorsOf = (home: boolean): readonly number[] => valuesOf(mlbParams, home ? 'homeInnings' : 'awayInnings')
const isLate = (inning: number): boolean => inning >= 6

/** Variance of the runs of a half inning over their mean. */
const dispersion = (() => {
  const pmf = restOfInning(table, 0, 0, table.league)
  const mean = meanRuns(pmf)
  return pmf.reduce((sum, p, runs) => sum + p * (runs - mean) ** 2, 0) / mean
})()

interface SeasonShare {
  readonly season: number
  /** Runs of the late innings relative to those of the first six and the shape of all seasons. */
  readonly share: number
  /** Sampling variance of the share. */
  readonly variance: number
}

const shareOf = (season: number): SeasonShare => {
  const runs = { early: 0, late: 0 }
  const expected = { early: 0, late: 0 }
  for (const game of games) {
    if (game.season !== season) continue
    for (const half of game.halves) {
      // The home ninth ends with the winning run, so it is no sample of a full half inning.
      if (half.home && half.inning === 8) continue
      const part = isLate(half.inning) ? 'late' : 'early'
      runs[part] += half.runs
      expected[part] += half.rate * (factorsOf(half.home)[half.inning] as number)
    }
  }
  const share = runs.late / expected.late / (runs.early / expected.early)
  return { season, share, variance: dispersion * (1 / runs.late + 1 / runs.early) }
}

/**
 * Local level model (Durbin and Koopman, "Time Series Analysis by State Space Methods", 2012, ch. 2): the share walks by a normal step of
 * standard deviation `step` from season to season and is seen with sampling error. Gives the likelihood of the step and the
 * forecast of the season after the last.
 */
const localLevel = (shares: readonly SeasonShare[], step: number): { readonly logLikelihood: number; readonly forecast: number } => {
  let level = shares[0]?.share ?? 1
  let variance = (shares[0]?.variance ?? 0) + step ** 2
  let logLikelihood = 0
  for (const each of shares.slice(1)) {
    const innovation = variance + each.variance
    logLikelihood -= (Math.log(innovation) + (each.share - level) ** 2 / innovation) / 2
    const gain = variance / innovation
    level += gain * (each.share - level)
    variance = variance * (1 - gain) + step ** 2
  }
  return { logLikelihood, forecast: level }
}

const seasons = [...new Set(games.map((game) => game.season))].toSorted((a, b) => a - b)
const raw = seasons.map(shareOf)
const mean = raw.reduce((sum, each) => sum + each.share, 0) / raw.length
const shares = raw.map((each) => ({ ...each, share: each.share / mean }))
for (const { season, share, variance } of shares) console.log('late share', season, round(share), '+-', round(Math.sqrt(variance)))
const steps = Array.from({ length: 51 }, (_, at) => at / 1000)
const best = steps.map((step) => ({ step, ...localLevel(shares, step) })).toSorted((a, b) => b.logLikelihood - a.logLikelihood)[0]
console.log('lateShare', round(best?.forecast ?? 1), 'with a step of', best?.step)

// The home side's ninth by its runs behind: the factor under which as many of these half innings score as did.
const scores = (half: { readonly rate: number }, factor: number): number => {
  const league = valuesOf(mlbParams, 'leagueRate')[0] as number
  const strength = valuesOf(mlbParams, 'strengthByInning')[8] as number
  const ninth = factorsOf(true)[8] as number
  return 1 - (restOfInning(table, 0, 0, league * (half.rate / league) ** strength * ninth * factor)[0] as number)
}
const ninths = games.flatMap((game) => game.halves.filter((half) => half.home && half.inning === 8))
const byDeficit = [0, 1, 2, 3, 4].map((behind) => {
  const rows = ninths.filter((half) => (behind === 4 ? half.lead <= -4 : half.lead === -behind))
  const observed = rows.filter((half) => half.runs > 0).length
  let [low, high] = [0.5, 2]
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2
    if (rows.reduce((sum, half) => sum + scores(half, middle), 0) < observed) low = middle
    else high = middle
  }
  return { factor: round((low + high) / 2), rows: rows.length, observed: round(observed / rows.length) }
})
console.log('byDeficit', byDeficit.map((each) => each.factor).join(', '))
console.log('  of', byDeficit.map((each) => `${each.rows} (${each.observed} score)`).join(', '))

// Extra innings: the factors of both sides under which an average game that is level after nine ends as these did. They rest on byDeficit.
const params = { ...mlbParams, values: { ...mlbParams.values, byDeficit: byDeficit.map((each) => each.factor) } }
/** No placed runner, nine innings. */
const plainRules = { rules: {} } as Fixture
const level = games.filter((game) => game.extra !== undefined && game.extra.home !== game.extra.away)
const average = (value: (game: LineScore) => number): number => level.reduce((sum, game) => sum + value(game), 0) / level.length
const [homeRate, awayRate] = [average((game) => game.rate.home), average((game) => game.rate.away)]
const found = {
  homeWins: average((game) => ((game.extra?.home ?? 0) > (game.extra?.away ?? 0) ? 1 : 0)),
  runs: average((game) => (game.extra?.home ?? 0) + (game.extra?.away ?? 0)),
}
const endingsWith = (home: number, away: number): { readonly homeWins: number; readonly runs: number } => {
  const tried = { ...params, values: { ...params.values, extraInnings: [home, away] } }
  const { endings } = runModelOf(tried, plainRules, homeRate, awayRate)
  return {
    homeWins: endings.reduce((sum, each) => sum + (each.home > each.away ? each.p : 0), 0),
    runs: endings.reduce((sum, each) => sum + (each.home + each.away) * each.p, 0),
  }
}
let [home, away] = [0.93, 0.93]
for (let round = 0; round < 60; round++) {
  const now = endingsWith(home, away)
  const [tilt, size] = [found.homeWins - now.homeWins, found.runs / now.runs - 1]
  home *= 1 + size / 2 + tilt
  away *= 1 + size / 2 - tilt
}
console.log(
  'extraInnings',
  round(home),
  round(away),
  `of ${level.length} games, ${round(found.homeWins)} won at home, ${round(found.runs)} runs`,
)
