// Repeats the fits of params.ts that need only quarter scores and closing lines, and prints them.
// node libs/domain/nba/fit/fit-lines.ts <data folder> [first season] [last season]
// Reads nba_games_lines_2007_2025.csv.gz; a season is named by the year it ends in. Default 2011 to 2018: nothing that is scored later.
import { normalCdf, normalPdf } from '@fairline/domain-odds'
import { readTable } from './read-table.ts'

interface Game {
  readonly mean: number
  readonly total: number
  /** Home and away points by quarter. */
  readonly home: readonly number[]
  readonly away: readonly number[]
  readonly margin: number
  readonly overtime: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const readGames = (folder: string, from: number, to: number): readonly Game[] =>
  readTable(folder, 'nba_games_lines_2007_2025.csv.gz').flatMap((row) => {
    const season = Number(row['season'])
    const quarters = (side: string): number[] => [1, 2, 3, 4].map((quarter) => Number(row[`q${quarter}_${side}`]))
    const [home, away] = [quarters('home'), quarters('away')]
    const [spread, total] = [Number(row['spread']), Number(row['total'])]
    const favourite = row['whos_favored']
    const isUsable =
      season >= from &&
      season <= to &&
      (favourite === 'home' || favourite === 'away') &&
      spread >= 0 &&
      spread <= 25 &&
      total > 150 &&
      total < 260
    if (!isUsable || [...home, ...away].some(Number.isNaN)) return []
    const extra = [Number(row['ot_home']) || 0, Number(row['ot_away']) || 0] as const
    const margin = sum(home) - sum(away) + extra[0] - extra[1]
    return [{ mean: favourite === 'home' ? spread : -spread, total, home, away, margin, overtime: extra[0] + extra[1] }]
  })

/** Solves A x = b by elimination with pivots. */
const solve = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, i) => [...row, right[i] as number])
  const n = rows.length
  for (let i = 0; i < n; i++) {
    const pivot = rows.reduce((best, row, k) => (k >= i && Math.abs(row[i] as number) > Math.abs(rows[best]?.[i] as number) ? k : best), i)
    ;[rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]]
    for (let k = 0; k < n; k++) {
      if (k === i) continue
      const factor = (rows[k]?.[i] as number) / (rows[i]?.[i] as number)
      for (let j = i; j <= n; j++) (rows[k] as number[])[j] = (rows[k]?.[j] as number) - factor * (rows[i]?.[j] as number)
    }
  }
  return rows.map((row, i) => (row[n] as number) / (row[i] as number))
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((total, value, i) => total + value * (b[i] as number), 0)

const normalEquations = (x: readonly (readonly number[])[], weights: readonly number[], y: readonly number[]): number[] => {
  const n = x[0]?.length ?? 0
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  const right = new Array<number>(n).fill(0)
  x.forEach((row, index) => {
    const weight = weights[index] as number
    for (let i = 0; i < n; i++) {
      right[i] = (right[i] as number) + weight * (row[i] as number) * (y[index] as number)
      for (let j = 0; j < n; j++) (matrix[i] as number[])[j] = (matrix[i]?.[j] as number) + weight * (row[i] as number) * (row[j] as number)
    }
  })
  return solve(matrix, right)
}

const leastSquares = (x: readonly (readonly number[])[], y: readonly number[]): { readonly b: number[]; readonly sd: number } => {
  const b = normalEquations(
    x,
    y.map(() => 1),
    y,
  )
  return { b, sd: Math.sqrt(sum(x.map((row, i) => ((y[i] as number) - dot(row, b)) ** 2)) / y.length) }
}

/** Probit regression by Fisher scoring. */
const probit = (x: readonly (readonly number[])[], y: readonly boolean[]): number[] => {
  let b = (x[0] ?? []).map(() => 0.01)
  for (let round = 0; round < 15; round++) {
    const scores = x.map((row) => dot(row, b))
    const chances = scores.map((score) => Math.min(Math.max(normalCdf(score), 1e-9), 1 - 1e-9))
    const slopes = scores.map((score) => Math.max(normalPdf(score), 1e-12))
    const weights = chances.map((p, i) => (slopes[i] as number) ** 2 / (p * (1 - p)))
    const residuals = chances.map((p, i) => ((y[i] === true ? 1 : 0) - p) / (slopes[i] as number))
    const step = normalEquations(x, weights, residuals)
    b = b.map((value, i) => value + (step[i] as number))
  }
  return b
}

const text = (values: readonly number[]): string => values.map((value) => value.toFixed(4)).join(' ')

const report = (games: readonly Game[]): void => {
  for (const quarters of [0, 1, 2, 3]) {
    const so = (points: readonly number[]): number => sum(points.slice(0, quarters))
    const leads = games.map((game) => so(game.home) - so(game.away))
    const features = games.map((game, i) => (quarters === 0 ? [game.mean] : [leads[i] as number, game.mean]))
    const rest = leastSquares(
      features,
      games.map((game, i) => game.margin - (leads[i] as number)),
    )
    console.log(`after ${quarters} quarters: rest of the margin on (lead, mean) ${text(rest.b)} sd ${rest.sd.toFixed(2)}`)
    const left = games.map((game) => sum(game.home) + sum(game.away) - so(game.home) - so(game.away))
    const share = sum(left) / sum(games.map((game) => game.total))
    const above = games.map((game) => so(game.home) + so(game.away) - (game.total * quarters) / 4)
    const total = leastSquares(
      games.map((game, i) => (quarters === 0 ? [1, game.total] : [1, game.total, above[i] as number])),
      left,
    )
    console.log(
      `  rest of regulation's total: share of T ${share.toFixed(4)}; on (1, T, above pace) ${text(total.b)} sd ${total.sd.toFixed(2)}`,
    )
    for (const threshold of [0, 3, 6, 9, 12, 16, 20]) {
      // Both views of a game, so that home and away share their coefficients.
      const both = features.flatMap((row) => [
        [1, ...row],
        [1, ...row.map((value) => -value)],
      ])
      const passed = games.flatMap((game) => [game.margin > threshold, -game.margin > threshold])
      console.log(`  probit of margin > ${threshold} on (1, lead, mean): ${text(probit(both, passed))}`)
    }
  }
  const extra = games.filter((game) => game.overtime > 0).map((game) => game.overtime)
  const mean = sum(extra) / extra.length
  const sd = Math.sqrt(sum(extra.map((points) => (points - mean) ** 2)) / extra.length)
  console.log(`overtime in ${((100 * extra.length) / games.length).toFixed(2)} % of games, total ${mean.toFixed(1)} sd ${sd.toFixed(1)}`)
}

const [folder, from = '2011', to = '2018'] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node libs/domain/nba/fit/fit-lines.ts <data folder> [first season] [last season]')
  process.exitCode = 64
} else {
  const games = readGames(folder, Number(from), Number(to))
  console.log(`${games.length} games of the seasons ending ${from} to ${to}`)
  report(games)
}
