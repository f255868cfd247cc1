import { endedPhases } from './detailed-states.ts'
import type { MlbState, Position } from './mlb-state.ts'
import { scheduledInnings } from './mlb-state.ts'
import { inningsToBeOfficial } from './house-rules.ts'

/** Whether the provider, or an operator, has ended the game. */
export const isEnded = (phase: string): boolean => endedPhases.has(phase)

/**
 * Whether the rules end the game here: the home side leads when it need not or need no longer bat, or an inning ends untied
 * (Official Baseball Rules 7.01).
 */
export const isOverByRule = (at: Position, scheduled: number): boolean => {
  if (at.inning < scheduled) return false
  if (at.bottom) return at.homeScore > at.awayScore || (at.outs === 3 && at.homeScore !== at.awayScore)
  return at.outs === 3 && at.homeScore > at.awayScore
}

/**
 * Whether a final says that the game was played to its end: it is final, and not called, in its last inning or beyond, with a winner. Its outs may
 * still be those before the last one.
 */
export const endsByWord = (end: Position & { readonly phase: string }, scheduled: number): boolean =>
  end.phase === 'final' && end.inning >= scheduled && end.homeScore !== end.awayScore

/** The state of a final that names the outs before the last one, at the end which it means: what comes after it may have another word. */
export const playedOut = (state: MlbState): MlbState => {
  const scheduled = scheduledInnings(state.fixture)
  if (!endsByWord(state, scheduled) || isOverByRule(state, scheduled)) return state
  return { ...state, bottom: state.bottom || state.awayScore > state.homeScore, outs: 3 }
}

/** Whether run line and totals stand: all scheduled innings were played, or all but the home side's last at-bat, which leads. */
export const isFullGame = (state: MlbState): boolean => {
  const scheduled = scheduledInnings(state.fixture)
  if (state.inning > scheduled || isOverByRule(state, scheduled) || endsByWord(state, scheduled)) return true
  return state.inning === scheduled && state.bottom && state.outs === 3
}

/** Whether a called game has a winner: five innings were played, or four and a half with the home side ahead. */
export const isOfficial = (at: Position, scheduled: number): boolean => {
  const needed = Math.min(inningsToBeOfficial, scheduled)
  if (at.inning !== needed) return at.inning > needed
  return at.homeScore > at.awayScore ? at.bottom || at.outs === 3 : at.bottom && at.outs === 3
}

/** Whether the half inning in which a game ended was complete, or as complete as it can be: the home side leads and need not bat on. */
const isInningComplete = (at: Position): boolean =>
  at.bottom ? at.outs === 3 || at.homeScore > at.awayScore : at.outs === 3 && at.homeScore > at.awayScore

const between = (state: MlbState, first: number, last: number): { home: number; away: number } => {
  let [home, away] = [0, 0]
  for (let at = first - 1; at < Math.min(last, state.innings.length); at++) {
    home += state.innings[at]?.home ?? 0
    away += state.innings[at]?.away ?? 0
  }
  return { home, away }
}

/**
 * The score that counts for the markets of a whole game: of one called inside an inning that of the last full inning, unless the home side tied
 * or took the lead in its half. Undefined where the runs of the innings are not known, and for a level final of the last inning or later that was not called.
 */
export const countedScore = (state: MlbState): { readonly home: number; readonly away: number } | undefined => {
  const now = { home: state.homeScore, away: state.awayScore }
  const scheduled = scheduledInnings(state.fixture)
  const isCalled = !isOverByRule(state, scheduled) && !endsByWord(state, scheduled)
  if (!isCalled || isInningComplete(state)) return now
  // A half inning that has not begun adds nothing: the inning before it is the last full one.
  const scored = between(state, state.inning, state.inning)
  if (scored.home === 0 && scored.away === 0 && state.lineKnown) return now
  if (state.bottom && scored.home > 0 && state.homeScore === state.awayScore) return now
  // No game ends level by its rules: nobody said that this one was called, and the score after the inning before would give it to one side.
  if (state.phase === 'final' && state.inning >= scheduled) return undefined
  return state.lineKnown ? between(state, 1, state.inning - 1) : undefined
}
