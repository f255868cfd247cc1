import type { ChangeView, MarketView } from '@fairline/contracts'
import { describe, expect, it } from 'vitest'
import {
  changeMessage,
  expiryArgument,
  headFields,
  headFromFields,
  joinChanges,
  marketJson,
  marketsFromFields,
  messageFrom,
  writeArguments,
} from './board-codec.ts'
import { boardKeys } from './board-keys.ts'

const market = (key: string, changeSeq: number, status: MarketView['status'] = 'active'): MarketView => ({
  key,
  type: 'spread',
  period: 'ft',
  participant: '',
  line: -7,
  main: true,
  status,
  reason: '',
  changeSeq,
  previousChangeSeq: 0,
  revision: 0,
  prices: [{ selection: 'home', priceMilli: 1909, probability: 0.5 }],
})

const change = (changeSeq: number, markets: readonly MarketView[]): ChangeView => ({
  gameId: 'nfl-1',
  epoch: 1,
  changeSeq,
  throughEventSeq: 9,
  asOfUs: 1_700_000_000_123_456,
  validForMs: 5000,
  gameDate: '2016-01-09',
  cause: 'event',
  sentAtUs: 5,
  score: { phase: 'live', homeScore: 7, awayScore: 3, clock: 'Q1 05:00', situation: '1st & 10' },
  markets,
})

const teams = {
  homeId: 'nfl-KC',
  homeName: 'Kansas City',
  homeAbbreviation: 'KC',
  awayId: 'nfl-HOU',
  awayName: 'Houston',
  awayAbbreviation: 'HOU',
  startsAtUs: 5,
}

const pairs = (flat: readonly string[]): Record<string, string> =>
  Object.fromEntries(Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] as string, flat[2 * i + 1] as string]))

describe('board codec', () => {
  it('keeps the keys of a game in one slot', () => {
    expect(boardKeys('nfl-1')).toEqual({
      head: '{nfl-1}:head',
      board: '{nfl-1}:board',
      results: '{nfl-1}:results',
      changes: '{nfl-1}:changes',
    })
  })

  it('reads back a head as it was written, with exact microseconds', () => {
    const from = change(3, [])
    const head = headFromFields('nfl-1', pairs(headFields('nfl', from, teams)))
    expect(head).toMatchObject({ sport: 'nfl', changeSeq: 3, asOfUs: 1_700_000_000_123_456, score: from.score, teams, final: false })
    expect(headFromFields('nfl-1', {})).toBeUndefined()
    expect(() => headFromFields('nfl-1', { ...pairs(headFields('nfl', from)), change_seq: 'x' })).toThrow(/change_seq/)
  })

  it('reads back markets, and writes equal markets as equal bytes', () => {
    const one = market('spread/ft/-7', 2)
    const { prices, ...rest } = one
    expect(marketJson({ prices, ...rest })).toBe(marketJson(one))
    expect(marketsFromFields({ [one.key]: marketJson(one) }).get(one.key)).toEqual(one)
  })

  it('joins consecutive changes to the latest version of each market', () => {
    const run = joinChanges([change(4, [market('a', 4), market('b', 4)]), change(5, [market('a', 5)])])
    expect(run).toMatchObject({ previousChangeSeq: 3, last: { changeSeq: 5 } })
    expect([...run.markets.values()].map((each) => [each.key, each.changeSeq])).toEqual([
      ['a', 5],
      ['b', 4],
    ])
  })

  it('states the lengths of what the scripts must write, decided markets apart', () => {
    const written = writeArguments(['epoch', '1'], [market('a', 1), market('b', 1, 'settled')], [change(1, [])])
    expect(written.slice(0, 5)).toEqual(['2', '4', '2', '1', '3'])
    expect(written.slice(5)).toEqual([
      'epoch',
      '1',
      'a',
      marketJson(market('a', 1)),
      'b',
      marketJson(market('b', 1, 'settled')),
      'b',
      marketJson(market('b', 1, 'settled')),
      'a',
      '1',
      '1',
      changeMessage(change(1, [])),
    ])
  })

  it('expires at as_of plus validity, and tells subscribers the change', () => {
    expect(expiryArgument(change(1, []))).toBe('1700000005123')
    expect(messageFrom(changeMessage(change(1, [market('a', 1)])))).toMatchObject({ kind: 'change', changeSeq: 1, markets: [{ key: 'a' }] })
  })
})
