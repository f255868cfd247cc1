import { expect, it } from 'vitest'
import { faultKindOf, faultNames } from './fault-kinds.ts'
import { faultReach } from './fault-reach.ts'

it('excuses one service, and its sport, for a fault of that service', () => {
  expect(faultReach({ kind: 'service-kill', target: 'odds-nba' })).toEqual({
    sports: ['nba'],
    processes: ['odds-nba', 'odds-nba-second'],
    aftermathMs: 16_000,
  })
  expect(faultReach({ kind: 'service-crash', target: 'publisher-mlb/before-send@fairline-local:4' })).toMatchObject({ sports: ['mlb'] })
  expect(faultReach({ kind: 'service-kill', target: 'api' })).toMatchObject({
    sports: [],
    processes: ['api', 'api-second'],
    aftermathMs: 5_000,
  })
})

it('excuses the end of no process for a store, a partner or a feed', () => {
  for (const kind of faultNames.filter((name) => /^(redis|clickhouse|postgres|partner|pubsub|outside|feed)-/.test(name)))
    for (const target of faultKindOf(kind).targets) expect([kind, faultReach({ kind, target }).processes]).toEqual([kind, []])
})

it('excuses only the sport whose feed or source is hit', () => {
  for (const sport of ['nfl', 'nba', 'mlb']) expect(faultReach({ kind: 'feed-gap', target: sport }).sports).toEqual([sport])
  expect(faultReach({ kind: 'feed-silence', target: 'nfl/source' }).sports).toEqual(['nfl'])
  expect(faultReach({ kind: 'feed-burst', target: 'all feeds' }).sports).toEqual(['nfl', 'nba', 'mlb'])
  expect(faultReach({ kind: 'net-reset', target: 'kafka-outside-1' }).sports).toEqual(['nfl'])
  expect(faultReach({ kind: 'net-reset', target: 'clickhouse' }).sports).toEqual([])
})
