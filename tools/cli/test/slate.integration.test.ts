import { buildSlate } from '@fairline/feed-simulator/slates'
import { sports } from '@fairline/kernel'
import { clientsOf } from '@fairline/tools-platform'
import type { Slate, TestPlatform } from '@fairline/tools-platform/testing'
import { essence, startPlatform, undecided } from '@fairline/tools-platform/testing'
import { afterEach, expect, it } from 'vitest'
import { sportOfGame } from '../src/arguments.ts'
import { recomputeSport } from '../src/commands/recompute.ts'
import { why } from '../src/commands/why.ts'

const slate: Slate = { games: 'nfl=1,nba=1,mlb=1', seed: 11, speed: 400, gameDate: '2026-01-18' }

let platform: TestPlatform | undefined
afterEach(async () => {
  await platform?.stop()
  platform = undefined
}, 60_000)

const expectedScores = (): readonly unknown[] => {
  const { header } = buildSlate({ games: { nfl: 1, nba: 1, mlb: 1 }, seed: slate.seed, gameDate: slate.gameDate, ticksPerSecond: 0 })
  return header.games
    .toSorted((a, b) => (a.gameId < b.gameId ? -1 : 1))
    .map(({ gameId, finalScore }) => ({ gameId, score: ['final', finalScore?.home, finalScore?.away] }))
}

/** Plays the slate on empty servers, checks what must hold after any play, and gives the final boards. */
const playOnEmptyServers = async () => {
  const running = (platform = await startPlatform())
  const began = performance.now()
  const simulation = await running.play(slate)
  await simulation.played(180_000)
  console.log(`three games in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const boards = running.games(slate.gameDate)
  const ends = boards.map(essence)
  expect(ends.map(({ gameId, score }) => ({ gameId, score }))).toEqual(expectedScores())
  expect(boards.flatMap(undecided)).toEqual([])
  for (const { markets } of ends) expect(markets.length).toBeGreaterThan(10)
  const report = await running.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  for (const sport of report.sports) {
    expect(sport.accepted).toBe(sport.sent)
    expect(sport).toMatchObject({ lost: 0, duplicated: 0, games: 1, duplicate: 0, late: 0 })
    expect(sport.settlements).toBeGreaterThan(10)
  }
  for (const { changes, equal, firstDifference } of await Promise.all(
    sports.map((sport) => recomputeSport(clientsOf(running.environment).internal(), sport)),
  )) {
    expect(firstDifference).toBeUndefined()
    expect(changes).toBeGreaterThan(20)
    expect(equal).toBe(changes)
  }
  for (const { gameId, changeSeq } of boards) {
    const asked = { gameId, changeSeq: Math.ceil(changeSeq / 2) }
    const { verdict, markets, inputs } = await why(clientsOf(running.environment).internal(), sportOfGame(gameId), asked)
    expect(verdict, gameId).toEqual({ kind: 'equal' })
    expect(inputs.length + markets.length).toBeGreaterThan(1)
  }
  expect(running.restarts()).toEqual(new Map())
  await running.stop()
  return ends
}

it('plays a slate of three sports to the right end, twice the same', { timeout: 600_000 }, async () => {
  const first = await playOnEmptyServers()
  const second = await playOnEmptyServers()
  expect(second).toEqual(first)
})
