import type { Fixture, StateCodec } from '@fairline/domain-sport'
import type { FieldReader, Json } from '@fairline/kernel'
import { AppError, fail, isJsonObject, ok, readFields } from '@fairline/kernel'
import { mlbError } from './mlb-errors.ts'
import { mlbPhases } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'

const version = 1

const flags = { plateAppearance: 1, bottom: 2 } as const

/** Plays as rows: a game has about ninety. */
const playToRow = (play: PlayRecord): readonly Json[] => [
  play.atBat,
  play.index,
  play.inning,
  (play.plateAppearance ? flags.plateAppearance : 0) + (play.bottom ? flags.bottom : 0),
  play.batterId,
  play.pitcherId,
  play.eventType,
  play.runs,
  play.rbi,
  play.totalBases,
  play.outs,
]

const broken = (message: string): AppError => mlbError('MLB_STATE_UNKNOWN', message)

const playFromRow = (row: unknown): PlayRecord => {
  if (!Array.isArray(row) || row.length !== 11) throw broken('A play of the state has another shape.')
  const number = (at: number): number => {
    const value: unknown = row[at]
    if (typeof value !== 'number') throw broken('A play of the state has another shape.')
    return value
  }
  const text = (at: number): string => {
    const value: unknown = row[at]
    if (typeof value !== 'string') throw broken('A play of the state has another shape.')
    return value
  }
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
  }
}

const list = (fields: FieldReader, field: string): readonly unknown[] => {
  const value = fields.object[field]
  if (!Array.isArray(value)) throw broken(`Field ${field} of the state is not a list.`)
  return value
}

const string = (fields: FieldReader, field: string): string => {
  const value = fields.object[field]
  if (typeof value !== 'string') throw broken(`Field ${field} of the state is not a text.`)
  return value
}

const fixtureOf = (fields: FieldReader): Fixture => {
  const value = fields.object['fixture']
  if (!isJsonObject(value ?? null) || fields.child('fixture').text('sport') !== 'mlb') throw broken('The state has no fixture.')
  // Written by encode from a checked fixture; its own shape is versioned with the state.
  return value as unknown as Fixture
}

const decodeState = (data: Json): MlbState => {
  const fields = readFields(data)
  const innings = list(fields, 'innings').map((each) => {
    if (!Array.isArray(each) || typeof each[0] !== 'number' || typeof each[1] !== 'number')
      throw broken('The line score has another shape.')
    return { away: each[0], home: each[1] }
  })
  return {
    fixture: fixtureOf(fields),
    phase: fields.oneOf('phase', mlbPhases),
    inning: fields.int('inning', 1, 60),
    bottom: fields.flag('bottom'),
    outs: fields.int('outs', 0, 3),
    balls: fields.int('balls', 0, 4),
    strikes: fields.int('strikes', 0, 3),
    bases: fields.int('bases', 0, 7),
    homeScore: fields.int('homeScore', 0, 200),
    awayScore: fields.int('awayScore', 0, 200),
    innings,
    batterId: string(fields, 'batterId'),
    homePitcherId: string(fields, 'homePitcherId'),
    awayPitcherId: string(fields, 'awayPitcherId'),
    homeStarterId: string(fields, 'homeStarterId'),
    awayStarterId: string(fields, 'awayStarterId'),
    underReview: fields.flag('underReview'),
    injury: fields.flag('injury'),
    ballInPlay: fields.flag('ballInPlay'),
    over: fields.flag('over'),
    plays: list(fields, 'plays').map(playFromRow),
  }
}

/** Writes a state as plain data: about 6 KiB at the end of a game. */
export const mlbStateCodec: StateCodec<MlbState> = {
  version,
  encode: (state) =>
    ({
      ...state,
      innings: state.innings.map((each) => [each.away, each.home]),
      plays: state.plays.map(playToRow),
    }) as unknown as Json,
  decode: (found, data) => {
    if (found !== version) return fail(broken(`MLB state version ${found} is not known; this release reads ${version}.`))
    try {
      return ok(decodeState(data))
    } catch (caught) {
      const error = AppError.from(caught)
      return fail(error.code === 'MLB_STATE_UNKNOWN' ? error : mlbError('MLB_STATE_UNKNOWN', error.message, undefined, error))
    }
  },
}
