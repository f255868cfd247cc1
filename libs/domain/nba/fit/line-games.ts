import { normalQuantile, priceMilliOfAmerican } from '@fairline/domain-odds'
import { readTable } from './read-table.ts'
import { sum } from './regression.ts'

/** A finished game with its closing lines, home view. */
export interface LineGame {
  readonly season: number
  /** Expected margin: the negative spread. */
  readonly mean: number
  /** The home team's fair chance by the moneyline on the normal scale; undefined where there is none. */
  readonly moneylineProbit: number | undefined
  readonly total: number
  /** Home and away points by quarter. */
  readonly home: readonly number[]
  readonly away: readonly number[]
  /** Overtimes included. */
  readonly margin: number
  /** Points of the overtimes; 0 where there was none. */
  readonly overtime: number
}

const probitOf = (home: number, away: number): number | undefined => {
  if (!(Math.abs(home) >= 100 && Math.abs(away) >= 100)) return undefined
  const [homePrice, awayPrice] = [priceMilliOfAmerican(home), priceMilliOfAmerican(away)]
  return normalQuantile(awayPrice / (homePrice + awayPrice))
}

/** The games of the seasons that end in `from` to `to`, without those whose lines are evidently mistyped. */
export const readLineGames = (folder: string, from: number, to: number): readonly LineGame[] =>
  readTable(folder, 'nba_games_lines_2007_2025.csv.gz').flatMap((row) => {
    const season = Number(row['season'])
    const quarters = (side: string): number[] => [1, 2, 3, 4].map((quarter) => Number(row[`q${quarter}_${side}`]))
    const [home, away] = [quarters('home'), quarters('away')]
    const [spread, total] = [Number(row['spread']), Number(row['total'])]
    const favourite = row['whos_favored']
    const isUsable =
      season >= from &&
      season <= to &&
      (favourite === 'home' || favourite === 'away') &&
      spread >= 0 &&
      spread <= 25 &&
      total > 150 &&
      total < 260
    if (!isUsable || [...home, ...away].some(Number.isNaN)) return []
    const extra = [Number(row['ot_home']) || 0, Number(row['ot_away']) || 0] as const
    const margin = sum(home) - sum(away) + extra[0] - extra[1]
    return [
      {
        season,
        mean: favourite === 'home' ? spread : -spread,
        moneylineProbit: probitOf(Number(row['moneyline_home']), Number(row['moneyline_away'])),
        total,
        home,
        away,
        margin,
        overtime: extra[0] + extra[1],
      },
    ]
  })
