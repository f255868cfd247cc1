import type { Sport } from '@fairline/kernel'
import { expect, it } from 'vitest'
import { ingestRejects } from './topic-facts.ts'

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
