import type { GameSummary } from '@fairline/domain-sport'
import type { NflState } from './nfl-state.ts'

const pad = (value: number): string => String(value).padStart(2, '0')

const quarterName = (quarter: number): string => (quarter <= 4 ? `Q${quarter}` : quarter === 5 ? 'OT' : `${quarter - 4}OT`)

const clockOf = (state: NflState): string => {
  switch (state.phase) {
    case 'pregame':
      return 'Pregame'
    case 'halftime':
      return 'Half'
    case 'suspended':
      return 'Suspended'
    case 'postponed':
      return 'Postponed'
    case 'abandoned':
      return 'Abandoned'
    case 'cancelled':
      return 'Cancelled'
    case 'forfeited':
      return 'Forfeited'
    case 'final':
      return state.quarter > 4 ? 'Final/OT' : 'Final'
    case 'quarter-break':
      return `End ${quarterName(state.quarter)}`
    case 'live':
      return `${quarterName(state.quarter)} ${pad(Math.floor(state.quarterSecondsRemaining / 60))}:${pad(state.quarterSecondsRemaining % 60)}`
  }
}

const ordinals = ['', '1st', '2nd', '3rd', '4th'] as const

const situationOf = (state: NflState): string => {
  if (state.phase !== 'live' || state.possession === undefined) return ''
  if (state.underReview) return 'Under review'
  const attack = state.fixture[state.possession].abbreviation
  const defence = state.fixture[state.possession === 'home' ? 'away' : 'home'].abbreviation
  if (state.nextPlay === 'kickoff') return `Kickoff to ${attack}`
  if (state.nextPlay === 'try') return `${attack} try`
  if (state.down === 0) return ''
  const yard = state.yardline100
  const spot = yard === 50 ? '50' : yard > 50 ? `${attack} ${100 - yard}` : `${defence} ${yard}`
  return `${ordinals[state.down] ?? ''} & ${state.yardsToGo >= yard ? 'goal' : state.yardsToGo} at ${spot}, ${attack} ball`
}

const summaryPhases = {
  pregame: 'pregame',
  live: 'live',
  'quarter-break': 'break',
  halftime: 'break',
  suspended: 'break',
  // Not begun as far as anybody knows, or begun and stopped: nothing is played.
  postponed: 'break',
  final: 'final',
  abandoned: 'final',
  cancelled: 'final',
  forfeited: 'final',
} as const satisfies Record<NflState['phase'], GameSummary['phase']>

/** Where the game stands, for people. */
export const summarizeNfl = (state: NflState): GameSummary => ({
  phase: summaryPhases[state.phase],
  homeScore: state.homeScore,
  awayScore: state.awayScore,
  clock: clockOf(state),
  situation: situationOf(state),
})
