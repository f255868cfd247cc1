import { canFollow, samePosition, statementKind } from './can-follow.ts'
import { applyNewPlay, believed, situationAfter, withRecord } from './apply-play.ts'
import { eventKind } from './event-types.ts'
import { isEnded, isOverByRule } from './game-end.ts'
import { withRuns } from './line-score.ts'
import type { MlbPlay } from './mlb-event.ts'
import { isLeaving } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'
import { halfOf, scheduledInnings } from './mlb-state.ts'
import { lastMoving, outsBefore, placeOf, recordAt, recordOf, runsOfSide } from './play-list.ts'
import { settledHalf } from './settled-half.ts'

/** Where the game stood after the latest play: nothing was thrown in a later at-bat. */
const isUnderWay = (state: MlbState, play: MlbPlay): boolean => state.atBat >= 0 && state.atBat !== play.atBatIndex

/** A final that the corrected plays no longer bear out waits to be stated again. */
const finalAfter = (before: MlbState, state: MlbState): MlbState => {
  if (before.phase !== 'final') return state
  const scheduled = scheduledInnings(state.fixture)
  if (!isOverByRule(before, scheduled) || isOverByRule(state, scheduled)) return { ...state, over: true }
  const { inning, bottom, outs, homeScore, awayScore } = state
  return {
    ...state,
    phase: 'live',
    over: false,
    pendingFinal: { phase: 'final', inning, bottom, outs, homeScore, awayScore, innings: [] },
  }
}

/** A correction of the latest play restates the situation, as long as the game has not moved on from it. */
const restated = (state: MlbState, plays: readonly PlayRecord[], play: MlbPlay): MlbState => {
  const goesOn = isUnderWay(state, play)
  const next = situationAfter(state, goesOn ? { ...play, keepsCount: true } : play)
  const kept = {
    ...next,
    plays,
    phase: isEnded(state.phase) ? state.phase : next.phase,
    ballInPlay: goesOn ? state.ballInPlay : next.ballInPlay,
    injury: state.injury,
    statusIsLatest: state.statusIsLatest,
  }
  return isEnded(state.phase) ? finalAfter(state, kept) : settledHalf(kept)
}

/**
 * A correction of an earlier play moves its runs and outs, unless the score as it stands has them already: where every run has its play, the
 * plays tell.
 */
const moved = (state: MlbState, plays: readonly PlayRecord[], old: PlayRecord, now: PlayRecord): MlbState => {
  const runs = now.runs - old.runs
  const score = old.bottom ? state.homeScore : state.awayScore
  const isDone = runs === 0 || (runsOfSide(plays, old.bottom) === score && runsOfSide(state.plays, old.bottom) !== score)
  const outs = halfOf(old) === halfOf(state) ? state.outs + now.outs - old.outs : state.outs
  const isBalanced = halfOf(old) === halfOf(state) && outsOfHalf(state.plays, halfOf(state)) === state.outs && outs >= 0 && outs < 3
  const next: MlbState = {
    ...state,
    plays,
    outs: isBalanced ? outs : state.outs,
    homeScore: isDone || !old.bottom ? state.homeScore : Math.max(0, score + runs),
    awayScore: isDone || old.bottom ? state.awayScore : Math.max(0, score + runs),
    innings: isDone ? state.innings : withRuns(state.innings, old.inning, old.bottom, runs),
  }
  return isEnded(state.phase) ? finalAfter(state, next) : settledHalf(next)
}

const outsOfHalf = (plays: readonly PlayRecord[], half: number): number => {
  let outs = 0
  for (const each of plays) if (halfOf(each) === half) outs += each.outs
  return outs
}

/** Puts a play in the place of a record. */
export const replacePlay = (state: MlbState, at: number, play: MlbPlay): MlbState => {
  const old = state.plays[at] as PlayRecord
  if (isLeaving(old)) return { ...state, plays: state.plays.with(at, recordOf(play, 0, old.atBat)) }
  const outs = Math.max(0, play.outs - outsBefore(state.plays, at))
  const now = recordOf(play, halfOf(play) === halfOf(old) ? outs : old.outs, old.atBat)
  const plays = state.plays.with(at, now)
  const isLatest = at === lastMoving(state.plays) && halfOf(play) === halfOf(old)
  // Once a pitch was thrown in the next half inning, the one before is over.
  const canRestate = isLatest && (halfOf(state) === halfOf(old) || state.atBat < 0)
  return canRestate ? restated(state, plays, play) : moved(state, plays, old, now)
}

/** A lost play that comes as a correction: it counts, and says where the game stands only where that is ahead of what is known. */
const applyLost = (state: MlbState, play: MlbPlay): MlbState => {
  const isNext = placeOf(state.plays, play) === state.plays.length && halfOf(play) >= halfOf(state)
  const isAhead =
    isNext &&
    !isEnded(state.phase) &&
    !samePosition(state, play) &&
    canFollow(state, play, { ...statementKind(state, false, false), lost: true })
  return isAhead ? applyNewPlay(state, play) : withRecord(state, play, 0)
}

/** Applies an official correction of a play. It never changes the phase, nor moves the game to an earlier half inning than its own. */
export const applyCorrection = (state: MlbState, stated: MlbPlay): MlbState => {
  const kind = stated.plateAppearance ? undefined : eventKind(stated.eventType)
  if (kind === 'notice' || kind === 'pitcher') return state
  const play = believed(state, stated)
  const at = recordAt(state.plays, play)
  if (at < 0) return kind === 'leaving' ? withRecord(state, play, 0) : applyLost(state, play)
  return replacePlay(state, at, play)
}
