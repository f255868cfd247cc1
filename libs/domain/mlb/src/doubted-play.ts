import { samePosition } from './can-follow.ts'
import type { MlbPlay, MlbStatus } from './mlb-event.ts'
import type { MlbState } from './mlb-state.ts'
import { halfOf } from './mlb-state.ts'

/**
 * The state once a doubtful position is believed: the play that told it counts, unless a correction or its own second telling takes its place. What led
 * to it is not known.
 */
export const withDoubted = (state: MlbState, confirmedBy: MlbPlay | MlbStatus): MlbState => {
  const plays = playsWithDoubted(state, confirmedBy)
  return { ...state, plays, lostAfterPlays: plays.length }
}

const playsWithDoubted = ({ plays, doubtful }: MlbState, confirmedBy: MlbPlay | MlbStatus): MlbState['plays'] => {
  const play = doubtful?.play
  if (doubtful === undefined || play === undefined) return plays
  const isToldTwice = confirmedBy.kind === 'play' && samePosition(confirmedBy, doubtful)
  const isKnown = plays.some(
    (each) => each.replaces.includes(play.eventId) || (each.plateAppearance && each.atBat === play.atBat && halfOf(each) === halfOf(play)),
  )
  // Who names a batter of the other side has named the wrong half inning or the wrong batter: of which side the play was is open.
  const isOfNobody = play.plateAppearance && play.batterId === ''
  if (isToldTwice || isKnown || isOfNobody) return plays
  const half = halfOf(play)
  return plays.toSpliced(plays.findLastIndex((each) => halfOf(each) <= half) + 1, 0, play)
}
