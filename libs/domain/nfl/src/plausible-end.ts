import type { NflSituation } from './nfl-event.ts'
import type { Standing } from './can-follow.ts'
import { canFollow, maxClockAtEnd } from './can-follow.ts'
import type { NflState } from './nfl-state.ts'
import { overtimeAnswerOf } from './overtime-answer.ts'
import { endsLevel, isDecided } from './overtime-verdict.ts'
import { takeSituation } from './take-situation.ts'

/** Whether a final is no result yet, since its last play is being reviewed. */
export const waitsForReview = ({ phase, underReview }: NflSituation): boolean => phase === 'final' && underReview

/**
 * Whether a statement that the game has ended follows from what is known. A final needs regulation (or its overtime) played out, no level score
 * where the rules go on, a score that can follow, and no review of its last play; an abandoned game may end at any time.
 */
export const isPlausibleEnd = (state: NflState, from: Standing, to: NflSituation): boolean => {
  if (!canFollow(from, to)) return false
  if (to.phase !== 'final') return true
  if (waitsForReview(to) || to.quarter < 4) return false
  const isPlayedOut = to.quarterSecondsRemaining <= maxClockAtEnd
  if (to.homeScore === to.awayScore) return isPlayedOut && endsLevel(state, to.quarter)
  if (isPlayedOut || to.quarter === 4) return isPlayedOut
  // An overtime ends at any time, once its rule has a winner; where lost messages hide that, the provider’s word tells.
  return overtimeAnswerOf(state) === 'unknown' || isDecided(takeSituation(state, { ...to, phase: 'live' }))
}
