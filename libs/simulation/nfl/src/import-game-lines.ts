import type { TextSource } from '@fairline/simulation-csv'
import { csvRows } from '@fairline/simulation-csv'

/** What a games file says of a game beside its plays. */
export interface NflGameLines {
  readonly gameType: string
  readonly gameDate: string
  /** Local time of the kickoff in the east, `HH:MM`; empty where unknown. */
  readonly startsAtEastern: string
  readonly homeTeam: string
  readonly awayTeam: string
  readonly homeScore: number | undefined
  readonly awayScore: number | undefined
  /** Home view: negative where home is favoured. */
  readonly homeLineClose: number | undefined
  readonly totalLineClose: number | undefined
  readonly homeMoneyline: number | undefined
  readonly awayMoneyline: number | undefined
}

const moneylineOf = (probability: number): number =>
  probability >= 0.5 ? Math.round((-100 * probability) / (1 - probability)) : Math.round((100 * (1 - probability)) / probability)

/**
 * Reads a games file (nfelo or nflverse columns) by game: under its nflverse id (`2016_18_KC_HOU`) and its old numeric one (`2016010900`).
 * Where there is no moneyline, the market's implied probability stands in, as a price without margin.
 */
export const importGameLines = async (source: TextSource): Promise<ReadonlyMap<string, NflGameLines>> => {
  const games = new Map<string, NflGameLines>()
  for await (const row of csvRows(source, ['game_id', 'home_team', 'away_team'])) {
    const implied = row.numberOr('home_implied_win_probability_close')
    const spread = row.numberOr('spread_line')
    const lines: NflGameLines = {
      gameType: row.text('game_type'),
      gameDate: row.text('gameday'),
      startsAtEastern: row.text('gametime'),
      homeTeam: row.text('home_team'),
      awayTeam: row.text('away_team'),
      homeScore: row.numberOr('home_score'),
      awayScore: row.numberOr('away_score'),
      // nflverse counts a favoured home team positive.
      homeLineClose: row.numberOr('home_line_close') ?? (spread === undefined ? undefined : -spread),
      totalLineClose: row.numberOr('total_line_close') ?? row.numberOr('total_line'),
      homeMoneyline: row.numberOr('home_moneyline') ?? (implied === undefined ? undefined : moneylineOf(implied)),
      awayMoneyline: row.numberOr('away_moneyline') ?? (implied === undefined ? undefined : moneylineOf(1 - implied)),
    }
    games.set(row.text('game_id'), lines)
    const old = row.numberOr('old_game_id')
    if (old !== undefined) games.set(String(old), lines)
  }
  return games
}
