import { allStated } from './decode-situation.ts'
import type { NflSituation } from './nfl-event.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { leaderOf } from './nfl-state.ts'
import { endsLevel, hasFurtherPeriod, isPlayedOut } from './overtime-verdict.ts'

/**
 * The end with the quarter that it ended in. Providers name the last quarter of regulation after an overtime, and an overtime after a game that
 * regulation had decided: what was played tells.
 */
export const withQuarterOfEnd = (state: NflState, event: NflSituation): NflSituation => {
  if (!phaseRules[event.phase].isOver) return event
  if (state.quarter > 4 && event.quarter <= 4)
    return { ...event, quarter: state.quarter, quarterSecondsRemaining: state.quarterSecondsRemaining }
  const sameScore = event.homeScore === state.homeScore && event.awayScore === state.awayScore
  const isOfRegulation = state.quarter === 4 && leaderOf(state) !== undefined && (state.endedQuarter >= 4 || sameScore)
  return event.quarter > 4 && isOfRegulation ? { ...event, quarter: 4, quarterSecondsRemaining: 0 } : event
}

/** Whether an end is level where the rules go on. */
export const isLevelUnduly = (state: NflState, { phase, quarter, homeScore, awayScore }: NflSituation): boolean =>
  phase === 'final' && homeScore === awayScore && !endsLevel(state, quarter)

/** The state of a game whose end a correction of a play made level although the rules go on: that end is in doubt. */
export const withLevelEndDoubted = (before: NflState, after: NflState): NflState => {
  const end = endOf(after)
  return before.phase === 'final' && leaderOf(before) !== undefined && isLevelUnduly(after, end)
    ? { ...after, phase: 'live', doubtful: end }
    : after
}

const endOf = (state: NflState): NflSituation => ({
  kind: 'situation',
  eventId: state.statements.at(-1)?.eventId ?? '',
  corrects: '',
  quarter: state.quarter,
  quarterSecondsRemaining: state.quarterSecondsRemaining,
  phase: state.phase,
  nextPlay: 'none',
  possession: undefined,
  down: 0,
  yardsToGo: 0,
  yardline100: 0,
  homeScore: state.homeScore,
  awayScore: state.awayScore,
  homeTimeouts: state.homeTimeouts,
  awayTimeouts: state.awayTimeouts,
  underReview: false,
  injury: false,
  unstated: allStated,
})

/**
 * Whether a status after a final says nothing that the final did not: the game is given up or moved, its last period has ended, or its clock has run
 * out, with the same score and nothing to play. The result stands.
 */
export const leavesFinal = (state: NflState, event: NflSituation): boolean => {
  if (state.phase !== 'final' || event.phase === 'final') return false
  const { isOver, byDecree, isBreak } = phaseRules[event.phase]
  if (isOver || byDecree) return true
  const sameScore = event.homeScore === state.homeScore && event.awayScore === state.awayScore
  if (!sameScore || event.quarter !== state.quarter || event.underReview || event.nextPlay !== 'none' || hasFurtherPeriod(state))
    return false
  const seconds = event.quarterSecondsRemaining
  const hasRunOut = seconds === 0 || (seconds <= state.quarterSecondsRemaining && isPlayedOut(state))
  return isBreak || (event.possession === undefined && hasRunOut)
}
