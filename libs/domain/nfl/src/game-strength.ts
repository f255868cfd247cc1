import { normalQuantile, withoutMargin } from '@fairline/domain-odds'
import type { Fixture, ModelParams } from '@fairline/domain-sport'
import { fixtureExpectation } from '@fairline/domain-sport'
import { paramRow } from './param-reading.ts'

/** What the market thought before the game. */
export interface GameStrength {
  /** Expected final margin, home view. */
  readonly margin: number
  /** Expected points of both. */
  readonly total: number
  /** Fair probability of a home win (ties shared); undefined where neither a moneyline nor ratings tell. */
  readonly homeWin: number | undefined
}

/** Deviation of the margin that makes closing spreads into win probabilities: 11.7 points (1999-2020). */
const winDeviation = 11.7

// The anchor depends on the fixture and the parameters alone and costs a bisection: it is worked out once for each pair.
const known = new WeakMap<Fixture, { readonly params: ModelParams; readonly strength: GameStrength }>()

/** As {@link strengthOf}, remembered for a fixture. */
export const gameStrength = (fixture: Fixture, params: ModelParams): GameStrength => {
  const found = known.get(fixture)
  if (found !== undefined && found.params === params) return found.strength
  const strength = strengthOf(fixture, params)
  known.set(fixture, { params, strength })
  return strength
}

/**
 * The pregame anchor: spread and total where the market has them, the moneyline behind the spread, the ratings behind both, league means
 * behind all.
 */
const strengthOf = (fixture: Fixture, params: ModelParams): GameStrength => {
  const league = paramRow(params, 'league')
  const { homePriceMilli, awayPriceMilli, spread, total } = fixture.lines
  const fair =
    homePriceMilli === undefined || awayPriceMilli === undefined
      ? undefined
      : withoutMargin('power', [1000 / homePriceMilli, 1000 / awayPriceMilli])[0]
  const homeWin = fair === undefined || !(fair > 0.005 && fair < 0.995) ? undefined : fair
  const rated = fixtureExpectation(fixture, params)
  const implied = homeWin === undefined ? (rated?.margin ?? league[4] ?? 0) : winDeviation * normalQuantile(homeWin)
  return {
    margin: spread === undefined ? implied : -(spread / 2),
    total: total === undefined ? (rated?.total ?? (league[5] as number)) : total / 2,
    homeWin: homeWin ?? (spread === undefined ? rated?.homeWins : undefined),
  }
}
