import type { CsvRow } from '@fairline/simulation-csv'
import { nflImportError } from './import-errors.ts'

/** Points of both sides. */
export interface Score {
  readonly home: number
  readonly away: number
}

/** A row of a game: when it was, what the score was after it by the file's own columns, and what the row is. */
export interface PlayRow {
  readonly row: CsvRow
  readonly playId: number
  readonly quarter: number
  /** Seconds left of the quarter. */
  readonly seconds: number
  /** The score before it where the row states one above what was counted: points of a play that has no row. */
  readonly foundBefore: Score | undefined
  readonly after: Score
  readonly kind: 'play' | 'quarter-end' | 'game-end' | 'note'
}

/**
 * Whether the row is a try. One with a penalty enforced between downs counts although its play type says `no_play`; sources without columns
 * for tries tell them in words.
 */
export const isTry = (row: CsvRow): boolean =>
  row.text('play_type') === 'extra_point' ||
  row.text('extra_point_attempt') === '1' ||
  row.text('two_point_attempt') === '1' ||
  row.text('extra_point_result') !== '' ||
  row.text('two_point_conv_result') !== '' ||
  /^(\([\d:]+\) )?(TWO-POINT CONVERSION ATTEMPT|\S+ extra point is )/i.test(row.text('desc'))

const invalid = (row: CsvRow, why: string): Error =>
  nflImportError('NFL_IMPORT_ROW_INVALID', `Line ${row.line}: ${why}.`, { line: row.line })

const quarterOf = (row: CsvRow, before: number): number => {
  const quarter = row.numberOr('qtr') ?? before
  if (!Number.isInteger(quarter) || quarter < 1 || quarter > 8) throw invalid(row, `quarter ${quarter} does not exist`)
  return quarter
}

/** A row without a clock, such as a note of the scorer, has that of the row before. */
const secondsOf = (row: CsvRow, before: number): number => {
  const time = row.text('time')
  const [minutes, seconds] = time.split(':')
  const read = row.numberOr('quarter_seconds_remaining') ?? (time === '' ? before : Number(minutes) * 60 + Number(seconds))
  if (!Number.isInteger(read) || read < 0 || read > 900)
    throw invalid(row, `the clock must show 0 to 900 seconds, not ${time || row.text('quarter_seconds_remaining')}`)
  return read
}

// Timeouts and the like may stand out of order: their scores say nothing.
const statesScore = (row: CsvRow): boolean =>
  row.text('posteam') !== '' && row.text('play_type') !== '' && !row.text('desc').startsWith('Timeout')

const bySide = (row: CsvRow, attack: number, defence: number): Score =>
  row.text('posteam') === row.text('home_team') ? { home: attack, away: defence } : { home: defence, away: attack }

const scoreAfter = (row: CsvRow, before: Score): Score => {
  if (!statesScore(row)) return before
  const attack = row.numberOr('posteam_score_post', 0, 150)
  const defence = row.numberOr('defteam_score_post', 0, 150)
  // Without columns for the score after the play, totals of a row out of order may be older than what is known.
  if (attack === undefined || defence === undefined)
    return {
      home: Math.max(before.home, row.numberOr('total_home_score', 0, 150) ?? 0),
      away: Math.max(before.away, row.numberOr('total_away_score', 0, 150) ?? 0),
    }
  const after = bySide(row, attack, defence)
  if (after.home < before.home || after.away < before.away)
    throw invalid(row, `the score falls from ${before.home}-${before.away} to ${after.home}-${after.away}`)
  return after
}

const scored = /TOUCHDOWN|\bGOOD\b|SAFETY|ATTEMPT SUCCEEDS|defensive two-point/i

/** Whether the row itself is a play that can have scored. */
const canHaveScored = (row: CsvRow): boolean =>
  ['touchdown', 'safety', 'defensive_two_point_conv'].some((column) => row.text(column) === '1') ||
  row.text('field_goal_result') === 'made' ||
  ['good', 'safety'].includes(row.text('extra_point_result')) ||
  row.text('two_point_conv_result') === 'success' ||
  scored.test(row.text('desc'))

