import type { Hazard, ModelParams, SportModule } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import type { BookMarket, Evaluation } from './game-book.ts'
import { withDeadHeats } from './dead-heat.ts'
import type { TradingPolicy } from './trading-policy.ts'

/** Asks the sport everything about one state: fair markets, results, the hazards that the policy heeds, summary. */
export const evaluate = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  state: State,
  markets: ReadonlyMap<MarketKey, BookMarket>,
): Evaluation<State> => {
  const summary = module.summary(state)
  const fair = summary.phase === 'final' ? [] : module.price(state, params)
  const offered = [...markets.keys()]
  for (const each of fair) if (!markets.has(each.key)) offered.push(each.key)
  const known = new Set(offered)
  const results = new Map(
    module
      .settle(state, offered)
      .filter((each) => known.has(each.key))
      .map((each) => [each.key, withDeadHeats(each)]),
  )
  return { state, fair, results, hazards: heededHazards(module, policy, state), summary }
}

/** The hazards of a state that the policy heeds. */
export const heededHazards = <State, Event>(module: SportModule<State, Event>, policy: TradingPolicy, state: State): readonly Hazard[] =>
  module.hazards(state).filter(({ reason }) => !policy.tolerated.includes(reason))
