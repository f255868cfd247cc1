import type { Fixture, Side, StateCodec } from '@fairline/domain-sport'
import type { FieldReader, Json, JsonObject, Outcome } from '@fairline/kernel'
import { AppError, fail, isJsonObject, ok, readFields } from '@fairline/kernel'
import { maxQuarter, nflNextPlays, nflPhases, quarterSeconds } from './nfl-event.ts'
import { nflError } from './nfl-errors.ts'
import type { NflState } from './nfl-state.ts'
import type { PlayRecord } from './play-record.ts'
import { scoreKinds } from './play-record.ts'

const stateVersion = 1

/** Writes and reads {@link NflState}: fixture and situation as they are, play records as short rows. */
export const nflStateCodec: StateCodec<NflState> = {
  version: stateVersion,
  encode: (state) => {
    // A player's id is long and repeated: rows name him by his place in one list.
    const players: string[] = []
    const places = new Map<string, number>()
    const place = (id: string): number => {
      if (id === '') return -1
      const known = places.get(id)
      if (known !== undefined) return known
      places.set(id, players.length)
      return players.push(id) - 1
    }
    const records = state.records.map((record) => toRow(record, place))
    const { fixture, possession, openingReceiver, overtimeReceiver, ...rest } = state
    return {
      ...rest,
      fixture: fixture as unknown as JsonObject,
      possession: possession ?? '',
      openingReceiver: openingReceiver ?? '',
      overtimeReceiver: overtimeReceiver ?? '',
      players,
      records,
    }
  },
  decode: (version, data) => (version === stateVersion ? readState(data) : fail(unreadable(`version ${version} is not ${stateVersion}`))),
}

const unreadable = (why: string): AppError => nflError('NFL_STATE_UNREADABLE', `Cannot read an NFL state: ${why}.`)

const toRow = (r: PlayRecord, place: (id: string) => number): Json => [
  r.playId,
  r.quarter,
  r.homePoints,
  r.awayPoints,
  scoreKinds.indexOf(r.score),
  place(r.passer),
  place(r.receiver),
  place(r.rusher),
  r.passYards,
  r.rushYards,
  (r.complete ? 1 : 0) + (r.passTouchdown ? 2 : 0) + (r.rushTouchdown ? 4 : 0),
]

const fromRow = (row: Json, players: readonly string[]): PlayRecord => {
  if (!Array.isArray(row) || row.length !== 11 || !row.every((cell) => Number.isInteger(cell)))
    throw unreadable('a play record has another shape')
  const [playId, quarter, homePoints, awayPoints, score, passer, receiver, rusher, passYards, rushYards, flags] =
    row as unknown as readonly [number, number, number, number, number, number, number, number, number, number, number]
  const player = (at: number): string => {
    const id = at === -1 ? '' : players[at]
    if (id === undefined) throw unreadable('a play record names an unknown player')
    return id
  }
  return {
    playId,
    quarter,
    homePoints,
    awayPoints,
    score: scoreKinds[score] ?? 'none',
    passer: player(passer),
    receiver: player(receiver),
    rusher: player(rusher),
    passYards,
    complete: (flags & 1) !== 0,
    passTouchdown: (flags & 2) !== 0,
    rushYards,
    rushTouchdown: (flags & 4) !== 0,
  }
}

const readState = (data: Json): Outcome<NflState> => {
  try {
    const fields = readFields(data)
    return ok(stateFrom(fields))
  } catch (caught) {
    // What the fields reject is a state of another release: fatal, never a dead letter.
    if (!(caught instanceof AppError)) throw caught
    return fail(caught.disposition === 'fatal' ? caught : nflError('NFL_STATE_UNREADABLE', caught.message, {}, caught))
  }
}

// States written before anybody could be sent off have no such list.
const ejectedIn = (ids: Json | undefined): readonly string[] =>
  Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : []

const side = (fields: FieldReader, field: string): Side | undefined => fields.oneOfOr(field, ['home', 'away'])

const stateFrom = (fields: FieldReader): NflState => {
  const { players, records } = fields.object
  if (!Array.isArray(players) || !players.every((id) => typeof id === 'string') || !Array.isArray(records))
    throw unreadable('records are missing')
  const fixture = fields.object['fixture']
  if (!isJsonObject(fixture) || typeof fixture['gameId'] !== 'string' || !isJsonObject(fixture['home']) || !isJsonObject(fixture['lines']))
    throw unreadable('the fixture is missing')
  return {
    fixture: fixture as unknown as Fixture,
    phase: fields.oneOf('phase', nflPhases),
    quarter: fields.int('quarter', 1, maxQuarter),
    quarterSecondsRemaining: fields.int('quarterSecondsRemaining', 0, quarterSeconds),
    nextPlay: fields.oneOf('nextPlay', nflNextPlays),
    possession: side(fields, 'possession'),
    down: fields.int('down', 0, 4),
    yardsToGo: fields.int('yardsToGo', 0, 99),
    yardline100: fields.int('yardline100', 0, 100),
    homeScore: fields.int('homeScore', 0, 1000),
    awayScore: fields.int('awayScore', 0, 1000),
    homeTimeouts: fields.int('homeTimeouts', 0, 3),
    awayTimeouts: fields.int('awayTimeouts', 0, 3),
    underReview: fields.flag('underReview'),
    injury: fields.flag('injury'),
    unsettledBall: fields.oneOf('unsettledBall', ['no', 'score', 'turnover']),
    situationId: fields.textOr('situationId') ?? '',
    openingReceiver: side(fields, 'openingReceiver'),
    overtimeReceiver: side(fields, 'overtimeReceiver'),
    overtimePossessions: fields.int('overtimePossessions', 0, 1000),
    ejected: ejectedIn(fields.object['ejected']),
    records: records.map((row) => fromRow(row, players as readonly string[])),
  }
}
