import type { MlbInningRuns } from './mlb-event.ts'
import type { MlbState, Position } from './mlb-state.ts'
import { halfOf } from './mlb-state.ts'

/** The line score with `runs` more in one half inning. */
export const withRuns = (innings: readonly MlbInningRuns[], inning: number, bottom: boolean, runs: number): readonly MlbInningRuns[] => {
  if (runs === 0 && innings.length >= inning) return innings
  const next = innings.slice()
  while (next.length < inning) next.push({ away: 0, home: 0 })
  const old = next[inning - 1] as MlbInningRuns
  next[inning - 1] = bottom
    ? { away: old.away, home: Math.max(0, old.home + runs) }
    : { away: Math.max(0, old.away + runs), home: old.home }
  return next
}

/** Whether the innings of a line score add up to a score. */
export const addsUp = (innings: readonly MlbInningRuns[], score: { readonly homeScore: number; readonly awayScore: number }): boolean => {
  let [home, away] = [0, 0]
  for (const each of innings) {
    home += each.home
    away += each.away
  }
  return home === score.homeScore && away === score.awayScore
}

/** The last inning at or before a half inning in which a side bats. */
const lastInningOf = (at: { readonly inning: number; readonly bottom: boolean }, bottom: boolean): number =>
  bottom && !at.bottom ? at.inning - 1 : at.inning

/**
 * The line score after the score has moved to what a position states. Within one half inning, or from one to the next, each run has only one
 * inning it can belong to; beyond that the line is not known until the provider states it.
 */
export const withScore = (state: MlbState, to: Position): { readonly innings: readonly MlbInningRuns[]; readonly lineKnown: boolean } => {
  const [home, away] = [to.homeScore - state.homeScore, to.awayScore - state.awayScore]
  let innings = withRuns(state.innings, to.inning, to.bottom, 0)
  if (home === 0 && away === 0) return { innings, lineKnown: state.lineKnown }
  const near = Math.abs(halfOf(to) - halfOf(state)) <= 1
  innings = withRuns(innings, Math.max(1, lastInningOf(to, true)), true, home)
  innings = withRuns(innings, lastInningOf(to, false), false, away)
  return { innings, lineKnown: state.lineKnown && near && addsUp(innings, to) }
}
