import { samePosition, statementKind } from './can-follow.ts'
import { standingPhases } from './detailed-states.ts'
import { runsWithoutScore } from './contradicted-runs.ts'
import { judge, positionOf, withDoubt } from './doubt.ts'
import { eventKind } from './event-types.ts'
import { isEnded, isOverByRule } from './game-end.ts'
import { withScore } from './line-score.ts'
import type { MlbPlay, UnstatedField } from './mlb-event.ts'
import type { MlbState, PlayRecord, Position } from './mlb-state.ts'
import { halfOf, scheduledInnings } from './mlb-state.ts'
import { believedBatter, believedPitcher, sideOfPlayer, withChange, withProvenStarter, withThrower } from './pitchers.ts'
import { withDoubted } from './doubted-play.ts'
import { atBatOf, hidesLoss, isBeforeLatest, isMoving, isReplaced, placeOf, recordAt, recordOf, saysTheSame } from './play-list.ts'
import { afterThirdOut, basesOf, settledHalf, stillUnstated } from './settled-half.ts'

const appearanceStates: readonly UnstatedField[] = ['bases', 'count', 'batter', 'pitcher']
const keepingStates: readonly UnstatedField[] = ['bases', 'pitcher']

/** The play with batter and pitcher only where they are of the side they would have to be of. */
export const believed = (state: MlbState, play: MlbPlay): MlbPlay => {
  const pitcherId = believedPitcher(state, play.bottom, play.pitcherId)
  const batterId = play.plateAppearance ? believedBatter(state, play.bottom, play.batterId) : play.batterId
  return pitcherId === play.pitcherId && batterId === play.batterId ? play : { ...play, pitcherId, batterId }
}

/** The state with what a play counts and nothing else: it came too late to say where the game stands. */
export const withRecord = (state: MlbState, play: MlbPlay, outs: number, before?: PlayRecord): MlbState => {
  const at = placeOf(state.plays, play)
  // A play that belongs before the latest one is not the one lost behind it, and neither is a player who leaves.
  const isAnother = isBeforeLatest(state.plays, play) || !isMoving(play)
  const isOpen = state.lostAfterPlays === state.plays.length && isAnother
  const afterLoss = !isAnother && hidesLoss(state.plays, state.lostAfterPlays, play)
  return {
    ...state,
    plays: state.plays.toSpliced(at, 0, { ...recordOf(play, outs, atBatOf(state.plays, play), before), afterLoss }),
    lostAfterPlays: isOpen ? state.lostAfterPlays + 1 : state.lostAfterPlays,
  }
}

/**
 * The situation a play states, without its record. Only play itself ends a break or an injury; a standing phase and a review end with a status.
 * The count goes on unless the plate appearance ended.
 */
export const situationAfter = (state: MlbState, play: MlbPlay): MlbState => {
  const sameHalf = halfOf(play) === halfOf(state)
  const keeps = play.keepsCount && sameHalf
  const basesUnknown = play.unstated.includes('bases')
  return {
    ...state,
    ...withScore(state, play),
    phase: standingPhases.has(state.phase) ? state.phase : 'live',
    inning: play.inning,
    bottom: play.bottom,
    outs: play.outs,
    balls: keeps ? state.balls : play.balls,
    strikes: keeps ? state.strikes : play.strikes,
    bases: basesUnknown ? (sameHalf ? state.bases : 0) : basesOf(play),
    homeScore: play.homeScore,
    awayScore: play.awayScore,
    batterId: play.batterId,
    ...withThrower(state, play.inning, play.bottom, play.pitcherId),
    injury: false,
    ballInPlay: play.plateAppearance ? false : state.ballInPlay,
    unstated: stillUnstated(state.unstated, play.keepsCount ? keepingStates : appearanceStates, play.unstated),
    statusIsLatest: false,
    begun: true,
  }
}

/** Outs that a play made where the game stood at a position. */
const outsOf = (at: Position, play: MlbPlay): number => Math.max(0, play.outs - (halfOf(play) === halfOf(at) ? at.outs : 0))

/**
 * Applies a play that states where the game stands now.
 * @param before the record whose place it takes
 */
