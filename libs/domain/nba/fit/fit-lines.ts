// Repeats the fits of params.ts that need only quarter scores and closing lines, and prints them.
// node libs/domain/nba/fit/fit-lines.ts <data folder> [first season] [last season]
// Reads nba_games_lines_2007_2025.csv.gz; a season is named by the year it ends in. Default 2011 to 2018: nothing that is scored later.
import type { LineGame } from './line-games.ts'
import { readLineGames } from './line-games.ts'
import { leastSquares, probit, sum } from './regression.ts'

const text = (values: readonly number[]): string => values.map((value) => value.toFixed(4)).join(' ')

const report = (games: readonly LineGame[]): void => {
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
  const games = readLineGames(folder, Number(from), Number(to))
  console.log(`${games.length} games of the seasons ending ${from} to ${to}`)
  report(games)
}
