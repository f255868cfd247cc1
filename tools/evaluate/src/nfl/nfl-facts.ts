import type { Side } from '@fairline/domain-sport'
import type { CsvRow } from '../games/csv-games.ts'
import { numberIn } from '../games/csv-games.ts'
import type { GameFacts, Points } from '../games/game-facts.ts'

const is = (row: CsvRow, column: string): boolean => numberIn(row, column) === 1

const scoreAfter = (row: CsvRow, homeTeam: string): Points | undefined => {
  const [attack, defence] = [numberIn(row, 'posteam_score_post'), numberIn(row, 'defteam_score_post')]
  if (Number.isNaN(attack) || Number.isNaN(defence) || (row['desc'] ?? '').startsWith('Timeout') || (row['play_type'] ?? '') === '')
    return undefined
  return row['posteam'] === homeTeam ? { home: attack, away: defence } : { home: defence, away: attack }
}

const isTry = (row: CsvRow): boolean => is(row, 'extra_point_attempt') || is(row, 'two_point_attempt') || row['play_type'] === 'extra_point'

const isNamed = (id: string | undefined): id is string => id !== undefined && id !== '' && id !== 'NA'

/** A cancelled play counts all the same where it scored: the foul came after it. */
const isCancelled = (row: CsvRow): boolean => row['play_type'] === 'no_play' && !is(row, 'sp')

/**
 * Players of the sides that scored a touchdown whose scorer no column names: by a return, or a fumble of their own that they recovered. A
 * touchdown of the defence was scored by nobody of whom a market is offered.
 */
const perhapsScorersOf = (rows: readonly CsvRow[]): ReadonlySet<string> => {
  const isUnnamed = (row: CsvRow): boolean =>
    is(row, 'touchdown') &&
    !isCancelled(row) &&
    !is(row, 'pass_touchdown') &&
    !is(row, 'rush_touchdown') &&
    (row['td_team'] === row['posteam'] || row['play_type'] === 'punt')
  const teams = new Set(rows.filter((row) => isUnnamed(row)).map((row) => row['td_team'] ?? ''))
  const columns = ['passer_player_id', 'receiver_player_id', 'rusher_player_id'] as const
  return new Set(
    rows
      .filter((row) => teams.has(row['posteam'] ?? ''))
      .flatMap((row) => columns.map((column) => row[column]))
      .filter(isNamed)
      .map((id) => `nfl-${id}`),
  )
}

/** Statistics by player from the columns of the plays that count: official definitions, sacks are no passing yards. */
const playersOf = (rows: readonly CsvRow[]): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const players = new Map<string, Map<string, number>>()
  const count = (id: string | undefined, type: string, value: number): void => {
    if (!isNamed(id)) return
    const of = players.get(`nfl-${id}`) ?? new Map<string, number>()
    players.set(`nfl-${id}`, of)
    of.set(type, (of.get(type) ?? 0) + value)
  }
  for (const row of rows) {
    if (isCancelled(row) || is(row, 'two_point_attempt')) continue
    const yards = numberIn(row, 'yards_gained') || 0
    const complete = is(row, 'complete_pass')
    count(row['passer_player_id'], 'pass_yds', complete ? yards : 0)
    count(row['passer_player_id'], 'pass_tds', is(row, 'pass_touchdown') ? 1 : 0)
    count(row['receiver_player_id'], 'receptions', complete ? 1 : 0)
    count(row['receiver_player_id'], 'rec_yds', complete ? yards : 0)
    count(row['receiver_player_id'], 'anytime_td', is(row, 'pass_touchdown') ? 1 : 0)
    count(row['rusher_player_id'], 'rush_yds', yards)
    count(row['rusher_player_id'], 'anytime_td', is(row, 'rush_touchdown') ? 1 : 0)
  }
  return players
}

/** Facts of a game from its rows. Points by quarter are known only where the rows add up to the final score. */
export const nflFacts = (rows: readonly CsvRow[], homeTeam: string, final: Points): GameFacts => {
  const scorers: Side[] = []
  const scores: Points[] = []
  const quarters: { home: number; away: number }[] = []
  let last: Points = { home: 0, away: 0 }
  let lastQuarter = 0
  for (const row of rows) {
    const after = scoreAfter(row, homeTeam)
    const quarter = numberIn(row, 'qtr')
    if (quarter > lastQuarter) lastQuarter = quarter
    if (after === undefined || (after.home <= last.home && after.away <= last.away)) continue
    while (quarters.length < quarter) quarters.push({ home: 0, away: 0 })
    const part = quarters[quarter - 1]
    if (part !== undefined) {
      part.home += after.home - last.home
      part.away += after.away - last.away
    }
    if (!isTry(row)) scorers.push(after.home > last.home ? 'home' : 'away')
    scores.push(after)
    last = after
  }
  while (quarters.length < 4) quarters.push({ home: 0, away: 0 })
  const addsUp = last.home === final.home && last.away === final.away
  const sum = (from: number, to: number): Points =>
    quarters.slice(from - 1, to).reduce<Points>((a, b) => ({ home: a.home + b.home, away: a.away + b.away }), { home: 0, away: 0 })
  const periods = new Map<string, Points>([['1h', sum(1, 2)], ['2h', sum(3, 4)], ...[1, 2, 3, 4].map((n) => [`q${n}`, sum(n, n)] as const)])
  return {
    homeTeamId: `nfl-${homeTeam}`,
    final,
    periods: addsUp ? periods : new Map(),
    beyondRegulation: lastQuarter > 4,
    scorers: scores.length > 0 ? scorers : undefined,
    scores: addsUp ? scores : undefined,
    ambiguousPlayers: new Set(),
    perhapsScorers: perhapsScorersOf(rows),
    isShortened: false,
    players: rows.some((row) => (row['passer_player_id'] ?? '') !== '') ? playersOf(rows) : undefined,
  }
}
