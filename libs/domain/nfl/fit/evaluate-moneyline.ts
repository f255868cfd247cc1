// Scores the moneyline on every scrimmage play of the nflscrapR postseason file, on the rows and with the measures of
// the public reference models: those with a down, in regulation, with both reference probabilities.
// Usage: node evaluate-moneyline.ts <data folder> [first season] [last season] [parameter rows as JSON, instead of the shipped ones]
import type { Fixture } from '@fairline/domain-sport'
import { gameId, halfPoints, micros } from '@fairline/kernel'
import type { NflState } from '../src/nfl-state.ts'
import { initialNflState } from '../src/nfl-state.ts'
import { nflParams } from '../src/model-params.ts'
import { priceMoneyline } from './moneyline.ts'
import { readCsv } from './read-csv.ts'

const [folder = '', first = '2009', last = '2019', overrides = '{}'] = process.argv.slice(2)
const params = { ...nflParams, values: { ...nflParams.values, ...(JSON.parse(overrides) as Record<string, number[]>) } }

interface Scored {
  readonly p: number
  readonly reference: number
  readonly y: number
  readonly share: number
}

const fixtures = new Map<string, Fixture>()
const openers = new Map<string, 'home' | 'away'>()
const scored: Scored[] = []
const price = (probability: number): number => Math.round(1000 / probability)

for (const row of readCsv(folder, 'nfl_pbp_postseason_2009_2019_nflscrapR.csv.gz')) {
  const id = row['game_id'] ?? ''
  const opener = row['posteam'] === row['home_team'] ? 'home' : 'away'
  if (!openers.has(id) && row['posteam'] !== '') openers.set(id, opener)
  if (row['down'] === '' || Number(row['qtr']) > 4 || row['nflfastr_vegas_home_wp'] === '' || row['home_wp'] === '') continue
  if (Number(row['season']) < Number(first) || Number(row['season']) > Number(last)) continue
  let fixture = fixtures.get(id)
  if (fixture === undefined) {
    const implied = Number(row['home_implied_win_probability_close'])
    const team = (name: string) => ({ teamId: `nfl-${name}`, name, abbreviation: name })
    fixture = {
      gameId: gameId(`nfl-${id}`),
      sport: 'nfl',
      season: Number(row['season']),
      stage: 'postseason',
      gameDate: '',
      startsAtUs: micros(0),
      home: team(row['home_team'] ?? ''),
      away: team(row['away_team'] ?? ''),
      rules: { overtime: 'modified-sudden-death', overtimeMinutes: '15' },
      lines: {
        spread: halfPoints(2 * Number(row['home_line_close'])),
        total: halfPoints(2 * Number(row['total_line_close'])),
        homePriceMilli: price(implied),
        awayPriceMilli: price(1 - implied),
      },
      players: [],
      playerLines: [],
    }
    fixtures.set(id, fixture)
  }
  const seconds = Number(row['game_seconds_remaining'])
  const quarter = Number(row['qtr'])
  const attackLead = Number(row['score_differential'])
  const atHome = row['posteam'] === row['home_team']
  const state: NflState = {
    ...initialNflState(fixture),
    phase: 'live',
    quarter,
    quarterSecondsRemaining: seconds - (4 - quarter) * 900,
    nextPlay: 'scrimmage',
    possession: atHome ? 'home' : 'away',
    down: Number(row['down']),
    yardsToGo: Number(row['ydstogo']),
    yardline100: Number(row['yardline_100']),
    homeScore: Math.max(0, atHome ? attackLead : -attackLead),
    awayScore: Math.max(0, atHome ? -attackLead : attackLead),
    homeTimeouts: Number(row['home_timeouts_remaining']),
    awayTimeouts: Number(row['away_timeouts_remaining']),
    openingReceiver: openers.get(id),
  }
  scored.push({
    p: priceMoneyline(state, params),
    reference: Number(row['nflfastr_vegas_home_wp']),
    y: Number(row['final_home']) > Number(row['final_away']) ? 1 : 0,
    share: seconds / 3600,
  })
}

const measure = (rows: readonly { readonly p: number; readonly y: number }[]): string => {
  let brier = 0
  let loss = 0
  const bins = Array.from({ length: 20 }, () => ({ p: 0, y: 0 }))
  for (const { p, y } of rows) {
    brier += (p - y) ** 2
    const q = Math.min(Math.max(p, 1e-4), 1 - 1e-4)
    loss -= Math.log(y === 1 ? q : 1 - q)
    const bin = bins[Math.min(19, Math.floor(p * 20))]
    if (bin === undefined) continue
    bin.p += p
    bin.y += y
  }
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.y), 0) / rows.length
  return `${rows.length} rows, Brier ${(brier / rows.length).toFixed(4)}, log loss ${(loss / rows.length).toFixed(4)}, ECE ${error.toFixed(3)}`
}
console.log('model     ', measure(scored))
console.log('reference ', measure(scored.map((row) => ({ p: row.reference, y: row.y }))))
for (const [low, high] of [
  [0.75, 1.01],
  [0.5, 0.75],
  [0.25, 0.5],
  [0.083, 0.25],
  [0, 0.083],
] as const) {
  const part = scored.filter((row) => row.share >= low && row.share < high)
  console.log(`share ${low}-${high}: model ${measure(part)} | reference ${measure(part.map((row) => ({ p: row.reference, y: row.y })))}`)
}
