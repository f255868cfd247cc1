import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ModelParams } from './sport-module.ts'
import type { RatedResult } from './team-rating.ts'
import { noRatings, ratingExpectation, ratingsAfter, ratingsBefore } from './team-rating.ts'

const params: ModelParams = { version: 'test', values: { rating: [20, 60, 0.7, 25, 22, 0.05] } }
const result = (homePoints: number, awayPoints: number, season = 2018): RatedResult => ({
  season,
  homeId: 'a',
  awayId: 'b',
  homePoints,
  awayPoints,
})
const average = { strength: 1500, scoring: 22 }

describe('ratingExpectation', () => {
  it('is Elo: 400 points are ten to one, and the home advantage counts as points', () => {
    const of = (lead: number) => ratingExpectation({ home: { strength: 1500 + lead - 60, scoring: 22 }, away: average }, params)
    expect(of(400).homeWins).toBeCloseTo(10 / 11, 12)
    expect(of(0)).toEqual({ homeWins: 0.5, margin: 0, total: 44 })
    expect(of(100).margin).toBeCloseTo(4, 12)
  })
})

describe('ratingsAfter', () => {
  it('moves both teams by the same strength, more for a surprise and for a higher margin', () => {
    const moveBy = (homePoints: number, awayPoints: number): number => {
      const after = ratingsAfter(noRatings, result(homePoints, awayPoints), params).teams
      const [home = 0, away = 0] = [after.get('a')?.strength, after.get('b')?.strength]
      expect(home + away).toBeCloseTo(3000, 9)
      return home - 1500
    }
    expect(moveBy(24, 17)).toBeGreaterThan(0)
    expect(moveBy(44, 17)).toBeGreaterThan(moveBy(24, 17))
    expect(-moveBy(17, 24)).toBeGreaterThan(moveBy(24, 17))
    // A tie moves nothing: its margin is 0.
    expect(moveBy(20, 20)).toBe(0)
  })

  // Both average: d = 60, P = 1 / (1 + 10^-.15); multiplier ln(8) 2.2 / (2.2 + .06).
  it('gives the published multiplier', () => {
    const after = ratingsAfter(noRatings, result(24, 17), params)
    const expected = 20 * ((Math.log(8) * 2.2) / 2.26) * (1 - 1 / (1 + 10 ** -0.15))
    expect((after.teams.get('a')?.strength ?? 0) - 1500).toBeCloseTo(expected, 9)
  })

  it('learns how many points a team’s games have', () => {
    let ratings = noRatings
    for (let game = 0; game < 200; game++) ratings = ratingsAfter(ratings, result(33, 31), params)
    const { home, away } = ratingsBefore(ratings, result(0, 0), params)
    expect(home.scoring + away.scoring).toBeCloseTo(64, 3)
  })

  it('keeps a part of the distance to the mean from season to season, once', () => {
    const first = ratingsAfter(noRatings, result(40, 10), params)
    const before = ratingsBefore(first, result(0, 0), params).home.strength - 1500
    const next = ratingsBefore(first, result(0, 0, 2019), params).home.strength - 1500
    expect(next).toBeCloseTo(0.7 * before, 9)
    const second = ratingsAfter(first, result(20, 20, 2019), params)
    expect(ratingsBefore(second, result(0, 0, 2019), params).home.strength - 1500).toBeCloseTo(next, 9)
  })

  it('does not change the ratings it was given, stays finite, and is the same for the same results', () => {
    const anyResult = fc.record({
      season: fc.integer({ min: 2000, max: 2003 }),
      homeId: fc.constantFrom('a', 'b', 'c'),
      awayId: fc.constantFrom('d', 'e'),
      homePoints: fc.nat(200),
      awayPoints: fc.nat(200),
    })
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 60 }), (results) => {
        const play = () => results.reduce((ratings, each) => ratingsAfter(ratings, each, params), noRatings)
        const [once, twice] = [play(), play()]
        expect(once).toEqual(twice)
        for (const { strength, scoring } of once.teams.values()) expect(Number.isFinite(strength + scoring)).toBe(true)
        expect(noRatings.teams.size).toBe(0)
      }),
    )
  })

  it('says which parameters lack the row', () => {
    expect(() => ratingExpectation({ home: average, away: average }, { version: 'none-1', values: {} })).toThrow('none-1')
  })
})
