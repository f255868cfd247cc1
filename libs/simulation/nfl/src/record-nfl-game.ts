import type { JsonObject } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import type { CsvRow } from '@fairline/simulation-csv'
import { seasonOf } from './generate-nfl-game.ts'
import type { NflGameLines } from './import-game-lines.ts'
import { nflImportError } from './import-errors.ts'
import type { ImportNflOptions } from './import-nfl-plays.ts'
import type { SituationColumns } from './nfl-script.ts'
import type { MissingTry } from './missing-tries.ts'
import { findMissingTries } from './missing-tries.ts'
import { createNflScript } from './nfl-script.ts'
import { nflTeamName } from './nfl-teams.ts'
import type { PlayerFormBook } from './player-form.ts'

// Without wall clock columns a game of 60 minutes takes about three hours: kicks, huddles and commercials.
const wallPerGameSecond = 2.9
const breakMs = { quarter: 130_000, half: 780_000 } as const

const flagColumns = [
  'touchdown',
  'pass_attempt',
  'complete_pass',
  'incomplete_pass',
  'rush_attempt',
  'sack',
  'interception',
  'fumble_lost',
  'safety',
  'penalty',
  'two_point_attempt',
  'pass_touchdown',
  'rush_touchdown',
  'return_touchdown',
  'replay_or_challenge',
  'extra_point_attempt',
  'field_goal_attempt',
  'kickoff_attempt',
  'punt_attempt',
  'timeout',
  'quarter_end',
] as const
const textColumns = [
  'play_type',
  'td_team',
  'two_point_conv_result',
  'field_goal_result',
  'extra_point_result',
  'replay_or_challenge_result',
  'timeout_team',
  'penalty_team',
  'passer_player_id',
  'passer_player_name',
  'receiver_player_id',
  'receiver_player_name',
  'rusher_player_id',
  'rusher_player_name',
  'kicker_player_id',
  'kicker_player_name',
] as const
const numberColumns = ['ydstogo', 'yardline_100', 'down', 'yards_gained', 'kick_distance', 'air_yards'] as const

interface Score {
  readonly home: number
  readonly away: number
}

