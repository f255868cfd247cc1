import fc from 'fast-check'
import type { FairMarket } from '@fairline/domain-sport'
import { describe, expect, it } from 'vitest'
import { markets } from './markets.ts'
import type { NbaState } from './nba-state.ts'
import { initial } from './nba-state.ts'
import { params } from './params.ts'
import { price } from './price.ts'
import { fixtureOf, playActions, stateAt } from './testing/court.ts'

const anyState: fc.Arbitrary<NbaState> = fc
  .record({
    spread: fc.integer({ min: -36, max: 36 }),
    total: fc.integer({ min: 380, max: 490 }),
    period: fc.integer({ min: 1, max: 7 }),
    clockShare: fc.double({ min: 0, max: 1, noNaN: true }),
    home: fc.integer({ min: 0, max: 140 }),
    lead: fc.integer({ min: -60, max: 60 }),
  })
  .map(({ spread, total, period, clockShare, home, lead }) =>
    stateAt(period, Math.round(clockShare * (period > 4 ? 300_000 : 720_000)), home, Math.max(0, home - lead), fixtureOf(spread, total)),
  )

const first = (market: FairMarket | undefined): number => market?.selections[0]?.probability ?? Number.NaN
const priced = (state: NbaState): readonly FairMarket[] => price(state, params)
const byKey = (state: NbaState, key: string): FairMarket | undefined => priced(state).find((market) => market.key === key)

describe('price', () => {
  it('prices every state with probabilities inside (0, 1) that sum to 1, on keys of known types', () => {
    const types = new Map(markets.map((market) => [market.type, market]))
    fc.assert(
      fc.property(anyState, (state) => {
        const all = priced(state)
        expect(new Set(all.map((market) => market.key)).size).toBe(all.length)
        for (const market of all) {
          expect(types.get(market.type)?.selections).toEqual(market.selections.map((each) => each.selection))
          let sum = 0
          for (const { probability } of market.selections) {
            expect(probability).toBeGreaterThan(0)
            expect(probability).toBeLessThan(1)
            sum += probability
          }
          expect(Math.abs(sum - 1)).toBeLessThan(1e-9)
        }
      }),
    )
  })

  it('is monotone in the line, never below the score, and the spread of half a point is the moneyline', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const all = priced(state)
        const families = new Map<string, FairMarket[]>()
        for (const market of all) {
          if (market.line === undefined || market.type === 'points') continue
          const family = `${market.type}/${market.period}/${market.participant}`
          families.set(family, [...(families.get(family) ?? []), market])
        }
        for (const family of families.values()) {
          const sorted = family.toSorted((a, b) => (a.line as number) - (b.line as number))
          expect(sorted.filter((market) => market.main).length).toBeLessThanOrEqual(1)
          for (let i = 1; i < sorted.length; i++) {
            // A greater handicap covers more often, a greater total is passed less often.
            const rise = first(sorted[i]) - first(sorted[i - 1])
            if (sorted[i]?.type === 'spread') expect(rise).toBeGreaterThanOrEqual(-1e-12)
            else expect(rise).toBeLessThanOrEqual(1e-12)
          }
        }
        for (const market of all)
          if (market.type === 'total' && market.period === 'ft')
            expect((market.line as number) / 2).toBeGreaterThan(state.homeScore + state.awayScore)
        const moneyline = all.find((market) => market.key === 'moneyline/ft')
        for (const key of ['spread/ft/1', 'spread/ft/-1']) {
          const half = all.find((market) => market.key === key)
          if (half !== undefined && moneyline !== undefined) expect(first(half)).toBeCloseTo(first(moneyline), 9)
        }
      }),
    )
  })

  it("starts at the market's own lines", () => {
    const pregame = priced(initial(fixtureOf(-13, 443)))
    const spread = pregame.find((market) => market.type === 'spread' && market.period === 'ft' && market.main)
    const total = pregame.find((market) => market.type === 'total' && market.period === 'ft' && market.main)
    expect(Math.abs((spread?.line ?? 0) + 13)).toBeLessThanOrEqual(3)
    expect(Math.abs((total?.line ?? 0) - 443)).toBeLessThanOrEqual(3)
    // Seasons 2008-19: a favourite by 6.5 wins 72 % of games.
    expect(first(pregame.find((market) => market.type === 'moneyline'))).toBeGreaterThan(0.69)
    expect(first(pregame.find((market) => market.type === 'moneyline'))).toBeLessThan(0.76)
    expect(pregame.filter((market) => market.type === 'spread' && market.period === 'ft')).toHaveLength(5)
    expect(pregame.filter((market) => market.type === 'total' && market.period === 'ft')).toHaveLength(5)
  })

  it('gives the leader more with less time', () => {
    let before = 0.5
    for (const [period, clockMs] of [
      [1, 360_000],
      [2, 360_000],
      [3, 360_000],
      [4, 360_000],
      [4, 60_000],
    ] as const) {
      const win = first(byKey(stateAt(period, clockMs, 58, 50, fixtureOf(0)), 'moneyline/ft'))
      expect(win).toBeGreaterThan(before)
      before = win
    }
    expect(byKey(stateAt(4, 5_000, 100, 80), 'moneyline/ft')).toBeUndefined()
  })

  it('prices overtime as five minutes from a tie', () => {
    const end = playActions([{ actionType: 'period', subType: 'end', clockMs: 0 }], stateAt(4, 2_000, 100, 100))
    const overtime = stateAt(5, 300_000, 100, 100)
    expect(first(byKey(end, 'moneyline/ft'))).toBeCloseTo(first(byKey(overtime, 'moneyline/ft')), 6)
    expect(byKey(end, 'overtime/ft')).toBeUndefined()
    expect(first(byKey(stateAt(4, 10_000, 100, 100), 'overtime/ft'))).toBeGreaterThan(0.4)
    const regular = first(byKey(initial(fixtureOf(0)), 'overtime/ft'))
    expect(regular).toBeGreaterThan(0.045)
    expect(regular).toBeLessThan(0.085)
  })

  it('quotes nothing once the game is over or abandoned', () => {
    for (const subType of ['end', 'abandoned', 'forfeited', 'cancelled'])
      expect(priced(playActions([{ actionType: 'game', subType, clockMs: 0 }], stateAt(4, 1_000, 100, 98)))).toEqual([])
  })

  it("follows a player's statistics and drops what is decided", () => {
    const key = 'points/ft/nba-11/49'
    const line = fixtureOf()
    // His team's score is his alone, so that it adds up.
    const withPoints = (points: number, out = false): NbaState => {
      const state = stateAt(3, 720_000, points, 55, line)
      return {
        ...state,
        players: state.players.map((player) => (player.playerId === 'nba-11' ? { ...player, played: true, points, out } : player)),
      }
    }
    expect(first(byKey(initial(line), key))).toBeGreaterThan(0.4)
    expect(first(byKey(initial(line), key))).toBeLessThan(0.58)
    expect(first(byKey(withPoints(20), key))).toBeGreaterThan(first(byKey(withPoints(8), key)))
    expect(byKey(withPoints(30), key)).toBeUndefined()
    expect(byKey(withPoints(20, true), key)).toBeUndefined()
  })

  it('quotes no player of a team whose points the feed has not all shown', () => {
    const keys = priced(stateAt(3, 720_000, 2, 0)).map((market) => market.key)
    expect(keys).toContain('moneyline/ft')
    expect(keys).toContain('threes/ft/nba-21/5')
    expect(keys).not.toContain('points/ft/nba-11/49')
  })
})
