// Fits `keyNumbers`: how often each absolute final margin occurs over how often the model without the row says, on regular seasons before
// 2011, shrunk to 1 by 20 games. Prints the row, and the deviation of the final margin's and total's PIT in later seasons.
// Usage: node fit-key-numbers.ts <data folder> [last season of the fit]
import type { Fixture } from '@fairline/domain-sport'
import { gameId, halfPoints, micros } from '@fairline/kernel'
import { nflParams } from '../src/model-params.ts'
import { initialNflState } from '../src/nfl-state.ts'
import { marginZero, scoreDistribution } from '../src/score-distribution.ts'
import { readCsv } from './read-csv.ts'

const [folder = '', last = '2010'] = process.argv.slice(2)
const games = readCsv(folder, 'nfl_games_lines_nfelo_1999_2024.csv.gz')
  .filter(
    (row) => row['game_type'] === 'REG' && row['home_line_close'] !== '' && row['total_line_close'] !== '' && row['home_score'] !== '',
  )
  .map((row) => {
    const team = { teamId: 't', name: 't', abbreviation: 'T' }
    const fixture: Fixture = {
      gameId: gameId('nfl-fit'),
      sport: 'nfl',
      season: Number(row['season']),
      stage: 'regular',
      gameDate: '',
      startsAtUs: micros(0),
      home: team,
      away: team,
      rules: { overtime: 'modified-sudden-death', overtimeMinutes: '15' },
      lines: {
        spread: halfPoints(Math.round(2 * Number(row['home_line_close']))),
        total: halfPoints(Math.round(2 * Number(row['total_line_close']))),
      },
      players: [],
      playerLines: [],
    }
    return { fixture, home: Number(row['home_score']), away: Number(row['away_score']) }
  })
const fitted = games.filter((game) => game.fixture.season <= Number(last))
const later = games.filter((game) => game.fixture.season > Number(last))

const size = 25
const weights = new Array<number>(size).fill(1)
const paramsWith = (row: readonly number[]) => ({ version: 'fit', values: { ...nflParams.values, keyNumbers: row } })
// The final margin is weighted after overtime is laid on it, so the ratio needs a few rounds to settle.
for (let round = 0; round < 4; round++) {
  const observed = new Array<number>(size).fill(0)
  const modelled = new Array<number>(size).fill(0)
  for (const game of fitted) {
    const { margin } = scoreDistribution(initialNflState(game.fixture), paramsWith(weights))
    const actual = Math.abs(game.home - game.away)
    if (actual < size) observed[actual]! += 1
    for (let m = 0; m < size; m++) modelled[m]! += (margin[marginZero + m] as number) + (m === 0 ? 0 : (margin[marginZero - m] as number))
  }
  for (let m = 1; m < size; m++) weights[m]! *= (observed[m]! + 20) / (modelled[m]! + 20)
}
console.log(JSON.stringify(weights.map((weight) => Number(weight.toFixed(3)))))

const deviation = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.reduce((sum, u, i) => sum + Math.abs((i + 0.5) / sorted.length - u), 0) / sorted.length
}
for (const [name, row] of [
  ['without', nflParams.values['keyNumbers'] ?? [1]],
  ['with', weights],
] as const) {
  const margins: number[] = []
  const totals: number[] = []
  let loss = 0
  for (const [index, game] of later.entries()) {
    const { margin, total } = scoreDistribution(initialNflState(game.fixture), paramsWith(row))
    const v = (index * 0.618034) % 1
    const at = marginZero + game.home - game.away
    let below = 0
    for (let i = 0; i < at; i++) below += margin[i] as number
    margins.push(below + v * (margin[at] as number))
    loss -= Math.log(Math.max(1e-9, margin[at] as number))
    below = 0
    for (let i = 0; i < game.home + game.away; i++) below += total[i] as number
    totals.push(below + v * (total[game.home + game.away] as number))
  }
  console.log(
    `${name}: ${later.length} later games, margin log loss ${(loss / later.length).toFixed(4)}, PIT deviation margin ${deviation(margins).toFixed(4)}, total ${deviation(totals).toFixed(4)}`,
  )
}
