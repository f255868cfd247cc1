import type { Side } from '@fairline/domain-sport'
import type { NflPlay } from './nfl-event.ts'

/** How a play scored; `adjustment` is a change of the score that came without a play. */
export const scoreKinds = ['none', 'touchdown', 'field-goal', 'safety', 'extra-point', 'two-point', 'adjustment'] as const

/** One of {@link scoreKinds}. */
export type ScoreKind = (typeof scoreKinds)[number]

/**
 * What a play leaves behind for results and statistics. The records of a game are the only source of scores by quarter,
 * of who scored next and of player statistics, so that a corrected play corrects them all.
 */
export interface PlayRecord {
  readonly playId: number
  readonly quarter: number
  readonly homePoints: number
  readonly awayPoints: number
  readonly score: ScoreKind
  /** Ids of the players; empty where there is none. */
  readonly passer: string
  readonly receiver: string
  readonly rusher: string
  /** Credited to passer and receiver; 0 unless completed. */
  readonly passYards: number
  readonly complete: boolean
  readonly passTouchdown: boolean
  readonly rushYards: number
  readonly rushTouchdown: boolean
}

/** The score of a side over all records, or over the quarters of [from, to]. */
export const pointsOf = (records: readonly PlayRecord[], side: Side, from = 1, to = 99): number => {
  let sums = known.get(records)
  if (sums === undefined) known.set(records, (sums = new Map()))
  const key = (from * 100 + to) * 2 + (side === 'home' ? 0 : 1)
  let points = sums.get(key)
  if (points === undefined) sums.set(key, (points = countedPoints(records, side, from, to)))
  return points
}

// Settlement asks for the same few sums once per offered line; records are immutable, so a sum holds as long as its list lives.
const known = new WeakMap<readonly PlayRecord[], Map<number, number>>()

const countedPoints = (records: readonly PlayRecord[], side: Side, from: number, to: number): number => {
  let points = 0
  for (const record of records)
    if (record.quarter >= from && record.quarter <= to) points += side === 'home' ? record.homePoints : record.awayPoints
  return points
}

const scoreKindOf = (play: NflPlay, points: number): ScoreKind => {
  if (points === 0) return 'none'
  if (play.touchdown) return 'touchdown'
  if (play.fieldGoalResult === 'made') return 'field-goal'
  if (play.extraPointResult === 'good') return 'extra-point'
  if (play.twoPointAttempt) return 'two-point'
  return play.safety ? 'safety' : 'adjustment'
}

/** The record of a play that brought these points. Plays without effect on results and statistics leave none. */
export const recordOf = (play: NflPlay, homePoints: number, awayPoints: number): PlayRecord | undefined => {
  // Tries and cancelled plays count in no statistic; the league credits sacks to the team.
  const counts = play.playType !== 'no_play' && !play.twoPointAttempt
  const passed = counts && play.passAttempt && !play.sack
  const ran = counts && play.rushAttempt && play.rusher !== undefined
  const complete = passed && play.completePass
  if (homePoints === 0 && awayPoints === 0 && !passed && !ran) return undefined
  return {
    playId: play.playId,
    quarter: play.quarter,
    homePoints,
    awayPoints,
    score: scoreKindOf(play, homePoints + awayPoints),
    passer: passed ? (play.passer?.playerId ?? '') : '',
    receiver: passed ? (play.receiver?.playerId ?? '') : '',
    rusher: ran ? (play.rusher?.playerId ?? '') : '',
    passYards: complete ? play.yardsGained : 0,
    complete,
    passTouchdown: complete && play.passTouchdown,
    rushYards: ran ? play.yardsGained : 0,
    rushTouchdown: ran && play.rushTouchdown,
  }
}
