import { afterLoss } from './after-loss.ts'
import { canMomentFollow, standingOf } from './can-follow.ts'
import { withQuarterOfEnd } from './game-end-statement.ts'
import type { NflSituation } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { isBefore } from './place-play.ts'
import { takeSituation } from './take-situation.ts'

/** The state with a status that is believed although it cannot follow: where it leaves out a part of the game, plays of that part are missing. */
export const takeUnseen = (state: NflState, event: NflSituation): NflState => {
  const { quarter, quarterSecondsRemaining: seconds } = withQuarterOfEnd(state, event)
  const moment = { quarter, seconds }
  const leaps = isBefore(state.stated, moment) && !canMomentFollow(standingOf(state), moment)
  // What was lost of a game that had been called over is lost all the same.
  return takeSituation(leaps ? afterLoss({ ...state, phase: 'live' }) : state, event)
}
