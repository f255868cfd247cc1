import type { FairMarket, ModelParams } from '@fairline/domain-sport'
import { addLadder } from './add-ladder.ts'
import { twoWay } from './fair-market.ts'
import { mainLine, probabilityOver, tailOf } from './line-ladder.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'
import { goesToOvertime, isDecided } from './overtime-verdict.ts'
import { addPeriodMarkets } from './price-periods.ts'
import { addPlayerMarkets } from './price-props.ts'
import { addScoringMarkets } from './price-scoring.ts'
import { regulationOf } from './regulation-points.ts'
import type { ScoreDistribution } from './score-distribution.ts'
import { marginZero, scoreDistribution } from './score-distribution.ts'

/** Alternate lines on each side of the main one. */
const alternates = { spread: 5, total: 5, teamTotal: 3 } as const

/** Fair markets of the present state, all from one distribution of the final score. */
export const priceNfl = (state: NflState, params: ModelParams): readonly FairMarket[] => {
  // Nobody knows what a suspended game resumes as; it is priced again by the first status that goes on.
  if (isOver(state) || phaseRules[state.phase].closes !== undefined || isDecided(state)) return []
  const regulation = state.quarter > 4 ? undefined : regulationOf(state, params)
  const distribution = scoreDistribution(state, params, regulation)
  const markets: FairMarket[] = []
  const add = (market: FairMarket | undefined): void => {
    if (market !== undefined) markets.push(market)
  }
  addGameMarkets(state, distribution, add)
  if (regulation !== undefined) {
    addPeriodMarkets(state, regulation, add)
    addScoringMarkets(state, params, regulation, add)
  }
  addPlayerMarkets(state, params, add)
  return markets
}

const game = { period: 'ft', participant: '' } as const

const addGameMarkets = (state: NflState, distribution: ScoreDistribution, add: (market: FairMarket | undefined) => void): void => {
  const margin = tailOf(distribution.margin, marginZero)
  const homeWins = margin.above[marginZero] as number
  const tie = distribution.margin[marginZero] as number
  // A tie returns the stakes, so the price is of a win given that somebody wins.
  add(twoWay({ type: 'moneyline', ...game }, true, ['home', 'away'], homeWins / (1 - tie)))

  const middle = mainLine(margin)
  for (let step = -alternates.spread; step <= alternates.spread; step++) {
    const over = middle + 2 * step
    // A home line of -7.5 (-15) is covered by a margin above 7.5.
    add(twoWay({ type: 'spread', ...game, line: -over }, step === 0, ['home', 'away'], probabilityOver(margin, over)))
  }
  const total = tailOf(distribution.total, 0)
  addLadder(add, { type: 'total', ...game }, total, alternates.total)
  for (const side of ['home', 'away'] as const)
    addLadder(
      add,
      { type: 'team_total', period: 'ft', participant: state.fixture[side].teamId },
      tailOf(side === 'home' ? distribution.home : distribution.away, 0),
      alternates.teamTotal,
    )
  if (state.quarter <= 4 && goesToOvertime(state)) add(twoWay({ type: 'overtime', ...game }, true, ['yes', 'no'], distribution.overtime))
  let odd = 0
  for (let i = 1; i < distribution.total.length; i += 2) odd += distribution.total[i] as number
  add(twoWay({ type: 'total_odd', ...game }, true, ['yes', 'no'], odd))
}
