import type { BoardFold } from '@fairline/contracts'
import { buildSlate } from '@fairline/feed-simulator/slates'
import { sports } from '@fairline/kernel'
import type { StreamFollower } from '@fairline/tools-platform'
import { clientsOf, followStream } from '@fairline/tools-platform'
import type { Slate, TestPlatform } from '@fairline/tools-platform/testing'
import { essence, undecided } from '@fairline/tools-platform/testing'
import { expect } from 'vitest'
import { sportOfGame } from '../../src/arguments.ts'
import { recomputeSport } from '../../src/commands/recompute.ts'
import { why } from '../../src/commands/why.ts'
import type { Scenario } from './scenario.ts'

const slate: Slate = { games: 'nfl=1,nba=1,mlb=1', seed: 11, speed: 1_000, gameDate: '2026-01-18' }

type Ends = readonly ReturnType<typeof essence>[]

/** A slate that is played on an empty platform. */
export interface PlayedSlate extends Scenario {
  /** The final boards; undefined before the end of the play. */
  ends(): Ends | undefined
}

const expectedScores = (): readonly unknown[] => {
  const { header } = buildSlate({ games: { nfl: 1, nba: 1, mlb: 1 }, seed: slate.seed, gameDate: slate.gameDate, ticksPerSecond: 0 })
  return header.games
    .toSorted((a, b) => (a.gameId < b.gameId ? -1 : 1))
    .map(({ gameId, finalScore }) => ({ gameId, score: ['final', finalScore?.home, finalScore?.away] }))
}

/** A client of the stream got each game's board when it joined, and from then on what changed. */
const expectChanges = async (stream: StreamFollower, boards: readonly BoardFold[]): Promise<void> => {
  const { types, games } = await stream.stop()
  console.log(`stream: ${types.map(({ type, messages, bytes }) => `${messages} ${type} (${bytes} bytes)`).join(', ')}`)
  expect(games.map(({ gameId }) => gameId)).toEqual(boards.map(({ gameId }) => gameId))
  for (const { gameId, changes, repeats, gaps } of games) {
    expect({ gameId, repeats, gaps }).toEqual({ gameId, repeats: 0, gaps: 0 })
    expect(changes, gameId).toBeGreaterThan(20)
  }
}

/** Plays the slate, checks what must hold after any play, and gives the final boards. */
const play = async (platform: TestPlatform): Promise<Ends> => {
  const began = performance.now()
  const stream = await followStream(platform.ports.api, platform.apiKey)
  const simulation = await platform.play(slate)
  await simulation.played(180_000)
  console.log(`three games in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const boards = platform.games(slate.gameDate)
  const ends = boards.map(essence)
  expect(ends.map(({ gameId, score }) => ({ gameId, score }))).toEqual(expectedScores())
  expect(boards.flatMap((fold) => undecided(fold))).toEqual([])
  for (const { markets } of ends) expect(markets.length).toBeGreaterThan(10)
  const report = await platform.verify()
  await expectChanges(stream, boards)
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  for (const sport of report.sports) {
    expect(sport.accepted).toBe(sport.sent)
    expect(sport).toMatchObject({ lost: 0, duplicated: 0, games: 1, duplicate: 0, late: 0 })
    expect(sport.settlements).toBeGreaterThan(10)
  }
  for (const { changes, equal, firstDifference } of await Promise.all(
    sports.map((sport) => recomputeSport(clientsOf(platform.environment).internal(), sport)),
  )) {
    expect(firstDifference).toBeUndefined()
    expect(changes).toBeGreaterThan(20)
    expect(equal).toBe(changes)
  }
  for (const { gameId, changeSeq } of boards) {
    const asked = { gameId, changeSeq: Math.ceil(changeSeq / 2) }
    const { verdict, markets, inputs } = await why(clientsOf(platform.environment).internal(), sportOfGame(gameId), asked)
    expect(verdict, gameId).toEqual({ kind: 'equal' })
    expect(inputs.length + markets.length).toBeGreaterThan(1)
  }
  expect(platform.restarts()).toEqual(new Map())
  return ends
}

/** The first scenario of a platform: its servers are empty. With an earlier play of the same slate, on another platform, both must end the same. */
export const playSlate = (earlier?: PlayedSlate): PlayedSlate => {
  let ends: Ends | undefined
  return {
    name: `plays a slate of three sports to the right end${earlier === undefined ? '' : ', the same as on other servers'}`,
    ends: () => ends,
    run: async (platform) => {
      ends = await play(platform)
      // Where the earlier play failed or was not asked for, that is told by itself.
      if (earlier?.ends() !== undefined) expect(ends).toEqual(earlier.ends())
    },
  }
}