/** Writes the rows of one game as the provider would have sent it. */
export const recordNflGame = (rows: readonly CsvRow[], book: PlayerFormBook, options: ImportNflOptions): GameScript => {
  const first = rows[0] as CsvRow
  const gameId = first.text('game_id')
  const homeTeam = first.text('home_team')
  const awayTeam = first.text('away_team')
  const lines =
    options.lines?.get(gameId) ?? options.lines?.get(first.text('nflverse_game_id')) ?? options.lines?.get(first.text('old_game_id'))
  const gameDate = first.text('game_date') || lines?.gameDate || dateOfId(gameId, first)
  const script = createNflScript({ providerGameId: gameId, gameDate, homeTeam, awayTeam })
  const startsAtMs = options.startsAtMs ?? 1_800_000
  const startsAtUs = kickoffUs(gameDate, lines?.startsAtEastern ?? '')
  script.fixture(Math.max(0, startsAtMs - 1_800_000), fixtureColumns(rows, gameDate, startsAtUs, lines, book))

  const known = finalOf(rows, lines)
  const last = rows.reduce(lastScore, { home: 0, away: 0 })
  const missing = findMissingTries(
    rows,
    new Map([
      [homeTeam, known === undefined ? 0 : known.home - last.home],
      [awayTeam, known === undefined ? 0 : known.away - last.away],
    ]),
  )
  // As the rows count it; points of tries that the source lost come on top.
  let counted: Score = { home: 0, away: 0 }
  let restored: Score = { home: 0, away: 0 }
  let score: Score = counted
  let timeouts: Score = { home: 3, away: 3 }
  let phase: SituationColumns['game_phase'] = 'pregame'
  let wallMs = startsAtMs
  let clock = 900
  let quarter = 1
  let breaksMs = 0
  const zeroWall = wallClockMs(rows)

  const status = (columns: Partial<SituationColumns> & Pick<SituationColumns, 'next_play'>): void => {
    script.status(wallMs, {
      qtr: quarter,
      quarter_seconds_remaining: clock,
      game_phase: phase,
      posteam: null,
      down: null,
      ydstogo: 0,
      yardline_100: null,
      ...totals(score, timeouts),
      ...columns,
    })
  }
  status({ next_play: 'none' })
  for (const [index, row] of rows.entries()) {
    const at = clockOf(row)
    const fromClock = clock
    const fromMs = wallMs
    const sameQuarter = at.quarter === quarter
    // Some files leave out the rows of the quarters' ends: the provider sends the break all the same.
    if (!sameQuarter && phase === 'live') {
      clock = 0
      phase = quarter === 2 ? 'halftime' : 'quarter-break'
      breaksMs += quarter === 2 ? breakMs.half : breakMs.quarter
      wallMs += 3_000
      status({ next_play: 'none' })
    }
    quarter = at.quarter
    clock = at.seconds
    const overtimePeriod = quarter > 4 ? (quarter - 4) * 900 : 0
    const elapsed = Math.min(quarter - 1, 4) * 900 + (quarter > 4 ? overtimePeriod - clock : 900 - clock)
    const wall = wallClockMs([row])
    const paced = startsAtMs + breaksMs + elapsed * 1000 * wallPerGameSecond
    wallMs = Math.max(wallMs + 1_500, wall !== undefined && zeroWall !== undefined ? startsAtMs + wall - zeroWall : paced)
    if ((options.ticksPerSecond ?? 0) > 0 && sameQuarter && phase === 'live')
      script.ticks(fromMs, wallMs, quarter, fromClock, clock, options.ticksPerSecond ?? 0)
    timeouts = { home: timeoutsOf(row, 'home', timeouts.home), away: timeoutsOf(row, 'away', timeouts.away) }
    counted = scoreAfter(row, counted)
    const after = { home: counted.home + restored.home, away: counted.away + restored.away }
    const isEnd = row.text('quarter_end') === '1' || /^END (QUARTER|GAME)/i.test(row.text('desc'))
    if (isEnd) {
      // The half ends after quarter 2; what follows quarter 4 tells whether the game does.
      const isLast = index === rows.length - 1 || rows.slice(index + 1).every((later) => later.text('posteam') === '')
      phase = isLast ? 'final' : quarter === 2 ? 'halftime' : 'quarter-break'
      breaksMs += quarter === 2 ? breakMs.half : breakMs.quarter
      if (phase === 'final') break
      status({ next_play: 'none' })
      continue
    }
    const posteam = row.text('posteam')
    if (posteam !== '') {
      phase = 'live'
      const next = nextPlayOf(row)
      const situation = {
        next_play: next,
        posteam,
        down: next === 'scrimmage' ? (row.numberOr('down') ?? null) : null,
        ydstogo: next === 'scrimmage' ? (row.numberOr('ydstogo') ?? 0) : 0,
        yardline_100: row.numberOr('yardline_100') ?? null,
      }
      if (next !== 'none') status(situation)
      if (row.text('replay_or_challenge') === '1') {
        wallMs += 4_000
        status({ ...situation, under_review: true })
        wallMs += 60_000
      }
    }
    wallMs += 6_000
    script.play(wallMs, playColumns(row, quarter, clock, after, timeouts))
    score = after
    const lost = missing.find((each) => each.afterIndex === index)
    if (lost !== undefined) {
      status({ next_play: 'try', posteam: lost.team, yardline_100: 15 })
      const home = lost.team === homeTeam
      restored = { home: restored.home + (home ? lost.points : 0), away: restored.away + (home ? 0 : lost.points) }
      score = { home: counted.home + restored.home, away: counted.away + restored.away }
      wallMs += 25_000
      script.play(wallMs, {
        ...lostTry(lost),
        play_id: row.number('play_id') + 1,
        qtr: quarter,
        quarter_seconds_remaining: clock,
        posteam: lost.team,
        ...totals(score, timeouts),
      })
    }
  }
  phase = 'final'
  wallMs += 5_000
  // The official score has the last word.
  score = known ?? score
  status({ next_play: 'none' })
  return script.finish(known ?? score)
}

