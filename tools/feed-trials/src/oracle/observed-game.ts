import type { JsonObject, Json } from '@fairline/kernel'

/** What a reader of the rules knows of a game from the provider's messages alone. Nothing here is shared with the calculators. */
export interface ObservedGame {
  /** `stopped`: the provider said that play is suspended, delayed or postponed. */
  readonly phase: 'pregame' | 'live' | 'break' | 'stopped' | 'over'
  readonly home: number
  readonly away: number
  /** Quarter or inning, from 1. */
  readonly period: number
  /** The period is played out: its markets are decided. */
  readonly isPeriodOver: boolean
  /** A ruling is awaited. */
  readonly isReview: boolean
  /** The rules decide who has won. */
  readonly isDecided: boolean
  /** A correction said something of the past: scores are only known again after the next statement of the present. */
  readonly isScoreUnsure: boolean
  readonly fixture: JsonObject
}

/** How a sport's messages are read. */
export interface GameObserver {
  readonly homeId: (fixture: JsonObject) => string
  readonly awayId: (fixture: JsonObject) => string
  /** The last period of regulation that a period market covers; 0 for the whole game. */
  readonly lastPeriodOf: (period: string) => number
  /** Periods before overtime. */
  readonly regulation: (fixture: JsonObject) => number
  readonly observe: (before: ObservedGame, message: JsonObject) => ObservedGame
  /** Whether a message states the present so fully that what was closed for something unknown may open. */
  readonly mayReopen: (message: JsonObject) => boolean
}

/** A game of which only the fixture has come. */
export const announced = (fixture: JsonObject): ObservedGame => ({
  phase: 'pregame',
  home: 0,
  away: 0,
  period: 1,
  isPeriodOver: false,
  isReview: false,
  isDecided: false,
  isScoreUnsure: false,
  fixture,
})

/** A nested value; undefined where a step is missing. */
export const at = (body: Json | undefined, ...path: readonly string[]): Json | undefined => {
  let value: Json | undefined = body
  for (const step of path) value = typeof value === 'object' && value !== null ? (value as JsonObject)[step] : undefined
  return value
}

/** A text or number of a message as text; empty for anything else. */
export const word = (value: Json | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')

const parsed = (key: string): { readonly type: string; readonly period: string; readonly participant: string; readonly line: number } => {
  const [type = '', period = '', ...rest] = key.split('/')
  return { type, period, participant: rest.length > 1 ? (rest[0] ?? '') : '', line: Number(rest.at(-1) ?? Number.NaN) }
}

/** Why a market must not take bets in a game as observed; undefined where nothing speaks against it. */
export const forbids = (observer: GameObserver, game: ObservedGame, key: string): string | undefined => {
  if (game.phase === 'over') return 'the game is over'
  if (game.phase === 'stopped') return 'play is stopped'
  if (game.isReview) return 'a ruling is awaited'
  if (game.isDecided && !game.isScoreUnsure) return 'the rules decide the game'
  const { type, period, participant, line } = parsed(key)
  const last = observer.lastPeriodOf(period)
  if (last > 0 && (game.period > last || (game.period === last && game.isPeriodOver))) return `the period ${period} is over`
  if (type === 'overtime' || type === 'extra_innings')
    return game.period > observer.regulation(game.fixture) ? 'it has come to that already' : undefined
  if (game.isScoreUnsure || period !== 'ft' || Number.isNaN(line)) return undefined
  if (type === 'total' && 2 * (game.home + game.away) > line) return `${game.home + game.away} points have passed the line`
  if (type !== 'team_total') return undefined
  const points = participant === observer.homeId(game.fixture) ? game.home : game.away
  return 2 * points > line ? `${points} points have passed the line` : undefined
}
