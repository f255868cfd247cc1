import { partitionOf } from '@fairline/contracts'
import { nflModule } from '@fairline/domain-nfl'
import { unwrap } from '@fairline/kernel'
import { nflVocabulary } from '@fairline/simulation-nfl'
import { expect, it } from 'vitest'
import { gamesOfLevel } from './game-ids.ts'
import { createGameStream } from './game-stream.ts'

const stream = () => createGameStream({ providerGameId: '2026011100', gameDate: '2026-01-11', seed: 7, speed: 10 })

it('numbers messages without a gap, opens with the fixture and ends the game', () => {
  const game = stream()
  const bodies = [...Array.from({ length: 2_000 }, (_, index) => game.next(index * 10)), game.final()]
  expect(bodies.map(({ seq }) => seq)).toEqual(bodies.map((_, index) => index + 1))
  expect(bodies[0]).toMatchObject({ type: 'fixture', game_id: '2026011100' })
  expect(bodies.at(-1)).toMatchObject({ type: 'status', game_phase: 'final' })
  expect(new Set(bodies.map(({ event_id }) => event_id)).size).toBe(bodies.length)
  expect(game.count).toBe(2_001)
})

it('lets the game go on between clock messages, whose clock runs down', () => {
  const game = stream()
  const bodies = Array.from({ length: 6_000 }, (_, index) => game.next(index * 10))
  const kinds = Map.groupBy(bodies, ({ type }) => String(type))
  expect(kinds.get('play')?.length).toBeGreaterThan(3)
  expect(kinds.get('tick')?.length).toBeGreaterThan(5_900)
  const seconds = new Set(kinds.get('tick')?.map((tick) => tick['quarter_seconds_remaining']))
  expect(seconds.size).toBeGreaterThan(100)
})

it('speaks the provider’s language', () => {
  const game = stream()
  for (let index = 0; index < 3_000; index++) {
    const body = nflVocabulary.stamp(game.next(index * 10), 1_000)
    unwrap(nflModule.route(body))
    unwrap(nflModule.decode(body))
  }
})

it('spreads the games of a level over the partitions of both clusters, and gives each level its own', () => {
  const games = gamesOfLevel(3, 8, 4)
  expect(games.map(({ providerGameId }) => partitionOf(providerGameId, 4))).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
  expect(games.map(({ providerGameId }) => partitionOf(`nfl-${providerGameId}`, 4))).toEqual([0, 1, 2, 3, 0, 1, 2, 3])
  expect(new Set([...games, ...gamesOfLevel(4, 8, 4)].map(({ providerGameId }) => providerGameId)).size).toBe(16)
})
