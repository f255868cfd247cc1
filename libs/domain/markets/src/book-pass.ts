import type { ModelParams, SportModule } from '@fairline/domain-sport'
import { evaluate } from './evaluate.ts'
import type { BookMarket, Evaluation, GameBook } from './game-book.ts'
import type { SteppedMarket } from './step-market.ts'
import { stepMarket } from './step-market.ts'
import type { TradingPolicy } from './trading-policy.ts'

/** One pass over a game: the sport's view of its state, and what that makes of each market. */
export interface BookPass<State> {
  readonly evaluation: Evaluation<State>
  readonly step: (market: BookMarket) => SteppedMarket
}

/**
 * Begins a pass over a game.
 * @param evaluation the sport's view of the state, where the caller already has it
 */
export const bookPass = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  book: GameBook<State>,
  evaluation?: Evaluation<State>,
): BookPass<State> => {
  const view = evaluation?.state === book.sport ? evaluation : evaluate(module, params, policy, book.sport, book.markets)
  const fairByKey = new Map(view.fair.map((each) => [each.key, each]))
  const definitions = new Map(module.markets.map((each) => [each.type, each]))
  return {
    evaluation: view,
    step: (market) =>
      stepMarket(market, {
        policy,
        book,
        evaluation: view,
        fair: fairByKey.get(market.key),
        result: view.results.get(market.key),
        definition: definitions.get(market.type),
      }),
  }
}
