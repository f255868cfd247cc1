import type { JsonObject } from '@fairline/kernel'
import type { GameImport } from '@fairline/simulation-slate'
import type { CsvRow } from '@fairline/simulation-csv'
import { fixtureColumns, gameDateOf } from './fixture-columns.ts'
import { endOf } from './game-end.ts'
import { seasonOf } from './generate-nfl-game.ts'
import type { NflGameLines } from './import-game-lines.ts'
import type { ImportNflOptions } from './import-nfl-plays.ts'
import { withTeamsOf } from './nfl-franchises.ts'
import type { SituationColumns } from './nfl-script.ts'
import { createNflScript } from './nfl-script.ts'
import { playColumns } from './play-columns.ts'
import type { PlayRow, Score } from './play-rows.ts'
import { isTry, readPlayRows } from './play-rows.ts'
import type { PlayerFormBook } from './player-form.ts'

// Without wall clock columns a game of 60 minutes takes about three hours: kicks, huddles and commercials.
const wallPerGameSecond = 2.9
const breakMs = { quarter: 130_000, half: 780_000 } as const
/** The fixture comes half an hour before the kickoff. */
const pregameMs = 1_800_000

/** Sends the rows of one game as the provider would have sent them; says why there is no final where the source does not give one. */
export const recordNflGame = (
  filed: readonly CsvRow[],
  lines: NflGameLines | undefined,
  book: PlayerFormBook,
  options: ImportNflOptions,
): GameImport => {
  const rows = withTeamsOf(filed)
  const first = rows[0] as CsvRow
  const homeTeam = first.text('home_team')
  const gameDate = gameDateOf(first, lines)
  const script = createNflScript({
    providerGameId: first.text('game_id'),
    gameDate,
    homeTeam,
    awayTeam: first.text('away_team'),
  })
  const plays = readPlayRows(rows)
  const end = endOf(plays, lines, seasonOf(gameDate))
  const startsAtMs = options.startsAtMs ?? pregameMs
  script.fixture(Math.max(0, startsAtMs - pregameMs), fixtureColumns(rows, gameDate, lines, book))

  const lostAfter = new Map<number, Score>()
  for (const { afterIndex, side, points } of end.lost) lostAfter.set(afterIndex, { home: 0, away: 0, [side]: points })
  // The rows count without the points of tries that the source lost: those come on top.
  let restored: Score = { home: 0, away: 0 }
  let score: Score = { home: 0, away: 0 }
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
  const breakUp = (): void => {
    phase = quarter === 2 ? 'halftime' : 'quarter-break'
    breaksMs += quarter === 2 ? breakMs.half : breakMs.quarter
    status({ next_play: 'none' })
  }
  const plus = (counted: Score): Score => ({ home: counted.home + restored.home, away: counted.away + restored.away })
  const eventIds = distinctIds()

  status({ next_play: 'none' })
  for (const [index, play] of plays.entries()) {
    const { row } = play
    if (play.kind === 'note' || play.kind === 'game-end') continue
    const fromClock = clock
    const fromMs = wallMs
    const sameQuarter = play.quarter === quarter
    // Some files leave out the rows of the quarters' ends: the provider sends the break all the same.
    if (!sameQuarter && phase === 'live') {
      clock = 0
      wallMs += 3_000
      breakUp()
    }
    quarter = play.quarter
    clock = play.kind === 'quarter-end' ? 0 : play.seconds
    const wall = wallClockMs([row])
    const paced = startsAtMs + breaksMs + playedSeconds(quarter, clock) * 1000 * wallPerGameSecond
    wallMs = Math.max(wallMs + 1_500, wall !== undefined && zeroWall !== undefined ? startsAtMs + wall - zeroWall : paced)
    if ((options.ticksPerSecond ?? 0) > 0 && sameQuarter && phase === 'live')
      script.ticks(fromMs, wallMs, quarter, fromClock, clock, options.ticksPerSecond ?? 0)
    timeouts = { home: timeoutsOf(row, 'home', timeouts.home), away: timeoutsOf(row, 'away', timeouts.away) }
    if (play.kind === 'quarter-end') {
      score = plus(play.after)
      breakUp()
      continue
    }
    const posteam = row.text('posteam')
    if (play.foundBefore !== undefined) {
      score = plus(play.foundBefore)
      phase = 'live'
      status({ next_play: 'none' })
    }
    if (posteam !== '') {
      phase = 'live'
      const situation = situationBefore(row, posteam)
      if (situation.next_play !== 'none') status(situation)
      if (row.text('replay_or_challenge') === '1') {
        wallMs += 4_000
        status({ ...situation, under_review: true })
        wallMs += 60_000
      }
    }
    wallMs += 6_000
    const after = plus(play.after)
    script.play(wallMs, playBody(play, clock, after, timeouts), eventIds(play.playId))
    score = after
    const lost = lostAfter.get(index)
    if (lost === undefined) continue
    restored = { home: restored.home + lost.home, away: restored.away + lost.away }
    score = plus(play.after)
    wallMs += 25_000
    status({ next_play: 'none' })
  }
  if (end.openEnd !== undefined) return { script: script.finish(), openEnd: end.openEnd }
  phase = 'final'
  // Regulation is played to its end; the rows of some games stop with the last play.
  if (quarter === 4) clock = 0
  wallMs += 5_000
  score = end.final
  status({ next_play: 'none' })
  return { script: script.finish(score) }
}

const playedSeconds = (quarter: number, clock: number): number => (quarter > 4 ? 3600 + (quarter - 4) * 900 - clock : quarter * 900 - clock)

const totals = (score: Score, timeouts: Score) => ({
  total_home_score: score.home,
  total_away_score: score.away,
  home_timeouts_remaining: timeouts.home,
  away_timeouts_remaining: timeouts.away,
})

const timeoutsOf = (row: CsvRow, side: 'home' | 'away', before: number): number => {
  const value = row.numberIfValid(`${side}_timeouts_remaining`)
  return value === undefined ? before : Math.min(3, Math.max(0, Math.round(value)))
}

const nextPlayOf = (row: CsvRow): SituationColumns['next_play'] => {
  const type = row.text('play_type')
  if (type === 'kickoff' || row.text('kickoff_attempt') === '1') return 'kickoff'
  if (isTry(row)) return 'try'
  return row.numberOr('down') === undefined ? 'none' : 'scrimmage'
}

const situationBefore = (row: CsvRow, posteam: string) => {
  const next = nextPlayOf(row)
  return {
    next_play: next,
    posteam,
    down: next === 'scrimmage' ? (row.numberOr('down') ?? null) : null,
    ydstogo: next === 'scrimmage' ? (row.numberOr('ydstogo') ?? 0) : 0,
    yardline_100: row.numberOr('yardline_100') ?? null,
  }
}

const playBody = (play: PlayRow, clock: number, after: Score, timeouts: Score): JsonObject & { readonly play_id: number } => ({
  ...playColumns(play.row),
  play_id: play.playId,
  qtr: play.quarter,
  quarter_seconds_remaining: clock,
  posteam: play.row.text('posteam') === '' ? null : play.row.text('posteam'),
  ...totals(after, timeouts),
})

/** Sources give two plays one `play_id`: each is an event of its own. */
const distinctIds = (): ((playId: number) => string | undefined) => {
  const times = new Map<number, number>()
  return (playId) => {
    const time = (times.get(playId) ?? 0) + 1
    times.set(playId, time)
    return time === 1 ? undefined : `p${playId}-${time}`
  }
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
