import type { Side } from '@fairline/domain-sport'
import type { NflPlay, NflSituation } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { otherSide } from './nfl-state.ts'
import { leaderOf, withOvertimeAnswer } from './overtime-verdict.ts'

/** The state of an overtime after a play in order: whose possession the play ended, and whether the side behind may still answer. */
export const withOvertimePlay = (before: NflState, after: NflState, play: NflPlay): NflState => {
  const side = play.possession ?? before.possession
  if (side === undefined || !endsPossession(play)) return withOvertimeAnswer(before, after)
  // Who has the ball now is told by a status: until then the game is closed.
  const unsettledBall = after.unsettledBall === 'no' && before.possessionEnded !== side ? 'turnover' : after.unsettledBall
  const next: NflState = comesBack(after, play, side)
    ? {
        ...after,
        overtimePossessions: after.overtimePossessions + 1,
        possession: otherSide(side),
        possessionEnded: otherSide(side),
        unsettledBall,
      }
    : { ...after, possessionEnded: side, unsettledBall }
  return withOvertimeAnswer(before, next)
}

// By a turnover, a kick, a score, or on fourth down. A foul may give the down again: then a status says that the side still has the ball.
const endsPossession = (play: NflPlay): boolean => {
  const isScrimmage = play.playType === 'pass' || play.playType === 'run'
  return (
    play.interception ||
    play.fumbleLost ||
    play.playType === 'punt' ||
    (play.playType === 'field_goal' && play.fieldGoalResult !== '') ||
    (play.playType !== 'no_play' && (play.touchdown || play.safety)) ||
    (isScrimmage && play.down === 4 && play.yardsGained < play.yardsToGo)
  )
}

// The other side had its opportunity and lost the ball on the same play: a muffed punt, an interception that is fumbled.
const comesBack = (state: NflState, play: NflPlay, side: Side): boolean => {
  if (play.touchdown || play.safety) return false
  if (play.playType === 'punt') return play.fumbleLost
  if (!play.interception) return false
  const recoverer = state.fixture.players.find(({ playerId }) => playerId === play.fumbleRecovery?.playerId)
  return play.fumbleLost || recoverer?.side === side
}

/**
 * Possessions that have ended in overtime once a status came: one more where the other side has the ball, or where a play ended it and nobody is said
 * to have it. A try belongs to the possession of its touchdown.
 */
export const possessionsAfter = (state: NflState, event: NflSituation): number => {
  if (event.quarter <= 4 || state.quarter <= 4 || event.nextPlay === 'try') return state.overtimePossessions
  const had = state.possession ?? state.possessionEnded
  const changed =
    event.possession === undefined
      ? state.possessionEnded !== undefined && !event.underReview
      : had !== undefined && event.possession !== had
  return state.overtimePossessions + (changed ? 1 : 0)
}

/** Whose possession has ended once a status came, while that is open: under review, and until the try of its touchdown is over. */
export const possessionEndedAfter = (state: NflState, event: NflSituation): Side | undefined => {
  if (event.nextPlay === 'try' && event.quarter > 4) return state.possessionEnded ?? event.possession
  return event.underReview ? state.possessionEnded : undefined
}

/**
 * Whether nobody can tell if an overtime is over once a status came: the side behind had the ball for its answer, and now nobody is said to have it,
 * although no play ended its possession.
 */
export const isAnswerUnclearAfter = (state: NflState, event: NflSituation): boolean => {
  if (!state.overtimeAnswer || event.phase !== 'live' || event.possession !== undefined || event.nextPlay !== 'none') return false
  return (
    state.answerUnclear || (state.possession !== undefined && state.possessionEnded === undefined && state.possession !== leaderOf(state))
  )
}
