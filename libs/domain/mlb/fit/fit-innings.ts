/**
 * Fits the inning parameters of the run model from line scores with closing lines.
 * Usage: node libs/domain/mlb/fit/fit-innings.ts DATA [FIRST_SEASON LAST_SEASON]
 * DATA holds mlb_games_lines_sbr_2010_2021.csv.gz; the shipped values come from the seasons 2010 to 2018.
 */
import type { HalfInning } from './line-scores.ts'
import { readLineScores } from './line-scores.ts'

const [folder, firstSeason = '2010', lastSeason = '2018'] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node fit-innings.ts DATA [FIRST_SEASON LAST_SEASON]')

/** Least squares by the normal equations. */
const leastSquares = (x: readonly (readonly number[])[], y: readonly number[]): readonly number[] => {
  const size = x[0]?.length ?? 0
  const a = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0))
  const cell = (row: number, column: number): number => a[row]?.[column] ?? 0
  const set = (row: number, column: number, value: number): void => {
    ;(a[row] as number[])[column] = value
  }
  x.forEach((values, at) => {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) set(i, j, cell(i, j) + (values[i] as number) * (values[j] as number))
      set(i, size, cell(i, size) + (values[i] as number) * (y[at] as number))
    }
  })
  for (let i = 0; i < size; i++) {
    const pivot = cell(i, i)
    for (let j = i; j <= size; j++) set(i, j, cell(i, j) / pivot)
    for (let k = 0; k < size; k++) {
      if (k === i) continue
      const factor = cell(k, i)
      for (let j = i; j <= size; j++) set(k, j, cell(k, j) - factor * cell(i, j))
    }
  }
  return a.map((row) => row[size] as number)
}

const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))
const round = (value: number): number => Math.round(value * 1000) / 1000
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

const games = readLineScores(folder, Number(firstSeason), Number(lastSeason)).map((game) => game.halves)
const all = games.flat()
console.log(`${games.length} games of ${firstSeason} to ${lastSeason}`)

for (const home of [true, false]) {
  const level = mean(all.filter((each) => each.home === home && each.inning < 8).map((each) => each.runs))
  const factors = Array.from(
    { length: 9 },
    (_, at) => mean(all.filter((each) => each.home === home && each.inning === at).map((each) => each.runs)) / level,
  )
  console.log(home ? 'homeInnings' : 'awayInnings', factors.map(round).join(', '))
}

// How strongly an inning follows the pregame rate: starters decide the early ones, relievers of any side the late ones.
for (let at = 0; at < 9; at++) {
  const rows = all.filter((each) => each.inning === at && !(each.home && at === 8))
  const level = mean(rows.map((each) => each.rate))
  const runs = mean(rows.map((each) => each.runs))
  const [, slope] = leastSquares(
    rows.map((each) => [1, each.rate / level - 1]),
    rows.map((each) => each.runs / runs),
  )
  console.log('strengthByInning', at + 1, round(slope as number))
}

// What the game so far says of the rest: excess runs (the other side's pitcher is weak today) and the sign of the lead (close relievers hold leads).
for (let at = 1; at < 9; at++) {
  const rows = all.filter((each) => each.inning === at && each.innings > 0)
  const level = mean(rows.map((each) => each.rest / each.rate / each.innings))
  const coefficients = leastSquares(
    rows.map((each) => [
      1,
      clip(each.excess, -5, 8),
      Math.abs(each.lead) >= 5 ? 0 : Math.sign(each.lead),
      Math.abs(each.lead) >= 5 ? Math.sign(each.lead) : 0,
    ]),
    rows.map((each) => each.rest / each.rate / each.innings / level),
  )
  console.log('form', at + 1, coefficients.slice(1).map(round).join(', '))
}

const margins = [0, 0, 0, 0]
for (const game of games) {
  const last = game.at(-1) as HalfInning
  const margin = last.lead + last.runs
  if (last.home && last.inning === 8 && last.lead <= 0 && margin > 0 && margin <= 4)
    margins[margin - 1] = (margins[margin - 1] as number) + 1
}
const walkOffs = margins.reduce((sum, each) => sum + each, 0)
console.log('walkOffMargin', margins.map((each) => round(each / walkOffs)).join(', '), `of ${walkOffs}`)
