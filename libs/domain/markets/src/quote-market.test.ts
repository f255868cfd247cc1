import type { FairMarket, MarketDefinition } from '@fairline/domain-sport'
import { marketKeyOf } from '@fairline/domain-sport'
import { halfPoints } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import type { BookMarket } from './game-book.ts'
import { quoteMarket } from './quote-market.ts'
import { raceFixture } from './testing/race-sport.ts'
import type { TradingPolicy } from './trading-policy.ts'
import { defaultTradingPolicy } from './trading-policy.ts'

const totalOf = (type: string, participant: string, runs: number, probabilities: readonly number[]): FairMarket => {
  const name = { type, period: 'ft', participant, line: halfPoints(2 * runs) }
  return {
    ...name,
    key: marketKeyOf(name),
    main: true,
    selections: probabilities.map((probability, at) => ({ selection: at === 0 ? ('over' as const) : ('under' as const), probability })),
  }
}
const definition: MarketDefinition = {
  type: 'total',
  name: 'Total',
  selections: ['over', 'under'],
  hasLine: true,
  participant: 'none',
  periods: ['ft'],
  lineMeaning: '',
  settlement: '',
  margin: 0.05,
}
const summary = { phase: 'live', homeScore: 3, awayScore: 2, clock: '', situation: '' } as const
const before = { status: 'inactive', prices: [] } as unknown as BookMarket
const even = [0.5, 0.5] as const

const quote = (fair: FairMarket, policy: TradingPolicy = defaultTradingPolicy, known: MarketDefinition | undefined = definition) =>
  quoteMarket(policy, known, fair, before, raceFixture, summary)

describe('the guards of a price', () => {
  it.each([
    ['not a number', [Number.NaN, 0.5]],
    ['below 0', [-0.1, 1.1]],
    ['not summing to 1', [0.5, 0.4]],
    ['infinite', [Number.POSITIVE_INFINITY, 0.5]],
  ])('reject probabilities that are %s', (_, probabilities) => {
    expect(quote(totalOf('total', '', 8.5, probabilities))).toMatchObject({ kind: 'anomaly', code: 'MARKETS_PROBABILITY_IMPOSSIBLE' })
  })

  it.each([
    [0, 1],
    [1, 0],
    [0.999, 0.001],
  ])('quote nothing that is as good as decided: %d against %d', (over, under) => {
    expect(quote(totalOf('total', '', 8.5, [over, under]))).toEqual({ kind: 'withheld' })
  })

  it('reject a total below what is scored, of the game and of a team', () => {
    const passed = { kind: 'anomaly', code: 'MARKETS_TOTAL_PASSED' }
    expect(quote(totalOf('total', '', 4.5, even))).toMatchObject(passed)
    expect(quote(totalOf('total', '', 5, even)).kind).toBe('quoted')
    expect(quote(totalOf('team_total', raceFixture.home.teamId, 2.5, even))).toMatchObject(passed)
    expect(quote(totalOf('team_total', raceFixture.away.teamId, 2.5, even)).kind).toBe('quoted')
    expect(quote(totalOf('team_total', raceFixture.away.teamId, 1.5, even))).toMatchObject(passed)
  })

  it('reject a book whose sum is outside the limits', () => {
    expect(quote(totalOf('total', '', 8.5, even), { ...defaultTradingPolicy, maxBookSum: 1.01 })).toMatchObject({
      kind: 'anomaly',
      code: 'MARKETS_BOOK_SUM_OUTSIDE',
    })
  })

  it('reject a type that the registry does not know', () => {
    expect(quoteMarket(defaultTradingPolicy, undefined, totalOf('corners', '', 8.5, even), before, raceFixture, summary)).toMatchObject({
      kind: 'anomaly',
      code: 'MARKETS_TYPE_UNKNOWN',
    })
  })
})
