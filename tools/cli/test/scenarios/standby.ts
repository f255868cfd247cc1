import { clientsOf, runFiles } from '@fairline/tools-platform'
import type { TestPlatform } from '@fairline/tools-platform/testing'
import { tradable, until } from '@fairline/tools-platform/testing'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { recomputeSport } from '../../src/commands/recompute.ts'
import type { Scenario } from './scenario.ts'

const slate = { games: 'nfl=1', seed: 81, speed: 60, gameDate: '2026-03-01' }
const names = ['odds-nfl', 'odds-nfl-standby'] as const
type Name = (typeof names)[number]

interface LogLine {
  readonly time: string
  readonly level: string
  readonly msg: string
  readonly code?: string
}

const run = async (running: TestPlatform): Promise<void> => {
  await running.startStandby('odds-nfl')
  const linesOf = (name: Name): readonly LogLine[] =>
    readFileSync(join(runFiles(running.root).logs, `${name}.log`), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LogLine)
  const timesOf = (name: Name, message: string): readonly number[] =>
    linesOf(name)
      .filter(({ msg }) => msg === message)
      .map(({ time }) => Date.parse(time))
  const takings = (name: Name): readonly number[] => timesOf(name, 'Shard is ours.')
  const waits = (name: Name): number => timesOf(name, 'Waits for a shard.').length
  /** Who took the shard last. */
  const holder = (): Name => names.toSorted((a, b) => (takings(b).at(-1) ?? 0) - (takings(a).at(-1) ?? 0))[0] as Name
  const otherOf = (name: Name): Name => (name === names[0] ? names[1] : names[0])
  const fresh = (afterMs: number) =>
    until(
      `a fresh price made after ${new Date(afterMs).toISOString()}`,
      () => {
        const [game] = running.games(slate.gameDate)
        return game !== undefined && game.asOfUs / 1000 > afterMs && tradable(game, Date.now()).length > 0
      },
      { deadlineMs: 60_000, intervalMs: 5, otherwise: () => JSON.stringify([...running.restarts()]) },
    )
  const simulation = await running.play(slate)
  await fresh(0)

  const figures: string[] = []
  const takeOver = async (signal: 'SIGKILL' | 'SIGSTOP'): Promise<Name> => {
    const from = holder()
    const to = otherOf(from)
    const before = takings(to).length
    const atMs = Date.now()
    running.kill(from, signal)
    await until(`${to} takes the shard`, () => takings(to).length > before, { deadlineMs: 60_000, intervalMs: 20 })
    await fresh(atMs)
    const takenMs = (takings(to).at(-1) ?? 0) - atMs
    figures.push(
      `${signal} of ${from}: the shard is taken after ${takenMs} ms, a fresh price is at the partner after ${Date.now() - atMs} ms`,
    )
    return from
  }

  for (let round = 0; round < 2; round++) {
    const waitsBefore = names.map(waits)
    const killed = await takeOver('SIGKILL')
    await until(`${killed} stands by again`, () => waits(killed) > (waitsBefore[names.indexOf(killed)] ?? 0), { deadlineMs: 60_000 })
  }

  const frozen = await takeOver('SIGSTOP')
  const restartsBefore = running.restarts().get(frozen) ?? 0
  running.kill(frozen, 'SIGCONT')
  await until(`${frozen} leaves`, () => (running.restarts().get(frozen) ?? 0) > restartsBefore, { deadlineMs: 30_000, intervalMs: 20 })
  const last = linesOf(frozen).findLast(({ level }) => level === 'fatal')
  figures.push(`${frozen} came back after the shard was taken and left with ${last?.code}`)
  expect(['STAGE_OWNERSHIP_LOST', 'KAFKA_TRANSACTION_FENCED', 'KAFKA_TRANSACTION_FAILED']).toContain(last?.code)
  const goneAtMs = Date.now()
  await fresh(goneAtMs)
  await simulation.stop()
  console.log(figures.join('\n'))

  const report = await running.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  const again = await recomputeSport(clientsOf(running.environment).internal(), 'nfl')
  expect(again).toMatchObject({ equal: again.changes, firstDifference: undefined })
  await running.endStandby('odds-nfl')
}

/** Two processes of which one works. */
export const standby: Scenario = {
  name: 'a standby takes over after kill -9 and after SIGSTOP; who comes back late writes nothing and leaves',
  run,
}
