import type { JsonObject } from '@fairline/kernel'
import { expect, it } from 'vitest'
import type { FeedPath } from '../src/feed-path.ts'
import { feedPaths, gameMessages, keyOfGame } from '../src/tried-sports.ts'

const [home, other] = ['26011100', '26011101'] as const
const feed = 'nfl-kafka/0'
const otherFeed = 'nfl-kafka/1'
const messagesOf = { [home]: gameMessages('nfl', home).slice(0, 14), [other]: gameMessages('nfl', other, 12).slice(0, 14) }

const send = (path: FeedPath, game: typeof home | typeof other, index: number, atMs: number, over: JsonObject = {}): string => {
  const bytes = Buffer.from(JSON.stringify({ ...messagesOf[game][index], ...over }))
  return path.message({ bytes, ...keyOfGame('nfl', game) }, atMs, game === home ? feed : otherFeed)
}
const active = (path: FeedPath, game: string): number =>
  [...path.statuses(`nfl-${game}`).values()].filter((status) => status === 'active').length
/** Index of the next message with the full state of play. */
const nextStatus = (game: typeof home | typeof other, from: number): number =>
  messagesOf[game].findIndex((body, index) => index >= from && body['type'] === 'status')

const bothOpen = (): FeedPath => {
  const path = feedPaths.nfl()
  for (const game of [home, other]) for (const index of [0, 1]) send(path, game, index, index)
  expect(active(path, home)).toBeGreaterThan(0)
  expect(active(path, other)).toBeGreaterThan(0)
  return path
}

it('a gap closes the markets of its game only, until an event with full state', () => {
  const path = bothOpen()
  const openOfOther = active(path, other)
  const reopens = nextStatus(home, 4)
  expect(reopens).toBeGreaterThan(3)
  send(path, home, 3, 100)
  expect(active(path, home)).toBeGreaterThan(0)
  path.beat(feed, 400)
  expect(active(path, home)).toBe(0)
  expect(active(path, other)).toBe(openOfOther)
  for (let index = 4; index < reopens; index++) {
    send(path, home, index, 400 + index)
    expect(active(path, home)).toBe(0)
  }
  send(path, home, reopens, 500)
  expect(active(path, home)).toBeGreaterThan(0)
})

it('what comes after its window is late and gives no odds', () => {
  const path = bothOpen()
  send(path, home, 3, 100)
  path.beat(feed, 400)
  const published = path.changes.length
  expect(send(path, home, 2, 450)).toBe('late')
  expect(path.changes).toHaveLength(published)
})

it('a correction gives odds however late it comes', () => {
  const path = bothOpen()
  send(path, home, 2, 50)
  send(path, home, 4, 100)
  path.beat(feed, 400)
  const published = path.changes.length
  const correction = { seq: 4, event_id: 'c4', type: 'correction', corrected_type: 'status', corrects_event_id: 's5', total_home_score: 7 }
  expect(send(path, home, 4, 60_000, correction)).toBe('accepted')
  expect(path.changes.slice(published)).toMatchObject([{ gameId: `nfl-${home}`, score: { homeScore: 7 } }])
})

it('silence closes all markets of its feed and no other, and only a fresh state opens them', () => {
  const path = bothOpen()
  const openOfOther = active(path, other)
  path.beat(feed, 4_000, 'silent')
  expect(active(path, home)).toBe(0)
  expect(active(path, other)).toBe(openOfOther)
  path.beat(feed, 5_000)
  expect(active(path, home)).toBe(0)
  const reopens = nextStatus(home, 2)
  for (let index = 2; index < reopens; index++) {
    send(path, home, index, 5_000 + index)
    expect(active(path, home)).toBe(0)
  }
  send(path, home, reopens, 5_100)
  expect(active(path, home)).toBeGreaterThan(0)
})
