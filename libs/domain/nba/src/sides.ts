import type { Side } from '@fairline/domain-sport'
import type { NbaState, PeriodScore } from './nba-state.ts'

/** The side of a three-letter code; undefined for a stranger. */
export const sideOfTeam = (state: NbaState, code: string): Side | undefined =>
  code === state.fixture.home.abbreviation ? 'home' : code === state.fixture.away.abbreviation ? 'away' : undefined

/** The state with the period's points set so that the periods add up to the given score. */
export const withPeriodScore = (state: NbaState, period: number, homeScore: number, awayScore: number): NbaState => {
  const home = homeScore - state.homeScore
  const away = awayScore - state.awayScore
  if (home === 0 && away === 0 && state.periods.length >= period) return state
  return { ...state, homeScore, awayScore, periods: addToPeriod(state.periods, period, home, away) }
}

/** The periods with points added to one of them. Points taken back beyond it come from the periods before. */
export const addToPeriod = (periods: readonly PeriodScore[], period: number, home: number, away: number): readonly PeriodScore[] => {
  const next = periods.slice()
  while (next.length < period) next.push({ home: 0, away: 0 })
  let homeRest = home
  let awayRest = away
  for (let i = period - 1; i >= 0; i--) {
    const score = next[i] as PeriodScore
    const newHome = Math.max(0, score.home + homeRest)
    const newAway = Math.max(0, score.away + awayRest)
    homeRest -= newHome - score.home
    awayRest -= newAway - score.away
    next[i] = { home: newHome, away: newAway }
    if (homeRest === 0 && awayRest === 0) break
  }
  return next
}

/**
 * Whether the players' points add up to their team's score. They do not where actions are missing (a gap of the feed): then no
 * statistic of that team can be trusted to be complete.
 */
export const isFullyCounted = (state: NbaState, side: Side): boolean => {
  let points = 0
  for (const player of state.players) if (player.side === side) points += player.points
  return points === (side === 'home' ? state.homeScore : state.awayScore)
}
