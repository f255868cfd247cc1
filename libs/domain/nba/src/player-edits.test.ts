import { unwrap } from '@fairline/kernel'
import type { Json } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { foulsToFoulOut } from './action-kinds.ts'
import type { NbaState } from './nba-state.ts'
import { params } from './params.ts'
import { price } from './price.ts'
import { stateCodec } from './state-codec.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'

const line = 'points/ft/nba-11/49'
const isPriced = (state: NbaState): boolean => price(state, params).some(({ key }) => key === line)
const foul = { actionType: 'foul', subType: 'personal', team: 'BOS', playerId: 'nba-11' } as const
const five = playActions(
  Array.from({ length: foulsToFoulOut - 1 }, () => foul),
  stateAt(2, 300_000, 0, 0),
)

describe('the fouls of a player', () => {
  it('end his prices with the sixth that counts', () => {
    expect(isPriced(five)).toBe(true)
    expect(isPriced(playActions([{ ...foul, subType: 'technical' }], five))).toBe(true)
    expect(isPriced(playActions([foul], five))).toBe(false)
  })

  it('count once where one is told again, and go to whom a correction names', () => {
    const last = { ...foul, actionNumber: five.actionNumber }
    expect(isPriced(playActions([last], five))).toBe(true)
    const out = playActions([{ ...foul, actionNumber: 40 }], five)
    const corrected = { ...foul, playerId: 'nba-12', actionNumber: 40, period: 2, clockMs: 300_000, edited: true } as const
    expect(isPriced(apply(out, actionOf(corrected)))).toBe(true)
  })

  it('are none in a state of the release before', () => {
    const written = JSON.parse(JSON.stringify(stateCodec.encode(five))) as { players: Json[][] }
    const before = { ...written, players: written.players.map((player) => player.slice(0, 10)) }
    const state = unwrap(stateCodec.decode(stateCodec.version, before as unknown as Json))
    expect(state.players.map(({ fouls }) => fouls.length)).toEqual(state.players.map(() => 0))
    expect(isPriced(playActions([foul], state))).toBe(true)
  })
})
