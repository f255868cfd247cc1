import type { JsonObject } from '@fairline/kernel'
import type { GameObserver, ObservedGame } from './observed-game.ts'
import { word } from './observed-game.ts'

const phases: Readonly<Record<string, ObservedGame['phase']>> = {
  pregame: 'pregame',
  live: 'live',
  'quarter-break': 'break',
  halftime: 'break',
  suspended: 'stopped',
  postponed: 'stopped',
  final: 'over',
  abandoned: 'over',
  cancelled: 'over',
  forfeited: 'over',
}

/** Any lead ends a sudden death; a touchdown or a safety also ends an overtime in which a field goal does not. */
const isOvertimeDecided = (fixture: JsonObject, lead: number): boolean => {
  const rule = fixture['overtime_rules'] ?? 'modified-sudden-death'
  if (lead === 0) return false
  return rule === 'sudden-death' || (rule === 'modified-sudden-death' && (lead >= 6 || lead === 2))
}

const observe = (before: ObservedGame, message: JsonObject): ObservedGame => {
  const type = message['type']
  const isCorrection = type === 'correction'
  if (isCorrection && message['corrected_type'] === 'play') return { ...before, isScoreUnsure: true }
  if (type !== 'status' && type !== 'play' && !isCorrection) return before
  const [home, away] = [Number(message['total_home_score']), Number(message['total_away_score'])]
  if (type === 'play') return { ...before, home, away }
  const phase = phases[word(message['game_phase'])] ?? before.phase
  const period = Number(message['qtr'])
  const isReview = message['under_review'] === true || message['under_review'] === 1
  const isPeriodOver = phase === 'break'
  const lead = Math.abs(home - away)
  const isRegulationOver = period === 4 && isPeriodOver && lead > 0
  const isDecided = !isReview && (isRegulationOver || (period > 4 && isOvertimeDecided(before.fixture, lead)))
  // Whether a corrected status is of the present cannot be told from it alone.
  return { ...before, phase, home, away, period, isPeriodOver, isReview, isDecided, isScoreUnsure: isCorrection }
}

const lastQuarters: Readonly<Record<string, number>> = { q1: 1, q2: 2, q3: 3, q4: 4, '1h': 2, '2h': 4 }

/** Football. */
export const nflObserver: GameObserver = {
  homeId: (fixture) => `nfl-${word(fixture['home_team'])}`,
  awayId: (fixture) => `nfl-${word(fixture['away_team'])}`,
  lastPeriodOf: (period) => lastQuarters[period] ?? 0,
  regulation: () => 4,
  observe,
  mayReopen: (message) => message['type'] === 'status',
}
