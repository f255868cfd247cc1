import { mlbEventCodec, nbaEventCodec, nflEventCodec } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import type { Sport } from '@fairline/kernel'
import type { Calculator } from '@fairline/kit-pricing'

/** Hands the calculator of a sport, as its service runs it, to a function that must not care which it is. */
export const withCalculator = <Result>(sport: Sport, use: <State, Event>(calculator: Calculator<State, Event>) => Result): Result => {
  const policy = defaultTradingPolicy
  const of: Record<Sport, () => Result> = {
    nfl: () => use({ module: nflModule, codec: nflEventCodec, policy }),
    nba: () => use({ module: nbaModule, codec: nbaEventCodec, policy }),
    mlb: () => use({ module: mlbModule, codec: mlbEventCodec, policy }),
  }
  return of[sport]()
}