const lastScore = (before: Score, row: CsvRow): Score => scoreAfter(row, before)

const totals = (score: Score, timeouts: Score) => ({
  total_home_score: score.home,
  total_away_score: score.away,
  home_timeouts_remaining: timeouts.home,
  away_timeouts_remaining: timeouts.away,
})

const lostTry = (lost: MissingTry): JsonObject =>
  lost.points === 2
    ? { play_type: 'pass', desc: 'TWO-POINT CONVERSION ATTEMPT. ATTEMPT SUCCEEDS.', two_point_attempt: 1, two_point_conv_result: 'success' }
    : { play_type: 'extra_point', desc: 'Extra point.', extra_point_attempt: 1, extra_point_result: lost.points === 1 ? 'good' : 'failed' }

const invalid = (row: CsvRow, why: string): Error =>
  nflImportError('NFL_IMPORT_ROW_INVALID', `Line ${row.line}: ${why}.`, { line: row.line })

const clockOf = (row: CsvRow): { readonly quarter: number; readonly seconds: number } => {
  const quarter = row.number('qtr')
  if (!Number.isInteger(quarter) || quarter < 1 || quarter > 8) throw invalid(row, `quarter ${quarter} does not exist`)
  const given = row.numberOr('quarter_seconds_remaining')
  const [minutes, seconds] = row.text('time').split(':')
  const read = given ?? Number(minutes) * 60 + Number(seconds)
  if (!Number.isInteger(read) || read < 0 || read > 900)
    throw invalid(row, `the clock must show 0 to 900 seconds, not ${row.text('time') || given}`)
  return { quarter, seconds: read }
}

const timeoutsOf = (row: CsvRow, side: 'home' | 'away', before: number): number => {
  const value = row.numberOr(`${side}_timeouts_remaining`)
  return value === undefined ? before : Math.min(3, Math.max(0, value))
}

const nextPlayOf = (row: CsvRow): SituationColumns['next_play'] => {
  const type = row.text('play_type')
  if (type === 'kickoff' || row.text('kickoff_attempt') === '1') return 'kickoff'
  if (type === 'extra_point' || row.text('extra_point_attempt') === '1' || row.text('two_point_attempt') === '1') return 'try'
  return row.numberOr('down') === undefined ? 'none' : 'scrimmage'
}

// The score after a play, from its own columns. Timeouts and the like may stand out of order and change nothing.
const scoreAfter = (row: CsvRow, before: Score): Score => {
  const posteam = row.text('posteam')
  if (posteam === '' || row.text('play_type') === '' || row.text('desc').startsWith('Timeout')) return before
  const attack = row.numberOr('posteam_score_post')
  const defence = row.numberOr('defteam_score_post')
  const atHome = posteam === row.text('home_team')
  // Without columns for the score after the play, totals of a row out of order may be older than what is known.
  if (attack === undefined || defence === undefined)
    return {
      home: Math.max(before.home, row.numberOr('total_home_score') ?? 0),
      away: Math.max(before.away, row.numberOr('total_away_score') ?? 0),
    }
  const after = { home: atHome ? attack : defence, away: atHome ? defence : attack }
  if (after.home < before.home || after.away < before.away)
    throw invalid(row, `the score falls from ${before.home}-${before.away} to ${after.home}-${after.away}`)
  return after
}

const finalOf = (rows: readonly CsvRow[], lines: NflGameLines | undefined): Score | undefined => {
  const first = rows[0] as CsvRow
  const home = first.numberOr('final_home') ?? first.numberOr('home_score') ?? lines?.homeScore
  const away = first.numberOr('final_away') ?? first.numberOr('away_score') ?? lines?.awayScore
  return home === undefined || away === undefined ? undefined : { home, away }
}

