import type { Side } from '@fairline/domain-sport'
import type { NflPlay } from './nfl-event.ts'
import { isCaught, isPass, isRun } from './caught-pass.ts'
import { presentFields } from './present-fields.ts'
import type { ScoreKind } from './score-kinds.ts'
import { scorerOf } from './touchdown-scorer.ts'

/**
 * An entry of the game's ledger: a play, or an adjustment (points that were stated without a play). The records of a game are the only source of
 * scores by quarter, of who scored when and of player statistics, so that a corrected play corrects them all. Their points add up to the score.
 */
export interface PlayRecord {
  /** -1 for an adjustment. */
  readonly playId: number
  readonly eventId: string
  readonly quarter: number
  /** Clock at the snap; of an adjustment, of the statement that brought it. */
  readonly seconds: number
  /** The earliest moment of an adjustment: that of the last statement without it. Its own moment for a play. */
  readonly sinceQuarter: number
  readonly sinceSeconds: number
  readonly homePoints: number
  readonly awayPoints: number
  /** Also of a play whose points are not stated yet, or were taken back: then both points are 0. */
  readonly score: ScoreKind
  /** The side that the kind of score belongs to. */
  readonly side: Side | undefined
  /** The points were counted and taken back. */
  readonly takenBack: boolean
  /** They were taken back, or denied, and no snap came since: the next points may be these again. */
  readonly mayReturn: boolean
  /** Points that fell while messages were lost, and that may be of more scoring plays than one. */
  readonly severalScores: boolean
  /** A try that brought nothing. */
  readonly failedTry: boolean
  /** A snap: the ball was played and the play counts. */
  readonly isSnap: boolean
  /** The side with the ball lost it: by an interception or a fumble. */
  readonly losesBall: boolean
  /** Ids of the players; empty where there is none. */
  readonly passer: string
  readonly receiver: string
  readonly rusher: string
  /** Who took a lateral from the receiver or rusher. */
  readonly lateral: string
  /** Who scored the touchdown; empty where nobody says. */
  readonly scorer: string
  /** Further players who took part: returners, recoverers, a passer who was sacked. */
  readonly others: readonly string[]
  /** Credited to the passer; 0 unless completed. */
  readonly passYards: number
  readonly complete: boolean
  readonly passTouchdown: boolean
  readonly rushYards: number
  readonly rushTouchdown: boolean
  /** The part of the yards that is the lateral's, not the receiver's or rusher's. */
  readonly lateralYards: number
  /** A lateral whose yards are not stated. */
  readonly splitUnknown: boolean
  /** Something that statistics are counted from is not stated, or could not be read. */
  readonly unread: boolean
}

const noOthers: readonly string[] = []

/** A record of nothing: what others are made from. */
export const emptyRecord: PlayRecord = {
  playId: -1,
  eventId: '',
  quarter: 1,
  seconds: 0,
  sinceQuarter: 1,
  sinceSeconds: 0,
  homePoints: 0,
  awayPoints: 0,
  score: 'none',
  side: undefined,
  takenBack: false,
  mayReturn: false,
  severalScores: false,
  failedTry: false,
  isSnap: false,
  losesBall: false,
  passer: '',
  receiver: '',
  rusher: '',
  lateral: '',
  scorer: '',
  others: noOthers,
  passYards: 0,
  complete: false,
  passTouchdown: false,
  rushYards: 0,
  rushTouchdown: false,
  lateralYards: 0,
  splitUnknown: false,
  unread: false,
}

/** Whether the record stands for points that came without a play. */
export const isAdjustment = (record: PlayRecord): boolean => record.playId === -1

/** Points of the record, of either side. */
export const pointsIn = (record: PlayRecord, side: Side): number => (side === 'home' ? record.homePoints : record.awayPoints)

/** The record with points of one side. */
export const withPoints = (record: PlayRecord, side: Side, points: number): PlayRecord =>
  side === 'home' ? { ...record, homePoints: points } : { ...record, awayPoints: points }

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
  for (const record of records) if (record.quarter >= from && record.quarter <= to) points += pointsIn(record, side)
  return points
}

// Points that were stated without their play, and that may be of one quarter or another: hardly any list has some.
const spans = new WeakMap<readonly PlayRecord[], readonly PlayRecord[]>()

