import { nbaImportError } from './import-errors.ts'
import type { StatsRow } from './stats-row.ts'
import type { Score } from './stats-scores.ts'
import { isAtMost, isScoring } from './stats-scores.ts'

/** The longest part of the baskets in which no score falls. */
const longestRise = (scored: readonly StatsRow[]): ReadonlySet<StatsRow> => {
  const lengths: number[] = []
  const before: number[] = []
  let best = -1
  for (let i = 0; i < scored.length; i++) {
    lengths[i] = 1
    before[i] = -1
    for (let k = 0; k < i; k++)
      if ((lengths[k] as number) >= (lengths[i] as number) && isAtMost(scored[k]?.score as Score, scored[i]?.score as Score)) {
        lengths[i] = (lengths[k] as number) + 1
        before[i] = k
      }
    if (best < 0 || (lengths[i] as number) > (lengths[best] as number)) best = i
  }
  const kept = new Set<StatsRow>()
  for (let i = best; i >= 0; i = before[i] as number) kept.add(scored[i] as StatsRow)
  return kept
}

const hasFallingScore = (scored: readonly StatsRow[]): boolean =>
  scored.some((row, index) => index > 0 && !isAtMost(scored[index - 1]?.score as Score, row.score as Score))

/** Moves baskets with a mistyped clock to where their score belongs, within their period. */
const basketsInPlace = (rows: readonly StatsRow[]): readonly StatsRow[] => {
  const scored = rows.filter(isScoring)
  if (!hasFallingScore(scored)) return rows
  const kept = longestRise(scored)
  const ordered = rows.filter((row) => !isScoring(row) || kept.has(row))
  for (const row of scored) {
    if (kept.has(row)) continue
    const next = ordered.findIndex(
      (other) =>
        other.period > row.period ||
        (other.period === row.period && isScoring(other) && !isAtMost(other.score as Score, row.score as Score)),
    )
    const first = ordered.findIndex((other) => other.period === row.period)
    ordered.splice(next < 0 ? ordered.length : Math.max(next, first + 1), 0, row)
  }
  return ordered
}

/**
 * The rows in the order of play: period by period, in the file's order within one. Files are in the order of the game clock, so a basket with a
 * mistyped clock stands among the wrong ones and makes the score fall. It is moved to where its score belongs. A period without rows is an error.
 */
export const inOrderOfPlay = (rows: readonly StatsRow[]): readonly StatsRow[] => {
  const ordered = rows.toSorted((one, other) => one.period - other.period)
  let period = 0
  for (const row of ordered) {
    if (row.period > period + 1)
      throw nbaImportError('NBA_IMPORT_ROW_INVALID', `Line ${row.line}: rows of period ${period + 1} are missing.`, { line: row.line })
    period = row.period
  }
  return basketsInPlace(ordered)
}