export const applyNewPlay = (state: MlbState, play: MlbPlay, before?: PlayRecord): MlbState => {
  const missing = runsWithoutScore(state, play)
  if (missing > 0) return withDoubtedRuns(state, play, missing, before)
  const judged = judge(state, play, statementKind(state, false, false))
  if (judged === 'doubtful') return withDoubt(state, play, recordOf(play, outsOf(state, play), atBatOf(state.plays, play), before))
  const isDoubtOver = judged === 'confirms' && state.doubtful !== undefined && !samePosition(state.doubtful, play)
  const outs = outsOf(isDoubtOver ? (state.doubtful ?? state) : state, play)
  const known = judged === 'confirms' ? withDoubted(state, play) : state
  const atBat = atBatOf(known.plays, play)
  const missed = judged === 'confirms' || (!state.begun && (play.inning > 1 || play.bottom || atBat > 0))
  const lostAfterPlays = missed ? known.plays.length : known.lostAfterPlays
  return settledHalf({
    ...situationAfter(known, play),
    ...withProvenStarter(known, play),
    plays: [...known.plays, { ...recordOf(play, outs, atBat, before), afterLoss: hidesLoss(known.plays, lostAfterPlays, play) }],
    atBat,
    lost: false,
    lostAfterPlays,
    doubtful: undefined,
    pendingFinal: undefined,
  })
}

/** The state that remembers a play whose score lacks its runs: whether the runs or the score are right, the next message tells. */
const withDoubtedRuns = (state: MlbState, play: MlbPlay, missing: number, before: PlayRecord | undefined): MlbState => {
  const score = play.bottom ? { homeScore: play.homeScore + missing } : { awayScore: play.awayScore + missing }
  const scored = { ...play, ...score }
  return withDoubt(state, scored, recordOf(scored, outsOf(state, play), atBatOf(state.plays, play), before))
}

/** What is told for information: it keeps the situation, and may state the count of the at-bat under way. */
const applyNotice = (state: MlbState, play: MlbPlay): MlbState => {
  if (isEnded(state.phase) || state.over || halfOf(play) !== halfOf(state)) return state
  const counts = !play.keepsCount && !play.unstated.includes('count') && (play.atBatIndex === state.atBat || state.atBat < 0)
  const restates = counts && (play.balls !== state.balls || play.strikes !== state.strikes || state.unstated.includes('count'))
  const isOfAtBat = restates && state.plays.findLast(isMoving)?.atBat !== play.atBatIndex
  const unstated = play.unstated.includes('count') ? stillUnstated(state.unstated, ['count'], ['count']) : undefined
  if (unstated !== undefined) return state.unstated.includes('count') ? state : { ...state, unstated }
  return isOfAtBat ? { ...state, balls: play.balls, strikes: play.strikes, unstated: stillUnstated(state.unstated, ['count'], []) } : state
}

const applyPitcher = (state: MlbState, play: MlbPlay): MlbState => {
  const named = play.pitcherId === '' ? undefined : sideOfPlayer(state, play.pitcherId)
  const isPast = halfOf(play) < halfOf(state)
  if (isEnded(state.phase) || (isPast && named === undefined) || isReplaced(state.plays, play)) return state
  const side = named ?? (play.bottom ? 'away' : 'home')
  // Whom he relieves is kept: a correction may say that he did not.
  const relieved = side === 'home' ? state.homeThrewId : state.awayThrewId
  const recorded = state.begun ? withRecord(state, { ...play, batterId: relieved }, 0) : state
  return applyNotice({ ...recorded, ...withChange(state, side, play.pitcherId) }, play)
}

/** Whether an event inside an at-bat of a type that is not known moved nobody. */
const movesNothing = (state: MlbState, play: MlbPlay): boolean =>
  play.runs === 0 &&
  play.outs === state.outs &&
  play.homeScore === state.homeScore &&
  play.awayScore === state.awayScore &&
  halfOf(play) === halfOf(state) &&
  basesOf(play) === state.bases

