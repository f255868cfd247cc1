// Repeats the fit of the player models of the NBA (rows prop* of its parameters), and prints it with its two-fold cross-validation.
// node tools/evaluate/src/nba/fit-players.ts <data folder>
// Plays the games of 2018-19 as the evaluation does and searches, for each statistic, the values with the greatest likelihood of what
// players added after the checkpoint of each quarter, one value at a time. No other season has players: the games are scored as well.
import { negativeBinomialAbove, nbaModule, outlookOf, propStats, restOfProp, shareLeft } from '@fairline/domain-nba'
import type { NbaState, PropInput, PropStat } from '@fairline/domain-nba'
import type { ModelParams } from '@fairline/domain-sport'
import { createNotes } from '../games/notes.ts'
import { playGame } from '../games/play-game.ts'
import { nbaGames } from './nba-games.ts'

interface Row extends PropInput {
  readonly game: number
  /** The statistic at the end. */
  readonly value: number
}

const readRows = async (folder: string): Promise<readonly Row[]> => {
  const rows: Row[] = []
  const notes = createNotes()
  let index = 0
  for await (const game of nbaGames.games(folder, notes)) {
    const { players, ambiguousPlayers } = game.facts
    const number = index++
    const visit = (state: NbaState): void => {
      const share = shareLeft(state, outlookOf(state, nbaModule.params), nbaModule.params)
      for (const line of state.fixture.playerLines) {
        const stat = line.marketType as PropStat
        const tally = state.players.find(({ playerId }) => playerId === line.playerId)
        const value = players?.get(line.playerId)?.get(stat) ?? 0
        if (tally === undefined || tally.out || !players?.has(line.playerId) || ambiguousPlayers.has(line.playerId)) continue
        rows.push({ game: number, stat, line: line.line / 2, counted: tally[stat], shareLeft: share, value })
      }
    }
    const moments = game.moments.filter(({ checkpoint }) => checkpoint)
    playGame(nbaModule, nbaGames.vocabulary, { ...game, moments }, visit, notes)
  }
  return rows
}

const names = ['propDispersion', 'propOffset', 'propVariation', 'propPriorGames'] as const

const withValues = (stat: PropStat, values: readonly number[]): ModelParams => {
  const index = propStats.indexOf(stat)
  const rows = names.map((name, i) => [name, (nbaModule.params.values[name] ?? []).with(index, values[i] as number)] as const)
  return { ...nbaModule.params, values: { ...nbaModule.params.values, ...Object.fromEntries(rows) } }
}

const meanLoss = (rows: readonly Row[], stat: PropStat, values: readonly number[]): number => {
  const params = withValues(stat, values)
  let loss = 0
  for (const row of rows) {
    const { mean, variance } = restOfProp(row, params)
    const added = Math.max(0, row.value - row.counted)
    loss -= Math.log(Math.max(1e-9, negativeBinomialAbove(mean, variance, added - 1) - negativeBinomialAbove(mean, variance, added)))
  }
  return loss / rows.length
}

/** Smallest values, and steps tried, of dispersion, offset, variation and games of prior. */
const least = [1, -1, 0, 0.5] as const
const steps = [0.2, 0.1, 0.05, 0.5] as const

const fit = (rows: readonly Row[], stat: PropStat): readonly number[] => {
  const index = propStats.indexOf(stat)
  let best: readonly number[] = names.map((name) => nbaModule.params.values[name]?.[index] ?? 1)
  let loss = meanLoss(rows, stat, best)
  for (let isBetter = true; isBetter;) {
    isBetter = false
    for (const [place, step] of steps.entries())
      for (const sign of [-1, 1]) {
        const next = best.with(place, Math.max(least[place] as number, Number(((best[place] as number) + sign * step).toFixed(2))))
        const found = meanLoss(rows, stat, next)
        if (found >= loss - 1e-6) continue
        ;[best, loss, isBetter] = [next, found, true]
      }
  }
  return best
}

const report = async (folder: string): Promise<void> => {
  const all = await readRows(folder)
  console.log(`by statistic: ${names.join(', ')}; mean loss of the shipped values, fitted, and by the other half of the games`)
  for (const stat of propStats) {
    const rows = all.filter((row) => row.stat === stat)
    const halves = [0, 1].map((half) => rows.filter(({ game }) => game % 2 === half))
    const index = propStats.indexOf(stat)
    const shipped = names.map((name) => nbaModule.params.values[name]?.[index] ?? 1)
    const values = fit(rows, stat)
    const crossed = halves.map((half, i) => meanLoss(halves[1 - i] ?? [], stat, fit(half, stat)) * (halves[1 - i]?.length ?? 0))
    const losses = [meanLoss(rows, stat, shipped), meanLoss(rows, stat, values), crossed.reduce((sum, each) => sum + each, 0) / rows.length]
    console.log(`${stat}: ${values.join(', ')}; ${losses.map((loss) => loss.toFixed(4)).join(', ')} (${rows.length} rows)`)
  }
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node tools/evaluate/src/nba/fit-players.ts <data folder>')
  process.exitCode = 64
} else await report(folder)
