import type { EndOfGame } from '@fairline/domain-sport'
import { playingTypes } from './action-kinds.ts'
import type { NbaEvent } from './nba-event.ts'

/**
 * Where a game stands. `suspended` and `postponed` stand until a statement of the phase: the game continues, also on another day. `abandoned`,
 * `forfeited` and `cancelled` end it without a result of play.
 */
export const nbaPhases = ['pregame', 'live', 'break', 'suspended', 'postponed', 'final', 'abandoned', 'forfeited', 'cancelled'] as const

/** One of {@link nbaPhases}. */
export type NbaPhase = (typeof nbaPhases)[number]

/** Phases that end a game. */
export const overPhases = ['final', 'abandoned', 'forfeited', 'cancelled'] as const satisfies readonly NbaPhase[]

/** Phases that only a `game` statement lifts; play, fouls, substitutions and `period` statements do not. */
export const standingPhases = ['suspended', 'postponed'] as const satisfies readonly NbaPhase[]

/** What each word of a `game` action says. Other words say nothing of the phase. */
export const gameWords: Readonly<Record<string, NbaPhase | 'resumed'>> = {
  end: 'final',
  suspended: 'suspended',
  postponed: 'postponed',
  resumed: 'resumed',
  abandoned: 'abandoned',
  forfeited: 'forfeited',
  cancelled: 'cancelled',
}

const isOneOf = (phases: readonly NbaPhase[], phase: NbaPhase): boolean => phases.includes(phase)

/** Whether a phase ends the game. */
export const isOver = (phase: NbaPhase): boolean => isOneOf(overPhases, phase)

/** Whether only a `game` statement lifts the phase. */
export const isStanding = (phase: NbaPhase): boolean => isOneOf(standingPhases, phase)

/** What a `game` action says; undefined for another action or an unknown word. */
export const wordOfGame = (event: NbaEvent): NbaPhase | 'resumed' | undefined =>
  event.actionType === 'game' && Object.hasOwn(gameWords, event.subType) ? gameWords[event.subType] : undefined

/** Whether the action starts or ends a period. */
export const isPeriodStatement = ({ actionType, subType }: NbaEvent): boolean =>
  actionType === 'period' && (subType === 'start' || subType === 'end')

/** Whether the action ends a period. */
export const isEndOfPeriod = (event: NbaEvent): boolean => isPeriodStatement(event) && event.subType === 'end'

/** What the event says of the game's end; undefined for nothing. */
export const endOfGame = (event: NbaEvent): EndOfGame | undefined => {
  const word = wordOfGame(event)
  if (word === undefined) return undefined
  return word !== 'resumed' && isOver(word) ? 'ended' : 'not-ended'
}

/**
 * Whether the event states score, period, clock and phase of the present: what can only happen in live play, the start or end of a period, a
 * statement of the game. A correction states those of its own moment, a clock has no score, and anything else may happen in any phase.
 */
export const isFullStatement = (event: NbaEvent): boolean =>
  !event.edited && (playingTypes.has(event.actionType) || isPeriodStatement(event) || wordOfGame(event) !== undefined)
