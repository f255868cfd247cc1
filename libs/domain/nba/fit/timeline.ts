import type { NbaState } from '../src/nba-state.ts'
import { initial } from '../src/nba-state.ts'
import { priceMilliOfAmerican } from '@fairline/domain-odds'
import type { PregameLines } from '@fairline/domain-sport'
import type { HalfPoints, Micros } from '@fairline/kernel'
import { gameId } from '@fairline/kernel'
import { readTable } from './read-table.ts'

type Row = Readonly<Record<string, string>>

/** A moment of regulation: the last event of its 30 seconds. */
export interface Moment {
  readonly period: number
  /** Whole seconds. */
  readonly secondsLeftOfPeriod: number
  /** Of regulation, by the clock on the wall. */
  readonly secondsLeft: number
  readonly home: number
  readonly away: number
}

/** A game with its lines, its moments in the order of play, and how it ended. */
export interface TimelineGame {
  readonly id: string
  /** One of two, alternating in the order of ids. */
  readonly fold: 0 | 1
  readonly opening: NbaState
  readonly moments: readonly Moment[]
  readonly final: { readonly home: number; readonly away: number }
  readonly regulation: { readonly home: number; readonly away: number }
}

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
    season: numberOf(game, 'season') - 1,
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

const momentOf = (event: Row): Moment => {
  const period = numberOf(event, 'PERIOD')
  const secondsLeftOfPeriod = Math.trunc(numberOf(event, 'sec_left_period'))
  return {
    period,
    secondsLeftOfPeriod,
    secondsLeft: (4 - period) * 720 + secondsLeftOfPeriod,
    home: numberOf(event, 'home_score'),
    away: numberOf(event, 'away_score'),
  }
}

/** Reads nba_2018_19_games_with_lines.csv.gz and nba_2018_19_timeline_all_games.csv.gz. */
export const readTimeline = (folder: string): readonly TimelineGame[] => {
  const windows = new Map<string, Map<number, Moment>>()
  for (const event of readTable(folder, 'nba_2018_19_timeline_all_games.csv.gz')) {
    const id = event['GAME_ID'] ?? ''
    const moment = momentOf(event)
    if (moment.period > 4) continue
    let of = windows.get(id)
    if (of === undefined) windows.set(id, (of = new Map()))
    of.set(Math.floor(moment.secondsLeft / 30), moment)
  }
  return readTable(folder, 'nba_2018_19_games_with_lines.csv.gz')
    .toSorted((a, b) => ((a['GAME_ID'] ?? '') < (b['GAME_ID'] ?? '') ? -1 : 1))
    .flatMap((game, index): readonly TimelineGame[] => {
      const id = game['GAME_ID'] ?? ''
      const moments = [...(windows.get(id)?.values() ?? [])].toSorted((a, b) => b.secondsLeft - a.secondsLeft)
      const last = moments.at(-1)
      if (last === undefined) return []
      return [
        {
          id,
          fold: index % 2 === 0 ? 0 : 1,
          opening: openingState(game),
          moments,
          final: { home: numberOf(game, 'final_home'), away: numberOf(game, 'final_away') },
          regulation: { home: last.home, away: last.away },
        },
      ]
    })
}