const isRepeat = (state: MlbState, at: number, play: MlbPlay): boolean => {
  if (!saysTheSame(state.plays[at] as never, play)) return false
  if (at < state.plays.length - 1) return true
  return play.plateAppearance || halfOf(play) !== halfOf(state) || movesNothing(state, play) || play.outs < state.outs
}

/** Applies a play that is not a correction. `replace` takes the place of a record of the same plate appearance. */
export const applyPlay = (state: MlbState, stated: MlbPlay, replace: (at: number, play: MlbPlay) => MlbState): MlbState => {
  const play = believed(state, stated)
  const kind = play.plateAppearance ? undefined : eventKind(play.eventType)
  if (kind === 'notice') return applyNotice(state, play)
  if (kind === 'pitcher') return applyPitcher(state, stated)
  if (isReplaced(state.plays, play)) return state
  const at = recordAt(state.plays, play)
  if (at >= 0 && isRepeat(state, at, play)) return state
  // Who leaves changes nothing of the situation, between two innings neither.
  if (kind === 'leaving') return at < 0 ? withRecord(state, play, 0) : state
  if (!play.plateAppearance && kind === undefined && movesNothing(state, play)) return applyNotice(state, play)
  // A plate appearance is told once: a second version of it is the provider's better knowledge.
  if (at >= 0 && play.plateAppearance && play.atBatIndex >= 0) return replace(at, play)
  if (isEnded(state.phase)) return withRecordAfterEnd(state, play)
  if (isOfOtherHalf(state, stated, play)) return withDoubt(state, play, recordOf(play, 0, atBatOf(state.plays, play)))
  const isLate = isBeforeLatest(state.plays, play) || (halfOf(play) < halfOf(state) && !goesOnBefore(state, play))
  return isLate && !isBeyond(state, play) ? agreedBy(withRecord(state, play, 0), play) : applyNewPlay(state, play)
}

/** Whether a play of another half inning than the present one names a batter of the side that is in the field there. */
const isOfOtherHalf = (state: MlbState, stated: MlbPlay, play: MlbPlay): boolean =>
  state.begun && halfOf(play) !== halfOf(state) && play.plateAppearance && stated.batterId !== play.batterId

/**
 * Whether a play goes on with the half inning before the present one, in which nothing was played yet, and leaves it without its third out: an out was
 * taken back, or the present one was stated wrongly.
 */
const goesOnBefore = (state: MlbState, play: MlbPlay): boolean =>
  halfOf(state) - halfOf(play) === 1 && play.outs < 3 && state.outs === 0 && !state.over

/** The state after a late play: the third out that led to the present half inning ends a doubt whether it is over. */
const agreedBy = (state: MlbState, play: MlbPlay): MlbState =>
  state.doubtful !== undefined && halfOf(state.doubtful) === halfOf(play) && samePosition(afterThirdOut(positionOf(play)), state)
    ? { ...state, doubtful: undefined }
    : state

/** The record of a play that comes after the end: the end may name the outs before it, but neither its runs nor its half inning. */
const withRecordAfterEnd = (state: MlbState, play: MlbPlay): MlbState => {
  const halves = halfOf(play) - halfOf(state)
  if (halves > 0 || play.homeScore > state.homeScore || play.awayScore > state.awayScore) return state
  return keepingLoss(state, withRecord(state, play, halves === 0 ? Math.max(0, play.outs - state.outs) : 0), play)
}

/** The state of a game that has ended with the record of a lost play: others may be missing still. */
export const keepingLoss = (state: MlbState, recorded: MlbState, play: MlbPlay): MlbState => {
  // Where plays before the end are missing, only the one that ends the game is the last of them.
  const isLast = isOverByRule(play, scheduledInnings(state.fixture)) || samePosition(play, state)
  return state.lostAfterPlays === state.plays.length && !isLast ? { ...recorded, lostAfterPlays: recorded.plays.length } : recorded
}

/** Whether a play states more than is known: runs, a later half inning, or more outs in this one. */
const isBeyond = (state: MlbState, play: MlbPlay): boolean =>
  play.homeScore > state.homeScore ||
  play.awayScore > state.awayScore ||
  halfOf(play) > halfOf(state) ||
  (halfOf(play) === halfOf(state) && play.outs > state.outs)
