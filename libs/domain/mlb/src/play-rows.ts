import type { AppError, Json } from '@fairline/kernel'
import { mlbError } from './mlb-errors.ts'
import type { PlayRecord } from './mlb-state.ts'
import { notKept } from './mlb-state.ts'

/** The error of a state that cannot be read. */
export const broken = (message: string): AppError => mlbError('MLB_STATE_UNKNOWN', message)

/** A text of a state. */
export const asText = (value: unknown): string => {
  if (typeof value !== 'string') throw broken('The state has something else in the place of a text.')
  return value
}

const flags = { plateAppearance: 1, bottom: 2, afterLoss: 4, overturned: 8 } as const

/** Plays as rows: a game has about ninety. */
export const playToRow = (play: PlayRecord): readonly Json[] => [
  play.atBat,
  play.index,
  play.inning,
  (play.plateAppearance ? flags.plateAppearance : 0) +
    (play.bottom ? flags.bottom : 0) +
    (play.afterLoss ? flags.afterLoss : 0) +
    (play.overturned ? flags.overturned : 0),
  play.batterId,
  play.pitcherId,
  play.eventType,
  play.runs,
  play.rbi,
  play.totalBases,
  play.outs,
  play.eventId,
  play.replaces,
  play.homeScore,
  play.awayScore,
  play.outsAfter,
  play.basesAfter,
]

const rowLength = { first: 11, now: 17 } as const

/** Earlier releases knew only the latest of the versions that a play took the place of. */
const replacesOf = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.map(asText)
  const only = asText(value)
  return only === '' ? [] : [only]
}

/** The play of a row of this release or an earlier one. */
export const playFromRow = (row: unknown): PlayRecord => {
  if (!Array.isArray(row) || (row.length !== rowLength.first && row.length !== rowLength.now))
    throw broken('A play of the state has another shape.')
  const number = (at: number): number => {
    const value: unknown = row[at]
    if (typeof value !== 'number') throw broken('A play of the state has another shape.')
    return value
  }
  const text = (at: number): string => asText(row[at])
  return {
    atBat: number(0),
    index: number(1),
    inning: number(2),
    bottom: (number(3) & flags.bottom) !== 0,
    batterId: text(4),
    pitcherId: text(5),
    eventType: text(6),
    runs: number(7),
    rbi: number(8),
    totalBases: number(9),
    outs: number(10),
    plateAppearance: (number(3) & flags.plateAppearance) !== 0,
    afterLoss: (number(3) & flags.afterLoss) !== 0,
    overturned: (number(3) & flags.overturned) !== 0,
    ...(row.length === rowLength.first
      ? { eventId: '', replaces: [], homeScore: notKept, awayScore: notKept, outsAfter: notKept, basesAfter: notKept }
      : {
          eventId: text(11),
          replaces: replacesOf(row[12]),
          homeScore: number(13),
          awayScore: number(14),
          outsAfter: number(15),
          basesAfter: number(16),
        }),
  }
}
