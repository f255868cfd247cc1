import type { FairMarket } from '@fairline/domain-sport'
import { describe, expect, it } from 'vitest'
import { calibrated } from './calibrate.ts'
import { restOfInning, runTableOf } from './half-inning.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { outlookOf } from './outlook.ts'
import { mlbParams } from './params.ts'
import { testFixture, testStateAt, testStatus } from './testing/test-game.ts'

const price = (state: MlbState) => mlbModule.price(state, mlbParams)
const first = (markets: readonly FairMarket[], key: string): number | undefined =>
  markets.find((market) => market.key === key)?.selections[0]?.probability
const pregame = mlbModule.initial(testFixture())

describe('the run model', () => {
  it('agrees with the pregame market: the moneyline without margin, and as many games over as under the total', () => {
    for (const [home, away, total] of [
      [1850, 2050, 17],
      [1400, 3100, 15],
      [2600, 1550, 22],
    ] as const) {
      const fixture = testFixture({ lines: { homePriceMilli: home, awayPriceMilli: away, total: total as never } })
      const outlook = outlookOf(calibrated(mlbParams, fixture), { inning: 1, bottom: false, outs: 0, bases: 0, homeScore: 0, awayScore: 0 })
      const quoted = [1000 / home, 1000 / away] as const
      expect(outlook.homeWins).toBeCloseTo(quoted[0] / (quoted[0] + quoted[1]), 1)
      const over = outlook.total.reduce((sum, p, runs) => sum + (2 * runs > total ? p : 0), 0)
      const under = outlook.total.reduce((sum, p, runs) => sum + (2 * runs < total ? p : 0), 0)
      expect(over).toBeCloseTo(under, 5)
    }
  })

  it('reproduces the observed half innings of an average side', () => {
    const table = runTableOf(mlbParams)
    // 1 out, runner on third: .342 no run, and .970 runs on average (2001-2023).
    const pmf = restOfInning(table, 1, 4, table.league)
    expect(pmf[0]).toBeCloseTo(0.342, 2)
    expect(pmf.reduce((sum, p, runs) => sum + p * runs, 0)).toBeCloseTo(0.97, 2)
  })

  it('has the spread of real games: total sd 4.1-4.6, home by exactly one .15-.20, extra innings .08-.11', () => {
    const outlook = outlookOf(calibrated(mlbParams, testFixture({ lines: {} })), pregame)
    const mean = outlook.total.reduce((sum, p, runs) => sum + p * runs, 0)
    const sd = Math.sqrt(outlook.total.reduce((sum, p, runs) => sum + p * (runs - mean) ** 2, 0))
    expect(sd).toBeGreaterThan(4.1)
    expect(sd).toBeLessThan(4.6)
    expect(outlook.margin[61]).toBeGreaterThan(0.15)
    expect(outlook.margin[61]).toBeLessThan(0.2)
    expect(outlook.extraInnings).toBeGreaterThan(0.08)
    expect(outlook.extraInnings).toBeLessThan(0.11)
    expect(outlook.margin[60]).toBe(0)
  })
})

describe('the last innings', () => {
  const even = calibrated(mlbParams, testFixture({ lines: { homePriceMilli: 1952, awayPriceMilli: 1952, total: 17 as never } }))
  const homeWins = (inning: number, bottom: boolean, homeScore: number, awayScore: number, model = even): number =>
    outlookOf(model, { inning, bottom, outs: 0, bases: 0, homeScore, awayScore }).homeWins

  it('wins level games as often as line scores of 2010 to 2018 say: .655 from the bottom of the ninth, .521 from the tenth', () => {
    expect(homeWins(9, true, 3, 3)).toBeGreaterThan(0.63)
    expect(homeWins(9, true, 3, 3)).toBeLessThan(0.67)
    expect(homeWins(10, false, 3, 3)).toBeGreaterThan(0.505)
    expect(homeWins(10, false, 3, 3)).toBeLessThan(0.53)
  })

  it('meets the closer when it is a run behind: .166 where the visitors lead by one, far from half of a tie', () => {
    expect(homeWins(9, true, 2, 3)).toBeGreaterThan(0.14)
    expect(homeWins(9, true, 2, 3)).toBeLessThan(0.18)
  })

  it('keeps the relievers of the start of the half inning when the score changes in it', () => {
    const at = { inning: 9, bottom: true, outs: 1, bases: 0, homeScore: 3, awayScore: 3 }
    expect(outlookOf(even, { ...at, scoredInHalf: 1 }).homeWins).toBeLessThan(outlookOf(even, { ...at, scoredInHalf: 0 }).homeWins)
  })

  it('lets a favourite gain less in an extra inning than its rate says, since relievers differ less than starters', () => {
    const favourite = calibrated(mlbParams, testFixture({ lines: { homePriceMilli: 1400, awayPriceMilli: 3000, total: 17 as never } }))
    const gain = homeWins(10, false, 3, 3, favourite) - homeWins(10, false, 3, 3)
    expect(gain).toBeGreaterThan(0.01)
    expect(gain).toBeLessThan(0.08)
  })

  it('starts an extra inning with the placed runner where the rules say so, which brings more runs and no other favourite', () => {
    const lines = { homePriceMilli: 1952, awayPriceMilli: 1952, total: 17 as never }
    const placed = calibrated(mlbParams, testFixture({ lines, rules: { extraInnings: 'placed-runner' } }))
    const level = { inning: 10, bottom: false, outs: 0, homeScore: 3, awayScore: 3 }
    const mean = (total: readonly number[]): number => total.reduce((sum, p, runs) => sum + p * runs, 0)
    const [without, withRunner] = [outlookOf(even, { ...level, bases: 0 }), outlookOf(placed, { ...level, bases: 2 })]
    expect(mean(withRunner.total)).toBeGreaterThan(mean(without.total) + 0.5)
    expect(Math.abs(withRunner.homeWins - without.homeWins)).toBeLessThan(0.05)
  })
})

