// Fits the weights of drive-outcome.ts to the drives of the nflscrapR postseason plays.
// Usage: node fit-drive-outcome.ts <data folder> [first season] [last season]. Prints the weights and the log loss inside and outside these seasons.
import { driveFeatureCount, driveFeatures, driveOutcome } from '../src/drive-outcome.ts'
import { readCsv } from './read-csv.ts'

const [folder = '', first = '2009', last = '2012'] = process.argv.slice(2)

interface Row {
  readonly x: number[]
  /** 0 neither, 1 touchdown, 2 field goal. */
  readonly outcome: 0 | 1 | 2
  readonly fitted: boolean
}

const plays = readCsv(folder, 'nfl_plays_full_postseason_2009_2019.csv.gz')
const rows: Row[] = []
for (let i = 0; i < plays.length; i++) {
  const play = plays[i]
  if (play === undefined || play['down'] === '' || play['posteam'] === '' || Number(play['qtr']) > 4) continue
  let outcome: Row['outcome'] = 0
  for (let j = i; j < plays.length; j++) {
    const later = plays[j]
    if (later === undefined || later['game_id'] !== play['game_id'] || later['game_half'] !== play['game_half']) break
    if (later['posteam'] !== '' && later['posteam'] !== play['posteam']) break
    if (later['touchdown'] === '1') {
      if (later['td_team'] === play['posteam']) outcome = 1
      break
    }
    if (later['field_goal_result'] === 'made') {
      outcome = 2
      break
    }
    if (later['play_type'] === 'kickoff' && j > i) break
  }
  const x: number[] = []
  driveFeatures(x, Number(play['down']), Number(play['ydstogo']), Number(play['yardline_100']), Number(play['half_seconds_remaining']))
  rows.push({ x, outcome, fitted: Number(play['season']) >= Number(first) && Number(play['season']) <= Number(last) })
}

const size = 2 * driveFeatureCount
let weights = new Array<number>(size).fill(0)
const train = rows.filter((row) => row.fitted)
const ridge = 1

const solve = (matrix: number[][], vector: number[]): number[] => {
  const a = matrix.map((row, i) => [...row, vector[i] as number])
  for (let i = 0; i < a.length; i++) {
    let pivot = i
    for (let j = i + 1; j < a.length; j++) if (Math.abs(a[j]![i]!) > Math.abs(a[pivot]![i]!)) pivot = j
    ;[a[i], a[pivot]] = [a[pivot]!, a[i]!]
    for (let j = 0; j < a.length; j++) {
      if (j === i) continue
      const factor = a[j]![i]! / a[i]![i]!
      for (let k = i; k <= a.length; k++) a[j]![k]! -= factor * a[i]![k]!
    }
  }
  return a.map((row, i) => row[a.length]! / row[i]!)
}

for (let round = 0; round < 30; round++) {
  const gradient = weights.map((w) => -ridge * w)
  const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)))
  for (const { x, outcome } of train) {
    const p = driveOutcome(weights, x)
    const q = [p.touchdown, p.fieldGoal] as const
    for (let c = 0; c < 2; c++)
      for (let i = 0; i < driveFeatureCount; i++) {
        const at = c * driveFeatureCount + i
        gradient[at]! += ((outcome === c + 1 ? 1 : 0) - q[c]!) * x[i]!
        for (let d = 0; d < 2; d++) {
          const curvature = c === d ? q[c]! * (1 - q[c]!) : -q[0] * q[1]
          for (let j = 0; j < driveFeatureCount; j++) hessian[at]![d * driveFeatureCount + j]! += curvature * x[i]! * x[j]!
        }
      }
  }
  const step = solve(hessian, gradient)
  weights = weights.map((w, i) => w + step[i]!)
  if (Math.max(...step.map(Math.abs)) < 1e-8) break
}

const logLoss = (some: readonly Row[]): string => {
  let total = 0
  for (const { x, outcome } of some) {
    const p = driveOutcome(weights, x)
    total -= Math.log([1 - p.touchdown - p.fieldGoal, p.touchdown, p.fieldGoal][outcome] ?? 1)
  }
  return `${some.length} plays, log loss ${(total / some.length).toFixed(4)}`
}
console.log(`fitted (${first}-${last}): ${logLoss(train)}`)
console.log(`other seasons: ${logLoss(rows.filter((row) => !row.fitted))}`)
console.log(JSON.stringify(weights.map((w) => Number(w.toFixed(4)))))
for (const [down, togo, yard] of [
  [1, 10, 95],
  [1, 10, 75],
  [1, 10, 50],
  [1, 10, 20],
  [1, 5, 5],
  [3, 8, 60],
  [4, 8, 25],
  [4, 8, 60],
  [4, 1, 1],
] as const) {
  const x: number[] = []
  driveFeatures(x, down, togo, yard, 1200)
  console.log(down, togo, yard, driveOutcome(weights, x))
}
