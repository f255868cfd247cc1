import type { JsonObject } from '@fairline/kernel'
import type { GameObserver, ObservedGame } from './observed-game.ts'
import { at, word } from './observed-game.ts'

const stopped = /^(Postponed|Suspended|Delayed)/
const reviewed = /^(Manager challenge|Umpire review|Instant Replay)/i
const ended = /^(Cancelled|Forfeit)/

const scheduled = (fixture: JsonObject): number => Number(at(fixture, 'rules', 'scheduledInnings') ?? 9)

/** The home side leads when it need not or need no longer bat, or the inning is over and not level. */
const isDecided = (fixture: JsonObject, inning: number, bottom: boolean, outs: number, lead: number): boolean => {
  if (inning < scheduled(fixture)) return false
  return bottom ? lead > 0 || (outs === 3 && lead !== 0) : outs === 3 && lead > 0
}

const phaseOf = (status: JsonObject, between: boolean): ObservedGame['phase'] => {
  const [abstract, detailed] = [word(status['abstractGameState']), word(status['detailedState'])]
  if (stopped.test(detailed)) return 'stopped'
  if (abstract === 'Final' || ended.test(detailed)) return 'over'
  if (abstract === 'Preview') return 'pregame'
  return between ? 'break' : 'live'
}

const observeStatus = (before: ObservedGame, message: JsonObject): ObservedGame => {
  const line = at(message, 'linescore')
  const state = word(at(line, 'inningState'))
  const between = state === 'Middle' || state === 'End'
  const bottom = at(line, 'isTopInning') === false
  const outs = Number(at(line, 'outs'))
  const inning = Number(at(line, 'currentInning'))
  const [home, away] = [Number(at(line, 'teams', 'home', 'runs')), Number(at(line, 'teams', 'away', 'runs'))]
  const phase = phaseOf(at(message, 'status') as JsonObject, between)
  return {
    ...before,
    phase,
    home,
    away,
    period: inning,
    isPeriodOver: state === 'End' || (bottom && outs === 3),
    isReview: at(message, 'review', 'inProgress') === true || reviewed.test(word(at(message, 'status', 'detailedState'))),
    isDecided: phase !== 'pregame' && isDecided(before.fixture, inning, bottom, outs, home - away),
    // Whether a corrected status is of the present cannot be told from it alone.
    isScoreUnsure: message['type'] === 'correction',
  }
}

const observe = (before: ObservedGame, message: JsonObject): ObservedGame => {
  const type = message['type']
  if (type === 'status' || (type === 'correction' && message['correctionOf'] === 'status')) return observeStatus(before, message)
  if (type === 'correction') return { ...before, isScoreUnsure: true }
  if (type !== 'play' || at(message, 'result', 'type') !== 'atBat') return before
  const bottom = at(message, 'about', 'halfInning') === 'bottom'
  const inning = Number(at(message, 'about', 'inning'))
  if (inning < before.period) return before
  const outs = Number(at(message, 'count', 'outs'))
  const [home, away] = [Number(at(message, 'result', 'homeScore')), Number(at(message, 'result', 'awayScore'))]
  const isPeriodOver = bottom && outs === 3
  return {
    ...before,
    home,
    away,
    period: inning,
    isPeriodOver,
    isDecided: isDecided(before.fixture, inning, bottom, outs, home - away),
    isScoreUnsure: false,
  }
}

/** Baseball. */
export const mlbObserver: GameObserver = {
  homeId: (fixture) => `mlb-${word(at(fixture, 'teams', 'home', 'id'))}`,
  awayId: (fixture) => `mlb-${word(at(fixture, 'teams', 'away', 'id'))}`,
  lastPeriodOf: (period) => (period === 'f5' ? 5 : /^i\d+$/.test(period) ? Number(period.slice(1)) : 0),
  regulation: scheduled,
  observe,
  // A pitch states what a refused pitch could have changed.
  mayReopen: (message) => message['type'] === 'status' || message['type'] === 'play' || message['type'] === 'pitch',
}
