import type { Side } from '@fairline/domain-sport'
import type { NflPlay } from './nfl-event.ts'
import { otherSide } from './nfl-state.ts'
import type { Span } from './derive-scores.ts'
import { reconciled } from './derive-scores.ts'
import type { PlayRecord } from './play-record.ts'
import { isAdjustment, withPoints } from './play-record.ts'
import { adjustmentOf, placeOf, scoreBefore, withRecord } from './place-play.ts'
import type { ScoreClaim } from './score-claim.ts'
import { claimOf } from './score-claim.ts'
import type { ScoreKind } from './score-kinds.ts'
import { isTryKind } from './score-kinds.ts'
import { isTryPending } from './scoring-units.ts'

/** The record of a play with what it claims, before it is known whether its points count. */
export const withClaim = (record: PlayRecord, claim: ScoreClaim | undefined): PlayRecord =>
  claim === undefined ? record : { ...record, score: claim.kind, side: claim.side, failedTry: claim.points === 0 && isTryKind(claim.kind) }

const withoutClaim = (record: PlayRecord): PlayRecord => ({ ...record, score: 'none', side: undefined })

/** The play's claim; that of a cancelled play counts only where the score moves with it, or where it is a try. */
export const claimOfPlay = (play: NflPlay, homePoints: number, awayPoints: number): ScoreClaim | undefined => {
  const claim = claimOf(play)
  if (claim === undefined || claim.points === 0) return claim
  const side = claim.side ?? (homePoints > 0 ? 'home' : awayPoints > 0 ? 'away' : undefined)
  const moved = side === 'home' ? homePoints : side === 'away' ? awayPoints : 0
  if (play.playType === 'no_play' && moved < claim.points) return undefined
  // The side of the safety on a try is told by the score alone: either may score it.
  if (claim.kind === 'try-safety' && moved === 0 && homePoints + awayPoints > 0) return { ...claim, side: homePoints > 0 ? 'home' : 'away' }
  // The score tells better than who is said to have the ball.
  const other = side === undefined ? undefined : otherSide(side)
  const movedOther = other === 'home' ? homePoints : other === 'away' ? awayPoints : 0
  return { ...claim, side: claim.kind !== 'touchdown' && moved === 0 && movedOther === claim.points ? other : side }
}

/** The ledger after a play that came in order; undefined where the score after it cannot be the play's. */
export const scoredInOrder = (
  records: readonly PlayRecord[],
  record: PlayRecord,
  claim: ScoreClaim | undefined,
  homePoints: number,
  awayPoints: number,
  span: Span,
): readonly PlayRecord[] | undefined => {
  const moved = (side: Side): number => (side === 'home' ? homePoints : awayPoints)
  if (claim === undefined) return scoredWithoutWord(records, record, homePoints, awayPoints, span)
  const { side, points } = claim
  if (points === 0 || side === undefined) return tryWithoutWord(records, record, homePoints, awayPoints, span)
  if (moved(side) >= points) {
    const left = moved(side) - points
    const [home, away] = side === 'home' ? [left, awayPoints] : [homePoints, left]
    const own = withPoints(record, side, points)
    // A touchdown that is stated with its try: the try comes after it. Whatever else is new came before the play.
    if (claim.kind === 'touchdown' && left > 0 && left <= 2 && !isTryPending(records, side))
      return reconciled([...records, own], home, away, span)
    return [...reconciled(records, home, away, span), own]
  }
  const stands = adjustmentOf(records, side, points, record)
  if (stands !== -1) {
    const before = scoreBefore(records, records.length)
    const stated = { home: before.home + homePoints, away: before.away + awayPoints }
    return reconciled(withPlayFor(records, stands, withPoints(record, side, points), stated), homePoints, awayPoints, span)
  }
  // The points are not stated yet: a status will give them to this play.
  return homePoints === 0 && awayPoints === 0 ? [...records, record] : undefined
}

/** Kinds of score by their points, where a snap brought them and no column says how. */
const kindByPoints: Readonly<Record<number, ScoreKind>> = { 6: 'touchdown', 3: 'field-goal', 2: 'safety' }

