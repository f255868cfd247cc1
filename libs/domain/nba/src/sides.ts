import type { Side } from '@fairline/domain-sport'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState, PeriodScore } from './nba-state.ts'

/** The other of the two sides. */
export const otherSide = (side: Side): Side => (side === 'home' ? 'away' : 'home')

/** The side of a team id; undefined for a stranger. */
export const sideOfTeamId = (state: NbaState, teamId: string): Side | undefined =>
  teamId === '' ? undefined : teamId === state.fixture.home.teamId ? 'home' : teamId === state.fixture.away.teamId ? 'away' : undefined

const sideOfCode = (state: NbaState, code: string): Side | undefined =>
  code === state.fixture.home.abbreviation ? 'home' : code === state.fixture.away.abbreviation ? 'away' : undefined

/**
 * The side that acted: by the team's id, else by its code, else by the player who is known to be of it, else by the score that a made shot
 * raised. Undefined where nothing tells.
 */
export const sideOf = (state: NbaState, event: NbaEvent): Side | undefined =>
  sideOfTeamId(state, event.teamId) ??
  sideOfCode(state, event.team) ??
  (event.playerId === '' ? undefined : state.players.find((player) => player.playerId === event.playerId)?.side) ??
  (event.made && !event.edited ? sideOfRise(state, event) : undefined)

const sideOfRise = (state: NbaState, event: NbaEvent): Side | undefined => {
  const home = event.homeScore - state.homeScore
  const away = event.awayScore - state.awayScore
  return home > 0 && away === 0 ? 'home' : away > 0 && home === 0 ? 'away' : undefined
}

/** The state with the period's points set so that the periods add up to the given score. */
export const withPeriodScore = (state: NbaState, period: number, homeScore: number, awayScore: number): NbaState => {
  const periods = periodsAt(state, period, homeScore, awayScore)
  return periods === state.periods ? state : { ...state, homeScore, awayScore, periods }
}

/** The periods with the points of one set so that all add up to the given score. */
export const periodsAt = (state: NbaState, period: number, homeScore: number, awayScore: number): readonly PeriodScore[] => {
  const home = homeScore - state.homeScore
  const away = awayScore - state.awayScore
  return home === 0 && away === 0 && state.periods.length >= period ? state.periods : addToPeriod(state.periods, period, home, away)
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

/** Points that the feed has counted for a side's players. */
export const pointsCounted = (state: NbaState, side: Side): number => {
  let points = 0
  for (const player of state.players) if (player.side === side) points += player.points
  return points
}
