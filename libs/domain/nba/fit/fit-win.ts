// Repeats the fit of winLogit from quarter scores and closing moneylines, and prints it.
// node libs/domain/nba/fit/fit-win.ts <data folder> [first season] [last season]
// Reads nba_games_lines_2007_2025.csv.gz; a season is named by the year it ends in. Default 2018 to 2018, the season before the scored
// one: how far home teams beat their lines drifts from season to season. What longer memories are worth is printed as well: the mean log
// loss of each season from 2012 to 2018 by the parameters of the seasons before it.
import { winFeatures } from '../src/margin-model.ts'
import { probitPerPoint } from '../src/outlook.ts'
import type { LineGame } from './line-games.ts'
import { readLineGames } from './line-games.ts'
import type { Features } from './regression.ts'
import { dot, logit, sum } from './regression.ts'

interface Rows {
  readonly x: readonly Features[]
  readonly y: readonly boolean[]
}

/** The game before it starts, at the ends of its first three quarters, and at the start of an overtime. */
const rowsOf = (games: readonly LineGame[]): Rows => {
  const x: Features[] = []
  const y: boolean[] = []
  for (const { home, away, mean, moneylineProbit, margin, overtime } of games) {
    const winMean = moneylineProbit === undefined ? mean : moneylineProbit / probitPerPoint
    const add = (lead: number, secondsLeft: number): void => {
      x.push(winFeatures(lead, winMean, secondsLeft))
      y.push(margin > 0)
    }
    for (const quarters of [0, 1, 2, 3]) add(sum(home.slice(0, quarters)) - sum(away.slice(0, quarters)), 2880 - 720 * quarters)
    if (overtime > 0) add(0, 300)
  }
  return { x, y }
}

const fit = (games: readonly LineGame[]): readonly number[] => {
  const { x, y } = rowsOf(games)
  return logit(x, y)
}

const meanLogLoss = (games: readonly LineGame[], weights: readonly number[]): number => {
  const { x, y } = rowsOf(games)
  return sum(x.map((row, i) => Math.log(1 + Math.exp(y[i] === true ? -dot(row, weights) : dot(row, weights))))) / x.length
}

const report = (folder: string, from: number, to: number): void => {
  const games = readLineGames(folder, from, to)
  console.log(`${games.length} games of the seasons ending ${from} to ${to}`)
  const weights = fit(games)
  console.log(`winLogit: ${weights.map((value) => value.toFixed(4)).join(', ')}; mean log loss ${meanLogLoss(games, weights).toFixed(4)}`)
  const all = readLineGames(folder, 2008, 2018)
  const between = (first: number, last: number): readonly LineGame[] => all.filter(({ season }) => season >= first && season <= last)
  for (const memory of [1, 2, 3, 5, 11]) {
    const seasons = [2012, 2013, 2014, 2015, 2016, 2017, 2018]
    const losses = seasons.map((season) => meanLogLoss(between(season, season), fit(between(season - memory, season - 1))))
    console.log(`memory of ${memory} seasons: mean log loss of the next ${(sum(losses) / losses.length).toFixed(5)}`)
  }
}

const [folder, from = '2018', to = '2018'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node libs/domain/nba/fit/fit-win.ts <data folder> [first season] [last season]')
  process.exitCode = 64
} else report(folder, Number(from), Number(to))
