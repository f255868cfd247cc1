import type { Side } from '@fairline/domain-sport'
import type { NbaState } from './nba-state.ts'
import { propStats } from './player-stats.ts'
import { pointsCounted } from './sides.ts'

/** An action whose player could not be read: what it should have counted for. */
export interface Uncounted {
  readonly actionNumber: number
  readonly period: number
  readonly side: Side
  /** `appearance`: it only showed that somebody was on the floor; `ejection`: that somebody is out. */
  readonly stat: Counted | 'ejection'
}

const scoreOf = (state: NbaState, side: Side): number => (side === 'home' ? state.homeScore : state.awayScore)

const stats = [...propStats, 'appearance'] as const
/** What is counted of players; `appearance` is whether somebody was on the floor at all. */
export type Counted = (typeof stats)[number]

const nothing = Object.fromEntries(stats.map((stat) => [stat, false])) as Readonly<Record<Counted, boolean>>
const everything = Object.fromEntries(stats.map((stat) => [stat, true])) as Readonly<Record<Counted, boolean>>

/**
 * Of which statistics of a side's players everything that counts is known, so that somebody may be called short. Of none where their points do
 * not add up to the score, not of one whose player could not be read, and after a loss: the numbers of what was lost tell when all of it has
 * come; points that fell short and add up again tell that every basket has.
 */
export const completeStats = (state: NbaState, side: Side): Readonly<Record<Counted, boolean>> => {
  const { loss, uncounted } = state
  if (pointsCounted(state, side) !== scoreOf(state, side)) return nothing
  if (loss === null && uncounted.length === 0) return everything
  const isUnread = (stat: Counted): boolean => uncounted.some((each) => each.side === side && (each.stat === stat || stat === 'appearance'))
  const hasBaskets = loss === null || loss.short.includes(side)
  return {
    points: hasBaskets && !isUnread('points'),
    threes: hasBaskets && !isUnread('threes'),
    assists: hasBaskets && !isUnread('assists'),
    rebounds: loss === null && !isUnread('rebounds'),
    appearance: loss === null && !isUnread('appearance'),
  }
}

/** Whether everything that a statistic of a side's players counts is known; see {@link completeStats}. */
export const isComplete = (state: NbaState, side: Side, stat: Counted): boolean => completeStats(state, side)[stat]

/** Whether somebody of a side was ejected and it cannot be read who: nobody of it has a price. */
export const isSomebodyOut = (state: NbaState, side: Side): boolean =>
  state.uncounted.some((each) => each.side === side && each.stat === 'ejection')

/** Whether a side's players have more points than the score allows: then not even what they passed can be trusted. */
export const isOvercounted = (state: NbaState, side: Side): boolean => pointsCounted(state, side) > scoreOf(state, side)
