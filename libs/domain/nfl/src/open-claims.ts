import type { Side } from '@fairline/domain-sport'
import type { NflSituation } from './nfl-event.ts'
import type { PlayRecord } from './play-record.ts'
import { pointsIn, withPoints } from './play-record.ts'
import { isBefore } from './place-play.ts'
import { claimedPoints } from './score-claim.ts'
import { isTryKind } from './score-kinds.ts'
import type { ScoringUnit } from './scoring-units.ts'
import { scoringUnits } from './scoring-units.ts'
import { returned, unitsOf } from './take-back.ts'

/** Plays back that a status may still give the points to that a play claimed. */
const claimReach = 12

/** Records with points given to some of them, and the points that are left. */
export interface Given {
  readonly records: readonly PlayRecord[]
  readonly left: number
}

// A touchdown may return without its try.
const returnable = (restored: readonly PlayRecord[], side: Side): readonly ScoringUnit[] => [
  ...scoringUnits(restored, side),
  ...restored.flatMap((record, i) =>
    record.score === 'touchdown' && pointsIn(record, side) > 0 ? { places: [i], points: pointsIn(record, side) } : [],
  ),
]

// Points that a statement took back and that come again, no snap between, are the same: all of them, or scoring plays that add up to the points.
const withReturned = (records: readonly PlayRecord[], side: Side, points: number): Given => {
  if (points === 0 || !records.some(({ mayReturn }) => mayReturn)) return { records, left: points }
  const claims = records.map((record) => (record.mayReturn ? claimedPoints(record, side) : 0))
  const all = claims.reduce((sum, each) => sum + each, 0)
  const restored = records.map((record, i) => withPoints({ ...record, homePoints: 0, awayPoints: 0 }, side, claims[i] as number))
  const places =
    all <= points
      ? claims.flatMap((claimed, i) => (claimed > 0 ? i : []))
      : (unitsOf(returnable(restored, side), points) ?? []).flatMap((unit) => unit.places)
  if (places.length === 0) return { records, left: points }
  const given = records.map((record, i) => (places.includes(i) ? returned(record, side, claims[i] as number) : record))
  return { records: given, left: points - places.reduce((sum, i) => sum + (claims[i] as number), 0) }
}

/** The records with points of a side given to the plays that named them before the provider stated them, in their order, and what is left. */
export const withClaims = (records: readonly PlayRecord[], side: Side, points: number): Given => {
  let left = points
  let next: PlayRecord[] | undefined
  for (let i = Math.max(0, records.length - claimReach); i < records.length && left > 0; i++) {
    const record = records[i] as PlayRecord
    const claimed = record.takenBack ? 0 : claimedPoints(record, side)
    if (claimed === 0 || claimed > left) continue
    next ??= [...records]
    next[i] = withPoints(record, side, claimed)
    left -= claimed
  }
  return withReturned(next ?? records, side, left)
}

/** Whether a snap came after the record at this place. The try of a touchdown comes and goes with it. */
export const hasPlayGoneOn = (records: readonly PlayRecord[], place: number): boolean =>
  records.slice(place + 1).some((later) => later.isSnap && !isTryKind(later.score))

/** The records once play has gone on without the points that were taken back: later ones are others. */
export const withPlayGoneOn = (records: readonly PlayRecord[]): readonly PlayRecord[] =>
  records.some(({ mayReturn }) => mayReturn)
    ? records.map((record) => (record.mayReturn ? { ...record, mayReturn: false } : record))
    : records

/**
 * The records after a status that states no points for a play that claimed some: they did not count, so that later points are not this play's. A
 * review, a try that is due and a status before the next play is known leave that open.
 */
export const withoutDeniedClaims = (records: readonly PlayRecord[], event: NflSituation): readonly PlayRecord[] => {
  if (event.phase !== 'live' || event.underReview || (event.nextPlay !== 'scrimmage' && event.nextPlay !== 'kickoff')) return records
  const moment = { quarter: event.quarter, seconds: event.quarterSecondsRemaining }
  let next: PlayRecord[] | undefined
  for (let i = Math.max(0, records.length - claimReach); i < records.length; i++) {
    const record = records[i] as PlayRecord
    if (record.takenBack || claimedPoints(record, record.side) === 0 || !isBefore(record, moment)) continue
    next ??= [...records]
    next[i] = { ...record, takenBack: true, mayReturn: !hasPlayGoneOn(records, i) }
  }
  return next ?? records
}