// Points that no column of the play names: a snap scored them, unless messages are missing.
const scoredWithoutWord = (
  records: readonly PlayRecord[],
  record: PlayRecord,
  homePoints: number,
  awayPoints: number,
  span: Span,
): readonly PlayRecord[] => {
  const side: Side = homePoints > 0 ? 'home' : 'away'
  const score = homePoints * awayPoints === 0 ? kindByPoints[homePoints + awayPoints] : undefined
  const isTryDue = homePoints + awayPoints === 2 && (isTryPending(records, 'home') || isTryPending(records, 'away'))
  if (score === undefined || !record.isSnap || span.isLossy || isTryDue)
    return reconciled([...records, record], homePoints, awayPoints, span)
  return [...records, withPoints({ ...record, score, side }, side, homePoints + awayPoints)]
}

// A try that is said to have failed: points of one or two are the try's all the same, others came before it.
const tryWithoutWord = (
  records: readonly PlayRecord[],
  record: PlayRecord,
  homePoints: number,
  awayPoints: number,
  span: Span,
): readonly PlayRecord[] => {
  const [side, points, other]: [Side, number, number] =
    homePoints >= awayPoints ? ['home', homePoints, awayPoints] : ['away', awayPoints, homePoints]
  if (points === 0 || other > 0 || points > 8 || points === 3) return [...reconciled(records, homePoints, awayPoints, span), record]
  const own = points % 6
  const before = points - own
  const [home, away] = side === 'home' ? [before, 0] : [0, before]
  const kind = own === 1 ? 'extra-point' : record.side === side || record.side === undefined ? 'two-point' : 'defensive-two-point'
  const tried = own === 0 ? record : withPoints({ ...record, score: kind, side, failedTry: false }, side, own)
  return [...reconciled(records, home, away, span), tried]
}

// A try that was stated with a touchdown follows it at once.
const withItsTry = (records: readonly PlayRecord[], place: number, record: PlayRecord): readonly PlayRecord[] => {
  const next = records[place + 1]
  const { quarter, seconds } = record
  const isItsTry = record.score === 'touchdown' && next !== undefined && isAdjustment(next) && isTryKind(next.score)
  return isItsTry ? [record, { ...next, quarter, seconds, sinceQuarter: quarter, sinceSeconds: seconds }] : [record]
}

/** The records with a play in the place of another record; a touchdown takes a try that was stated with it along. */
export const replacedAt = (records: readonly PlayRecord[], place: number, record: PlayRecord): readonly PlayRecord[] => {
  const own = withItsTry(records, place, record)
  return records.toSpliced(place, own.length, ...own)
}

/**
 * The records with a play instead of the adjustment at this place that stood for its points. The play stands at its own moment of game time: the
 * adjustment knew only the statement that brought it.
 */
export const withPlayFor = (
  records: readonly PlayRecord[],
  place: number,
  record: PlayRecord,
  stated: { readonly home: number; readonly away: number },
): readonly PlayRecord[] => {
  const own = withItsTry(records, place, record)
  const others = records.toSpliced(place, own.length)
  return others.toSpliced(placeOf(others, record, stated), 0, ...own)
}

/** The ledger after a play that came late: its points are in the score already, or they do not count. */
export const scoredLate = (
  records: readonly PlayRecord[],
  record: PlayRecord,
  claim: ScoreClaim | undefined,
  stated: { readonly home: number; readonly away: number },
  keepsClaim: boolean,
): readonly PlayRecord[] => {
  if (claim?.side !== undefined && claim.points > 0) {
    const stands = adjustmentOf(records, claim.side, claim.points, record)
    if (stands !== -1) return withPlayFor(records, stands, withPoints(record, claim.side, claim.points), stated)
    const larger = splittable(records, claim.side, claim.points, record, stated)
    if (larger !== undefined) return larger
  }
  const kept = keepsClaim || record.failedTry ? record : withoutClaim(record)
  return withRecord(records, placeOf(records, kept, stated), kept)
}

// Points that were taken for one scoring play, and are of two: the play brings its part of them.
const splittable = (
  records: readonly PlayRecord[],
  side: Side,
  points: number,
  record: PlayRecord,
  stated: { readonly home: number; readonly away: number },
): readonly PlayRecord[] | undefined => {
  const place = points === 3 ? adjustmentOf(records, side, 6, record) : -1
  const stands = records[place]
  if (stands === undefined || !isAdjustment(stands)) return undefined
  const rest = withPoints({ ...stands, score: 'field-goal', severalScores: false }, side, 3)
  const both = records.toSpliced(place, 1, rest, rest)
  return withPlayFor(both, place, withPoints(record, side, points), stated)
}
