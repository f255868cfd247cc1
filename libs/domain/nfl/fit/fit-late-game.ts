// Fits the late game of late-drive.ts, late-tables.ts and late-game.ts to the last twelve minutes of the regular seasons 2009 to 2015, play by play: `late`, `lateElapsed`,
// `lateNext`, `onside`, `twoPoint`. No game that the evaluation scores is among them.
// Usage: node fit-late-game.ts <GameCenter folder> <data folder> [last season of the fit]. Prints the rows as JSON and the log loss inside and outside the fitted seasons.
import {
  elapsedFeatureCount,
  elapsedFeatures,
  elapsedKinds,
  lateFeatureCount,
  lateFeatures,
  lateOutcomes,
  lateWeightCount,
} from '../src/late-drive.ts'
import { onsideRowOf, twoPointLead } from '../src/late-game.ts'
import { nextRowOf, startOf } from '../src/late-tables.ts'
import { latePossessions, lateSeconds } from './late-possessions.ts'
import { fitMultinomialLogit, logitLoss } from './multinomial-logit.ts'
import { leastSquares } from './least-squares.ts'
import { regularSeasonGames } from './regular-season-games.ts'

const [folder = '', lines = '', last = '2015'] = process.argv.slice(2)
const games = [...regularSeasonGames(folder, lines)]
const rounded = (values: Iterable<number>, digits = 4): number[] => [...values].map((value) => Number(value.toFixed(digits)))

const possessions = games.flatMap((game) => latePossessions(game))
const rows = possessions.map((each) => {
  const x = new Float64Array(lateWeightCount)
  lateFeatures(x.subarray(0, lateFeatureCount), each.at)
  x[lateFeatureCount] = each.strength
  return { x, outcome: each.outcome, season: each.season }
})
const fitted = rows.filter((row) => row.season <= Number(last))
const later = rows.filter((row) => row.season > Number(last))
const late = fitMultinomialLogit(fitted, lateOutcomes.length, 8)
console.error(`outcomes: ${fitted.length} snaps, log loss ${logitLoss(fitted, lateOutcomes.length, late).toFixed(4)}`)
if (later.length > 0) console.error(`later: ${later.length} snaps, log loss ${logitLoss(later, lateOutcomes.length, late).toFixed(4)}`)
console.log('late', JSON.stringify(rounded(late, 3)))

const known = possessions.filter((each) => each.season <= Number(last))
const kindOf = (outcome: number): number => (outcome === 0 ? 0 : outcome === 1 ? 1 : 2)
const elapsed: number[] = []
for (let kind = 0; kind < elapsedKinds; kind++) {
  const some = known.filter((each) => each.outcome !== 2 && kindOf(each.outcome) === kind)
  const data = some.map((each) => {
    const x = new Float64Array(elapsedFeatureCount)
    elapsedFeatures(x, each.at)
    return { x, y: Math.log(each.elapsed + 4) }
  })
  const weights = leastSquares(data, 1)
  const residuals = data.map(({ x, y }) => y - weights.reduce((sum, w, i) => sum + w * (x[i] as number), 0)).toSorted((a, b) => a - b)
  const third = (n: number): number => residuals[Math.floor((residuals.length * (2 * n + 1)) / 6)] as number
  elapsed.push(...weights, third(0), third(1), third(2))
}
console.log('lateElapsed', JSON.stringify(rounded(elapsed)))

const next = Array.from({ length: 10 }, () => [1, 1, 1, 1])
for (const each of known)
  if (each.nextYardline100 !== undefined) {
    const row = next[nextRowOf(each.at.down, each.at.yardline100)] as number[]
    const start = startOf(each.nextYardline100) - 1
    row[start] = (row[start] as number) + 1
  }
console.log('lateNext', JSON.stringify(rounded(next.flatMap((row) => row.map((n) => n / row.reduce((a, b) => a + b, 0))))))

// A kick counts as recovered where the kicking side has the next snap. 20 kicks of 1 % steady the rare cells.
const onside = Array.from({ length: 12 }, () => ({ kicks: 20, kept: 0.2 }))
const tries = Array.from({ length: 30 }, () => ({ all: 10, two: 0.3 }))
const made = { one: 0, ones: 0, two: 0, twos: 0 }
for (const game of games) {
  if (game.season > Number(last)) continue
  const plays = game.plays.filter((play) => play.kind !== 'other')
  for (const [index, play] of plays.entries()) {
    const following = plays[index + 1]
    const lead = (play.homeScore - play.awayScore) * (play.possession === 'home' ? 1 : -1)
    if (play.kind === 'kickoff' && play.quarter === 4 && play.quarterSecondsRemaining <= lateSeconds && following?.kind === 'scrimmage') {
      const row = onsideRowOf(lead, play.quarterSecondsRemaining)
      const cell = row === undefined ? undefined : onside[row]
      if (cell === undefined) continue
      cell.kicks++
      if (following.possession === play.possession) cell.kept++
    }
    if (play.kind !== 'try') continue
    const two = play.note.startsWith('2P')
    const points = play.homePoints + play.awayPoints
    made[two ? 'twos' : 'ones']++
    if (points > 0) made[two ? 'two' : 'one']++
    if (play.quarter !== 4 || play.quarterSecondsRemaining > lateSeconds) continue
    const cell = tries[Math.max(0, Math.min(tries.length - 1, lead - twoPointLead))]
    if (cell === undefined) continue
    cell.all++
    if (two) cell.two++
  }
}
console.log(
  'onside',
  JSON.stringify(
    rounded(
      onside.map(({ kicks, kept }) => kept / kicks),
      3,
    ),
  ),
)
console.log('twoPoint', JSON.stringify(rounded([...tries.map(({ all, two }) => two / all), made.one / made.ones, made.two / made.twos], 3)))
