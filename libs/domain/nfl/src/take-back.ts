import type { Side } from '@fairline/domain-sport'
import type { PlayRecord } from './play-record.ts'
import { emptyRecord, isAdjustment, withPoints } from './play-record.ts'
import type { ScoringUnit } from './scoring-units.ts'
import { scoringUnits } from './scoring-units.ts'
import { claimedPoints } from './score-claim.ts'

/** Scoring plays of a side that are taken back by one statement at most. */
const maxTaken = 4

/** Scoring plays that a search looks at: more than any game has. */
const maxUnits = 24

/** The fewest units that add up to the points, of those the newest; undefined where none do. */
export const unitsOf = (units: readonly ScoringUnit[], points: number, most = maxTaken): readonly ScoringUnit[] | undefined => {
  const search = (from: number, left: number, count: number): readonly ScoringUnit[] | undefined => {
    for (let i = from; i < units.length; i++) {
      const unit = units[i] as ScoringUnit
      if (count === 1) {
        if (unit.points === left) return [unit]
      } else if (unit.points < left) {
        const rest = search(i + 1, left - unit.points, count - 1)
        if (rest !== undefined && !rest.some(({ places }) => places.some((place) => unit.places.includes(place)))) return [unit, ...rest]
      }
    }
    return undefined
  }
  for (let count = 1; count <= most; count++) {
    const found = search(0, points, count)
    if (found !== undefined) return found
  }
  return undefined
}

/** The record without its points: what it claimed stays, so that the play can be told, and so that the points can be given back. */
const taken = (record: PlayRecord): PlayRecord => ({ ...record, homePoints: 0, awayPoints: 0, takenBack: true, mayReturn: true })

/** A record that was taken back, with its points again. */
export const returned = (record: PlayRecord, side: Side, points: number): PlayRecord =>
  withPoints({ ...record, takenBack: false, mayReturn: false }, side, points)

// What is known of an adjustment are its points: without a claim of them nothing is left.
const takenFrom = (record: PlayRecord): readonly PlayRecord[] => {
  const without = taken(record)
  const points = record.homePoints + record.awayPoints
  return isAdjustment(record) && claimedPoints(without, without.side) !== points ? [] : [without]
}

/** The records with the points of those at these places taken back. */
export const withoutScores = (records: readonly PlayRecord[], places: readonly number[]): readonly PlayRecord[] =>
  records.flatMap((record, place) => (places.includes(place) ? takenFrom(record) : record))

/** What taking points back left: the records, and points of the side that a scoring play of another worth must bring instead. */
export interface TakenBack {
  readonly records: readonly PlayRecord[]
  readonly instead: number
}

/** Points that a ruling may give instead of those it takes: another kind of score. */
const replacements = [3, 6, 7, 2, 1, 8] as const

/**
 * Takes back points of a side: the newest scoring plays that explain them, at any distance, a touchdown together with its try. Where none do, one
 * play was ruled to be worth something else.
 */
export const takeBack = (records: readonly PlayRecord[], side: Side, points: number): TakenBack => {
  const units = scoringUnits(records, side).slice(0, maxUnits)
  const exact = unitsOf(units, points)
  if (exact !== undefined)
    return {
      records: withoutScores(
        records,
        exact.flatMap(({ places }) => places),
      ),
      instead: 0,
    }
  for (const instead of replacements) {
    const [unit] = unitsOf(units, points + instead, 1) ?? []
    if (unit !== undefined) return { records: withoutScores(records, unit.places), instead }
  }
  // Nothing explains it: the score is the provider's word all the same.
  const last = records.at(-1)
  const at =
    last === undefined ? {} : { quarter: last.quarter, seconds: last.seconds, sinceQuarter: last.quarter, sinceSeconds: last.seconds }
  return { records: [...records, withPoints({ ...emptyRecord, ...at, score: 'adjustment', side }, side, -points)], instead: 0 }
}
