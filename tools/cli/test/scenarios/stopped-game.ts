import type { BoardFold } from '@fairline/contracts'
import type { Slate, TestPlatform } from '@fairline/tools-platform/testing'
import { tradable, until } from '@fairline/tools-platform/testing'
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { marketStatuses } from './market-statuses.ts'
import type { Scenario } from './scenario.ts'

const slate: Slate = { games: 'nba=1', seed: 44, speed: 60, gameDate: '2026-02-10' }

const run = async (platform: TestPlatform): Promise<void> => {
  const simulation = await platform.play(slate)
  const game = () => platform.games(slate.gameDate)[0]
  await until('prices of the game', () => game()?.score.phase === 'live' && tradable(game() as BoardFold, Date.now()).length > 0, {
    deadlineMs: 60_000,
    intervalMs: 20,
  })
  const gameId = game()?.gameId ?? ''
  const post = (path: string, key: string): Promise<Response> =>
    fetch(`http://127.0.0.1:${platform.ports.api}/v1/games/${path}`, {
      method: 'POST',
      headers: { 'x-api-key': key, 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
      body: JSON.stringify({ note: 'end-to-end test' }),
    })

  const refused = await post(`${gameId}/suspend`, 'flk_not-a-key')
  expect(refused.status).toBe(401)
  expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const unknown = await post('nhl-0099999999/suspend', platform.apiKey)
  expect(unknown.status).toBe(404)
  expect(((await unknown.json()) as { code: string }).code).toBe('API_GAME_UNKNOWN')

  const stoppedAtMs = Date.now()
  expect((await post(`${gameId}/suspend`, platform.apiKey)).status).toBe(202)
  await until('every market of the game closed', () => marketStatuses(game() as BoardFold).get('active') === undefined, {
    deadlineMs: 15_000,
    intervalMs: 10,
  })
  const closedMs = Date.now() - stoppedAtMs
  const stopped = game() as BoardFold
  expect([...stopped.markets.values()].some((market) => market.status === 'suspended' && market.reason === 'operator')).toBe(true)
  await until('two more seconds of the game while it is stopped', () => (game()?.asOfUs ?? 0) > stopped.asOfUs + 2_000_000, {
    deadlineMs: 15_000,
  })
  expect(marketStatuses(game() as BoardFold).get('active')).toBeUndefined()

  const beforeResume = game()?.changeSeq ?? 0
  const resumedAtMs = Date.now()
  expect((await post(`${gameId}/resume`, platform.apiKey)).status).toBe(202)
  await until('prices of a state after the resume', () => tradable(game() as BoardFold, Date.now()).length > 0, {
    deadlineMs: 30_000,
    intervalMs: 10,
  })
  // What opens was priced after the resume; what was priced before it stays closed.
  const open = [...(game()?.markets.values() ?? [])].filter((market) => market.status === 'active')
  expect(open.every((market) => market.changeSeq > beforeResume)).toBe(true)
  console.log(`closed ${closedMs} ms after the request, open ${Date.now() - resumedAtMs} ms after the second`)
  expect(game()?.score.phase).toBe('live')
  await simulation.stop()
  const report = await platform.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
}

/** A person of the trading desk, by the API. */
export const stoppedGame: Scenario = {
  name: 'an operator stops a game and lets it go on',
  run,
}
