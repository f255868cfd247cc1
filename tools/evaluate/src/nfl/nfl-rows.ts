import { normalCdf } from '@fairline/domain-odds'
import { csvGames, csvRows, numberIn } from '../games/csv-games.ts'
import type { CsvRow } from '../games/csv-games.ts'
import type { Points } from '../games/game-facts.ts'

/** A play with the probabilities of the reference models before it. */
export interface NflRow {
  readonly playId: number
  readonly quarter: number
  readonly secondsLeftOfQuarter: number
  readonly score: Points
  readonly references: ReadonlyMap<string, number>
}

/** The rows of one game that count, and its final score. */
export interface NflRowsOfGame {
  readonly homeTeam: string
  readonly final: Points
  readonly rows: readonly NflRow[]
}

/**
 * Home win probability of the normal formula of pro-football-reference.com/about/win_prob.htm: the lead with the expected points of the
 * present drive drifts by the spread, deviation 13.45 over a game; a tie is a coin flip.
 */
const footballReference = (row: CsvRow, atHome: boolean): number | undefined => {
  const expectedPoints = numberIn(row, 'ep')
  if (Number.isNaN(expectedPoints)) return undefined
  const share = Math.max(numberIn(row, 'game_seconds_remaining'), 1) / 3600
  const lead = (numberIn(row, 'score_differential') + expectedPoints) * (atHome ? 1 : -1)
  const mean = lead - numberIn(row, 'home_line_close') * share
  const below = (x: number): number => normalCdf((x - mean) / (13.45 * Math.sqrt(share)))
  return 1 - below(0.5) + 0.5 * (below(0.5) - below(-0.5))
}

// Plays of regulation with a down and both published probabilities.
const rowOf = (row: CsvRow): NflRow | undefined => {
  const [fastr, scrapr] = [numberIn(row, 'nflfastr_vegas_home_wp'), numberIn(row, 'home_wp')]
  const quarter = numberIn(row, 'qtr')
  if (Number.isNaN(numberIn(row, 'down')) || !(quarter <= 4) || Number.isNaN(fastr) || Number.isNaN(scrapr)) return undefined
  const atHome = row['posteam'] === row['home_team']
  const formula = footballReference(row, atHome)
  const [attack, defence] = [numberIn(row, 'posteam_score'), numberIn(row, 'defteam_score')]
  return {
    playId: numberIn(row, 'play_id'),
    quarter,
    secondsLeftOfQuarter: numberIn(row, 'game_seconds_remaining') - (4 - quarter) * 900,
    score: atHome ? { home: attack, away: defence } : { home: defence, away: attack },
    references: new Map([
      ['nflfastR, spread', fastr],
      ['nflscrapR', scrapr],
      ...(formula === undefined ? [] : [['PFR + EP', formula] as const]),
    ]),
  }
}

/** The rows that count, by game. */
export const readNflRows = async (path: string): Promise<ReadonlyMap<string, NflRowsOfGame>> => {
  const games = new Map<string, NflRowsOfGame>()
  for await (const { id, csv } of csvGames(path, 'game_id')) {
    const all = csvRows(csv)
    const first = all[0]
    if (first === undefined) continue
    games.set(id, {
      homeTeam: first['home_team'] ?? '',
      final: { home: numberIn(first, 'final_home'), away: numberIn(first, 'final_away') },
      rows: all.map(rowOf).filter((row) => row !== undefined),
    })
  }
  return games
}