const foundBefore = (row: CsvRow, counted: Score, after: Score): Score | undefined => {
  if (!statesScore(row) || (after.home === counted.home && after.away === counted.away)) return undefined
  const attack = row.numberIfValid('posteam_score', 0, 150)
  const defence = row.numberIfValid('defteam_score', 0, 150)
  if (attack === undefined || defence === undefined) return canHaveScored(row) ? undefined : after
  const stated = bySide(row, attack, defence)
  const isBetween = stated.home >= counted.home && stated.away >= counted.away && stated.home <= after.home && stated.away <= after.away
  return isBetween && (stated.home > counted.home || stated.away > counted.away) ? stated : undefined
}

const kindOf = (row: CsvRow): PlayRow['kind'] => {
  const desc = row.text('desc')
  if (/^END (OF )?GAME/i.test(desc)) return 'game-end'
  if (row.text('quarter_end') === '1' || /^END (OF )?QUARTER/i.test(desc)) return 'quarter-end'
  return row.text('posteam') === '' && (desc === '' || desc === 'GAME') ? 'note' : 'play'
}

/** Rows of a later quarter may stand before the last ones of an earlier one; within a quarter the file's order is that of play. */
const byQuarter = (rows: readonly CsvRow[]): readonly (readonly [CsvRow, number])[] => {
  let quarter = 1
  const numbered = rows.map((row) => {
    quarter = quarterOf(row, quarter)
    return [row, quarter] as const
  })
  return numbered.toSorted(([, one], [, other]) => one - other)
}

/** A clock that a row puts back further than this is that of a row out of its place, not of a review. */
const longestPutBackSeconds = 60

/**
 * Points that a row states before it belong to the scoring play just before, if that one states none: sources without columns for the score after
 * a play show a returned touchdown only on the next row.
 */
const withScoresInPlace = (plays: readonly PlayRow[]): readonly PlayRow[] => {
  const placed = [...plays]
  for (const [index, play] of plays.entries()) {
    if (play.foundBefore === undefined) continue
    let scoring = index - 1
    while (scoring >= 0 && !canHaveScored((plays[scoring] as PlayRow).row) && !statesScore((plays[scoring] as PlayRow).row)) scoring--
    const scorer = placed[scoring]
    const before = placed[scoring - 1]?.after ?? { home: 0, away: 0 }
    if (scorer === undefined || !canHaveScored(scorer.row) || scorer.after.home !== before.home || scorer.after.away !== before.away)
      continue
    for (let at = scoring; at < index; at++) placed[at] = { ...(placed[at] as PlayRow), after: play.foundBefore }
    placed[index] = { ...play, foundBefore: undefined }
  }
  return placed
}

/**
 * Reads the rows of one game in the order of play. Throws NFL_IMPORT_ROW_INVALID, naming the line, on a row that cannot be: a clock or quarter
 * that does not exist, a quarter without rows, a score that falls.
 */
export const readPlayRows = (rows: readonly CsvRow[]): readonly PlayRow[] => {
  let counted: Score = { home: 0, away: 0 }
  let quarterBefore = 1
  let secondsBefore = 900
  const plays = byQuarter(rows).map(([row, quarter]) => {
    if (quarter > quarterBefore + 1)
      throw invalid(row, `quarter ${quarter} follows quarter ${quarterBefore}: rows of a whole quarter are missing`)
    const stated = secondsOf(row, quarter > quarterBefore ? (quarter > 4 ? 600 : 900) : secondsBefore)
    const isOutOfPlace = quarter === quarterBefore && stated > secondsBefore + longestPutBackSeconds
    const seconds = isOutOfPlace ? secondsBefore : stated
    const after = scoreAfter(row, counted)
    const play: PlayRow = {
      row,
      playId: row.number('play_id', 0, 1_000_000),
      quarter,
      seconds,
      foundBefore: foundBefore(row, counted, after),
      after,
      kind: kindOf(row),
    }
    counted = after
    quarterBefore = quarter
    secondsBefore = seconds
    return play
  })
  return withScoresInPlace(plays)
}
