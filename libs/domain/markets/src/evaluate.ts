import type { ModelParams, SportModule } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import type { BookMarket, Evaluation } from './game-book.ts'

/** Asks the sport everything about one state: fair markets, results, hazards, summary. */
export const evaluate = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
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
      .map((each) => [each.key, each]),
  )
  return { state, fair, results, hazards: module.hazards(state), summary }
}
