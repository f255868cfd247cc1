import type { GameScript } from '@fairline/simulation-slate'
import { expect, it } from 'vitest'
import { chaosSlate } from './chaos-slate.ts'

const besides = Array.from({ length: 100 }, (_, index): GameScript => {
  const gameId = `nfl-99${String(index).padStart(4, '0')}`
  const messages = [60_000, 70_000].map((afterMs) => ({ atMs: index * 30_000 + afterMs, gameId, body: { seq: 1 } }))
  return { game: { gameId, sport: 'nfl', label: `case ${index}` }, messages }
})
const startsOf = (scripts: readonly GameScript[]): number[] => scripts.map(({ messages }) => messages[0]?.atMs ?? 0)

it('starts six games a minute beside its own while the script lasts, others for another seed', () => {
  const { scripts, games, slate } = chaosSlate(7, 3, besides)
  const beside = scripts.slice(games.length)
  expect(beside).toHaveLength(18)
  expect(startsOf(beside)).toEqual(startsOf(beside).toSorted((a, b) => a - b))
  expect((startsOf(beside).at(-1) ?? 0) / slate.speed).toBeLessThan(3 * 60_000)
  for (const { messages } of beside) expect((messages[1]?.atMs ?? 0) - (messages[0]?.atMs ?? 0)).toBe(10_000)
  const labels = (all: readonly GameScript[]): string[] => all.map(({ game }) => game.label)
  expect(labels(chaosSlate(7, 3, besides).scripts)).toEqual(labels(scripts))
  expect(labels(chaosSlate(8, 3, besides).scripts)).not.toEqual(labels(scripts))
})
