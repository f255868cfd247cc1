import type { SourceWord } from '@fairline/adapters-redis'
import { fairline } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { HealthLane, healthIntervalMs, wordOf } from './health-lane.ts'

const { SOURCE_HEALTH_ALIVE, SOURCE_HEALTH_SILENT, SOURCE_HEALTH_UNSPECIFIED } = fairline.v1.SourceHealth

const word = (asOfUs: number, over: Partial<SourceWord> = {}): SourceWord => ({
  source: 'mlb-pubsub',
  partition: 0,
  asOfUs,
  state: 'alive',
  ...over,
})

const create = () => {
  const writes: (readonly SourceWord[])[] = []
  const outcomes: string[] = []
  const server = { answer: (): Promise<number> => Promise.resolve(1) }
  const lane = new HealthLane({
    apply: (words) => {
      writes.push(words)
      return server.answer()
    },
    note: (outcome) => void outcomes.push(outcome),
  })
  return { lane, writes, outcomes, server }
}

it('writes the newest word of each source and partition, and none that goes back', async () => {
  const { lane, writes, outcomes } = create()
  const others = [word(1, { partition: 1 }), word(2, { source: 'mlb-spare' })]
  for (const each of [word(5), word(7, { state: 'silent' }), word(6), ...others]) lane.hear(each)
  lane.write(0)
  await lane.settled()
  expect(writes).toEqual([[word(7, { state: 'silent' }), ...others]])
  expect(outcomes).toEqual(['APPLIED'])
})

it('writes no more often than its interval, and nothing where nothing came', async () => {
  const { lane, writes } = create()
  for (let ms = 0; ms < 10 * healthIntervalMs; ms += 50) {
    lane.hear(word(ms))
    lane.write(ms)
    await lane.settled()
  }
  expect(writes).toHaveLength(10)
  lane.write(11 * healthIntervalMs)
  await lane.settled()
  lane.write(13 * healthIntervalMs)
  await lane.settled()
  expect(writes).toHaveLength(11)
})

it('has one write on its way, and joins what comes meanwhile', async () => {
  const { lane, writes, server } = create()
  const { promise, resolve } = Promise.withResolvers<number>()
  server.answer = () => promise
  lane.hear(word(1))
  lane.write(0)
  lane.hear(word(2))
  lane.hear(word(3))
  lane.write(2 * healthIntervalMs)
  expect(writes).toHaveLength(1)
  resolve(0)
  await lane.settled()
  lane.write(2 * healthIntervalMs)
  expect(writes.at(-1)).toEqual([word(3)])
})

it('writes again what failed, but not instead of what came meanwhile', async () => {
  const { lane, writes, outcomes, server } = create()
  server.answer = () => Promise.reject(new AppError('REDIS_SERVER_UNREACHABLE', 'away', { disposition: 'retry' }))
  lane.hear(word(1))
  lane.hear(word(1, { partition: 1 }))
  lane.write(0)
  lane.hear(word(2))
  await lane.settled()
  server.answer = () => Promise.resolve(0)
  lane.write(healthIntervalMs)
  await lane.settled()
  expect(writes[1]).toEqual([word(2), word(1, { partition: 1 })])
  expect(outcomes).toEqual(['FAILED', 'OLD'])
})

it('takes only what says so for alive', () => {
  const states = [SOURCE_HEALTH_ALIVE, SOURCE_HEALTH_SILENT, SOURCE_HEALTH_UNSPECIFIED, undefined]
  expect(states.map((state) => wordOf(3, { source: 'a', asOfUs: 9, ...(state === undefined ? {} : { state }) }))).toEqual([
    { source: 'a', partition: 3, asOfUs: 9, state: 'alive' },
    ...[1, 2, 3].map(() => ({ source: 'a', partition: 3, asOfUs: 9, state: 'silent' })),
  ])
})
