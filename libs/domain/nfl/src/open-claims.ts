import type { Side } from '@fairline/domain-sport'
import type { NflSituation } from './nfl-event.ts'
import type { PlayRecord } from './play-record.ts'
import { withPoints } from './play-record.ts'
import { isBefore } from './place-play.ts'
import { pointsOfKind } from './score-claim.ts'
import { isTryKind } from './score-kinds.ts'

/** Plays back that a status may still give the points to that a play claimed. */
const claimReach = 12

const claimedPoints = (record: PlayRecord, side: Side | undefined): number => {
  if (record.score === 'none' || record.score === 'adjustment' || record.homePoints !== 0 || record.awayPoints !== 0) return 0
  if (side === undefined || record.side !== side || record.failedTry) return 0
  return pointsOfKind[record.score]
}

// The try of a touchdown comes and goes with it; any other snap shows that play went on without the points.
const hasPlayGoneOn = (records: readonly PlayRecord[], place: number): boolean =>
  records.slice(place + 1).some((later) => later.isSnap && !isTryKind(later.score))

/** The records with points of a side given to the plays that named them before the provider stated them, in their order, and what is left. */
export const withClaims = (
  records: readonly PlayRecord[],
  side: Side,
  points: number,
): { records: readonly PlayRecord[]; left: number } => {
  let left = points
  let next: PlayRecord[] | undefined
  for (let i = Math.max(0, records.length - claimReach); i < records.length && left > 0; i++) {
    const record = records[i] as PlayRecord
    const claimed = claimedPoints(record, side)
    if (claimed === 0 || claimed > left) continue
    if (record.takenBack && hasPlayGoneOn(records, i)) continue
    next ??= [...records]
    next[i] = withPoints({ ...record, takenBack: false }, side, claimed)
    left -= claimed
  }
  return { records: next ?? records, left }
}

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
    next[i] = { ...record, takenBack: true }
  }
  return next ?? records
}
