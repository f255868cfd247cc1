/**
 * Fits the inning parameters of the run model from line scores with closing lines.
 * Usage: node libs/domain/mlb/fit/fit-innings.ts DATA [FIRST_SEASON LAST_SEASON]
 * DATA holds mlb_games_lines_sbr_2010_2021.csv.gz; the shipped values come from the seasons 2010 to 2018.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [folder, firstSeason = '2010', lastSeason = '2018'] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node fit-innings.ts DATA [FIRST_SEASON LAST_SEASON]')

interface HalfInning {
  readonly inning: number
  readonly home: boolean
  readonly runs: number
  /** Pregame mean runs of the side per inning. */
  readonly rate: number
  readonly lead: number
  /** Runs of the side before, beyond what its rate had led to expect. */
  readonly excess: number
  /** Runs the side scores in the rest of regulation before the home side's last at-bat, this half inning included. */
  readonly rest: number
  readonly innings: number
}

const impliedProbability = (american: number): number => (american < 0 ? -american / (100 - american) : 100 / (100 + american))

/** Pythagorean exponent of baseball (Davenport and Woolner, Baseball Prospectus, 1999): win ratio = run ratio ^ 1.83. */
const pythagorean = 1.83

const readGames = (): readonly (readonly HalfInning[])[] => {
  const [head = '', ...rows] = gunzipSync(readFileSync(join(folder, 'mlb_games_lines_sbr_2010_2021.csv.gz')))
    .toString()
    .trim()
    .split('\n')
  const columns = head.trim().split(',')
  const games: HalfInning[][] = []
  for (const row of rows) {
    const values = row.trim().split(',')
    const get = (name: string): string => values[columns.indexOf(name)] ?? ''
    if (get('season') < firstSeason || get('season') > lastSeason) continue
    const side = (letter: string) => Array.from({ length: 9 }, (_, at) => get(`${letter}${at + 1}`))
    const [away, home] = [side('a').map(Number), side('h').map((text) => (text === '' || text === 'x' ? Number.NaN : Number(text)))]
    const [homeLine, awayLine, total] = [Number(get('home_ml_close')), Number(get('away_ml_close')), Number(get('total_close'))]
    if (away.some(Number.isNaN) || home.slice(0, 8).some(Number.isNaN) || !(total > 5 && total < 15) || !homeLine || !awayLine) continue
    const [ph, pa] = [impliedProbability(homeLine), impliedProbability(awayLine)]
    const ratio = (ph / pa) ** (1 / pythagorean)
    games.push(halves(away, home, total / (1 + ratio) / 9, (total * ratio) / (1 + ratio) / 9))
  }
  return games
}

const halves = (away: readonly number[], home: readonly number[], awayRate: number, homeRate: number): HalfInning[] => {
  const list: HalfInning[] = []
  const sum = (runs: readonly number[], from: number, to: number): number => runs.slice(from, to).reduce((total, each) => total + each, 0)
  for (let at = 0; at < 9; at++) {
    const [a, h] = [sum(away, 0, at), sum(home, 0, at)]
    list.push({
      inning: at,
      home: false,
      runs: away[at] as number,
      rate: awayRate,
      lead: a - h,
      excess: a - awayRate * at,
      rest: sum(away, at, 9),
      innings: 9 - at,
    })
    const lead = h - a - (away[at] as number)
    if (Number.isNaN(home[at]) || (at === 8 && lead > 0)) continue
    list.push({
      inning: at,
      home: true,
      runs: home[at] as number,
      rate: homeRate,
      lead,
      excess: h - homeRate * at,
      rest: sum(home, at, 8),
      innings: 8 - at,
    })
  }
  return list
}

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

const games = readGames()
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
