import type { CsvRow } from '@fairline/simulation-csv'

/** A try that the source lost: after which row, for which team, and what it brought. */
export interface MissingTry {
  readonly afterIndex: number
  readonly team: string
  readonly points: 0 | 1 | 2
}

const isTry = (row: CsvRow): boolean =>
  row.text('play_type') === 'extra_point' || row.text('extra_point_attempt') === '1' || row.text('two_point_attempt') === '1'

// Timeouts, cancelled plays and reviews may stand between a touchdown and its try.
const isBetween = (row: CsvRow): boolean => ['', 'no_play'].includes(row.text('play_type')) && row.text('quarter_end') !== '1'

/**
 * The tries that the source has no row for: nflscrapR lost those after returned touchdowns. `lacking` is what each team's plays
 * lack to its final score; the tries of a team share it.
 */
export const findMissingTries = (rows: readonly CsvRow[], lacking: ReadonlyMap<string, number>): readonly MissingTry[] => {
  const found: { afterIndex: number; team: string }[] = []
  for (const [index, row] of rows.entries()) {
    const team = row.text('td_team')
    if (row.text('touchdown') !== '1' || team === '') continue
    let next = index + 1
    while (next < rows.length && isBetween(rows[next] as CsvRow)) next++
    const following = rows[next]
    if (following === undefined || !isTry(following)) found.push({ afterIndex: index, team })
  }
  const left = new Map(lacking)
  return found.map(({ afterIndex, team }, at) => {
    const open = found.slice(at).filter((each) => each.team === team).length
    const points = left.get(team) ?? 0
    const given = points > open ? 2 : points > 0 ? 1 : 0
    left.set(team, points - given)
    return { afterIndex, team, points: given }
  })
}
