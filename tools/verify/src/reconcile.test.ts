import { describe, expect, it } from 'vitest'
import type { ChangeFact, EventFact, MarketFact, SportFacts } from './facts.ts'
import { reconcile } from './reconcile.ts'

const gameId = 'nfl-1'

const event = (eventSeq: number, feedSeq = eventSeq, kind: EventFact['kind'] = 'feed'): EventFact => ({
  gameId,
  eventSeq,
  feedSeq: kind === 'feed' ? feedSeq : 0,
  eventId: kind === 'feed' ? `e${feedSeq}` : '',
  kind,
  firstMissingSeq: 0,
  lastMissingSeq: 0,
  at: `nfl.normalized/0/${eventSeq}`,
})

const market = (changeSeq: number, previousChangeSeq: number, status = 'active'): MarketFact => ({
  key: 'moneyline/ft',
  status,
  changeSeq,
  previousChangeSeq,
  revision: status === 'settled' ? 1 : 0,
  prices: ['home', 'away'].map((selection) => ({
    selection,
    priceMilli: status === 'active' ? 1900 + changeSeq : 0,
    result: status === 'settled' ? (selection === 'home' ? 'won' : 'lost') : '',
  })),
})

const change = (changeSeq: number, first: number, last: number, markets: readonly MarketFact[]): ChangeFact => ({
  gameId,
  epoch: 1,
  changeSeq,
  throughEventSeq: last,
  firstEventSeq: first,
  lastEventSeq: last,
  phase: changeSeq === 3 ? 'final' : 'live',
  homeScore: 7,
  awayScore: 3,
  markets,
  at: `nfl.odds/0/${changeSeq}`,
})

const priceRow = (seq: number, selection: string, status: string, price: number, result: string) =>
  `nfl-1 moneyline/ft ${selection} 1 ${seq} ${status} ${price} ${result}`

/** A small run in which everything agrees. */
const clean = (): SportFacts => {
  const settled = market(3, 2, 'settled')
  const records = [1, 2, 3].map((seq) => ({ key: gameId, digest: `d${seq}` }))
  return {
    sport: 'nfl',
    sent: [
      ...[1, 2, 3, 4].map((feedSeq) => ({ gameId, feedSeq, eventId: `e${feedSeq}`, kind: 'message' as const })),
      { gameId, feedSeq: 2, eventId: 'e2', kind: 'duplicate' },
      { gameId, feedSeq: 5, eventId: 'e5', kind: 'message' },
      { gameId: '', feedSeq: 0, eventId: '', kind: 'malformed' },
    ],
    raw: [],
    ingestRejected: [{ reason: 'INGEST_JSON_INVALID', gameId: '', feedSeq: 0, eventId: '', at: 'nfl.ingest.dlq/0/0' }],
    normalizerRejected: [],
    late: [{ reason: 'NORMALIZER_EVENT_LATE', gameId, feedSeq: 5, eventId: 'e5', at: 'nfl.normalizer.late/0/0' }],
    calculatorRejected: [],
    events: [event(1), event(2), event(3, 3, 'command'), event(4, 3), event(5, 4)],
    changes: [change(1, 1, 1, [market(1, 0)]), change(2, 2, 4, [market(2, 1)]), change(3, 5, 5, [settled])],
    settlements: [{ gameId, marketKey: 'moneyline/ft', revision: 1, kind: 'settlement', selections: 2, at: 'nfl.settlements/0/0' }],
    published: [{ name: 'odds.v1', isCompacted: false, ours: new Map([[0, records]]), partners: new Map([[0, records]]) }],
    eventRows: { keys: [1, 2, 3, 4, 5].map((seq) => `nfl-1 ${seq}`), storedRows: 5 },
    oddsRows: {
      keys: [
        ...[1, 2].flatMap((seq) => ['home', 'away'].map((selection) => priceRow(seq, selection, 'active', 1900 + seq, ''))),
        priceRow(3, 'home', 'settled', 0, 'won'),
        priceRow(3, 'away', 'settled', 0, 'lost'),
      ],
      storedRows: 6,
    },
    settlementRows: { keys: ['nfl-1 moneyline/ft 1 settlement 2'], storedRows: 2 },
    redis: [
      {
        gameId,
        head: { epoch: '1', change_seq: '3', through_event_seq: '5', phase: 'final', home_score: '7', away_score: '3' },
        board: undefined,
        results: new Map([['moneyline/ft', settled]]),
      },
    ],
  }
}

type Mutation = (facts: SportFacts) => Partial<SportFacts>

it('counts a damaged copy that still shows its message as the copy it is', () => {
  const [first] = clean().ingestRejected
  const copy = { ...(first as SportFacts['ingestRejected'][number]), gameId, feedSeq: 3, eventId: 'e3' }
  const report = reconcile({ ...clean(), ingestRejected: [copy] })
  expect(report.differences).toEqual([])
  expect(report).toMatchObject({ accepted: 4, rejected: { INGEST_JSON_INVALID: 1 } })
})

