import { canFollow, maxClockAtEnd, maxClockBack, standingOf } from './can-follow.ts'
import type { NflSituation } from './nfl-event.ts'
import { quarterSeconds } from './nfl-event.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { endsLevel } from './overtime-verdict.ts'

/** An end with its moment: a quarter or clock that it does not state is the present one, and of another quarter nothing is known to be played. */
export const withMomentOfEnd = (state: NflState, event: NflSituation): NflSituation => {
  const isStated = (field: string): boolean => !event.unstated.includes(field)
  if (!phaseRules[event.phase].isOver || (isStated('qtr') && isStated('quarter_seconds_remaining'))) return event
  const quarter = isStated('qtr') ? event.quarter : state.quarter
  const present = quarter === state.quarter ? state.quarterSecondsRemaining : quarterSeconds
  return { ...event, quarter, quarterSecondsRemaining: isStated('quarter_seconds_remaining') ? event.quarterSecondsRemaining : present }
}

/** Whether a final has a blank score: 0-0 in a game that has points, where the rules let no game end level. A ruling that is awaited may take them. */
export const isScoreBlank = (state: NflState, event: NflSituation): boolean =>
  event.phase === 'final' &&
  event.homeScore + event.awayScore === 0 &&
  state.homeScore + state.awayScore > 0 &&
  !state.underReview &&
  !endsLevel(state, event.quarter)

// A clock of nothing played, or of nothing left, amid a quarter.
const isClockBlank = (state: NflState, { quarter, quarterSecondsRemaining: seconds }: NflSituation): boolean => {
  const { quarterSecondsRemaining: present } = state
  return quarter === state.quarter && (seconds > present + maxClockBack || (seconds === 0 && present > maxClockAtEnd))
}

/**
 * A status that stops a game or gives it up, with what can be read of it. Providers blank score and clock of such a game: a score that falls, a quarter
 * of before, or a clock that leaps, is no statement of what was played. A ruling may take points back before a stop, not by giving the game up.
 */
export const readableStop = (state: NflState, event: NflSituation): NflSituation => {
  const isStop = phaseRules[event.phase].closes !== undefined
  if (!isStop && event.phase !== 'abandoned') return event
  const { homeScore, awayScore, quarter, quarterSecondsRemaining } = state
  const isBlank = event.homeScore < homeScore || event.awayScore < awayScore || event.quarter < quarter
  if (!isBlank && !isClockBlank(state, event)) return event
  if (isStop && canFollow(standingOf(state), event)) return event
  return isBlank ? { ...event, homeScore, awayScore, quarter, quarterSecondsRemaining } : { ...event, quarterSecondsRemaining }
}
