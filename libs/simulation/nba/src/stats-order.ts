import type { StatsRow } from './stats-row.ts'

type Score = NonNullable<StatsRow['score']>

const isAtMost = (a: Score, b: Score): boolean => a.home <= b.home && a.away <= b.away

/** The longest part of the scored rows in which no score falls. */
const longestRise = (rows: readonly StatsRow[]): ReadonlySet<StatsRow> => {
  const scored = rows.filter((row) => row.score !== undefined)
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

const hasFallingScore = (rows: readonly StatsRow[]): boolean => {
  let last: Score = { home: 0, away: 0 }
  for (const { score } of rows) {
    if (score === undefined) continue
    if (!isAtMost(last, score)) return true
    last = score
  }
  return false
}

/**
 * The rows in the order of play. Files are in the order of the game clock, so a basket with a mistyped clock stands among the
 * wrong ones and makes the score fall. Such a row is moved to where its score belongs.
 */
export const inOrderOfPlay = (rows: readonly StatsRow[]): readonly StatsRow[] => {
  if (!hasFallingScore(rows)) return rows
  const kept = longestRise(rows)
  const ordered = rows.filter((row) => row.score === undefined || kept.has(row))
  for (const row of rows) {
    const score = row.score
    if (score === undefined || kept.has(row)) continue
    const next = ordered.findIndex((other) => other.score !== undefined && !isAtMost(other.score, score))
    ordered.splice(next < 0 ? ordered.length : next, 0, row)
  }
  return ordered
}
