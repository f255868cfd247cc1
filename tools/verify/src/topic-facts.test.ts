import { fairline } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { ingestRejects, publishedFacts } from './topic-facts.ts'

const published = (over: {
  topic?: string
  value?: Buffer | null
  timestampMs?: number
  headers?: Readonly<Record<string, string>>
}): string | undefined => {
  const record = { topic: 'nfl.odds', partition: 0, offset: 3, key: 'nfl-1', value: Buffer.from('a'), timestampMs: 5, headers: {}, ...over }
  return publishedFacts([record]).get(0)?.[0]?.digest
}

it.each([
  ['bytes', { value: Buffer.from('b') }],
  ['a value where there is a tombstone', { value: null }],
  ['the time', { timestampMs: 6 }],
  ['a header', { headers: { a: '1' } }],
])('a copy of a published record differs by %s', (_, over) => {
  expect(published({})).toBe(published({ headers: {} }))
  expect(published(over)).not.toBe(published({}))
})

it('a copy of a board lacks the header that is of our cluster, and no other record may', () => {
  const headers = { 'fairline-odds-offset': '7' }
  expect(published({ topic: 'nfl.board', headers })).toBe(published({ topic: 'nfl.board.v1' }))
  expect(published({ topic: 'nfl.board.v1', headers })).not.toBe(published({ topic: 'nfl.board.v1' }))
  expect(published({ headers })).not.toBe(published({}))
})

it('a copy of a board has our bytes, and behind them where the odds begin', () => {
  const { Board } = fairline.v1
  const value = Buffer.from(Board.encode({ gameId: 'nfl-1', changeSeq: 3 }).finish())
  const field = Buffer.from(Board.encode({ oddsOffset: 300 }).finish())
  const ours = published({ topic: 'nfl.board', value })
  const theirs = (bytes: readonly Buffer[]) => published({ topic: 'nfl.board.v1', value: Buffer.concat(bytes) })
  expect(theirs([value, field])).toBe(ours)
  expect(theirs([value])).toBe(ours)
  expect(theirs([field, value])).not.toBe(ours)
  expect(theirs([value.subarray(0, -1), field])).not.toBe(ours)
  expect(published({ topic: 'nfl.board', value: Buffer.concat([value, field]) })).not.toBe(ours)
})

it('a tombstone differs from an empty value', () => {
  expect(published({ value: null })).not.toBe(published({ value: Buffer.alloc(0) }))
})

it.each<[Sport, Readonly<Record<string, unknown>>, string]>([
  ['nfl', { type: 'status', game_id: '2026020900', seq: 8, event_id: 's8', qtr: 9 }, 's8'],
  ['nba', { type: 'event', gameId: '2026020900', seq: 8, eventId: '8', action: {} }, '8'],
  ['mlb', { type: 'status', gamePk: '2026020900', seq: 8, eventId: 'e8', linescore: {} }, 'e8'],
  ['mlb', { type: 'status', gamePk: 2026020900, seq: 8, eventId: 'e8', linescore: {} }, 'e8'],
])('a dead letter of %s that names its game is known by it: %j', (sport, body, eventId) => {
  const value = Buffer.from(JSON.stringify(body))
  const record = { topic: `${sport}.ingest.dlq`, partition: 0, offset: 3, key: 'source', value, timestampMs: 0, headers: {} }
  expect(ingestRejects([record], sport)).toMatchObject([{ gameId: `${sport}-2026020900`, feedSeq: 8, eventId }])
})