const spansOf = (records: readonly PlayRecord[]): readonly PlayRecord[] => {
  let found = spans.get(records)
  if (found === undefined) {
    found = records.filter(
      ({ sinceQuarter, quarter, homePoints, awayPoints }) => sinceQuarter !== quarter && (homePoints !== 0 || awayPoints !== 0),
    )
    spans.set(records, found)
  }
  return found
}

/** Whether it is known which points fell in the quarters of [from, to]: no points stated without their play may be of either side of its bounds. */
export const arePointsKnown = (records: readonly PlayRecord[], from: number, to: number): boolean =>
  spansOf(records).every(({ sinceQuarter, quarter }) => (sinceQuarter >= from && quarter <= to) || quarter < from || sinceQuarter > to)

const snapTypes: ReadonlySet<string> = new Set(['pass', 'run', 'kickoff', 'punt', 'field_goal', 'extra_point', 'qb_kneel', 'qb_spike'])

/** Whether the ball was played, and the play counts: no timeout, no cancelled play, no note of the scorer's table. */
export const isSnap = (play: NflPlay): boolean => snapTypes.has(play.playType)

const othersOf = (play: NflPlay): readonly string[] => {
  const sacked = play.sack ? play.passer : undefined
  if (sacked === undefined && play.kickoffReturner === undefined && play.puntReturner === undefined && play.fumbleRecovery === undefined)
    return noOthers
  return [sacked, play.kickoffReturner, play.puntReturner, play.fumbleRecovery].flatMap((actor) => actor?.playerId ?? [])
}

const isCatchers = ({ touchdown, scorer, receiver, lateralReceiver }: NflPlay): boolean =>
  touchdown && scorer !== undefined && (scorer.playerId === receiver?.playerId || scorer.playerId === lateralReceiver?.playerId)

/**
 * The record of a play without its points.
 * @param isScored whether the score has the play's points: a cancelled play whose touchdown stands (a foul after it) counts after all
 */
export const recordOf = (play: NflPlay, isScored: boolean): PlayRecord => {
  // Tries and cancelled plays count in no statistic; the league credits sacks to the team.
  const isCancelled = play.playType === 'no_play' && !(isScored && play.touchdown)
  const counts = !isCancelled && !play.twoPointAttempt && play.twoPointResult === ''
  const complete = counts && isCaught(play)
  const passed = complete || (counts && isPass(play))
  const ran = counts && isRun(play) && play.rusher !== undefined
  const lateral = !counts ? undefined : complete ? play.lateralReceiver : ran ? play.lateralRusher : undefined
  const lateralYards = complete ? play.lateralReceivingYards : play.lateralRushingYards
  return {
    ...emptyRecord,
    playId: play.playId,
    eventId: play.eventId,
    quarter: play.quarter,
    seconds: play.quarterSecondsRemaining,
    sinceQuarter: play.quarter,
    sinceSeconds: play.quarterSecondsRemaining,
    isSnap: isSnap(play),
    losesBall: play.interception || play.fumbleLost,
    passer: passed ? (play.passer?.playerId ?? '') : '',
    receiver: passed ? (play.receiver?.playerId ?? '') : '',
    rusher: ran ? (play.rusher?.playerId ?? '') : '',
    lateral: lateral?.playerId ?? '',
    scorer: counts ? scorerOf(play) : '',
    others: counts ? othersOf(play) : noOthers,
    passYards: complete ? play.yardsGained : 0,
    complete,
    passTouchdown: complete && (play.passTouchdown || isCatchers(play)),
    rushYards: ran ? play.yardsGained : 0,
    rushTouchdown: ran && play.rushTouchdown,
    lateralYards: lateral === undefined ? 0 : (lateralYards ?? 0),
    splitUnknown: lateral !== undefined && lateralYards === undefined,
    unread: play.unstated.some((field) => !presentFields.includes(field)),
  }
}

/** Whether two records say the same of the same moment: a play that was sent twice, under whatever number. */
export const isSamePlay = (a: PlayRecord, b: PlayRecord): boolean =>
  a.quarter === b.quarter &&
  a.seconds === b.seconds &&
  a.isSnap &&
  b.isSnap &&
  a.passer === b.passer &&
  a.receiver === b.receiver &&
  a.rusher === b.rusher &&
  a.passYards === b.passYards &&
  a.rushYards === b.rushYards &&
  a.complete === b.complete &&
  a.score === b.score &&
  a.side === b.side &&
  a.scorer === b.scorer
