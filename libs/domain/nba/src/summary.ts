import type { GameSummary } from '@fairline/domain-sport'
import { clockText, regulationPeriods } from './game-clock.ts'
import type { NbaState } from './nba-state.ts'
import { isStanding } from './phases.ts'

const phases: Readonly<Record<NbaState['phase'], GameSummary['phase']>> = {
  pregame: 'pregame',
  live: 'live',
  break: 'break',
  suspended: 'break',
  postponed: 'break',
  final: 'final',
  abandoned: 'final',
  forfeited: 'final',
  cancelled: 'final',
}

/** Where the game stands, for boards. */
export const summary = (state: NbaState): GameSummary => ({
  phase: state.period === 0 && isStanding(state.phase) ? 'pregame' : phases[state.phase],
  homeScore: state.homeScore,
  awayScore: state.awayScore,
  clock: clockOf(state),
  situation: situationOf(state),
})

const periodName = (period: number): string =>
  period <= regulationPeriods ? `Q${period}` : period === regulationPeriods + 1 ? 'OT' : `${period - regulationPeriods}OT`

const clockOf = (state: NbaState): string => {
  switch (state.phase) {
    case 'pregame':
      return 'Pregame'
    case 'final':
      return state.period > regulationPeriods ? `Final/${periodName(state.period)}` : 'Final'
    case 'abandoned':
      return 'Abandoned'
    case 'forfeited':
      return 'Forfeited'
    case 'cancelled':
      return 'Cancelled'
    case 'suspended':
      return 'Suspended'
    case 'postponed':
      return 'Postponed'
    case 'break':
      return state.period === 2 ? 'Half' : `End ${periodName(state.period)}`
    case 'live':
      return `${periodName(state.period)} ${clockText(state.clockMs)}`
  }
}

const situationOf = (state: NbaState): string => {
  if (state.phase !== 'live') return ''
  const waiting = state.waiting.find((reason) => reason !== 'timeout-policy') ?? state.waiting[0]
  if (waiting !== undefined) return waiting === 'timeout-policy' ? 'timeout' : waiting.replaceAll('-', ' ')
  const { home, away } = state.fixture
  if (state.freeThrows !== null) return `${(state.freeThrows.side === 'home' ? home : away).abbreviation} at the line`
  return state.possession === '' ? '' : `${(state.possession === 'home' ? home : away).abbreviation} ball`
}
