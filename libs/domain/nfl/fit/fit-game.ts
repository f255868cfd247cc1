// Fits what is expected of the rest of regulation by share left (`pace`, `reversion`, `strength`, `steepness`) and the pace of the quarters (`quarterPace`), to a
// sample of the snaps of the regular seasons 2009 to 2015: the least sum of the log losses of winner, final margin and final total, coordinate by coordinate.
// Usage: node fit-game.ts <GameCenter folder> <lines folder> [last season of the fit] [one snap in]. Prints the rows, and the losses inside and outside these seasons.
import { nflParams } from '../src/model-params.ts'
import type { NflState } from '../src/nfl-state.ts'
import { marginZero, scoreDistribution } from '../src/score-distribution.ts'
import type { RegularSeasonGame } from './regular-season-games.ts'
import { regularSeasonGames } from './regular-season-games.ts'
import { fixtureOf, stateBefore } from './regular-season-states.ts'

const [folder = '', lines = '', last = '2015', oneIn = '40'] = process.argv.slice(2)

interface Sample {
  readonly state: NflState
  readonly game: RegularSeasonGame
}

const samples: Sample[] = []
const byQuarter = [0, 0, 0, 0]
let snaps = 0
for (const game of regularSeasonGames(folder, lines)) {
  const fixture = fixtureOf(game)
  for (const play of game.plays) {
    if (play.quarter > 4) continue
    if (game.season <= Number(last))
      byQuarter[play.quarter - 1] = (byQuarter[play.quarter - 1] as number) + play.homePoints + play.awayPoints
    // The last minutes have a model of their own.
    if (play.kind !== 'scrimmage' || (play.quarter === 4 && play.quarterSecondsRemaining < 540)) continue
    if (snaps++ % Number(oneIn) === 0) samples.push({ state: stateBefore(fixture, game, play), game })
  }
}
const fitted = samples.filter(({ game }) => game.season <= Number(last))
const later = samples.filter(({ game }) => game.season > Number(last))

const nodes = nflParams.values['share'] as readonly number[]
const rows: Record<string, number[]> = Object.fromEntries(
  ['pace', 'steepness', 'strength', 'reversion'].map((name) => [name, [...(nflParams.values[name] as readonly number[])]]),
)
const scored = byQuarter.reduce((sum, points) => sum + points, 0)
rows['quarterPace'] = byQuarter.map((points) => points / scored)

const floored = (p: number): number => -Math.log(Math.max(1e-5, p))

const losses = (some: readonly Sample[]): readonly [win: number, margin: number, total: number] => {
  const params = { version: 'fit', values: { ...nflParams.values, ...rows } }
  const sums: [number, number, number] = [0, 0, 0]
  for (const { state, game } of some) {
    const { margin, total } = scoreDistribution(state, params)
    const difference = game.homeScore - game.awayScore
    let home = 0
    for (let i = marginZero + 1; i < margin.length; i++) home += margin[i] as number
    const wins = home / (1 - (margin[marginZero] as number))
    sums[0] += floored(difference > 0 ? wins : 1 - wins)
    sums[1] += floored(margin[marginZero + difference] as number)
    sums[2] += floored(total[game.homeScore + game.awayScore] as number)
  }
  return [sums[0] / some.length, sums[1] / some.length, sums[2] / some.length]
}
// The winner counts most: his loss is the smallest of the three and the best measured.
const objective = (some: readonly Sample[]): number => {
  const [win, margin, total] = losses(some)
  return 2 * win + margin + total
}

const told = (name: string): void => {
  const show = (some: readonly Sample[]): string =>
    some.length === 0
      ? ''
      : losses(some)
          .map((loss) => loss.toFixed(4))
          .join(' / ')
  console.error(
    `${name}: winner / margin / total ${show(fitted)} (${fitted.length} snaps), later seasons ${show(later)} (${later.length} snaps)`,
  )
}

told('before')
for (const scale of [1, 0.5, 0.25])
  for (const [name, step] of [
    ['pace', 0.06],
    ['steepness', 0.08],
    ['strength', 0.08],
    ['reversion', 0.04],
  ] as const) {
    const row = rows[name] as number[]
    for (let node = 0; node < nodes.length; node++) {
      // Before the game the spread is the mean, and nothing is left at the end.
      if ((nodes[node] as number) < 0.1 || ((nodes[node] as number) === 1 && (name === 'strength' || name === 'reversion'))) continue
      const start = row[node] as number
      const candidates = [start, start - step * scale, start + step * scale]
      const results = candidates.map((candidate) => {
        row[node] = candidate
        return objective(fitted)
      })
      row[node] = candidates[results.indexOf(Math.min(...results))] as number
    }
    told(`${name} ${scale}`)
  }
for (const [name, row] of Object.entries(rows)) console.log(name, JSON.stringify(row.map((value) => Number(value.toFixed(3)))))