describe('price', () => {
  it('offers a full board from one distribution', () => {
    const markets = price(pregame)
    expect(markets.reduce((sum, market) => sum + market.selections.length, 0)).toBeGreaterThan(200)
    expect(new Set(markets.map((market) => market.key)).size).toBe(markets.length)
    const types = new Set(mlbModule.markets.map((market) => market.type))
    expect(markets.every((market) => types.has(market.type))).toBe(true)
    for (const type of ['spread', 'total'])
      expect(markets.filter((market) => market.type === type && market.period === 'ft')).toHaveLength(5)
  })

  it('is monotone in the line, with the main line nearest to even', () => {
    for (const state of [pregame, testStateAt({ inning: 6, bottom: true, outs: 1, homeScore: 5, awayScore: 2, firstRunnerId: 'mlb-h1' })]) {
      const markets = price(state)
      for (const type of ['spread', 'total', 'team_total']) {
        const lines = markets.filter((market) => market.type === type && market.period === 'ft' && market.participant !== 'mlb-AWY')
        const sorted = lines.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).map((market) => market.selections[0]?.probability ?? 0)
        const rising = type === 'spread' ? sorted : sorted.toReversed()
        expect(rising).toEqual(rising.toSorted((a, b) => a - b))
        const nearest = lines.toSorted(
          (a, b) => Math.abs((a.selections[0]?.probability ?? 0) - 0.5) - Math.abs((b.selections[0]?.probability ?? 0) - 0.5),
        )[0]
        expect(nearest?.main).toBe(true)
      }
    }
  })

  it('never contradicts itself: covering -1.5 is rarer than winning, a lead raises the home side, runners raise the total', () => {
    const markets = price(pregame)
    expect(first(markets, 'spread/ft/-3')).toBeLessThan(first(markets, 'moneyline/ft') ?? 0)
    expect(first(markets, 'spread/ft/3')).toBeGreaterThan(first(markets, 'moneyline/ft') ?? 1)
    const homeWins = (homeScore: number): number => first(price(testStateAt({ inning: 5, homeScore, awayScore: 3 })), 'moneyline/ft') ?? 0
    for (let score = 0; score < 8; score++) expect(homeWins(score + 1)).toBeGreaterThan(homeWins(score))
    const over = (firstRunnerId: string): number =>
      first(price(testStateAt({ inning: 5, homeScore: 2, awayScore: 3, firstRunnerId })), 'total/ft/19') ?? 0
    expect(over('mlb-a1')).toBeGreaterThan(over(''))
  })

  it('offers nothing once the rules have ended the game, and no total that is passed', () => {
    expect(price(testStateAt({ inning: 9, bottom: true, homeScore: 3, awayScore: 2 }))).toEqual([])
    const late = price(testStateAt({ inning: 8, homeScore: 6, awayScore: 5 }))
    expect(late.filter((market) => market.type === 'total' && market.period === 'ft').every((market) => (market.line ?? 0) > 22)).toBe(true)
  })

  it('lists pitchers only before the first pitch', () => {
    expect(price(pregame).some((market) => market.type === 'moneyline_listed')).toBe(true)
    expect(price(testStateAt({})).some((market) => market.type === 'moneyline_listed')).toBe(false)
    const scratched = mlbModule.apply(pregame, testStatus({ phase: 'pregame', pitchingChange: 'home', pitcherId: 'mlb-new' }))
    expect(price(scratched).some((market) => market.type === 'moneyline_listed')).toBe(false)
    expect(price(scratched).some((market) => market.participant === 'mlb-hp')).toBe(false)
  })
})
