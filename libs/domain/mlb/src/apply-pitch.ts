import { canFollow, statementKind } from './can-follow.ts'
import { standingPhases } from './detailed-states.ts'
import { withDoubt } from './doubt.ts'
import { isEnded } from './game-end.ts'
import { withRuns } from './line-score.ts'
import type { MlbPitch, UnstatedField } from './mlb-event.ts'
import { unnumbered } from './mlb-event.ts'
import type { MlbState, PendingFinal, PlayRecord } from './mlb-state.ts'
import { halfOf } from './mlb-state.ts'
import { believedPitcher, withThrower } from './pitchers.ts'
import { lastMoving } from './play-list.ts'
import { openingBases, stillUnstated } from './settled-half.ts'

const states: readonly UnstatedField[] = ['count', 'batter', 'pitcher']

/** Whether a pitch belongs to an at-bat that has ended: the plate appearance of its batter under its number is known. */
const isPast = (state: MlbState, pitch: MlbPitch): boolean => {
  if (pitch.atBatIndex === unnumbered) return false
  const ended = state.plays.findLast((each) => each.plateAppearance && each.atBat === pitch.atBatIndex && halfOf(each) === halfOf(pitch))
  return ended !== undefined && (ended.batterId === pitch.batterId || ended.batterId === '' || pitch.batterId === '')
}

/** Whether a pitch ends its at-bat, so that runs or outs may come with the play that follows: a batted ball, ball four, strike three, a hit batter. */
const endsAtBat = (pitch: MlbPitch): boolean => pitch.inPlay || pitch.balls >= 4 || pitch.strikes >= 3 || pitch.call === 'H'

/** An end that waits is contradicted by a pitch, and dropped by the second one: a single one may have come late. */
const pendingAfterPitch = ({ pendingFinal }: MlbState): PendingFinal | undefined =>
  pendingFinal === undefined || pendingFinal.contradicted ? undefined : { ...pendingFinal, contradicted: true }

/** Whether the plate appearance of an at-bat is known. */
const hasEnded = (plays: readonly PlayRecord[], atBat: number): boolean => {
  const last = plays.findLast((each) => each.plateAppearance)
  return last !== undefined && last.atBat >= atBat
}

/** Whether the at-bat that the pitch before ended is over, and another one has started. */
const isOfNextAtBat = (state: MlbState, pitch: MlbPitch): boolean => {
  const isOtherNumber = state.atBat >= 0 && pitch.atBatIndex !== unnumbered && pitch.atBatIndex !== state.atBat
  return state.ballInPlay && (isOtherNumber || (pitch.batterId !== '' && state.batterId !== '' && pitch.batterId !== state.batterId))
}

/** Whether a play must have come before a pitch and did not: an out is new and not its own, or another at-bat started while the one before had no end. */
const hasMissedPlay = (state: MlbState, pitch: MlbPitch): boolean => {
  const isOfAnotherPlay = pitch.outs > state.outs && !(endsAtBat(pitch) && pitch.outs === state.outs + 1)
  if (halfOf(pitch) !== halfOf(state) || isOfAnotherPlay || isOfNextAtBat(state, pitch)) return true
  return state.atBat >= 0 && pitch.atBatIndex > state.atBat && !hasEnded(state.plays, state.atBat)
}

/**
 * Whether a pitch goes on with a half inning that is over: of the half inning before the present one, in which nothing was played yet, and of an at-bat
 * beyond those that are known. Then an out was taken back, or the present one was stated wrongly.
 */
const goesOnBefore = (state: MlbState, pitch: MlbPitch): boolean => {
  const last = state.plays[lastMoving(state.plays)]
  const isNewAtBat = pitch.atBatIndex > (last?.atBat ?? -1)
  return halfOf(state) - halfOf(pitch) === 1 && state.outs === 0 && isNewAtBat && (last === undefined || halfOf(last) <= halfOf(pitch))
}

/** Outs after a pitch: those of the play that it ends in come with that play, and a third one with any play. */
const outsAfter = (state: MlbState, pitch: MlbPitch): number => {
  if (halfOf(pitch) !== halfOf(state)) return Math.min(2, pitch.outs)
  return endsAtBat(pitch) && pitch.outs === state.outs + 1 ? state.outs : Math.min(2, Math.max(state.outs, pitch.outs))
}

/**
 * Applies a pitch: the count, and who throws. It moves the game on to the next half inning and never back, and leaves standing phases and
 * reviews alone. Where it shows that a play is missing, runners and score are not known until a message states them.
 */
export const applyPitch = (state: MlbState, pitch: MlbPitch): MlbState => {
  const halves = halfOf(pitch) - halfOf(state)
  if (isEnded(state.phase) || state.over || isPast(state, pitch)) return state
  const at = { ...pitch, homeScore: state.homeScore, awayScore: state.awayScore }
  if (halves < 0) return goesOnBefore(state, pitch) ? withDoubt(state, at) : state
  if (halves > 0 && state.begun && !canFollow(state, at, statementKind(state, false, false))) return withDoubt(state, at)
  const missed = hasMissedPlay(state, pitch)
  const before = missed ? { ...state, lostAfterPlays: state.plays.length } : state
  const isKnown = !pitch.unstated.includes('count')
  const unstated = stillUnstated(state.unstated, states, pitch.unstated)
  return {
    ...before,
    phase: standingPhases.has(state.phase) ? state.phase : 'live',
    inning: pitch.inning,
    bottom: pitch.bottom,
    outs: outsAfter(state, pitch),
    balls: isKnown ? pitch.balls : state.balls,
    strikes: isKnown ? pitch.strikes : state.strikes,
    bases: halves === 0 ? state.bases : openingBases(state, pitch.inning),
    innings: withRuns(state.innings, pitch.inning, pitch.bottom, 0),
    batterId: pitch.batterId,
    ...withThrower(before, pitch.inning, pitch.bottom, believedPitcher(state, pitch.bottom, pitch.pitcherId)),
    injury: false,
    ballInPlay: endsAtBat(pitch),
    pendingFinal: pendingAfterPitch(state),
    atBat: pitch.atBatIndex === unnumbered ? state.atBat : pitch.atBatIndex,
    unstated: missed && !unstated.includes('bases') ? [...unstated, 'bases'] : unstated,
    statusIsLatest: false,
    begun: true,
  }
}
