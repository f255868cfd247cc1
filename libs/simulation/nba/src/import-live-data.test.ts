import { nbaModule } from '@fairline/domain-nba'
import type { NbaState } from '@fairline/domain-nba'
import { unwrap } from '@fairline/kernel'
import type { JsonObject } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { generateGame } from './generate-game.ts'
import { importLiveData } from './import-live-data.ts'

const generated = generateGame({ providerGameId: '0022600001', seed: 6, gameDate: '2026-11-21', startsAtMs: 60_000, startsAtUs: 0 })

// A file as the league publishes it: the final version of every action, with nulls and the time of day.
const fileOf = (): string => {
  const actions = new Map<number, JsonObject>()
  for (const { atMs, body } of generated.messages) {
    const action = body['action'] as JsonObject | undefined
    if (action === undefined) continue
    const timeActual = new Date(Date.UTC(2026, 10, 22, 0, 30) + atMs).toISOString()
    actions.set(action['actionNumber'] as number, { ...action, timeActual, x: null, side: null })
  }
  return JSON.stringify({ meta: {}, game: { gameId: '0022600001', actions: [...actions.values()].toReversed() } })
}

describe('importLiveData', () => {
  it('plays to the same final score, teams and date as the game behind the file', () => {
    const script = importLiveData(fileOf(), { lines: { spread: -3.5 } })
    expect(script.game.finalScore).toEqual(generated.game.finalScore)
    expect(script.game.label).toBe(generated.game.label)
    let state: NbaState | undefined
    for (const message of script.messages) {
      const decoded = unwrap(nbaModule.decode(message.body))
      state = decoded.kind === 'fixture' ? nbaModule.initial(decoded.fixture) : nbaModule.apply(state as NbaState, decoded.event)
    }
    expect({ home: state?.homeScore, away: state?.awayScore }).toEqual(generated.game.finalScore)
    expect(state?.phase).toBe('final')
    expect(state?.fixture.lines.spread).toBe(-7)
  })

  it('says what is wrong with a file', () => {
    expect(() => importLiveData('{')).toThrow(/not JSON/)
    expect(() => importLiveData('{"game":{"gameId":"1","actions":[]}}')).toThrow(/no actions/)
  })
})
