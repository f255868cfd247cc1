// Scores the win probability and the spread and total distributions, with the shipped parameters and by two-fold cross-validation: each half
// of the games with those rows that need the course of a game (within-game.ts) fitted on the other half.
// node libs/domain/nba/fit/evaluate-lines.ts <data folder>
// Rows: the last event of each 30 s of regulation.
import type { Pmf } from '@fairline/domain-odds'
import { normalCdf, probabilityAbove, probabilityAt } from '@fairline/domain-odds'
import type { ModelParams } from '@fairline/domain-sport'
import { fnv1a, seededRandom } from '@fairline/kernel'
import { outlookOf } from '../src/outlook.ts'
import { params } from '../src/params.ts'
import type { TimelineGame } from './timeline.ts'
import { readTimeline } from './timeline.ts'
import { fitWithinGame } from './within-game.ts'

interface Scored {
  readonly p: number
  readonly y: 0 | 1
}

const scoreText = (rows: readonly Scored[]): string => {
  let brier = 0
  let loss = 0
  const bins = new Array<number>(20).fill(0)
  for (const { p, y } of rows) {
    brier += (p - y) ** 2
    const clipped = Math.min(Math.max(p, 1e-4), 1 - 1e-4)
    loss -= Math.log(y === 1 ? clipped : 1 - clipped)
    const bin = Math.min(19, Math.floor(p * 20))
    bins[bin] = (bins[bin] as number) + p - y
  }
  const ece = bins.reduce((total, difference) => total + Math.abs(difference), 0)
  return `n ${rows.length} Brier ${(brier / rows.length).toFixed(4)} log loss ${(loss / rows.length).toFixed(4)} ECE ${(ece / rows.length).toFixed(4)}`
}

/** Mean distance of the randomised PIT from the uniform distribution, its mean, and the share within the middle 90 %. */
const pitText = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  const mean = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0) / numbers.length
  const deviation = mean(sorted.map((u, i) => Math.abs((i + 0.5) / sorted.length - u)))
  const inside = sorted.filter((u) => u > 0.05 && u < 0.95).length / sorted.length
  return `n ${sorted.length} deviation ${deviation.toFixed(4)} mean ${mean(sorted).toFixed(3)} within 90 % ${inside.toFixed(3)}`
}

const pitOf = (pmf: Pmf, value: number, u: number): number => 1 - probabilityAbove(pmf, value) - u * probabilityAt(pmf, value)

// One checkpoint in the middle of each period, and one late.
const checkpoints: readonly number[] = [2520, 1800, 1080, 360, 120]

const evaluate = (games: readonly TimelineGame[], paramsOf: (game: TimelineGame) => ModelParams): void => {
  const ours: Scored[] = []
  const brownian: Scored[] = []
  const pits = new Map<string, number[]>()
  for (const game of games) {
    const own = paramsOf(game)
    const margin = game.final.home - game.final.away
    const y = margin > 0 ? 1 : 0
    for (const { period, secondsLeftOfPeriod, secondsLeft, home, away } of game.moments) {
      const state = {
        ...game.opening,
        phase: 'live',
        period,
        clockMs: secondsLeftOfPeriod * 1000,
        homeScore: home,
        awayScore: away,
      } as const
      const outlook = outlookOf(state, own)
      ours.push({ p: probabilityAbove(outlook.margin, 0), y })
      const f = Math.max(secondsLeft, 5) / 2880
      brownian.push({ p: normalCdf((home - away + outlook.pregame.margin * f) / (12.3 * Math.sqrt(f))), y })
      const checkpoint = checkpoints.find((seconds) => Math.floor(seconds / 30) === Math.floor(secondsLeft / 30))
      if (checkpoint === undefined) continue
      for (const [name, pmf, value] of [
        ['spread', outlook.margin, margin],
        ['total', outlook.total, game.final.home + game.final.away],
      ] as const) {
        const key = `${name} with ${checkpoint} s left`
        const u = seededRandom(fnv1a(`${game.id}/${key}`))()
        pits.set(key, [...(pits.get(key) ?? []), pitOf(pmf, value, u)])
      }
    }
  }
  console.log(`  moneyline           ${scoreText(ours)}`)
  console.log(`  Brownian, spread    ${scoreText(brownian)}`)
  for (const [key, values] of [...pits].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(`  PIT ${key}: ${pitText(values)}`)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node libs/domain/nba/fit/evaluate-lines.ts <data folder>')
  process.exitCode = 64
} else {
  const games = readTimeline(folder)
  console.log(`parameters ${params.version}`)
  evaluate(games, () => params)
  console.log('two-fold cross-validation of the rows within a game')
  const byOther = ([1, 0] as const).map((other) =>
    fitWithinGame(
      games.filter(({ fold }) => fold === other),
      params,
    ),
  )
  evaluate(games, ({ fold }) => byOther[fold] as ModelParams)
}
