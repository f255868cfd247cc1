import { statementKind } from './can-follow.ts'
import { endedPhases, standingPhases } from './detailed-states.ts'
import { judge, positionOf, withDoubt } from './doubt.ts'
import { applyFinal } from './final.ts'
import { isEnded, isOverByRule, playedOut } from './game-end.ts'
import { isCorrectionOfLatest, isOfUnknownStatus, isReplacedStatus, withLatestStatus } from './known-statuses.ts'
import { addsUp } from './line-score.ts'
import type { MlbStatus, UnstatedField } from './mlb-event.ts'
import type { MlbState, Position } from './mlb-state.ts'
import { halfOf, initialMlbState, scheduledInnings } from './mlb-state.ts'
import { afterStatedScore } from './overturned-plays.ts'
import { withDoubted } from './doubted-play.ts'
import { sideOfPlayer, withChange, withNamed } from './pitchers.ts'
import { lastMoving } from './play-list.ts'
import { afterThirdOut, basesOf, settledHalf, stillUnstated } from './settled-half.ts'
import { statedLine } from './stated-line.ts'

const states: readonly UnstatedField[] = ['count', 'bases', 'batter', 'pitcher']

const isBlank = (status: Position): boolean =>
  status.inning <= 1 && !status.bottom && status.outs === 0 && status.homeScore === 0 && status.awayScore === 0

const pitchersOf = (state: MlbState, status: MlbStatus): Partial<MlbState> => {
  const { pitchingChange } = status
  if (pitchingChange === undefined) return withNamed(state, status.pitcherSide, status.pitcherId)
  return withChange(state, sideOfPlayer(state, status.pitcherId) ?? pitchingChange, status.pitcherId)
}

/** Phase, review, injury and pitcher of a status, which count whatever its line score says. */
const withPhase = (state: MlbState, status: MlbStatus, phase: MlbState['phase']): MlbState => ({
  ...state,
  phase,
  underReview: status.underReview,
  injury: status.injury,
  ...pitchersOf(state, status),
  ...withLatestStatus(state, status),
})

const lineOf = (state: MlbState, status: MlbStatus): Pick<MlbState, 'innings' | 'lineKnown'> => {
  if (status.phase === 'pregame') return { innings: [], lineKnown: true }
  const line = statedLine(state, status, status.innings)
  if (status.innings.length > 0 && addsUp(status.innings, status)) return line
  // Where the game is met under way, nothing says which innings its runs are of.
  return state.begun || (status.homeScore === 0 && status.awayScore === 0)
    ? line
    : { ...line, lineKnown: status.inning === 1 && line.lineKnown }
}

/** Whether a status tells of something that had a play, and that play is not known. */
const tellsOfUnknown = (state: MlbState, status: MlbStatus): boolean => {
  if (!state.begun) return !isBlank(status)
  const halves = halfOf(status) - halfOf(state)
  if (status.homeScore > state.homeScore || status.awayScore > state.awayScore) return true
  return halves > 0 || (halves === 0 && status.outs > state.outs)
}

/** Number of plays known when something was last lost: before a game begins there was no play to lose. */
const lostAfter = (state: MlbState, status: MlbStatus, phase: MlbState['phase']): number => {
  if (phase === 'pregame') return state.begun ? state.lostAfterPlays : -1
  return tellsOfUnknown(state, status) ? state.plays.length : state.lostAfterPlays
}

/** A batted ball is still in play where a status repeats the situation before it. */
const isStillInPlay = (state: MlbState, status: MlbStatus): boolean =>
  state.ballInPlay &&
  halfOf(status) === halfOf(state) &&
  status.outs === state.outs &&
  status.homeScore === state.homeScore &&
  status.awayScore === state.awayScore &&
  basesOf(status) === state.bases &&
  (status.batterId === '' || status.batterId === state.batterId)