const playColumns = (
  row: CsvRow,
  quarter: number,
  clock: number,
  after: Score,
  timeouts: Score,
): JsonObject & { readonly play_id: number } => {
  const columns: Record<string, JsonObject[string]> = {}
  for (const column of flagColumns) if (row.text(column) !== '') columns[column] = row.numberOr(column) === 1 ? 1 : 0
  for (const column of textColumns) if (row.text(column) !== '') columns[column] = row.text(column)
  for (const column of numberColumns) {
    const value = row.numberOr(column)
    if (value !== undefined) columns[column] = value
  }
  return {
    ...columns,
    play_id: row.number('play_id'),
    qtr: quarter,
    quarter_seconds_remaining: clock,
    posteam: row.text('posteam') === '' ? null : row.text('posteam'),
    // Control characters and over-long texts would be rejected by every consumer.
    desc: row
      .text('desc')
      .replaceAll(/\p{Cc}+/gu, ' ')
      .slice(0, 2000),
    ...totals(after, timeouts),
  }
}

const dateOfId = (gameId: string, row: CsvRow): string => {
  const match = /^(\d{4})(\d{2})(\d{2})\d{2}$/.exec(gameId)
  if (match === null) throw invalid(row, 'the game has no date: give a game_date column or a games file')
  return `${match[1]}-${match[2]}-${match[3]}`
}

/** Wall clock of the first row that has one (nflverse `time_of_day`). */
const wallClockMs = (rows: readonly CsvRow[]): number | undefined => {
  for (const row of rows) {
    const text = row.text('time_of_day')
    const parsed = text === '' ? Number.NaN : Date.parse(text)
    if (Number.isFinite(parsed)) return parsed
  }
  return undefined
}

// Eastern time is four hours behind UTC from the second Sunday of March to the first one of November.
const kickoffUs = (gameDate: string, eastern: string): number => {
  const [hours = 13, minutes = 0] = eastern === '' ? [] : eastern.split(':').map(Number)
  const month = Number(gameDate.slice(5, 7))
  const offset = month >= 4 && month <= 10 ? 4 : 5
  return (Date.parse(`${gameDate}T00:00:00Z`) + ((hours + offset) * 60 + minutes) * 60_000) * 1000
}

const stageOf = (row: CsvRow, lines: NflGameLines | undefined, gameDate: string): 'PRE' | 'REG' | 'POST' => {
  const type = row.text('season_type') || lines?.gameType || ''
  if (type === 'PRE' || type === 'REG') return type
  if (type !== '') return 'POST'
  // Without a word on it: the postseason is played from the second week of January on.
  const monthDay = gameDate.slice(5)
  return (monthDay >= '01-08' && monthDay < '03-01') || monthDay.startsWith('02') ? 'POST' : 'REG'
}

const fixtureColumns = (
  rows: readonly CsvRow[],
  gameDate: string,
  startsAtUs: number,
  lines: NflGameLines | undefined,
  book: PlayerFormBook,
): JsonObject => {
  const first = rows[0] as CsvRow
  const season = seasonOf(gameDate)
  const stage = stageOf(first, lines, gameDate)
  const post = stage === 'POST'
  const implied = first.numberOr('home_implied_win_probability_close')
  const given: Record<string, number | undefined> = {
    home_line_close: first.numberOr('home_line_close') ?? lines?.homeLineClose,
    total_line_close: first.numberOr('total_line_close') ?? lines?.totalLineClose,
    home_moneyline: lines?.homeMoneyline ?? (implied === undefined ? undefined : americanOf(implied)),
    away_moneyline: lines?.awayMoneyline ?? (implied === undefined ? undefined : americanOf(1 - implied)),
  }
  return {
    season,
    season_type: stage,
    start_time_us: startsAtUs,
    home_team_name: nflTeamName(first.text('home_team')),
    away_team_name: nflTeamName(first.text('away_team')),
    overtime_rules:
      season >= (post ? 2022 : 2025) ? 'both-possess' : season >= (post ? 2010 : 2012) ? 'modified-sudden-death' : 'sudden-death',
    overtime_minutes: season >= 2017 && !post ? 10 : 15,
    ...Object.fromEntries(Object.entries(given).filter((entry): entry is [string, number] => entry[1] !== undefined)),
    ...book.fixturePlayers(rows),
  }
}

const americanOf = (p: number): number => (p >= 0.5 ? Math.round((-100 * p) / (1 - p)) : Math.round((100 * (1 - p)) / p))
