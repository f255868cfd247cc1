import { canFollow, samePosition, statementKind } from './can-follow.ts'
import { applyNewPlay, believed, keepingLoss, withRecord } from './apply-play.ts'
import { isEnded } from './game-end.ts'
import type { MlbPlay } from './mlb-event.ts'
import { isLeaving, isNotice } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'
import { halfOf } from './mlb-state.ts'
import { isBeforeLatest, isMoving, isReplaced, recordToCorrect } from './play-list.ts'
import { replacePlay, restorePlay } from './replace-play.ts'

/** A lost play that comes as a correction: it counts, and says where the game stands only where that is ahead of what is known. */
const applyLost = (state: MlbState, play: MlbPlay, before?: PlayRecord): MlbState => {
  if (isAhead(state, play)) {
    // Whether it was the only one that was lost, only the present tells.
    return { ...applyNewPlay(state, play, before), lost: state.lost }
  }
  const recorded = withRecord(state, play, 0, before)
  return isEnded(state.phase) ? keepingLoss(state, recorded, play) : recorded
}

/** Whether a play that was lost says where the game stands. */
const isAhead = (state: MlbState, play: MlbPlay): boolean => {
  const isNext = !isBeforeLatest(state.plays, play) && halfOf(play) >= halfOf(state)
  return (
    isNext &&
    !isEnded(state.phase) &&
    !samePosition(state, play) &&
    canFollow(state, play, { ...statementKind(state, false, false), lost: true })
  )
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
  if (isReplaced(state.plays, play)) return state
  const doubted = state.doubtful?.play
  // Of a play that waited, what it was told as is no more.
  if (doubted !== undefined && doubted.eventId !== '' && doubted.eventId === play.corrects && isMoving(play) && !isEnded(state.phase))
    return applyNewPlay({ ...state, doubtful: undefined }, play, doubted)
  const at = recordToCorrect(state.plays, play)
  // Of a notice is kept what it replaces: that may come after it.
  if (at < 0) return isNotice(play) || isLeaving(play) ? withRecord(state, { ...play, runs: 0 }, 0) : applyLost(state, play)
  const old = state.plays[at] as PlayRecord
  if (!isMoving(play) || isMoving(old)) return replacePlay(state, at, play)
  const rest = without(state, at)
  // What was told as a notice, or as a player who left, and was a play, is a play that was lost: it may bring its runs.
  return isNotice(old) && !isAhead(rest, play) && halfOf(old) === halfOf(play) ? restorePlay(state, at, play) : applyLost(rest, play, old)
}
