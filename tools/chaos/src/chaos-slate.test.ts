import { partitionOf, partitionsOf } from '@fairline/contracts'
import { sports } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import { expect, it } from 'vitest'
import { chaosSlate } from './chaos-slate.ts'

const besides = Array.from({ length: 100 }, (_, index): GameScript => {
  const gameId = `nfl-99${String(index).padStart(4, '0')}`
  const messages = [60_000, 70_000].map((afterMs) => ({ atMs: index * 30_000 + afterMs, gameId, body: { seq: 1 } }))
  return { game: { gameId, sport: 'nfl', label: `case ${index}` }, messages }
})
const startOf = ({ messages }: GameScript): number => messages[0]?.atMs ?? 0
const endOf = ({ messages }: GameScript): number => messages.at(-1)?.atMs ?? 0

it('starts six games a minute beside its own while the script lasts, others for another seed', () => {
  const { scripts, games, slate } = chaosSlate(7, 3, besides)
  const beside = scripts.slice(games.length)
  expect(beside).toHaveLength(18)
  expect(beside.map(startOf)).toEqual(beside.map(startOf).toSorted((a, b) => a - b))
  expect(Math.max(...beside.map(startOf)) / slate.speed).toBeLessThan(3 * 60_000)
  for (const script of beside) expect(endOf(script) - startOf(script)).toBe(10_000)
  const labels = (all: readonly GameScript[]): string[] => all.map(({ game }) => game.label)
  expect(labels(chaosSlate(7, 3, besides).scripts)).toEqual(labels(scripts))
  expect(labels(chaosSlate(8, 3, besides).scripts)).not.toEqual(labels(scripts))
})

it('plays two games of each sport at every moment of the script, in partitions of their own, one after the other', () => {
  const { scripts, slate } = chaosSlate(7, 3)
  for (const sport of sports) {
    const own = scripts.filter(({ game }) => game.sport === sport)
    const partition = ({ game }: GameScript): number => partitionOf(game.gameId, partitionsOf.local[sport]) % 2
    for (const side of [0, 1]) {
      const lane = own.filter((script) => partition(script) === side)
      expect(startOf(lane[0] as GameScript)).toBe(0)
      for (const [index, script] of lane.slice(1).entries()) expect(startOf(script) - endOf(lane[index] as GameScript)).toBe(120_000)
      expect(endOf(lane.at(-1) as GameScript)).toBeGreaterThan(3 * 60_000 * slate.speed)
    }
    // Games end, and others begin, while there are faults.
    expect(own.some((script) => startOf(script) > 0 && startOf(script) < 3 * 60_000 * slate.speed)).toBe(true)
  }
})

it('sends clock messages as often as a real feed', () => {
  const { scripts } = chaosSlate(7, 1)
  const nfl = scripts.filter(({ game }) => game.sport === 'nfl').flatMap(({ messages }) => messages)
  expect(nfl.length / scripts.filter(({ game }) => game.sport === 'nfl').length).toBeGreaterThan(3_000)
})
