import type { NbaEvent } from './nba-event.ts'

/** Points of a made shot. A heave is a long shot at the end of a quarter; the league counts it apart when missed, as a three when made. */
export const pointsByType: Readonly<Record<string, number>> = { '3pt': 3, heave: 3, '2pt': 2, freethrow: 1 }

/** Actions that count for a score or a statistic. */
export const countedTypes: ReadonlySet<string> = new Set(['2pt', '3pt', 'heave', 'freethrow', 'rebound'])

/** Actions that can only happen while the clock may run: they say that the game is live. Free throws and fouls also happen in breaks. */
export const playingTypes: ReadonlySet<string> = new Set(['2pt', '3pt', 'heave', 'rebound', 'turnover', 'steal', 'block', 'jumpball'])

const floorTypes: ReadonlySet<string> = new Set([...playingTypes, 'freethrow', 'substitution'])

/**
 * First words of fouls that only a player on the floor can commit. Technical fouls of any kind, delays of game, excess timeouts and fouls
 * of words not listed here reach the bench too.
 */
export const floorFouls = [
  'personal',
  'double personal',
  'offensive',
  'shooting',
  'loose ball',
  'away from play',
  'clear path',
  'charge',
  'take',
  'transition take',
  'inbound',
  'block',
  'flagrant',
] as const

/** Points that the action itself scores. */
export const pointsOf = (event: NbaEvent): number => (event.made ? (pointsByType[event.actionType] ?? 0) : 0)

/** Personal fouls after which a player is out for good. */
export const foulsToFoulOut = 6

/** Whether the action is a foul that counts toward a player's disqualification: not a technical one. */
export const isPersonalFoul = (event: NbaEvent): boolean => event.actionType === 'foul' && isOnTheFloor(event)

/** Whether the action can only be that of a player who is, or was until now, on the floor. */
export const isOnTheFloor = (event: NbaEvent): boolean => {
  if (floorTypes.has(event.actionType)) return true
  if (event.actionType !== 'foul') return false
  const word = event.subType.toLowerCase()
  return floorFouls.some((each) => word.startsWith(each))
}
