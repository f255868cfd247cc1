import type { JsonObject } from '@fairline/kernel'
import type { GameObserver, ObservedGame } from './observed-game.ts'
import { at, word } from './observed-game.ts'

const endings: ReadonlySet<string> = new Set(['end', 'abandoned', 'cancelled', 'forfeited'])
const stops: ReadonlySet<string> = new Set(['suspended', 'postponed'])

/** What happens in every phase, and says nothing of it. */
const bystanders: ReadonlySet<string> = new Set([
  'substitution',
  'timeout',
  'foul',
  'freethrow',
  'instantreplay',
  'stoppage',
  'violation',
  'ejection',
])

const phaseAfter = (before: ObservedGame['phase'], type: string, subType: string): ObservedGame['phase'] => {
  if (type === 'game') return endings.has(subType) ? 'over' : stops.has(subType) ? 'stopped' : 'live'
  if (before === 'stopped' || before === 'over') return before
  if (type === 'period') return subType === 'end' ? 'break' : 'live'
  // Fouls, free throws, replays and substitutions may come between two periods.
  return before === 'pregame' && type === 'jumpball' ? 'live' : before
}

const reviewAfter = (before: boolean, type: string, subType: string): boolean => {
  if (type === 'instantreplay') return subType === 'request'
  return type === 'period' && subType === 'start' ? false : before
}

const observe = (before: ObservedGame, message: JsonObject): ObservedGame => {
  const action = at(message, 'action')
  if (action === undefined) return before
  if (message['correctsEventId'] !== undefined) return { ...before, isScoreUnsure: true }
  const type = word(at(action, 'actionType'))
  const subType = word(at(action, 'subType'))
  if (type === 'clock') return before
  const phase = phaseAfter(before.phase, type, subType)
  const period = Math.max(before.period, Number(at(action, 'period')))
  const [home, away] = [Number(at(action, 'scoreHome')), Number(at(action, 'scoreAway'))]
  const isPeriodOver = phase === 'break' && period === before.period ? true : phase === 'break'
  const isReview = reviewAfter(before.isReview, type, subType)
  return {
    ...before,
    phase,
    home,
    away,
    period,
    isPeriodOver,
    isReview,
    isDecided: isPeriodOver && period >= 4 && home !== away,
    isScoreUnsure: false,
  }
}

const lastQuarters: Readonly<Record<string, number>> = { q1: 1, q2: 2, q3: 3, q4: 4, '1h': 2 }

/** Basketball. */
export const nbaObserver: GameObserver = {
  homeId: (fixture) => `nba-${word(at(fixture, 'fixture', 'homeTeam', 'teamId'))}`,
  awayId: (fixture) => `nba-${word(at(fixture, 'fixture', 'awayTeam', 'teamId'))}`,
  lastPeriodOf: (period) => lastQuarters[period] ?? 0,
  regulation: () => 4,
  observe,
  mayReopen: (message) => message['correctsEventId'] === undefined && !bystanders.has(word(at(message, 'action', 'actionType'))),
}
