import type { Side } from '@fairline/domain-sport'
import { afterLoss } from './after-loss.ts'
import { canMomentFollow, maxRise, seenFromSeconds, standingOf } from './can-follow.ts'
import { correctPlay } from './correct-play.ts'
import { givenBack } from './corrected-down.ts'
import { endsPossession } from './ends-possession.ts'
import type { NflPlay, NflSituation } from './nfl-event.ts'
import { quarterSeconds } from './nfl-event.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { isOver, otherSide } from './nfl-state.ts'
import { withPlayGoneOn } from './open-claims.ts'
import { withOvertimePlay } from './with-overtime-play.ts'
import type { PlayRecord } from './play-record.ts'
import { isSamePlay, isSnap, recordOf } from './play-record.ts'
import { presentFields } from './present-fields.ts'
import type { Moment } from './place-play.ts'
import { isBefore } from './place-play.ts'
import { isTry } from './score-claim.ts'
import { withSentOff } from './sent-off.ts'
import { claimOfPlay, scoredInOrder, scoredLate, withClaim } from './score-play.ts'
import { spanTo } from './take-situation.ts'
import { withEndAgreed } from './waiting-end.ts'

const isCopyOf = (record: PlayRecord, each: PlayRecord): boolean =>
  (record.eventId !== '' && each.eventId === record.eventId) ||
  (isSamePlay(each, record) && (each.playId === record.playId || record.passer !== '' || record.rusher !== '' || record.score !== 'none'))

// A play that was sent before, under its own event id or another, as it is now or as it was before a correction.
const isKnown = ({ records, replaced }: NflState, record: PlayRecord): boolean => {
  const isCopy = (each: PlayRecord): boolean => isCopyOf(record, each)
  return records.some(isCopy) || replaced.some(isCopy)
}

// Who was sent off may be told by a later copy alone, unless a correction has said more of the play.
const withSentOffOnCopy = (state: NflState, play: NflPlay, record: PlayRecord): NflState => {
  if (play.ejectedPlayerId === '') return state
  const known = state.records.find((each) => isCopyOf(record, each))
  return known === undefined || state.corrections.some(([, of]) => of === known.eventId) ? state : withSentOff(state, play, known.eventId)
}

/** Copies of plays as they were before a correction that the state remembers. */
const maxReplaced = 32

// A play that comes after its correction is an old copy, and so is what says the same again under another name.
const withFirstVersion = (state: NflState, record: PlayRecord): NflState => {
  const isOther = (each: PlayRecord): boolean => each.eventId === record.eventId && !isSamePlay(each, record)
  const hasName = state.corrections.some(([, of]) => of === record.eventId)
  if (!hasName || !record.isSnap || !state.records.some(isOther) || state.replaced.some((each) => isSamePlay(each, record))) return state
  return { ...state, replaced: [...state.replaced, record].slice(-maxReplaced) }
}

/** Folds a play into the state. It never moves score, clock, quarter or phase backwards, and lifts no phase but those that a snap lifts. */
export const applyPlay = (before: NflState, play: NflPlay): NflState => {
  if (play.correction) return correctPlay(before, play)
  const homePoints = play.homeScore - before.homeScore
  const awayPoints = play.awayScore - before.awayScore
  const claim = claimOfPlay(play, homePoints, awayPoints)
  const record = withClaim(recordOf(play, (claim?.points ?? 0) > 0), claim)
  if (isKnown(before, record)) return withFirstVersion(withSentOffOnCopy(before, play, record), record)
  const state = withSentOff(isMetUnderWay(before, play) ? afterLoss(before) : before, play, play.eventId)
  const moment = { quarter: play.quarter, seconds: play.quarterSecondsRemaining }
  const stated = { home: play.homeScore, away: play.awayScore }
  const isLate = isBefore(moment, state.stated)
  if (isOver(state)) return { ...state, records: scoredLate(state.records, record, claim, stated, false) }
  if (isLate) {
    // Later statements do not know of these points: they were taken back, or are still to be stated.
    const hasMore = homePoints > 0 || awayPoints > 0
    const late = { ...state, records: scoredLate(state.records, record, claim, stated, hasMore) }
    return hasMore ? doubted(late, play) : late
  }
  const canMove =
    homePoints >= 0 &&
    awayPoints >= 0 &&
    homePoints <= maxRise &&
    awayPoints <= maxRise &&
    canMomentFollow(standingOf(state), moment) &&
    !isAhead(state, play) &&
    // What only repeats a score of before a correction is no score of this play.
    ((claim?.points ?? 0) > 0 || givenBack(state, play).length === 0)
  const records = canMove ? scoredInOrder(state.records, record, claim, homePoints, awayPoints, spanTo(state, moment, play)) : undefined
  if (records === undefined) return doubted({ ...state, records: scoredLate(state.records, record, claim, stated, true) }, play)
  return moved(
    state,
    play,
    records,
    homePoints + awayPoints > 0 || (claim !== undefined && claim.points > 0 && isOpenClaim(records, record)),
  )
}

