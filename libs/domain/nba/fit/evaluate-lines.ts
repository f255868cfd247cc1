// Scores the win probability on all games of the files, and the spread and total distributions on those whose id is not divisible
// by 4: the others gave the last quarter's totals their parameters.
// node libs/domain/nba/fit/evaluate-lines.ts <data folder>
// Reads nba_2018_19_games_with_lines.csv.gz and nba_2018_19_timeline_all_games.csv.gz. Rows: the last event of each 30 s of regulation.
import type { Pmf } from '@fairline/domain-odds'
import { normalCdf, probabilityAbove, probabilityAt, priceMilliOfAmerican } from '@fairline/domain-odds'
import type { PregameLines } from '@fairline/domain-sport'
import type { HalfPoints, Micros } from '@fairline/kernel'
import { fnv1a, gameId, seededRandom } from '@fairline/kernel'
import type { NbaState } from '../src/nba-state.ts'
import { initial } from '../src/nba-state.ts'
import { outlookOf } from '../src/outlook.ts'
import { params } from '../src/params.ts'
import { readTable } from './read-table.ts'

type Row = Readonly<Record<string, string>>

const numberOf = (row: Row, column: string): number => Number(row[column])

const linesOf = (game: Row): PregameLines => {
  const base = {
    spread: Math.round(2 * numberOf(game, 'close_home_spread')) as HalfPoints,
    total: Math.round(2 * numberOf(game, 'close_total')) as HalfPoints,
  }
  const [home, away] = [numberOf(game, 'ml_home'), numberOf(game, 'ml_away')]
  if (!(Math.abs(home) >= 100 && Math.abs(away) >= 100)) return base
  return { ...base, homePriceMilli: priceMilliOfAmerican(home), awayPriceMilli: priceMilliOfAmerican(away) }
}

const team = (abbreviation: string): NbaState['fixture']['home'] => ({ teamId: `nba-${abbreviation}`, name: abbreviation, abbreviation })

const openingState = (game: Row): NbaState =>
  initial({
    gameId: gameId(`nba-${game['GAME_ID'] ?? ''}`),
    sport: 'nba',
    season: 2018,
    stage: 'regular',
    gameDate: game['date'] ?? '',
    startsAtUs: 0 as Micros,
    home: team(game['home'] ?? ''),
    away: team(game['away'] ?? ''),
    rules: {},
    lines: linesOf(game),
    players: [],
    playerLines: [],
  })

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

/** Mean distance of the randomised PIT from the uniform distribution, and the share within the middle 90 %. */
const pitText = (values: readonly number[]): string => {
  const sorted = values.toSorted((a, b) => a - b)
  const deviation = sorted.reduce((total, u, i) => total + Math.abs((i + 0.5) / sorted.length - u), 0) / sorted.length
  return `n ${sorted.length} deviation ${deviation.toFixed(4)} within 90 % ${(sorted.filter((u) => u > 0.05 && u < 0.95).length / sorted.length).toFixed(3)}`
}

const pitOf = (pmf: Pmf, value: number, u: number): number => 1 - probabilityAbove(pmf, value) - u * probabilityAt(pmf, value)

// One checkpoint in the middle of each period, and one late.
const checkpoints: readonly number[] = [2520, 1800, 1080, 360, 120]

const evaluate = (folder: string): void => {
  const games = new Map(readTable(folder, 'nba_2018_19_games_with_lines.csv.gz').map((game) => [game['GAME_ID'], game]))
  const states = new Map([...games].map(([id, game]) => [id, openingState(game)]))
  const lastOf = new Map<string, { readonly event: Row; readonly left: number }>()
  for (const event of readTable(folder, 'nba_2018_19_timeline_all_games.csv.gz')) {
    const period = numberOf(event, 'PERIOD')
    if (period > 4) continue
    const left = (4 - period) * 720 + Math.trunc(numberOf(event, 'sec_left_period'))
    lastOf.set(`${event['GAME_ID'] ?? ''}/${Math.floor(left / 30)}`, { event, left })
  }
  const ours: Scored[] = []
  const brownian: Scored[] = []
  const pits = new Map<string, number[]>()
  for (const { event, left } of lastOf.values()) {
    const game = games.get(event['GAME_ID'])
    const opening = states.get(event['GAME_ID'])
    if (game === undefined || opening === undefined) continue
    const [homeScore, awayScore] = [numberOf(event, 'home_score'), numberOf(event, 'away_score')]
    const clockMs = Math.trunc(numberOf(event, 'sec_left_period')) * 1000
    const outlook = outlookOf({ ...opening, phase: 'live', period: numberOf(event, 'PERIOD'), clockMs, homeScore, awayScore }, params)
    const margin = numberOf(game, 'final_home') - numberOf(game, 'final_away')
    const y = margin > 0 ? 1 : 0
    ours.push({ p: probabilityAbove(outlook.margin, 0), y })
    const f = Math.max(left, 5) / 2880
    brownian.push({ p: normalCdf((homeScore - awayScore - numberOf(game, 'close_home_spread') * f) / (12.3 * Math.sqrt(f))), y })
    const checkpoint = checkpoints.find((seconds) => Math.floor(seconds / 30) === Math.floor(left / 30))
    if (checkpoint === undefined || numberOf(game, 'GAME_ID') % 4 === 0) continue
    const total = numberOf(game, 'final_home') + numberOf(game, 'final_away')
    for (const [name, pmf, value] of [
      ['spread', outlook.margin, margin],
      ['total', outlook.total, total],
    ] as const) {
      const key = `${name} with ${checkpoint} s left`
      const u = seededRandom(fnv1a(`${game['GAME_ID'] ?? ''}/${key}`))()
      pits.set(key, [...(pits.get(key) ?? []), pitOf(pmf, value, u)])
    }
  }
  console.log(`moneyline           ${scoreText(ours)}`)
  console.log(`Brownian, spread    ${scoreText(brownian)}`)
  for (const [key, values] of [...pits].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(`PIT ${key}: ${pitText(values)}`)
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: node libs/domain/nba/fit/evaluate-lines.ts <data folder>')
  process.exitCode = 64
} else evaluate(folder)
