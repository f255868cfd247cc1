import type { Side } from '@fairline/domain-sport'
import type { NflPlay } from './nfl-event.ts'
import { otherSide } from './nfl-state.ts'
import type { PlayRecord } from './play-record.ts'
import type { ScoreKind } from './score-kinds.ts'

/** What a play says of points by its own columns, whatever the score after it. */
export interface ScoreClaim {
  readonly kind: ScoreKind
  /** Undefined where no column tells. */
  readonly side: Side | undefined
  /** 0 for a try that failed. */
  readonly points: number
}

/** Points of a scoring play by kind. */
export const pointsOfKind = {
  touchdown: 6,
  'field-goal': 3,
  safety: 2,
  'extra-point': 1,
  'two-point': 2,
  'defensive-two-point': 2,
  'try-safety': 1,
} as const

/** Points of a side that a record without points claims; 0 where it claims none of it. */
export const claimedPoints = (record: PlayRecord, side: Side | undefined): number => {
  if (record.score === 'none' || record.score === 'adjustment' || record.homePoints !== 0 || record.awayPoints !== 0) return 0
  if (side === undefined || record.side !== side || record.failedTry) return 0
  return pointsOfKind[record.score]
}

const opponent = (side: Side | undefined): Side | undefined => (side === undefined ? undefined : otherSide(side))

const tryOf = (play: NflPlay): ScoreClaim => {
  const offence = play.possession
  if (play.defensiveTwoPoint || play.twoPointResult === 'return')
    return { kind: 'defensive-two-point', side: opponent(offence), points: pointsOfKind['defensive-two-point'] }
  if (play.twoPointResult === 'success') return { kind: 'two-point', side: offence, points: pointsOfKind['two-point'] }
  if (play.extraPointResult === 'good') return { kind: 'extra-point', side: offence, points: pointsOfKind['extra-point'] }
  if (play.extraPointResult === 'safety' || play.twoPointResult === 'safety')
    return { kind: 'try-safety', side: offence, points: pointsOfKind['try-safety'] }
  return { kind: play.twoPointAttempt || play.twoPointResult !== '' ? 'two-point' : 'extra-point', side: offence, points: 0 }
}

/** Whether the play is a try: its columns name one, also on a row that counts as no play (nflverse has two-point rows as `no_play`). */
export const isTry = (play: NflPlay): boolean =>
  play.playType === 'extra_point' ||
  play.extraPointResult !== '' ||
  play.twoPointAttempt ||
  play.twoPointResult !== '' ||
  play.defensiveTwoPoint

/** The points that a play claims; undefined where it claims none. */
export const claimOf = (play: NflPlay): ScoreClaim | undefined => {
  if (isTry(play)) return tryOf(play)
  if (play.touchdown) return { kind: 'touchdown', side: play.touchdownSide, points: pointsOfKind.touchdown }
  if (play.fieldGoalResult === 'made') return { kind: 'field-goal', side: play.possession, points: pointsOfKind['field-goal'] }
  // The side with the ball is brought down behind its own goal line.
  if (play.safety) return { kind: 'safety', side: opponent(play.possession), points: pointsOfKind.safety }
  return undefined
}
