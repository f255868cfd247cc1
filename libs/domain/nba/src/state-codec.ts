import type { StateCodec } from '@fairline/domain-sport'
import type { Json, JsonObject } from '@fairline/kernel'
import { fail, isJsonObject, ok } from '@fairline/kernel'
import { unnamed } from './event-names.ts'
import { repackVersion1, unpackEntry } from './ledger.ts'
import { nbaError } from './nba-errors.ts'
import type { NbaState } from './nba-state.ts'
import type { PlayerTally } from './player-stats.ts'

const version = 2
/** The previous release's. */
const version1 = 1

const encodePlayer = (player: PlayerTally): Json => [
  player.playerId,
  player.side === 'home' ? 0 : 1,
  player.name,
  (player.played ? 1 : 0) + (player.out ? 2 : 0),
  player.points,
  player.rebounds,
  player.assists,
  player.threes,
  [...player.playedBy],
  player.outBy,
  [...player.fouls],
]

// The last release kept one number, or -1.
const decodeShowing = (data: Json | undefined): readonly number[] =>
  Array.isArray(data) ? (data as readonly number[]) : typeof data === 'number' && data >= 0 ? [data] : []

const decodePlayer = (data: readonly Json[]): PlayerTally => ({
  playerId: data[0] as string,
  side: data[1] === 0 ? 'home' : 'away',
  name: data[2] as string,
  played: ((data[3] as number) & 1) === 1,
  out: ((data[3] as number) & 2) === 2,
  points: data[4] as number,
  rebounds: data[5] as number,
  assists: data[6] as number,
  threes: data[7] as number,
  playedBy: decodeShowing(data[8]),
  outBy: (data[9] as number | undefined) ?? -1,
  // The last release did not count them.
  fouls: (data[10] as readonly number[] | undefined) ?? [],
})

/** A state of version 1 in the shape of today: it had one wait, no doubt and no loss, and a period was over where its phase said so. */
const fromVersion1 = (data: JsonObject): JsonObject => {
  const { phase, waiting, freeThrows, ledger } = data
  const entries = (Array.isArray(ledger) ? ledger : []) as readonly number[]
  const numbers = entries.map((packed) => unpackEntry(repackVersion1(packed)).actionNumber)
  return {
    ...data,
    periodOver: phase === 'break' || phase === 'final' || phase === 'pregame',
    actionNumber: Math.max(-1, ...numbers),
    phaseAction: -1,
    phaseOrder: -1,
    beforeEnd: null,
    waiting: waiting === '' || waiting === undefined ? [] : [waiting],
    freeThrows: isJsonObject(freeThrows) ? { ...freeThrows, keepsBall: false } : null,
    ruled: false,
    doubt: null,
    loss: null,
    unsurePeriods: [],
    uncounted: [],
    ledger: entries.map(repackVersion1),
  }
}

// What a state of the last release does not have.
const newFields = {
  phaseEvent: unnamed,
  names: '',
  replacements: '',
  overtaken: '',
  openers: [],
  answered: [],
  earlier: [],
  leapingClockMs: null,
  lastRuling: null,
} as const

/** The state as JSON; players are written as tuples because they are half of it. */
export const stateCodec: StateCodec<NbaState> = {
  version,
  encode: (state) => ({ ...state, players: state.players.map(encodePlayer) }) as unknown as Json,
  decode: (writtenVersion, data) => {
    const isKnown = writtenVersion === version || writtenVersion === version1
    if (!isKnown || !isJsonObject(data) || !Array.isArray(data['players']) || !isJsonObject(data['fixture']))
      return fail(nbaError('NBA_STATE_VERSION_UNKNOWN', `State version ${writtenVersion} is unknown or its data is damaged.`))
    const players = (data['players'] as readonly (readonly Json[])[]).map(decodePlayer)
    const shaped = writtenVersion === version1 ? fromVersion1(data) : data
    return ok({ ...newFields, ...shaped, players } as unknown as NbaState)
  },
}
