import type { FairMarket } from '@fairline/domain-sport'
import type { Truth } from '../games/game-facts.ts'
import type { Scores, ScoreCard } from '../statistics/score-card.ts'
import { createScoreCard } from '../statistics/score-card.ts'

/** The scores of a market type in a kind of period. */
export interface MarketScore {
  /** `type/period`; numbered periods together: `q*`, `i*`, `s*`. */
  readonly market: string
  readonly scores: Scores
}

/** Collects the fair probabilities of all markets. */
export interface MarketScores {
  add(market: FairMarket, truth: Truth): void
  report(): readonly MarketScore[]
}

/** No markets yet. */
export const createMarketScores = (): MarketScores => {
  const cards = new Map<string, ScoreCard>()
  return {
    add: (market, truth) => {
      if (truth === undefined || truth === 'push' || truth === 'void') return
      const name = `${market.type}/${market.period.replace(/^([a-eg-z])\d+$/, '$1*')}`
      let card = cards.get(name)
      if (card === undefined) cards.set(name, (card = createScoreCard()))
      // One of two selections says all; of three each is an event of its own.
      const scored = market.selections.length === 2 ? market.selections.slice(0, 1) : market.selections
      for (const { selection, probability } of scored) card.add({ p: probability, y: selection === truth ? 1 : 0 })
    },
    report: () => [...cards].map(([market, card]) => ({ market, scores: card.scores() })),
  }
}
