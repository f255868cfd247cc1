import { canFollow, samePosition, statementKind } from './can-follow.ts'
import { applyNewPlay, believed, withRecord } from './apply-play.ts'
import { isEnded } from './game-end.ts'
import type { MlbPlay } from './mlb-event.ts'
import { isLeaving, isNotice } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'
import { halfOf } from './mlb-state.ts'
import { isBeforeLatest, isMoving, recordToCorrect } from './play-list.ts'
import { replacePlay } from './replace-play.ts'

/** A lost play that comes as a correction: it counts, and says where the game stands only where that is ahead of what is known. */
const applyLost = (state: MlbState, play: MlbPlay): MlbState => {
  const isNext = !isBeforeLatest(state.plays, play) && halfOf(play) >= halfOf(state)
  const isAhead =
    isNext &&
    !isEnded(state.phase) &&
    !samePosition(state, play) &&
    canFollow(state, play, { ...statementKind(state, false, false), lost: true })
  return isAhead ? applyNewPlay(state, play) : withRecord(state, play, 0)
}

/** The state without a record. */
const without = (state: MlbState, at: number): MlbState => ({
  ...state,
  plays: state.plays.toSpliced(at, 1),
  lostAfterPlays: state.lostAfterPlays > at ? state.lostAfterPlays - 1 : state.lostAfterPlays,
})

/**
 * Applies an official correction of a play: it takes the place of the play that it names, whatever that was called. It never changes the phase, nor
 * moves the game to an earlier half inning than its own.
 */
export const applyCorrection = (state: MlbState, stated: MlbPlay): MlbState => {
  const play = believed(state, stated)
  const at = recordToCorrect(state.plays, play)
  if (at < 0) {
    if (isNotice(play)) return state
    return isLeaving(play) ? withRecord(state, play, 0) : applyLost(state, play)
  }
  // What was told as a notice, or as a player who left, and was a play, is a play that was lost.
  if (isMoving(play) && !isMoving(state.plays[at] as PlayRecord)) return applyLost(without(state, at), play)
  return replacePlay(state, at, play)
}
