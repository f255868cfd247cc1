import { fairline } from '@fairline/contracts'
import { describe, expect, it } from 'vitest'
import { eventRow } from './event-rows.ts'
import { oddsRows } from './odds-rows.ts'
import { settlementRows } from './settlement-rows.ts'

const { GameEvent, MarketStatus, NormalizedRecord, OddsChange, Selection, SelectionResult, SettlementRecord } = fairline.v1
const source = { sport: 'nfl', partition: 2, offset: 77 } as const

/** Through the wire, as a sink gets it: unset fields are then on the prototype. */
const normalized = (properties: fairline.v1.NormalizedRecord.$Properties) =>
  NormalizedRecord.decode(NormalizedRecord.encode(NormalizedRecord.create(properties as fairline.v1.NormalizedRecord.$Shape)).finish())

describe('odds rows', () => {
  it('has one row per selection, and one for a market without prices', () => {
    const change = OddsChange.decode(
      OddsChange.encode({
        gameId: 'nfl-1',
        changeSeq: 4,
        epoch: 1,
        asOfUs: 1_700_000_000_000_001,
        gameDate: '2016-01-09',
        markets: [
          {
            marketKey: 'spread/ft/-7',
            type: 'spread',
            lineHalfPoints: -7,
            status: MarketStatus.MARKET_STATUS_ACTIVE,
            previousChangeSeq: 2,
            prices: [
              { selection: Selection.SELECTION_HOME, priceMilli: 1909, probability: 0.5 },
              { selection: Selection.SELECTION_AWAY, priceMilli: 1909, probability: 0.5 },
            ],
          },
          { marketKey: 'moneyline/ft', status: 99 as fairline.v1.MarketStatus },
        ],
      }).finish(),
    )
    const rows = oddsRows(change, source)
    expect(rows).toHaveLength(3)
    expect(rows[1]).toMatchObject({
      selection: 'away',
      price_milli: 1909,
      line_half_points: -7,
      status: 'active',
      change_seq: 4,
      previous_change_seq: 2,
      as_of: '1700000000.000001',
      source_partition: 2,
      source_offset: 77,
    })
    expect(rows[2]).toMatchObject({ market_key: 'moneyline/ft', selection: '', status: '#99', line_half_points: null })
  })
})

describe('settlement rows', () => {
  it('has one row per selection, and one for a rollback', () => {
    const settled = SettlementRecord.decode(
      SettlementRecord.encode({
        gameId: 'nfl-1',
        marketKey: 'moneyline/ft',
        revision: 1,
        settlement: {
          certainty: fairline.v1.Certainty.CERTAINTY_CONFIRMED,
          selections: [
            { selection: Selection.SELECTION_HOME, result: SelectionResult.SELECTION_RESULT_WON },
            { selection: Selection.SELECTION_AWAY, result: SelectionResult.SELECTION_RESULT_LOST },
          ],
        },
      }).finish(),
    )
    expect(settlementRows(settled, source).map(({ kind, selection, result, certainty }) => [kind, selection, result, certainty])).toEqual([
      ['settlement', 'home', 'won', 'confirmed'],
      ['settlement', 'away', 'lost', 'confirmed'],
    ])
    const back = SettlementRecord.decode(
      SettlementRecord.encode({ gameId: 'nfl-1', revision: 1, rollback: { reason: 'correction' } }).finish(),
    )
    expect(settlementRows(back, source)).toMatchObject([{ kind: 'rollback', selection: '', reason: 'correction' }])
  })
})

describe('event rows', () => {
  it('takes the common columns from each vocabulary', () => {
    const row = (detail: fairline.v1.FeedDetail.$Properties) =>
      eventRow(
        normalized({
          gameId: 'g',
          eventSeq: 5,
          event: GameEvent.create({ eventId: 'e', gameDate: '2016-01-09', feed: detail as fairline.v1.FeedDetail.$Shape }),
        }),
        source,
      )
    expect(
      row({
        nfl: {
          play: { quarter: 3, quarterSecondsRemaining: 61, passerId: 'nfl-00-1', passerName: 'A', homeScore: 7, description: 'pass' },
        },
      }),
    ).toMatchObject({
      kind: 'play',
      period: 3,
      clock_ms: 61_000,
      player_id: 'nfl-00-1',
      player_name: 'A',
      home_score: 7,
      description: 'pass',
    })
    expect(row({ nba: { period: 2, clockMs: 500, actionType: '3pt', playerId: 'nba-1', awayScore: 9 } })).toMatchObject({
      kind: 'action',
      period: 2,
      clock_ms: 500,
      player_id: 'nba-1',
      away_score: 9,
      description: '3pt',
    })
    expect(row({ mlb: { pitch: { inning: 9, bottom: true, batterId: 'mlb-2', call: 'S' } } })).toMatchObject({
      kind: 'pitch',
      period: 9,
      side: 'home',
      player_id: 'mlb-2',
      description: 'S',
    })
    const fixture = row({ fixture: { gameId: 'g', season: 2015 } })
    expect(fixture?.kind).toBe('fixture')
    expect(JSON.parse(String(fixture?.detail))).toMatchObject({ gameId: 'g', season: 2015 })
  })

  it('has no row for a beat, and rows for gaps, refusals, renumberings and commands', () => {
    expect(eventRow(normalized({ source: 's', beat: { source: 's' } }), source)).toBeUndefined()
    const gap = normalized({
      gameId: 'g',
      eventSeq: 6,
      event: GameEvent.create({ gap: { firstMissingSeq: 3, lastMissingSeq: 4 } }),
    })
    expect(eventRow(gap, source)).toMatchObject({ kind: 'gap', gap_first_seq: 3, gap_last_seq: 4 })
    const command = normalized({
      gameId: 'g',
      eventSeq: 7,
      event: GameEvent.create({ command: { commandId: 'c', note: 'why', suspend: {} } as never }),
    })
    expect(eventRow(command, source)).toMatchObject({ kind: 'suspend', description: 'why' })
    const rowOf = (event: fairline.v1.GameEvent.$Properties) =>
      eventRow(normalized({ gameId: 'g', eventSeq: 8, event: GameEvent.create(event) }), source)
    expect(rowOf({ refusal: { code: 'KERNEL_FIELD_INVALID', stage: 'ingest' } })).toMatchObject({
      kind: 'refusal',
      description: 'KERNEL_FIELD_INVALID',
    })
    expect(rowOf({ renumbering: { dueSeq: 5, seenSeq: 1 } })).toMatchObject({ kind: 'renumbering' })
    expect(rowOf({ command: { abandon: {} } })).toMatchObject({ kind: 'abandon' })
    expect(rowOf({ command: { confirmFinal: {} } })).toMatchObject({ kind: 'confirm-final' })
  })
})
