import { nbaImportError } from './import-errors.ts'
import type { StatsRow } from './stats-row.ts'
import { messageTypes } from './stats-row.ts'

/** Points of both sides. */
export type Score = NonNullable<StatsRow['score']>

/** Whether no side has more in `a` than in `b`. */
export const isAtMost = (a: Score, b: Score): boolean => a.home <= b.home && a.away <= b.away

const isSame = (a: Score, b: Score): boolean => a.home === b.home && a.away === b.away

/** Whether the row is a basket or a free throw that states the score after it. */
export const isScoring = (row: StatsRow): boolean => {
  if (row.score === undefined) return false
  if (row.messageType === messageTypes.made) return true
  return row.messageType === messageTypes.freeThrow && !row.home.startsWith('MISS ') && !row.away.startsWith('MISS ')
}

const before = (row: StatsRow): Score | undefined => {
  if (row.score === undefined) return undefined
  const text = row.home === '' ? row.away : row.home
  const points = row.messageType === messageTypes.freeThrow ? 1 : text.includes(' 3PT ') ? 3 : 2
  return row.home === '' ? { ...row.score, away: row.score.away - points } : { ...row.score, home: row.score.home - points }
}

/** Scores are sometimes restated a few points up or down; a larger move means rows of different games or a damaged one. */
const largestMove = 12

/**
 * The score after each row. A row that is no basket may carry a score of long ago or of later, and a restated one: it is believed where the next
 * basket goes on from it, or, if none follows, where it is the final score. So is a basket that makes the score fall.
 */
export const scoresAfter = (rows: readonly StatsRow[], final: Score | undefined): readonly Score[] => {
  let score: Score = { home: 0, away: 0 }
  const baskets = rows.flatMap((row, index) => (isScoring(row) ? [index] : []))
  let next = 0
  return rows.map((row, index) => {
    while (next < baskets.length && (baskets[next] as number) <= index) next++
    const stated = row.score
    if (stated === undefined || isSame(stated, score)) return score
    if (isScoring(row) && isAtMost(score, stated)) {
      if (stated.home - score.home > largestMove || stated.away - score.away > largestMove)
        throw nbaImportError(
          'NBA_IMPORT_ROW_INVALID',
          `Line ${row.line}: the score moves from ${score.away} - ${score.home} to ${stated.away} - ${stated.home}.`,
          { line: row.line },
        )
      score = stated
      return score
    }
    const basket = baskets[next]
    const goesOnFrom = basket === undefined ? final : before(rows[basket] as StatsRow)
    const isNear = Math.abs(stated.home - score.home) <= largestMove && Math.abs(stated.away - score.away) <= largestMove
    if (isNear && goesOnFrom !== undefined && isSame(stated, goesOnFrom)) score = stated
    return score
  })
}
