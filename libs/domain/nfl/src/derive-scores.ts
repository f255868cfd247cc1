import type { Side } from '@fairline/domain-sport'
import { otherSide } from './nfl-state.ts'
import type { PlayRecord } from './play-record.ts'
import { emptyRecord, pointsIn, withPoints } from './play-record.ts'
import type { ScoreKind } from './score-kinds.ts'
import { isTryKind } from './score-kinds.ts'
import { pointsOfKind } from './score-claim.ts'
import { isTryPending } from './scoring-units.ts'
import { withClaims } from './open-claims.ts'
import { takeBack } from './take-back.ts'

/** When points came that were stated without their play: after one moment, by another. */
export interface Span {
  readonly sinceQuarter: number
  readonly sinceSeconds: number
  readonly quarter: number
  readonly seconds: number
  /** Messages were lost in it. */
  readonly isLossy: boolean
}

/** Game seconds in which lost messages may hide more than one scoring play of a side. */
const secondsOfTwoScores = 60

interface Part {
  readonly kind: ScoreKind
  readonly points: number
}

const touchdown: Part = { kind: 'touchdown', points: 6 }
const fieldGoal: Part = { kind: 'field-goal', points: 3 }
const safety: Part = { kind: 'safety', points: 2 }
const extraPoint: Part = { kind: 'extra-point', points: 1 }
const twoPoint: Part = { kind: 'two-point', points: 2 }

/** What points of a side are most likely made of: the fewest scoring plays, by their frequency in the league. */
const plays: readonly (readonly Part[])[] = [[fieldGoal], [touchdown, extraPoint], [touchdown], [touchdown, twoPoint], [safety]]

const worth = (parts: readonly Part[]): number => parts.reduce((sum, { points }) => sum + points, 0)

const partsOf = (points: number, most = 4): readonly Part[] | undefined => {
  if (points === 0) return []
  for (let count = 1; count <= most; count++)
    for (const play of plays) {
      const rest = points - worth(play)
      if (rest === 0) return play
      const more = rest > 0 && count > 1 ? partsOf(rest, count - 1) : undefined
      if (more !== undefined) return [...play, ...more]
    }
  return undefined
}

// One point can only be a try, and so can two of either side while a try is due.
const decomposed = (records: readonly PlayRecord[], side: Side, points: number): readonly Part[] => {
  if (points === 1) return [extraPoint]
  if (isTryPending(records, side)) {
    if (points === 2) return [twoPoint]
    const without = partsOf(points, 1)
    if (without !== undefined) return without
    const afterKick = partsOf(points - 1, 1)
    if (afterKick !== undefined) return [extraPoint, ...afterKick]
    const afterTwo = partsOf(points - 2, 1)
    if (afterTwo !== undefined) return [twoPoint, ...afterTwo]
  }
  if (points === 2 && isTryPending(records, otherSide(side)))
    return [{ kind: 'defensive-two-point', points: pointsOfKind['defensive-two-point'] }]
  return partsOf(points) ?? [{ kind: 'adjustment', points }]
}

const elapsed = (span: Span): number => (span.quarter - span.sinceQuarter) * 900 + span.sinceSeconds - span.seconds

// A try that is due is of the quarter of its touchdown, whatever came between the two statements.
const momentsOf = (records: readonly PlayRecord[], part: Part, place: number, span: Span): Omit<Span, 'isLossy'> => {
  const { isLossy: _, ...moments } = span
  const newest = records.findLast((record) => record.homePoints !== 0 || record.awayPoints !== 0)
  const isDue = place === 0 && isTryKind(part.kind) && newest?.score === 'touchdown' && newest.quarter < span.quarter
  if (!isDue) return moments
  return { sinceQuarter: newest.sinceQuarter, sinceSeconds: newest.sinceSeconds, quarter: newest.quarter, seconds: 0 }
}

const adjustmentsOf = (records: readonly PlayRecord[], side: Side, points: number, span: Span): readonly PlayRecord[] => {
  const parts = decomposed(records, side, points)
  const mayBeSeveral = span.isLossy && elapsed(span) >= secondsOfTwoScores
  return parts.map((part, i) =>
    withPoints(
      {
        ...emptyRecord,
        ...momentsOf(records, part, i, span),
        score: part.kind,
        side,
        severalScores: mayBeSeveral && part.kind === 'touchdown',
      },
      side,
      part.points,
    ),
  )
}

/** A field goal that was ruled a touchdown (with its try): more points than one play brings by itself. */
const upgraded = (records: readonly PlayRecord[], side: Side, points: number): readonly PlayRecord[] | undefined => {
  if ((points !== 4 && points !== 5) || isTryPending(records, side)) return undefined
  const newest = records.findLast((record) => record.homePoints !== 0 || record.awayPoints !== 0)
  return newest?.score === 'field-goal' && pointsIn(newest, side) === 3 ? takeBack(records, side, 3).records : undefined
}

const added = (records: readonly PlayRecord[], side: Side, points: number, span: Span): readonly PlayRecord[] => {
  if (points === 0) return records
  const claimed = withClaims(records, side, points)
  if (claimed.left === 0) return claimed.records
  const without = upgraded(claimed.records, side, claimed.left)
  if (without !== undefined) {
    const returned = withClaims(without, side, claimed.left + 3)
    return returned.left === 0 ? returned.records : [...returned.records, ...adjustmentsOf(returned.records, side, returned.left, span)]
  }
  return [...claimed.records, ...adjustmentsOf(claimed.records, side, claimed.left, span)]
}

/**
 * Brings the ledger in line with a score that was stated without the plays behind it. Points that are gone take their scoring plays back; further
 * ones go to the plays that claimed them, and what is left becomes adjustments whose kinds follow from their points.
 */
export const reconciled = (records: readonly PlayRecord[], homeDelta: number, awayDelta: number, span: Span): readonly PlayRecord[] => {
  if (homeDelta === 0 && awayDelta === 0) return records
  let next = records
  let [home, away] = [homeDelta, awayDelta]
  if (home < 0) {
    const back = takeBack(next, 'home', -home)
    next = back.records
    home = back.instead
  }
  if (away < 0) {
    const back = takeBack(next, 'away', -away)
    next = back.records
    away = back.instead
  }
  // The side with the touchdown first: a try that the other side carried back belongs to it.
  return away > home
    ? added(added(next, 'away', away, span), 'home', home, span)
    : added(added(next, 'home', home, span), 'away', away, span)
}
