import type { Sport } from '@fairline/kernel'
import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import type { ControlServer } from './control-server.ts'
import { openControlServer } from './control-server.ts'
import type { Player } from './play-slate.ts'

let server: ControlServer | undefined
afterEach(() => server?.close())

const start = async () => {
  const calls: unknown[] = []
  const player: Player = {
    play: () => Promise.resolve(),
    alive: () => Promise.resolve(),
    silence: (sport, durationMs) => calls.push(['silence', sport, durationMs]),
    freeze: (sport, durationMs) => calls.push(['freeze', sport, durationMs]),
    shiftClock: (sport, offsetMs, durationMs) => calls.push(['clock', sport, offsetMs, durationMs]),
    burst: (factor, durationMs) => calls.push(['burst', factor, durationMs]),
    disturb: (fault, durationMs) => calls.push(['disturb', fault, durationMs]),
    disturbances: () => [],
    disconnect: (sport) => calls.push(['disconnect', sport]),
    announceReconnect: (sport: Sport) => sport === 'nba' && calls.push(['reconnect', sport]) > 0,
    progress: () => ({ atMs: 5, isDone: false, skipped: 0, malformed: 0, lagMs: 0, silent: [], felt: {}, providers: {} }),
    stop: () => undefined,
  }
  server = await openControlServer(player, 0)
  const url = `http://127.0.0.1:${server.port}`
  const fault = async (body: string): Promise<number> => (await fetch(`${url}/faults`, { method: 'POST', body })).status
  return { url, calls, fault }
}

describe('the control port', () => {
  it('starts faults and says where the slate stands', async () => {
    const { url, calls, fault } = await start()
    expect(await fault('{"kind":"silence","sport":"nfl","durationMs":500}')).toBe(202)
    expect(await fault('{"kind":"disconnect","sport":"nba"}')).toBe(202)
    expect(await fault('{"kind":"reconnect","sport":"nba"}')).toBe(202)
    expect(await fault('{"kind":"freeze","sport":"mlb","durationMs":700}')).toBe(202)
    expect(await fault('{"kind":"clock","sport":"mlb","durationMs":700,"offsetMs":-3600000}')).toBe(202)
    expect(await fault('{"kind":"burst","durationMs":700,"factor":10}')).toBe(202)
    expect(await fault('{"kind":"duplicate","sport":"nfl","durationMs":9,"copies":100}')).toBe(202)
    expect(calls).toEqual([
      ['silence', 'nfl', 500],
      ['disconnect', 'nba'],
      ['reconnect', 'nba'],
      ['freeze', 'mlb', 700],
      ['clock', 'mlb', -3_600_000, 700],
      ['burst', 10, 700],
      ['disturb', { kind: 'duplicate', sport: 'nfl', probability: 1, copies: 100 }, 9],
    ])
    expect(await (await fetch(`${url}/progress`)).json()).toMatchObject({ atMs: 5, isDone: false })
  })

  it.each([
    '',
    '{',
    '[]',
    '{"kind":"silence","sport":"nfl"}',
    '{"kind":"silence","sport":"nhl","durationMs":5}',
    '{"kind":"reconnect","sport":"nfl"}',
    '{"kind":"burst","durationMs":5,"factor":0}',
    '{"kind":"gap","sport":"nfl","durationMs":5,"probability":2}',
    '{"kind":"silence","sport":"nfl","durationMs":5,"mode":"hard"}',
    `{"x":"${'y'.repeat(9000)}"}`,
  ])('refuses %s', async (body) => {
    const { calls, fault } = await start()
    expect(await fault(body)).toBe(400)
    expect(calls).toEqual([])
  })

  it('has no other pages', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/`)).status).toBe(404)
  })

  it.each([
    ['a foreign origin', { origin: 'https://page.example' }],
    ['no origin that it would tell', { origin: 'null' }],
    ['a name that points here', { host: 'page.example' }],
  ])('refuses a web page with %s', async (_, headers) => {
    const { url, calls } = await start()
    const statusOf = (path: string, method: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = request(`${url}${path}`, { method, headers }, (response) => resolve(response.resume().statusCode ?? 0))
        sent.once('error', reject).end(method === 'POST' ? '{"kind":"disconnect","sport":"nba"}' : undefined)
      })
    expect([await statusOf('/faults', 'POST'), await statusOf('/progress', 'GET')]).toEqual([403, 403])
    expect(calls).toEqual([])
  })
})
