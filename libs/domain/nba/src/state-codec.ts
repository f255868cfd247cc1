import type { StateCodec } from '@fairline/domain-sport'
import type { Json } from '@fairline/kernel'
import { fail, isJsonObject, ok } from '@fairline/kernel'
import { nbaError } from './nba-errors.ts'
import type { NbaState } from './nba-state.ts'
import type { PlayerTally } from './player-stats.ts'

const version = 1

const encodePlayer = (player: PlayerTally): Json => [
  player.playerId,
  player.side === 'home' ? 0 : 1,
  player.name,
  (player.played ? 1 : 0) + (player.out ? 2 : 0),
  player.points,
  player.rebounds,
  player.assists,
  player.threes,
]

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
})

/** The state as JSON; players are written as tuples because they are half of it. */
export const stateCodec: StateCodec<NbaState> = {
  version,
  encode: (state) => ({ ...state, players: state.players.map(encodePlayer) }) as unknown as Json,
  decode: (writtenVersion, data) => {
    if (writtenVersion !== version || !isJsonObject(data) || !Array.isArray(data['players']) || !isJsonObject(data['fixture']))
      return fail(nbaError('NBA_STATE_VERSION_UNKNOWN', `State version ${writtenVersion} is unknown or its data is damaged.`))
    const players = (data['players'] as readonly (readonly Json[])[]).map(decodePlayer)
    return ok({ ...data, players } as unknown as NbaState)
  },
}
