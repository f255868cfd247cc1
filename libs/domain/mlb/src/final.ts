import { canFollow, followLimits, statementKind } from './can-follow.ts'
import { positionOf } from './doubt.ts'
import { standingPhases } from './detailed-states.ts'
import { endsByWord, isEnded, isOfficial, isOverByRule } from './game-end.ts'
import { withLatestStatus } from './known-statuses.ts'
import { addsUp } from './line-score.ts'
import type { MlbStatus } from './mlb-event.ts'
import type { MlbState, PendingFinal, Position } from './mlb-state.ts'
import { halfOf, scheduledInnings } from './mlb-state.ts'
import { afterStatedScore } from './overturned-plays.ts'
import { isMoving } from './play-list.ts'
import { statedLine } from './stated-line.ts'

/**
 * A scoreboard that has moved on names the extra inning to come. It follows a tie only, and no game ends at its beginning: with a winner the end is
 * that of the inning before.
 */
const beforeNextHalf = (state: MlbState, stated: Position): Position => {
  const isBeginning = !stated.bottom && stated.outs === 0 && stated.inning > scheduledInnings(state.fixture)
  const isDecided = stated.homeScore > stated.awayScore || (stated.homeScore < stated.awayScore && stated.awayScore === state.awayScore)
  const isNew = halfOf(stated) > halfOf(state) || (state.over && state.phase !== 'called')
  return isBeginning && isDecided && isNew ? { ...stated, inning: stated.inning - 1, bottom: true, outs: 3 } : stated
}

/** A scoreboard that still names an inning before the extra one which is played: with a winner, the end is that of the inning under way. */
const inInningUnderWay = (state: MlbState, stated: Position): Position => {
  const isBehind = stated.inning >= scheduledInnings(state.fixture) && stated.inning < state.inning && halfOf(stated) < halfOf(state) - 1
  const isAfterAll = stated.homeScore >= state.homeScore && stated.awayScore >= state.awayScore && stated.homeScore !== stated.awayScore
  return isBehind && isAfterAll && state.begun ? { ...stated, inning: state.inning, bottom: true, outs: 3 } : stated
}

/**
 * Where a final says the game ended. What is known of the last half inning counts where the final only repeats the score: after a third out a
 * provider may still name its outs, or none.
 */
const endOf = (state: MlbState, status: MlbStatus): Position => {
  const said = positionOf(status)
  const stated = status.phase === 'final' ? inInningUnderWay(state, beforeNextHalf(state, said)) : said
  const sameScore = stated.homeScore === state.homeScore && stated.awayScore === state.awayScore
  if (state.over && sameScore && stated.inning === state.inning) return positionOf(state)
  const last = state.plays.findLast(isMoving)
  const wasCompleted =
    state.begun && state.outs === 0 && halfOf(state) - halfOf(stated) === 1 && (last === undefined || halfOf(last) < halfOf(state))
  return wasCompleted ? { ...stated, outs: 3 } : stated
}

/** Whether the rules, or the word of a called game, allow a game to end here. Exhibitions may end level. */
const mayEnd = (state: MlbState, end: Position, phase: PendingFinal['phase']): boolean => {
  const scheduled = scheduledInnings(state.fixture)
  if (isOverByRule(end, scheduled)) return true
  if (phase === 'called') return isOfficial(end, scheduled)
  const isPlayedOut = end.inning > scheduled || (end.inning === scheduled && end.bottom && end.outs === 3)
  return state.fixture.stage === 'preseason' && isPlayedOut && end.homeScore === end.awayScore
}

/** Whether play can have gone on unseen: after a loss, in a standing phase, or in a game that was met under way and not followed since. */
const isInterrupted = (state: MlbState): boolean => {
  const isMetLate = state.plays.length === 0 && state.lostAfterPlays === 0 && (state.inning > 1 || state.bottom)
  return state.lost || standingPhases.has(state.phase) || isMetLate
}

/**
 * Whether an end can follow from what is known. It may be innings ahead where the game was interrupted, but not by more runs of a side than one
 * message can bring.
 */
const followsKnown = (state: MlbState, end: Position): boolean => {
  if (!state.begun) return false
  const kind = statementKind(state, true, false)
  const halves = halfOf(end) - halfOf(state)
  const [home, away] = [end.homeScore - state.homeScore, end.awayScore - state.awayScore]
  if (halves < 0) return end.outs === 3 && home === 0 && away === 0
  const most = state.lost ? followLimits.runsOfHalf : followLimits.runsOfPlay
  if (halves > 1 && isInterrupted(state) && Math.min(home, away) >= 0 && Math.max(home, away) <= most) return true
  if (canFollow(state, end, kind)) return true
  return state.doubtful !== undefined && canFollow(state.doubtful, end, { ...kind, lost: false, halfHasPlays: false })
}

