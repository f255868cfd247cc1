import type { FairMarket, MarketResult } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import type { GameFacts, Truth } from '../games/game-facts.ts'
import { truthOf } from '../games/game-facts.ts'

/** How a market type's results compare with the facts of the games. */
export interface SettlementScore {
  readonly type: string
  readonly markets: number
  readonly right: number
  readonly wrong: number
  /** Offered but without a confirmed result at the end, although the facts say it. */
  readonly unsettled: number
  /** The facts do not say what is right, of a market that has a result. */
  readonly unknown: number
  /** The facts do not say what is right, and the market waits for it. */
  readonly waiting: number
  /** Some of the wrong and missing ones, as `game key: settled, truth`. */
  readonly examples: readonly string[]
}

/** Compares the calculator's results with the facts. */
export interface SettlementCheck {
  add(offered: ReadonlyMap<MarketKey, FairMarket>, results: readonly MarketResult[], facts: GameFacts): void
  report(): readonly SettlementScore[]
}

const settledAs = (result: MarketResult): Truth => {
  const won = result.selections.find(({ result: each }) => each === 'won')
  if (won !== undefined) return won.selection
  return result.selections.every(({ result: each }) => each === 'push') ? 'push' : 'void'
}

const maxExamples = 5

/** Nothing compared yet. */
export const createSettlementCheck = (): SettlementCheck => {
  const types = new Map<string, { -readonly [K in keyof Omit<SettlementScore, 'examples'>]: SettlementScore[K] } & { examples: string[] }>()
  return {
    add: (offered, results, facts) => {
      const resultOf = new Map(results.map((result) => [result.key, result]))
      for (const [key, market] of offered) {
        let score = types.get(market.type)
        if (score === undefined)
          types.set(
            market.type,
            (score = { type: market.type, markets: 0, right: 0, wrong: 0, unsettled: 0, unknown: 0, waiting: 0, examples: [] }),
          )
        score.markets++
        const truth = truthOf(market, facts)
        const result = resultOf.get(key)
        const settled = result?.certainty === 'confirmed' ? settledAs(result) : undefined
        if (truth === undefined) score[settled === undefined ? 'waiting' : 'unknown']++
        else if (settled === truth) score.right++
        else {
          score[settled === undefined ? 'unsettled' : 'wrong']++
          if (score.examples.length < maxExamples) score.examples.push(`${key}: ${settled ?? 'not settled'}, is ${truth}`)
        }
      }
    },
    report: () => [...types.values()],
  }
}
