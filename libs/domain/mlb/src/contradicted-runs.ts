import type { MlbPlay } from './mlb-event.ts'
import type { MlbState } from './mlb-state.ts'
import { notKept } from './mlb-state.ts'
import { atBatOf, isMoving } from './play-list.ts'

/**
 * Runs whose runners a play brings home and that its score does not have: it is that of before the play. The runs of events inside the at-bat may be
 * told again with its end, and a status may have brought them before. 0 where the play agrees with itself.
 */
export const runsWithoutScore = (state: MlbState, play: MlbPlay): number => {
  const atBat = atBatOf(state.plays, play)
  const last = state.plays.findLast((each) => isMoving(each) && each.atBat !== atBat)
  if (play.runs === 0 || last === undefined || last.homeScore === notKept) return 0
  const [now, before, known] = play.bottom
    ? [play.homeScore, last.homeScore, state.homeScore]
    : [play.awayScore, last.awayScore, state.awayScore]
  return Math.max(0, Math.min(before, known) + play.runs - now)
}
