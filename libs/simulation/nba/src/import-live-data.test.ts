import { nbaModule } from '@fairline/domain-nba'
import type { NbaState } from '@fairline/domain-nba'
import { unwrap } from '@fairline/kernel'
import type { JsonObject } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import type { ImportNote } from '@fairline/simulation-slate'
import { generateGame } from './generate-game.ts'
import { importLiveData } from './import-live-data.ts'

const generated = generateGame({ providerGameId: '0022600001', seed: 6, gameDate: '2026-11-21', startsAtMs: 60_000, startsAtUs: 0 })

type Change = (actions: readonly JsonObject[]) => readonly JsonObject[]

// A file as the league publishes it: the final version of every action, with nulls and the time of day.
const fileOf = (change: Change = (actions) => actions): string => {
  const actions = new Map<number, JsonObject>()
  for (const { atMs, body } of generated.messages) {
    const action = body['action'] as JsonObject | undefined
    if (action === undefined) continue
    const timeActual = new Date(Date.UTC(2026, 10, 22, 0, 30) + atMs).toISOString()
    actions.set(action['actionNumber'] as number, { ...action, timeActual, x: null, side: null })
  }
  return JSON.stringify({ meta: {}, game: { gameId: '0022600001', actions: change([...actions.values()].toReversed()) } })
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
  it('has no end where the file has none', () => {
    const notes: ImportNote[] = []
    const withoutEnd = fileOf((actions) => actions.filter((action) => action['actionType'] !== 'game'))
    const script = importLiveData(withoutEnd, { note: (note) => void notes.push(note) })
    expect(script.game.finalScore).toBeUndefined()
    expect(script.messages.some(({ body }) => (body['action'] as JsonObject | undefined)?.['actionType'] === 'game')).toBe(false)
    expect(notes).toMatchObject([{ kind: 'incomplete' }])
  })

  it('makes two events of two actions under one number', () => {
    const [repeated, ...others] = importLiveData(
      fileOf((actions) => actions.flatMap((action) => (action['actionNumber'] === 20 ? [action, action] : [action]))),
    ).messages.filter(({ body }) => String(body['eventId']).startsWith('20'))
    expect([repeated, ...others].map((message) => message?.body['eventId']).slice(0, 2)).toEqual(['20', '20-2'])
  })

  it('takes the time of the first action that has one, and the date there', () => {
    const script = importLiveData(
      fileOf((actions) => actions.map((action, index) => (index === actions.length - 1 ? { ...action, timeActual: null } : action))),
    )
    expect(script.messages[0]?.body['fixture']).toMatchObject({ gameDate: '2026-11-21', season: 2026 })
    expect(() => importLiveData(fileOf((actions) => actions.map((action) => ({ ...action, timeActual: null }))))).toThrow(
      /No action has a time/,
    )
  })

  it('reads one club under two spellings', () => {
    const code = generated.game.label.slice(0, 3)
    const spelled = fileOf((actions) =>
      actions.map((action) => ({ ...action, ...(action['teamTricode'] === code ? { teamTricode: 'BKN' } : {}) })),
    )
    let times = 0
    const mixed = spelled.replaceAll('"BKN"', (text) => (++times % 2 === 0 ? '"BRK"' : text))
    expect(importLiveData(mixed).game.label.slice(0, 3)).toBe('BKN')
  })

  it('refuses a file with an action that consumers would refuse', () => {
    expect(() => importLiveData(fileOf((actions) => actions.map((action) => ({ ...action, scoreHome: '' }))))).toThrow(
      /would be refused|two teams/,
    )
  })
})
