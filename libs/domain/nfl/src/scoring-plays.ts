import type { Side } from '@fairline/domain-sport'
import type { PlayRecord } from './play-record.ts'
import { isAdjustment, pointsIn } from './play-record.ts'
import { isBefore } from './place-play.ts'
import { isTryKind } from './score-kinds.ts'

/** The scoring plays of the game in order, tries left out. */
export interface ScoringPlays {
  /** Who scored on each; undefined where the order of two sides is not known. */
  readonly sides: readonly (Side | undefined)[]
  /** Whether their number is known: points that came while messages were lost may be of several plays. */
  readonly isCountKnown: boolean
}

const sideOf = (record: PlayRecord): Side | undefined =>
  isTryKind(record.score) || record.homePoints + record.awayPoints <= 0
    ? undefined
    : record.homePoints > record.awayPoints
      ? 'home'
      : 'away'

// Points that were stated without their play came at some moment of a span: their order against others within it is open.
const isOrderOpen = (a: PlayRecord, b: PlayRecord): boolean => {
  if (!isAdjustment(a) && !isAdjustment(b)) return false
  const aBegins = { quarter: a.sinceQuarter, seconds: a.sinceSeconds }
  const bBegins = { quarter: b.sinceQuarter, seconds: b.sinceSeconds }
  return isBefore(aBegins, b) && isBefore(bBegins, a)
}

const known = new WeakMap<readonly PlayRecord[], ScoringPlays>()

/** The scoring plays of the records. Remembered for a list, since records are immutable. */
export const scoringPlays = (records: readonly PlayRecord[]): ScoringPlays => {
  const found = known.get(records)
  if (found !== undefined) return found
  const plays = records.filter((record) => sideOf(record) !== undefined)
  const sides: (Side | undefined)[] = plays.map(sideOf)
  let countedTo = plays.length
  for (const [i, play] of plays.entries()) {
    if (play.severalScores) countedTo = Math.min(countedTo, i + 1)
    for (let j = i + 1; j < plays.length; j++)
      if (sideOf(play) !== sideOf(plays[j] as PlayRecord) && isOrderOpen(play, plays[j] as PlayRecord))
        for (let k = i; k <= j; k++) sides[k] = undefined
  }
  const result = { sides: sides.slice(0, countedTo), isCountKnown: countedTo === plays.length && !plays.at(-1)?.severalScores }
  known.set(records, result)
  return result
}

/** Which side reached this many points first: undefined while none has, `unknown` where the order of their points is not known. */
export const racesOf = (records: readonly PlayRecord[], points: number): Side | 'unknown' | undefined => {
  const total = { home: 0, away: 0 }
  const reached: { home?: PlayRecord; away?: PlayRecord } = {}
  let first: Side | undefined
  for (const record of records)
    for (const side of ['home', 'away'] as const) {
      total[side] += pointsIn(record, side)
      if (total[side] < points || reached[side] !== undefined || pointsIn(record, side) === 0) continue
      reached[side] = record
      first ??= side
    }
  const { home, away } = reached
  return home !== undefined && away !== undefined && isOrderOpen(home, away) ? 'unknown' : first
}
