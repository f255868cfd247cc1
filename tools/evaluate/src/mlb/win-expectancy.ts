import { normalCdf } from '@fairline/domain-odds'
import { csvRows, numberIn } from '../games/csv-games.ts'
import type { CsvRow } from '../games/csv-games.ts'
import { readText } from '../games/read-lines.ts'

/** Home win probability before a play, from its columns; counted with or without the game that it belongs to. */
export interface WinExpectancy {
  of(row: CsvRow): number
  /** The same of a table from which the plays of one game are taken out, as far as it holds them. */
  without(game: readonly CsvRow[]): WinExpectancy
}

type Counts = readonly [n: number, wins: number]

const keyOf = (half: string, inning: number, outs: number, bases: number, lead: number): number =>
  (((half === 'H' ? 1 : 0) * 64 + inning) * 4 + outs) * 512 + bases * 32 + (lead + 15)

/** A row in the view of the side at bat. */
const placeOf = (row: CsvRow): { readonly bottom: boolean; readonly lead: number; readonly key: number } => {
  const bottom = row['battingTeam'] === '1'
  const homeLead = numberIn(row, 'homeScore') - numberIn(row, 'visScore')
  const lead = Math.max(-15, Math.min(15, bottom ? homeLead : -homeLead))
  const inning = Math.min(numberIn(row, 'inning'), 12)
  return { bottom, lead, key: keyOf(bottom ? 'H' : 'V', inning, numberIn(row, 'outs'), 1 + numberIn(row, 'bases'), lead) }
}

/** A table over counts, less those of one game. */
const expectancyOf = (counts: ReadonlyMap<number, Counts>, less: ReadonlyMap<number, Counts>): WinExpectancy => ({
  of: (row) => {
    const { bottom, lead, key } = placeOf(row)
    const [allN, allWins] = counts.get(key) ?? [0, 0]
    const [lessN, lessWins] = less.get(key) ?? [0, 0]
    const [n, wins] = [Math.max(0, allN - lessN), Math.max(0, allWins - lessWins)]
    const inning = Math.min(numberIn(row, 'inning'), 9)
    const prior = normalCdf(lead / 4.3 / Math.sqrt(Math.max(0.1, (10 - inning) / 9)))
    const batting = (Math.min(wins, n) + 5 * prior) / (n + 5)
    return bottom ? batting : 1 - batting
  },
  without: (game) => {
    const own = new Map<number, Counts>()
    for (const row of game) {
      if (row['batterEventFlag'] !== 'T') continue
      const { bottom, key } = placeOf(row)
      const [n, wins] = own.get(key) ?? [0, 0]
      const homeWins = numberIn(row, 'final_home') > numberIn(row, 'final_away')
      own.set(key, [n + 1, wins + (homeWins === bottom ? 1 : 0)])
    }
    return expectancyOf(counts, own)
  },
})

/**
 * Wins per (half, inning, outs, bases, lead) of past seasons (Tango, Lichtman, Dolphin, "The Book" (2007)), five games of a normal
 * prior beside them.
 */
export const readWinExpectancy = async (path: string): Promise<WinExpectancy> => {
  const counts = new Map<number, Counts>()
  for (const row of csvRows(await readText(path))) {
    const lead = numberIn(row, 'score_diff_batting_team')
    if (Math.abs(lead) > 15) continue
    const key = keyOf(row['half'] ?? '', numberIn(row, 'inning'), numberIn(row, 'outs'), numberIn(row, 'bases_code'), lead)
    counts.set(key, [numberIn(row, 'n'), numberIn(row, 'wins_home_or_batting')])
  }
  return expectancyOf(counts, new Map())
}

const logit = (p: number): number => Math.log(p / (1 - p))

/** The table's probability moved by the closing moneyline's distance from .54, fading with the outs left to the power .75. */
export const withMoneyline = (row: CsvRow, expectancy: number, pregameHome: number): number => {
  const outsPlayed = (numberIn(row, 'inning') - 1) * 6 + (row['battingTeam'] === '1' ? 3 : 0) + numberIn(row, 'outs')
  const share = Math.max(1, 54 - outsPlayed) / 54
  const clipped = Math.min(Math.max(expectancy, 1e-4), 1 - 1e-4)
  return 1 / (1 + Math.exp(-(logit(clipped) + (logit(pregameHome) - logit(0.54)) * share ** 0.75)))
}
