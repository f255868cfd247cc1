import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { leaderOf, otherSide } from './nfl-state.ts'
import { overtimeAnswerOf } from './overtime-answer.ts'
import { isTryPending } from './scoring-units.ts'

/** The league plays no overtime in preseason games from 2021 on, and played none in the regular season before 1974. */
const hasOvertime = ({ fixture }: NflState): boolean =>
  fixture.stage === 'postseason' || (fixture.stage === 'preseason' ? fixture.season < 2021 : fixture.season >= 1974)

/** Whether a level score after this period is the result. */
export const endsLevel = (state: NflState, quarter: number): boolean =>
  state.fixture.stage !== 'postseason' && (quarter > 4 || !hasOvertime(state))

/** Whether a level score after regulation leads to overtime. */
export const goesToOvertime = (state: NflState): boolean => hasOvertime(state)

/**
 * Whether a further period follows the present one if it ends with this score: within regulation, where the score is level and the rules go on, and in
 * the postseason where the side behind has yet to answer.
 */
export const hasFurtherPeriod = (state: NflState): boolean => {
  if (state.quarter < 4) return true
  if (leaderOf(state) === undefined) return !endsLevel(state, state.quarter)
  return state.fixture.stage === 'postseason' && overtimeAnswerOf(state) !== 'none'
}

// Regulation is over and not level, an overtime has its winner, or the last period ended level.
const isDecidedWith = (state: NflState, hasEnded: boolean): boolean => {
  if (state.quarter < 4) return false
  if (hasEnded) return !hasFurtherPeriod(state)
  return state.quarter > 4 && leaderOf(state) !== undefined && overtimeAnswerOf(state) === 'none'
}

/** Whether the rules have decided the game in play, whatever the provider says next. */
export const isDecided = (state: NflState): boolean =>
  !phaseRules[state.phase].isOver && isDecidedWith(state, phaseRules[state.phase].isBreak)

// A score under review, or one that no status has stated yet, decides nothing.
const isScoreFirm = (state: NflState): boolean => !state.underReview && state.unsettledBall === 'no'

/** Whether an overtime in play has its winner by its rule, with a score that stands. */
export const isOvertimeWon = (state: NflState): boolean => state.quarter > 4 && isScoreFirm(state) && isDecidedWith(state, false)

/**
 * Whether the last period has run out and nobody has the ball: nothing of it is left to play, though its break was not stated. The side behind may still
 * have its try.
 */
const hasRunOut = (state: NflState): boolean => {
  const { phase, quarter, stated, nextPlay, possession } = state
  if (phase !== 'live' || quarter < 4 || stated.quarter !== quarter || stated.seconds > 0 || !isScoreFirm(state)) return false
  const leader = leaderOf(state)
  const isTryDue = leader !== undefined && isTryPending(state.records, otherSide(leader))
  return nextPlay === 'none' && possession === undefined && !isTryDue
}

/** The last quarter that has ended where the game is given up now. */
export const endedWhenGivenUp = (state: NflState): number => (hasRunOut(state) ? state.quarter : state.endedQuarter)

/**
 * Whether play had decided the game before it was given up: what it decided stands. A score under review, or one that no status has stated yet,
 * decides nothing.
 */
export const isPlayedOut = (state: NflState): boolean => isScoreFirm(state) && isDecidedWith(state, state.endedQuarter >= state.quarter)
