import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import { expect, it } from 'vitest'
import { marketTypesOf } from './market-types.ts'

it.each([nflModule, nbaModule, mlbModule])('the market types of $sport are those that its module prices', ({ sport, markets }) => {
  expect(marketTypesOf(sport)).toEqual(markets.map(({ type }) => type))
})
