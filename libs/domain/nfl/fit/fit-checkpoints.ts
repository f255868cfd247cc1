// Fits `steepness`, `reversion` and `strength` at the ends of quarters 1 to 3 and before the game, by log loss of the moneyline on regular
// seasons (quarter scores and closing lines). Postseason games, on which the model is scored, are left out.
// Usage: node fit-checkpoints.ts <data folder> [last season of the fit]. Prints the rows and the log loss in later seasons.
import { priceMilliOfAmerican } from '@fairline/domain-odds'
import type { Fixture } from '@fairline/domain-sport'
import { gameId, halfPoints, micros } from '@fairline/kernel'
import { nflParams } from '../src/model-params.ts'
import type { NflState } from '../src/nfl-state.ts'
import { initialNflState } from '../src/nfl-state.ts'
import { priceMoneyline } from './moneyline.ts'
import { readCsv } from './read-csv.ts'

const [folder = '', lastFitted = '2016'] = process.argv.slice(2)

interface Game {
  readonly season: number
  readonly won: number
  /** Before the game, after quarters 1, 2, 3. */
  readonly states: readonly NflState[]
}

const games: Game[] = []
for (const row of readCsv(folder, 'nfl_games_lines_sbr_2011_2021.csv.gz')) {
  const number = (column: string): number => Number(row[column])
  const spread = number('home_close_spread')
  const date = row['date'] ?? ''
  const regular = Number(date.slice(4, 6)) >= 9 || date.slice(4) <= '0103'
  const prices = [number('home_close_ml'), number('away_close_ml')] as const
  if (!regular || !(Math.abs(spread) < 30) || prices.some((price) => !(Math.abs(price) >= 100))) continue
  const total = number('close_over_under')
  if (!(total > 25 && total < 80) || number('home_final') === number('away_final')) continue
  const team = (name: string) => ({ teamId: name, name, abbreviation: name })
  const fixture: Fixture = {
    gameId: gameId('nfl-fit'),
    sport: 'nfl',
    season: number('season'),
    stage: 'regular',
    gameDate: date,
    startsAtUs: micros(0),
    home: team('H'),
    away: team('A'),
    rules: { overtime: 'modified-sudden-death', overtimeMinutes: '15' },
    lines: {
      spread: halfPoints(Math.round(2 * spread)),
      total: halfPoints(Math.round(2 * total)),
      homePriceMilli: priceMilliOfAmerican(prices[0]),
      awayPriceMilli: priceMilliOfAmerican(prices[1]),
    },
    players: [],
    playerLines: [],
  }
  let home = 0
  let away = 0
  const states: NflState[] = [initialNflState(fixture)]
  for (const [index, name] of ['1st', '2nd', '3rd'].entries()) {
    home += number(`home_${name}Qtr`)
    away += number(`away_${name}Qtr`)
    states.push({
      ...initialNflState(fixture),
      phase: 'quarter-break',
      quarter: index + 1,
      quarterSecondsRemaining: 0,
      homeScore: home,
      awayScore: away,
    })
  }
  games.push({ season: fixture.season, won: number('home_final') > number('away_final') ? 1 : 0, states })
}

type Rows = Record<'steepness' | 'reversion' | 'strength', number[]>
const rows: Rows = {
  steepness: [...(nflParams.values['steepness'] ?? [])],
  reversion: [...(nflParams.values['reversion'] ?? [])],
  strength: [...(nflParams.values['strength'] ?? [])],
}

// Places in `share` of 1, .75, .5 and .25: before the game and after quarters 1 to 3.
const nodeOfCheckpoint = [6, 5, 4, 2] as const

const lossAt = (some: readonly Game[], checkpoint: number): number => {
  const params = { version: 'fit', values: { ...nflParams.values, ...rows } }
  let loss = 0
  for (const game of some) {
    const p = priceMoneyline(game.states[checkpoint] as NflState, params)
    const q = Math.min(Math.max(p, 1e-4), 1 - 1e-4)
    loss -= Math.log(game.won === 1 ? q : 1 - q)
  }
  return loss / some.length
}

const fitted = games.filter((game) => game.season <= Number(lastFitted))
const later = games.filter((game) => game.season > Number(lastFitted))
for (let checkpoint = 0; checkpoint < 4; checkpoint++) {
  const node = nodeOfCheckpoint[checkpoint] as number
  const before = [lossAt(fitted, checkpoint), lossAt(later, checkpoint)] as const
  for (let step = 0.16; step > 0.015; step /= 2)
    for (const name of checkpoint === 0 ? (['steepness'] as const) : (['steepness', 'reversion', 'strength'] as const)) {
      const row = rows[name]
      const start = row[node] as number
      let best = start
      let bestLoss = lossAt(fitted, checkpoint)
      for (const candidate of [start - step, start + step]) {
        row[node] = candidate
        const loss = lossAt(fitted, checkpoint)
        if (loss < bestLoss) {
          best = candidate
          bestLoss = loss
        }
      }
      row[node] = best
    }
  console.log(
    `checkpoint ${checkpoint}: ${fitted.length} games ${before[0].toFixed(4)} -> ${lossAt(fitted, checkpoint).toFixed(4)}, ` +
      `later ${later.length} games ${before[1].toFixed(4)} -> ${lossAt(later, checkpoint).toFixed(4)}`,
  )
}
for (const [name, row] of Object.entries(rows)) console.log(name, JSON.stringify(row.map((value) => Number(value.toFixed(3)))))
