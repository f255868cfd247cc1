import type { PlayRow, Score } from './play-rows.ts'
import { isTry } from './play-rows.ts'

type Side = 'home' | 'away'

/** Points that the source has on no row: they belong after the row with this index. */
export interface LostPoints {
  readonly afterIndex: number
  readonly side: Side
  readonly points: number
}

// Timeouts, cancelled plays and reviews may stand between a touchdown and its try.
const isBetween = ({ row, kind }: PlayRow): boolean =>
  kind === 'note' || (kind === 'play' && !isTry(row) && ['', 'no_play'].includes(row.text('play_type')))

const touchdownOf = (play: PlayRow, before: Score): Side | undefined => {
  const scored = { home: play.after.home - before.home, away: play.after.away - before.away }
  if (scored.home === 6) return 'home'
  if (scored.away === 6) return 'away'
  if (play.row.text('touchdown') !== '1' || play.row.text('td_team') === '') return undefined
  return play.row.text('td_team') === play.row.text('home_team') ? 'home' : 'away'
}

/** A touchdown without a row for its try. */
export interface UntriedTouchdown {
  readonly index: number
  readonly side: Side
  /** Nothing was played after it. */
  readonly isLast: boolean
}

/** The touchdowns that no row of a try follows: nflscrapR lost those after returned touchdowns. */
export const untriedTouchdowns = (plays: readonly PlayRow[]): readonly UntriedTouchdown[] => {
  const found: UntriedTouchdown[] = []
  let before: Score = { home: 0, away: 0 }
  for (const [index, play] of plays.entries()) {
    const side = play.kind === 'play' ? touchdownOf(play, play.foundBefore ?? before) : undefined
    before = play.after
    if (side === undefined) continue
    let next = index + 1
    while (next < plays.length && isBetween(plays[next] as PlayRow)) next++
    const following = plays[next]
    if (following !== undefined && isTry(following.row)) continue
    // What the next row states before it is on the score already.
    const stated = following?.foundBefore
    if (stated !== undefined && stated[side] > before[side]) continue
    found.push({ index, side, isLast: following === undefined || plays.slice(next).every(({ kind }) => kind !== 'play') })
  }
  return found
}

/**
 * Where the points that a side's rows lack to its final score belong: to its touchdowns without a try, one each as far as they go. What more
 * there is comes with the last of them, a point that may be of several too, since it is certain only then. A try brings two points at most;
 * what is left over belongs to no row that can be told.
 */
export const findLostPoints = (untried: readonly UntriedTouchdown[], lacking: Score): readonly LostPoints[] =>
  (['home', 'away'] as const).flatMap((side) => {
    const own = untried.filter((each) => each.side === side)
    let left = Math.min(lacking[side], 2 * own.length)
    const points = own.map(() => 0)
    for (let at = own.length - 1; at >= 0 && left > 0; at--, left--) points[at] = 1
    for (let at = own.length - 1; at >= 0 && left > 0; at--, left--) points[at] = 2
    return own.map(({ index }, at) => ({ afterIndex: index, side, points: points[at] as number })).filter((each) => each.points > 0)
  })