/** Takes the situation a status states. */
const takeSituation = (state: MlbState, status: MlbStatus, phase: MlbState['phase']): MlbState => {
  const sameHalf = halfOf(status) === halfOf(state)
  const keepsCount = status.keepsCount && sameHalf && status.outs === state.outs
  return settledHalf({
    ...withPhase(state, status, phase),
    ...positionOf(status),
    ...lineOf(state, status),
    plays: afterStatedScore(state, status),
    balls: keepsCount ? state.balls : status.balls,
    strikes: keepsCount ? state.strikes : status.strikes,
    bases: status.unstated.includes('bases') ? (sameHalf ? state.bases : 0) : basesOf(status),
    batterId: status.batterId === '' && sameHalf ? state.batterId : status.batterId,
    ballInPlay: isStillInPlay(state, status),
    atBat: sameHalf ? state.atBat : -1,
    unstated: stillUnstated(state.unstated, states, status.unstated),
    lost: false,
    lostAfterPlays: lostAfter(state, status, phase),
    doubtful: undefined,
    pendingFinal: undefined,
    begun: state.begun || phase !== 'pregame',
  })
}

/** A situation that does not follow waits; after an end, leftovers of an earlier half inning say nothing. */
const doubted = (state: MlbState, status: MlbStatus): MlbState => {
  if (isEnded(state.phase) && halfOf(afterThirdOut(positionOf(status))) < halfOf(state)) return state
  return withDoubt({ ...state, ...withLatestStatus(state, status) }, status)
}

/**
 * Whether a delay, a suspension or a postponement may take an end back. A result of play stands: only a situation in which the game is not over takes
 * it back, and no postponement. What an operator gave up stays given up until play goes on; a cancelled game may be postponed after all, unless it was
 * played to its end before. A correction of the end to a delay or a suspension takes it back in any case.
 */
const mayTakeBack = (state: MlbState, status: MlbStatus): boolean => {
  if (state.phase === 'abandoned') return false
  if (state.phase === 'cancelled') return !state.over
  // What a correction takes the place of was never said.
  if (status.correction && status.phase !== 'postponed') return true
  if (status.inning === 0) return false
  if (state.phase === 'forfeited') return true
  return status.phase !== 'postponed' && !isOverByRule(status, scheduledInnings(state.fixture))
}

/**
 * A phase that stands until another status: it counts at once, the situation with it only where it follows. An end it takes back only with a
 * situation that follows.
 */
const applyStanding = (state: MlbState, status: MlbStatus): MlbState => {
  if (isEnded(state.phase) && !mayTakeBack(state, status)) return { ...state, ...withLatestStatus(state, status) }
  const kind = statementKind(state, true, status.underReview)
  const isDoubtful = status.inning > 0 && judge(state, status, kind) === 'doubtful'
  if (isDoubtful && isEnded(state.phase)) return doubted(state, status)
  const isTaken = status.inning > 0 && (state.begun || !isBlank(status)) && !isDoubtful
  if (isTaken) return takeSituation(state, status, status.phase)
  // Without a situation nothing says that the play of a batted ball has ended.
  const ballInPlay = state.ballInPlay && status.inning === 0 && !isEnded(state.phase)
  // Of an end that is taken back without a situation, only what plays have told stays.
  const over = isEnded(state.phase) ? isPlayedToItsEnd(state) : state.over
  return { ...withPhase(state, status, status.phase), over, ballInPlay, doubtful: undefined, pendingFinal: undefined }
}

/** Whether the latest play ended the game by its rules. */
const isPlayedToItsEnd = ({ plays, fixture }: MlbState): boolean => {
  const last = plays[lastMoving(plays)]
  return last !== undefined && isOverByRule({ ...last, outs: last.outsAfter }, scheduledInnings(fixture))
}

/** Whether nothing was thrown yet, although the game was said to have begun. */
const isUntouched = (state: MlbState): boolean =>
  isBlank(state) && state.plays.length === 0 && state.atBat < 0 && state.balls + state.strikes === 0 && homeThrew(state) === ''

const homeThrew = ({ homeThrewId, homeStarterId }: MlbState): string => homeStarterId || homeThrewId

