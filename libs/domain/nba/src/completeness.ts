import type { Side } from '@fairline/domain-sport'
import type { NbaState } from './nba-state.ts'
import type { PropStat } from './player-stats.ts'
import { pointsCounted } from './sides.ts'

/** An action whose player could not be read: what it should have counted for. */
export interface Uncounted {
  readonly actionNumber: number
  readonly side: Side
  /** `appearance`: it only showed that somebody was on the floor. */
  readonly stat: PropStat | 'appearance'
}

const scoreOf = (state: NbaState, side: Side): number => (side === 'home' ? state.homeScore : state.awayScore)

/**
 * Whether everything that a statistic of a side's players counts is known, so that somebody may be called short. It is not where their points
 * do not add up to the score, where a player could not be read, and after a loss: the numbers of what was lost tell when all of it has come;
 * points that fell short and add up again tell that every basket has. `appearance` is whether somebody was on the floor at all.
 */
export const isComplete = (state: NbaState, side: Side, stat: PropStat | 'appearance'): boolean => {
  if (pointsCounted(state, side) !== scoreOf(state, side)) return false
  if (state.uncounted.some((each) => each.side === side && (each.stat === stat || stat === 'appearance'))) return false
  if (state.loss === null) return true
  return stat !== 'rebounds' && stat !== 'appearance' && state.loss.short.includes(side)
}

/** Whether a side's players have more points than the score allows: then not even what they passed can be trusted. */
export const isOvercounted = (state: NbaState, side: Side): boolean => pointsCounted(state, side) > scoreOf(state, side)