/** Whether another final of a game that is final corrects its score: by no more than a play brings, up or down. */
const isSecondFinal = (state: MlbState, end: Position): boolean =>
  state.phase === 'final' &&
  Math.max(Math.abs(end.homeScore - state.homeScore), Math.abs(end.awayScore - state.awayScore)) <= followLimits.runsOfPlay

/** Runs of a game by decree after a forfeit (Official Baseball Rules, definition of a forfeited game). */
const decreedRuns = 9

/** Whether a final after a forfeit only repeats its score by decree. */
const isDecree = (state: MlbState, end: Position): boolean =>
  state.phase === 'forfeited' && Math.max(end.homeScore, end.awayScore) === decreedRuns && Math.min(end.homeScore, end.awayScore) === 0

/** Takes a final: results are settled from it. */
export const takeFinal = (state: MlbState, final: PendingFinal): MlbState => {
  const line = statedLine(state, final, final.innings)
  const halves = halfOf(final) - halfOf(state)
  const rises = final.homeScore !== state.homeScore || final.awayScore !== state.awayScore || final.outs > state.outs
  const scheduled = scheduledInnings(state.fixture)
  // What the final adds to the score, the outs or the innings had plays that are not known, and so had the outs that it does not name.
  const scores = final.homeScore > state.homeScore || final.awayScore > state.awayScore
  const isAhead = state.over
    ? halves > 0 || scores
    : halves > 0 || (halves === 0 && rises) || (endsByWord(final, scheduled) && !isOverByRule(final, scheduled))
  return {
    ...state,
    ...positionOf(final),
    ...line,
    plays: afterStatedScore(state, final),
    phase: final.phase,
    over: true,
    begun: true,
    underReview: false,
    injury: false,
    ballInPlay: false,
    doubtful: undefined,
    pendingFinal: undefined,
    lost: false,
    lostAfterPlays: isAhead ? state.plays.length : state.lostAfterPlays,
  }
}

/** Whether the word of a called game was said of this end before: a later `Final` does not take it back, but a correction of it does. */
const isCalledAlready = (state: MlbState, repeatsPending: boolean): boolean =>
  state.phase === 'called' || (repeatsPending && state.pendingFinal?.phase === 'called')

/**
 * Applies a final, or the end of a called game. A plausible one is taken at once, and so is one that a correction states or a second one confirms;
 * any other waits, and so does one whose last play is under review, and one after a forfeit. The score by decree counts for nothing.
 */
export const applyFinal = (state: MlbState, status: MlbStatus, phase: PendingFinal['phase']): MlbState => {
  const end = endOf(state, status)
  if (isDecree(state, end)) return state
  const { pendingFinal } = state
  const repeatsPending = pendingFinal?.homeScore === end.homeScore && pendingFinal.awayScore === end.awayScore
  const final: PendingFinal = {
    ...end,
    phase: !status.correction && isCalledAlready(state, repeatsPending) ? 'called' : phase,
    contradicted: false,
    innings: addsUp(status.innings, status) ? status.innings : [],
  }
  const marked = { ...state, ...withLatestStatus(state, status) }
  const isPlausible = state.phase !== 'forfeited' && (followsKnown(state, end) || isSecondFinal(state, end)) && mayEnd(state, end, phase)
  if (!status.underReview && (status.correction || repeatsPending || isPlausible)) return takeFinal(marked, final)
  const isFinal = state.phase === 'final' || state.phase === 'called'
  const isRepeated = isFinal && end.homeScore === state.homeScore && end.awayScore === state.awayScore
  return isRepeated ? marked : { ...marked, underReview: state.underReview || status.underReview, pendingFinal: final }
}

/** The state with its unconfirmed final taken; the same object where none waits. */
export const confirmFinal = (state: MlbState): MlbState => (state.pendingFinal === undefined ? state : takeFinal(state, state.pendingFinal))

/** The state of a game that was given up; the same object where it has ended. */
export const abandon = (state: MlbState): MlbState =>
  isEnded(state.phase) ? state : { ...state, phase: 'abandoned', pendingFinal: undefined, doubtful: undefined }
