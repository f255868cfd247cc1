import { describe, expect, it } from 'vitest'
import { dateTime, encodeRows } from './tables.ts'

describe('rows', () => {
  it('writes microseconds exactly', () => {
    expect(dateTime(1_700_000_000_000_007)).toBe('1700000000.000007')
    expect(dateTime(0)).toBe('0000000000.000000')
    expect(dateTime(1_999_999)).toBe('0000000001.999999')
  })

  it('encodes rows as arrays in column order, whatever the order of their fields', () => {
    const row = {
      source_offset: 9,
      source_partition: 1,
      as_of: dateTime(5),
      event_seq: 4,
      reason: 'a "quoted"\nline',
      certainty: 'live',
      result: 'won',
      selection: 'home',
      kind: 'settlement',
      revision: 1,
      market_key: 'moneyline/ft',
      game_id: 'nfl-1',
      sport: 'nfl',
      game_date: '2016-01-09',
    }
    expect(encodeRows('settlements', [row, row]).split('\n')).toEqual([
      '["2016-01-09","nfl","nfl-1","moneyline/ft",1,"settlement","home","won","live","a \\"quoted\\"\\nline",4,"0000000000.000005",1,9]',
      expect.stringContaining('nfl-1'),
      '',
    ])
  })
})
