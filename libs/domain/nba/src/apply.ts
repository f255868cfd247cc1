import type { Side, SuspendReason } from '@fairline/domain-sport'
import { applyCounted, countedTypes } from './apply-counted.ts'
import { maxPeriods, periodLengthMs } from './game-clock.ts'
import type { FreeThrows, NbaPhase, NbaState } from './nba-state.ts'
import type { NbaEvent } from './nba-event.ts'
import { sideOfTeam, withPeriodScore } from './sides.ts'

/**
 * The next state. Total: an impossible or outdated action leaves the state alone.
 * The newest action carries the authoritative score, clock and period. A correction or a late insertion changes only what
 * its own action counted for: the difference goes into the score, the period and the players.
 */
export const apply = (state: NbaState, event: NbaEvent): NbaState => {
  if (!isPossible(event)) return state
  if (event.actionType === 'clock') return applyClock(state, event)
  if ((state.phase === 'final' || state.phase === 'abandoned') && !event.edited) return state
  if (event.edited || event.orderNumber <= state.orderNumber || event.period < state.period) return applyCounted(state, event, 'late')
  const counted = applyCounted(state, event, 'newest')
  const scored = withPeriodScore(counted, event.period, event.homeScore, event.awayScore)
  const side = sideOfTeam(state, event.team)
  return {
    ...scored,
    phase: phaseAfter(state, event),
    period: event.period,
    clockMs: event.clockMs,
    homeScore: event.homeScore,
    awayScore: event.awayScore,
    orderNumber: event.orderNumber,
    possession: possessionAfter(state, event, side),
    freeThrows: freeThrowsAfter(state.freeThrows, event, side),
    waiting: waitingAfter(state.waiting, event),
  }
}

const isWithin = (value: number, min: number, max: number): boolean => Number.isInteger(value) && value >= min && value <= max

// The decoder guarantees this already; events restored from a log of another release may not.
const isPossible = (event: NbaEvent): boolean =>
  isWithin(event.period, 1, maxPeriods) &&
  isWithin(event.clockMs, 0, periodLengthMs(event.period)) &&
  isWithin(event.homeScore, 0, 999) &&
  isWithin(event.awayScore, 0, 999) &&
  isWithin(event.actionNumber, 0, 99_999) &&
  isWithin(event.orderNumber, 0, 2 ** 31 - 1)

const applyClock = (state: NbaState, event: NbaEvent): NbaState =>
  state.phase === 'live' && event.period === state.period && event.clockMs < state.clockMs ? { ...state, clockMs: event.clockMs } : state

const phaseAfter = (state: NbaState, event: NbaEvent): NbaPhase => {
  if (event.actionType === 'game') {
    if (event.subType === 'end') return 'final'
    if (event.subType === 'suspended') return 'suspended'
    if (event.subType === 'abandoned') return 'abandoned'
    return 'live'
  }
  if (event.actionType === 'period') return event.subType === 'end' ? 'break' : 'live'
  // Technical fouls, replays and substitutions between two periods still carry the old one.
  if (state.phase === 'break' && event.period === state.period) return 'break'
  return state.phase === 'suspended' ? 'suspended' : 'live'
}

const otherSide = (side: Side): Side => (side === 'home' ? 'away' : 'home')

const attempt = /^(\d) of (\d)$/

const attemptsLeft = (subType: string): number => {
  const match = attempt.exec(subType)
  return match === null ? 0 : Math.max(0, Number(match[2]) - Number(match[1]))
}

const possessionAfter = (state: NbaState, event: NbaEvent, side: Side | undefined): Side | '' => {
  switch (event.actionType) {
    case '2pt':
    case '3pt':
    case 'heave':
      return side === undefined ? '' : event.made ? otherSide(side) : state.possession
    case 'freethrow':
      return side === undefined ? '' : event.made && attemptsLeft(event.subType) === 0 ? otherSide(side) : side
    case 'turnover':
      return side === undefined ? '' : otherSide(side)
    case 'rebound':
    case 'jumpball':
    case 'steal':
      return side ?? ''
    case 'period':
    case 'game':
      return sideOfPossession(state, event.possession)
    default:
      return state.possession
  }
}

const sideOfPossession = (state: NbaState, teamId: string): Side | '' =>
  teamId === '' ? '' : teamId === state.fixture.home.teamId ? 'home' : teamId === state.fixture.away.teamId ? 'away' : ''

const freeThrowsAfter = (before: FreeThrows | null, event: NbaEvent, side: Side | undefined): FreeThrows | null => {
  if (event.actionType === 'foul')
    return event.freeThrows > 0 && side !== undefined ? { side: otherSide(side), left: event.freeThrows } : before
  if (event.actionType === 'freethrow') {
    const left = attemptsLeft(event.subType)
    return left > 0 && side !== undefined ? { side, left } : null
  }
  return countedTypes.has(event.actionType) || event.actionType === 'turnover' || event.actionType === 'period' ? null : before
}

const waitingAfter = (before: SuspendReason | '', event: NbaEvent): SuspendReason | '' => {
  switch (event.actionType) {
    case 'instantreplay':
      return event.subType === 'request' ? 'score-under-review' : event.subType === 'challenge' ? 'challenge' : ''
    case 'timeout':
      if (event.subType === 'challenge') return 'challenge'
      return before === '' ? 'timeout-policy' : before
    case 'stoppage':
      return event.subType === 'injury' ? 'injury' : event.subType === 'delay' ? 'delay' : before
    case 'game':
      return event.subType === 'suspended' ? 'delay' : ''
    case 'period':
      // A quarter may end in a review: only the ruling or the next period answers it.
      return event.subType === 'start' ? '' : before
    default:
      return countedTypes.has(event.actionType) || event.actionType === 'turnover' || event.actionType === 'jumpball' ? '' : before
  }
}