/** A game that is announced: before it begins, anew after it was postponed, or once more before it is resumed. */
const applyPregame = (state: MlbState, status: MlbStatus): MlbState => {
  // What was given up or forfeited before it began stays so until play goes on.
  if (isEnded(state.phase) && state.phase !== 'cancelled') return state
  // A game that was played to its end is not announced again: the words are of another one under its number.
  const startsAnew = !state.over && (state.phase === 'postponed' || state.phase === 'cancelled')
  if (isBlank(status) && (!state.begun || startsAnew || (isUntouched(state) && !isEnded(state.phase)))) {
    // Who was named before a postponement was named for another day.
    const anew = state.begun || startsAnew ? initialMlbState(state.nextFixture ?? state.fixture) : state
    return takeSituation({ ...anew, phase: 'pregame' }, { ...status, inning: 1 }, 'pregame')
  }
  if (!state.begun) return withPhase(state, status, 'pregame')
  if (isEnded(state.phase)) return state
  const follows = status.inning === 0 || judge(state, status, statementKind(state, true, false)) === 'follows'
  if (!follows && !standingPhases.has(state.phase)) return withDoubt({ ...state, ...withLatestStatus(state, status) }, status)
  return withPhase(state, status, standingPhases.has(state.phase) ? state.phase : 'delayed')
}

/** Whether a postponed game in which somebody batted stands at its very beginning: it is played anew, and its announcement was lost. */
const isPlayedAnew = (state: MlbState, status: MlbStatus): boolean =>
  state.phase === 'postponed' && !state.over && isBlank(status) && basesOf(status) === 0 && state.plays.some((each) => each.plateAppearance)

/** A game under way. It takes an end back where it follows from it. */
const applyLive = (state: MlbState, status: MlbStatus): MlbState => {
  if (isPlayedAnew(state, status)) return takeSituation(initialMlbState(state.nextFixture ?? state.fixture), status, status.phase)
  const judged = judge(state, status, statementKind(state, true, status.underReview))
  if (judged !== 'doubtful') return takeSituation(judged === 'confirms' ? withDoubted(state, status) : state, status, status.phase)
  return doubted(state, status)
}

/**
 * A decision of the league: the game is forfeited or cancelled. What was played to its end before stays played to its end, unless the decision is the
 * correction of that end.
 */
const applyDecree = (state: MlbState, status: MlbStatus): MlbState => {
  const over = status.correction ? isOverByRule(state, scheduledInnings(state.fixture)) : state.over
  const decreed = withPhase(status.correction ? state : playedOut(state), status, status.phase)
  return { ...decreed, over, ballInPlay: false, doubtful: undefined, pendingFinal: undefined }
}

const applyStated = (state: MlbState, status: MlbStatus): MlbState => {
  switch (status.phase) {
    case 'final':
    case 'called':
      return applyFinal(state, status, status.phase)
    case 'forfeited':
    case 'cancelled':
      return applyDecree(state, status)
    case 'delayed':
    case 'suspended':
    case 'postponed':
      return applyStanding(state, status)
    case 'pregame':
      return applyPregame(state, status)
    case 'live':
    case 'break':
      return applyLive(state, status)
  }
}

/**
 * Applies an official correction of a status. One of the latest status is believed at once; where play has gone on since, its phase is, and its
 * situation is of the past. One of an earlier status says nothing of the present. One of a status that never came is a statement like any other
 * where it closes or ends the game: whether it is of the past nobody knows.
 */
const applyCorrected = (state: MlbState, status: MlbStatus): MlbState => {
  if (!isCorrectionOfLatest(state, status))
    return closing.has(status.phase) && isOfUnknownStatus(state, status) ? applyUnknown(state, status) : state
  const isPresent = state.statusIsLatest || state.statusId === ''
  if (status.phase !== 'live' && status.phase !== 'break') return applyStated(state, isPresent ? status : { ...status, correction: false })
  return isPresent && status.inning > 0 ? takeSituation(state, status, status.phase) : withPhase(state, status, status.phase)
}

const closing: ReadonlySet<string> = new Set([...standingPhases, ...endedPhases])

const applyUnknown = (state: MlbState, status: MlbStatus): MlbState =>
  isEnded(state.phase) && standingPhases.has(status.phase) ? state : applyStated(state, { ...status, correction: false })

/** The state after a status. The phase is only ever changed by one, but for the start of play in a half inning. */
export const applyStatus = (state: MlbState, status: MlbStatus): MlbState =>
  status.correction ? applyCorrected(state, status) : isReplacedStatus(state, status) ? state : applyStated(state, status)