const mutants: readonly (readonly [string, string, Mutation])[] = [
  ['a message that vanished', 'lost', (f) => ({ sent: [...(f.sent ?? []), { gameId, feedSeq: 9, eventId: 'e9', kind: 'message' }] })],
  ['a malformed message without a dead letter', 'lost-malformed', () => ({ ingestRejected: [] })],
  [
    'an event nobody sent',
    'invented',
    (f) => ({ events: [...f.events, event(6, 99)], eventRows: { ...f.eventRows, keys: [...f.eventRows.keys, 'nfl-1 6'] } }),
  ],
  [
    'an event accepted twice',
    'duplicated',
    (f) => ({ events: [...f.events, event(6, 4)], eventRows: { ...f.eventRows, keys: [...f.eventRows.keys, 'nfl-1 6'] } }),
  ],
  ['a dropped event', 'event-seq', (f) => ({ events: f.events.filter((each) => each.eventSeq !== 2) })],
  ['two swapped events', 'event-seq', (f) => ({ events: [event(2), event(1), ...f.events.slice(2)] })],
  [
    'a rejected calculator input',
    'calculator-rejected',
    () => ({ calculatorRejected: [{ reason: 'CALCULATOR_GAME_UNKNOWN', gameId, feedSeq: 0, eventId: '', at: 'x' }] }),
  ],
  ['a dropped change', 'change-seq', (f) => ({ changes: f.changes.filter((each) => each.changeSeq !== 2) })],
  [
    'a hole in the lineage',
    'lineage',
    (f) => ({ changes: f.changes.map((each) => (each.changeSeq === 2 ? { ...each, firstEventSeq: 3 } : each)) }),
  ],
  [
    'an overlap in the lineage',
    'lineage',
    (f) => ({ changes: f.changes.map((each) => (each.changeSeq === 3 ? { ...each, firstEventSeq: 4 } : each)) }),
  ],
  [
    'a wrong previous change',
    'previous-change',
    (f) => ({ changes: f.changes.map((each) => (each.changeSeq === 2 ? { ...each, markets: [market(2, 0)] } : each)) }),
  ],
  [
    'a price on a closed market',
    'priced-while-closed',
    (f) => ({
      changes: f.changes.map((each) => (each.changeSeq === 2 ? { ...each, markets: [{ ...market(2, 1), status: 'suspended' }] } : each)),
    }),
  ],
  ['a settlement twice in one revision', 'settlement-revision', (f) => ({ settlements: [...f.settlements, ...f.settlements] })],
  [
    'a rollback of nothing',
    'settlement-revision',
    (f) => ({ settlements: f.settlements.map((each) => ({ ...each, kind: 'rollback' as const, revision: 0 })) }),
  ],
  [
    'a record missing at the partner',
    'partner-odds.v1',
    (f) => ({ published: f.published.map((each) => ({ ...each, partners: new Map([[0, (each.partners.get(0) ?? []).slice(0, 2)]]) })) }),
  ],
  [
    'a record doubled at the partner',
    'partner-odds.v1',
    (f) => ({
      published: f.published.map((each) => ({
        ...each,
        partners: new Map([[0, [...(each.partners.get(0) ?? []), { key: gameId, digest: 'd3' }]]]),
      })),
    }),
  ],
  [
    'other bytes at the partner',
    'partner-odds.v1',
    (f) => ({
      published: f.published.map((each) => ({
        ...each,
        partners: new Map([[0, (each.partners.get(0) ?? []).map((record, index) => (index === 1 ? { ...record, digest: 'x' } : record))]]),
      })),
    }),
  ],
  ['a missing event row', 'clickhouse-events', (f) => ({ eventRows: { ...f.eventRows, keys: f.eventRows.keys.slice(1) } })],
  ['an event row twice', 'clickhouse-events', (f) => ({ eventRows: { ...f.eventRows, keys: [...f.eventRows.keys, 'nfl-1 1'] } })],
  [
    'a row with another price',
    'clickhouse-odds',
    (f) => ({ oddsRows: { ...f.oddsRows, keys: f.oddsRows.keys.map((key) => key.replace(' 1901 ', ' 1902 ')) } }),
  ],
  ['a missing settlement row', 'clickhouse-settlements', () => ({ settlementRows: { keys: [], storedRows: 0 } })],
  ['a game missing in Redis', 'redis-game', () => ({ redis: [] })],
  ['a stale head', 'redis-head', (f) => ({ redis: f.redis.map((game) => ({ ...game, head: { ...game.head, change_seq: '2' } })) })],
  ['a missing result in Redis', 'redis-results', (f) => ({ redis: f.redis.map((game) => ({ ...game, results: new Map() })) })],
  [
    'a stale price on the board',
    'redis-board',
    (f) => ({ redis: f.redis.map((game) => ({ ...game, board: new Map([['moneyline/ft', market(2, 1)]]) })) }),
  ],
]

describe('reconcile', () => {
  it('finds nothing in a run that agrees, and counts it', () => {
    const report = reconcile(clean())
    expect(report.differences).toEqual([])
    expect(report).toMatchObject({
      sent: 7,
      accepted: 4,
      duplicate: 1,
      late: 1,
      rejected: { INGEST_JSON_INVALID: 1 },
      normalized: 5,
      lost: 0,
      duplicated: 0,
    })
    expect(report.sent).toBe(report.accepted + report.duplicate + report.late + 1)
  })

  it.each(mutants)('finds %s', (_, rule, mutate) => {
    const facts = clean()
    const { differences } = reconcile({ ...facts, ...mutate(facts) })
    expect(differences.map((each) => each.rule)).toContain(rule)
    expect(differences.every((each) => each.detail.length > 0)).toBe(true)
  })
})
