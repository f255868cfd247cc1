// Repeats the fits of params.ts that need the course of a game, on each half of the games and on all of them.
// node libs/domain/nba/fit/fit-within-game.ts <data folder>
// The only such data are games of 2018-19, which are scored as well: evaluate-lines.ts judges each half by the parameters of the other.
import { params } from '../src/params.ts'
import { rowOf } from '../src/parameter-row.ts'
import { readTimeline } from './timeline.ts'
import { fitWithinGame, withinGameRows } from './within-game.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node libs/domain/nba/fit/fit-within-game.ts <data folder>')
  process.exitCode = 64
} else {
  const games = readTimeline(folder)
  for (const [name, part] of [
    ['first half of the games', games.filter(({ fold }) => fold === 0)],
    ['second half', games.filter(({ fold }) => fold === 1)],
    ['all games', games],
  ] as const) {
    console.log(`${name}: ${part.length}`)
    const fitted = fitWithinGame(part, params)
    for (const row of withinGameRows)
      console.log(
        `  ${row}: ${rowOf(fitted, row)
          .map((value) => Number(value.toFixed(4)))
          .join(', ')}`,
      )
  }
}
