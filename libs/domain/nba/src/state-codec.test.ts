import type { Json } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { apply } from './apply.ts'
import { afterLoss } from './loss.ts'
import { stateCodec } from './state-codec.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'
import { reasonsOf } from './testing/results.ts'
import { stateVersion1 } from './testing/state-version-1.ts'

const written = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json

describe('the state codec', () => {
  it('reads what it wrote, a doubt and a loss included', () => {
    const states = [
      afterLoss(stateAt(2, 300_000, 50, 48)),
      playActions([{ actionType: 'rebound', team: 'BOS', homeScore: 99 }], stateAt(2, 300_000, 50, 48)),
      playActions([{ actionType: 'game', subType: 'end' }], stateAt(2, 300_000, 50, 48)),
    ]
    for (const state of states) expect(unwrap(stateCodec.decode(stateCodec.version, written(stateCodec.encode(state))))).toEqual(state)
  })

  it('reads a state of version 1, and goes on from it', () => {
    const state = unwrap(stateCodec.decode(stateVersion1.version, stateVersion1.data))
    expect(state).toMatchObject({
      phase: 'live',
      periodOver: false,
      homeScore: 3,
      awayScore: 1,
      freeThrows: { side: 'away', left: 1, keepsBall: false },
      actionNumber: 5,
      doubt: null,
      loss: null,
    })
    expect(reasonsOf(state)).toEqual(['score-under-review'])
    const three = { actionType: '2pt', team: 'BOS', playerId: 'nba-11', made: true, assistPlayerId: 'nba-12', actionNumber: 2 } as const
    const corrected = apply(state, actionOf({ ...three, clockMs: 700_000, homeScore: 2, edited: true }))
    expect(corrected).toMatchObject({ homeScore: 2, awayScore: 1, periods: [{ home: 2, away: 1 }] })
    expect(corrected.players.map(({ points, rebounds, assists }) => [points, rebounds, assists])).toEqual([
      [2, 0, 0],
      [0, 0, 1],
      [1, 1, 0],
    ])
    expect(unwrap(stateCodec.decode(stateCodec.version, written(stateCodec.encode(state))))).toEqual(state)
  })

  it('reads a state of the last release, which had no names, one number for who played, and no earlier places', () => {
    const rebound = { actionType: 'rebound', team: 'BOS', playerId: 'nba-11' } as const
    const state = playActions(
      [rebound, { ...rebound, playerId: 'nba-12' }, { ...rebound, playerId: 'nba-12' }],
      stateAt(2, 300_000, 50, 48),
    )
    const data = written(stateCodec.encode(state)) as Record<string, Json>
    for (const field of ['names', 'replacements', 'phaseEvent', 'openers', 'answered', 'earlier']) delete data[field]
    const players = (data['players'] as Json[][]).map((player) => player.with(8, (player[8] as Json[]).length === 1 ? 2 : -1))
    const read = unwrap(stateCodec.decode(stateCodec.version, { ...data, players }))
    expect(read).toMatchObject({ names: '', replacements: '', phaseEvent: '....', openers: [], answered: [], earlier: [] })
    expect(read.players.map(({ played, playedBy }) => [played, playedBy])).toEqual([
      [true, [2]],
      [true, []],
      [false, []],
    ])
    // What is counted from here on is named, what was counted before stays without a name.
    const next = playActions([{ ...rebound, eventId: 'e' }], read)
    expect(next.names.length).toBe(4 * next.ledger.length)
  })

  it.each(['break', 'final', 'pregame'] as const)('knows that a period was over in phase %s of version 1', (phase) => {
    const data = { ...(stateVersion1.data as Record<string, Json>), phase, waiting: '' }
    expect(unwrap(stateCodec.decode(1, data))).toMatchObject({ phase, periodOver: true, waiting: [] })
  })

  it('refuses a version it does not know, and damaged data', () => {
    expect(stateCodec.decode(3, stateVersion1.data).ok).toBe(false)
    expect(stateCodec.decode(2, [])).toMatchObject({ ok: false })
  })
})
