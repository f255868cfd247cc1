import type { SuspendReason } from '@fairline/domain-sport'
import { plausibleLimits } from './can-follow.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isOfOpener } from './open-waits.ts'
import { isPeriodStatement, wordOfGame } from './phases.ts'
import { isRuledOn, isRuling, openedBy, waitingAfter, waitingWithout } from './waiting.ts'

/**
 * The waits after a correction. What it says to be no reason to wait ends the wait that its action opened; a ruling answers a review that came
 * before it; and a review, a challenge, an injury or a delay waits where its moment is a recent one and nothing has answered it since.
 */
export const waitingAfterCorrection = (state: NbaState, event: NbaEvent): readonly SuspendReason[] => {
  const opened = isPeriodStatement(event) || wordOfGame(event) !== undefined ? '' : openedBy(event)
  const own = state.openers.find((each) => isOfOpener(state, event, each))
  const kept = own === undefined || own.reason === opened ? state.waiting : waitingWithout(state.waiting, own.reason)
  if (isRuling(event)) return answersReview(state, event) ? waitingAfter(kept, event) : kept
  return opened !== '' && opened !== 'timeout-policy' && isUnanswered(state, event, opened) ? waitingAfter(kept, event) : kept
}

// A correction of the ruling on an earlier review leaves the one that waits.
const answersReview = (state: NbaState, event: NbaEvent): boolean =>
  state.openers.every(({ reason, actionNumber }) => !isRuledOn(reason) || (actionNumber >= 0 && actionNumber < event.actionNumber))

const isUnanswered = (state: NbaState, event: NbaEvent, opened: SuspendReason): boolean => {
  const isRecent = event.period === state.period && event.clockMs - state.clockMs <= plausibleLimits.clockPutBackMs
  if (!isRecent || state.answered.some((each) => isOfOpener(state, event, each))) return false
  // Play goes on under a review, and ends any other wait.
  // Nor is a ruling that is corrected into a request its own answer.
  const isRuled = state.ruled && state.lastRuling?.actionNumber !== event.actionNumber
  return isRuledOn(opened) ? !isRuled : event.clockMs <= state.clockMs || event.actionNumber >= state.actionNumber
}