const isOpenClaim = (records: readonly PlayRecord[], record: PlayRecord): boolean => records.at(-1) === record

// Nothing is known of what came before.
const isMetUnderWay = (state: NflState, play: NflPlay): boolean =>
  (play.quarter > 1 || play.quarterSecondsRemaining < seenFromSeconds) && !standingOf(state).hasBegun

// The game is said to stand still, and a snap of a later quarter says that it goes on.
const isAhead = (state: NflState, play: NflPlay): boolean =>
  play.quarter > state.quarter && isSnap(play) && state.phase !== 'live' && !phaseRules[state.phase].liftedByPlay

const doubted = (state: NflState, play: NflPlay): NflState =>
  state.doubtful !== undefined ? state : { ...state, doubtful: situationOf(play) }

const situationOf = (play: NflPlay): NflSituation => ({
  kind: 'situation',
  eventId: play.eventId,
  corrects: '',
  quarter: play.quarter,
  quarterSecondsRemaining: play.quarterSecondsRemaining,
  phase: 'live',
  nextPlay: 'none',
  possession: undefined,
  down: 0,
  yardsToGo: 0,
  yardline100: 0,
  homeScore: play.homeScore,
  awayScore: play.awayScore,
  homeTimeouts: play.homeTimeouts,
  awayTimeouts: play.awayTimeouts,
  underReview: false,
  injury: false,
  unstated: play.unstated,
})

// The present after a play in order.
const moved = (state: NflState, play: NflPlay, records: readonly PlayRecord[], scored: boolean): NflState => {
  const moment = { quarter: play.quarter, seconds: play.quarterSecondsRemaining }
  const snap = isSnap(play)
  const lifts = snap && phaseRules[state.phase].liftedByPlay && (state.phase === 'pregame' || play.quarter > state.quarter)
  const runs = lifts || (state.phase === 'live' && (snap || play.quarter === state.quarter))
  const sameQuarter = play.quarter === state.quarter
  const turnover = endsPossession(play) || isOfOtherSide(state, play)
  const present = play.unstated.length === 0 ? undefined : play.unstated.filter((field) => presentFields.includes(field))
  const next: NflState = {
    ...state,
    phase: lifts ? 'live' : state.phase,
    quarter: runs ? play.quarter : state.quarter,
    quarterSecondsRemaining: runs
      ? Math.min(play.quarterSecondsRemaining, sameQuarter ? state.quarterSecondsRemaining : quarterSeconds)
      : state.quarterSecondsRemaining,
    // The kickoff of an overtime: who receives it has the ball, whatever was before.
    possession: runs && play.quarter > 4 && !sameQuarter ? play.possession : state.possession,
    stated: moment,
    played: moment,
    playedSince: snap || scored || state.playedSince,
    endedQuarter: runs ? Math.max(state.endedQuarter, play.quarter - 1) : state.endedQuarter,
    homeScore: play.homeScore,
    awayScore: play.awayScore,
    homeTimeouts: play.unstated.includes('home_timeouts_remaining') ? state.homeTimeouts : play.homeTimeouts,
    awayTimeouts: play.unstated.includes('away_timeouts_remaining') ? state.awayTimeouts : play.awayTimeouts,
    unstated: present === undefined || present.length === 0 ? state.unstated : [...new Set([...state.unstated, ...present])],
    unsettledBall: scored ? 'score' : turnover ? 'turnover' : state.unsettledBall,
    doubtful: snap && isDropped(state, moment) ? undefined : state.doubtful,
    openingReceiver: state.openingReceiver ?? openingReceiverOf(play),
    correctedDown: snap ? [] : state.correctedDown,
    records: snap && !isTry(play) ? withPlayGoneOn(records) : records,
  }
  return withEndAgreed(next.quarter > 4 ? withOvertimePlay(state, next, play) : next)
}

// A final that waits is dropped by play that follows from what was believed. What was snapped before an end that may be one now is no further play.
const isDropped = (state: NflState, snap: Moment): boolean => {
  const { doubtful } = state
  if (doubtful === undefined || !phaseRules[doubtful.phase].isOver) return false
  const end = { quarter: doubtful.quarter, seconds: doubtful.quarterSecondsRemaining }
  return !isBefore(snap, end) || end.quarter < 4 || !canMomentFollow(standingOf(state), end)
}

// The last status gave the ball to the other side: how it changed hands, and where it lies, is not known.
const isOfOtherSide = ({ nextPlay, possession }: NflState, play: NflPlay): boolean =>
  nextPlay === 'scrimmage' && scrimmageTypes.has(play.playType) && possession !== undefined && play.possession === otherSide(possession)

const scrimmageTypes: ReadonlySet<string> = new Set(['pass', 'run', 'punt', 'field_goal', 'qb_kneel', 'qb_spike'])

const openingReceiverOf = (play: NflPlay): Side | undefined => {
  if (play.quarter !== 1 || play.possession === undefined) return undefined
  return play.playType === 'kickoff' || play.down > 0 ? play.possession : otherSide(play.possession)
}
