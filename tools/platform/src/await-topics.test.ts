import type { Log, LogAdmin } from '@fairline/contracts'
import { expect, it } from 'vitest'
import { awaitTopics } from './await-topics.ts'

/** A cluster that refuses each question so many times before it answers. */
const busyCluster = (refusals: number) => {
  const asked = new Map<string, number>()
  const answer = <T>(question: string, value: T): Promise<T> => {
    const count = (asked.get(question) ?? 0) + 1
    asked.set(question, count)
    return count > refusals ? Promise.resolve(value) : Promise.reject(new Error(`${question}: not yet`))
  }
  const admin = {
    ranges: (topic: string) => answer(topic, []),
    committed: () => answer('group', []),
  } as unknown as LogAdmin
  const log = { transactional: () => answer('transaction', { close: () => Promise.resolve() }) } as unknown as Log
  return { asked, admin, log }
}

it('asks for every topic and both coordinators until each answers', async () => {
  const { asked, admin, log } = busyCluster(1)
  await awaitTopics(log, admin, ['nfl.raw', 'nfl.odds'])
  expect(Object.fromEntries(asked)).toEqual({ 'nfl.raw': 2, 'nfl.odds': 2, group: 2, transaction: 2 })
})

it('asks nothing where no topic is new', async () => {
  const { asked, admin, log } = busyCluster(1)
  await awaitTopics(log, admin, [])
  expect(asked.size).toBe(0)
})
