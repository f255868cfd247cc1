import type { MarketDefinition } from '@fairline/domain-sport'

const sides = ['home', 'away'] as const
const threeWay = ['home', 'draw', 'away'] as const
const overUnder = ['over', 'under'] as const
const yesNo = ['yes', 'no'] as const

/**
 * The market types of baseball. Periods: `ft` the whole game with extra innings, `f5` the first five innings, `i1`, `i2`, ...
 * one inning. The `_listed` market is pre-match only and void where a listed starter does not throw his side's first pitch;
 * the others stand whoever pitches.
 */
export const mlbMarkets: readonly MarketDefinition[] = [
  { type: 'moneyline', name: 'Moneyline', selections: sides, hasLine: false, participant: 'none', margin: 0.03 },
  { type: 'moneyline_listed', name: 'Moneyline, listed pitchers', selections: sides, hasLine: false, participant: 'none', margin: 0.03 },
  { type: 'spread', name: 'Run line', selections: sides, hasLine: true, participant: 'none', margin: 0.036 },
  { type: 'total', name: 'Total runs', selections: overUnder, hasLine: true, participant: 'none', margin: 0.047 },
  { type: 'team_total', name: 'Team total runs', selections: overUnder, hasLine: true, participant: 'team', margin: 0.05 },
  { type: 'result', name: 'Result', selections: threeWay, hasLine: false, participant: 'none', margin: 0.06 },
  { type: 'total_odd', name: 'Total runs odd', selections: yesNo, hasLine: false, participant: 'none', margin: 0.05 },
  { type: 'extra_innings', name: 'Extra innings', selections: yesNo, hasLine: false, participant: 'none', margin: 0.07 },
  { type: 'strikeouts', name: 'Pitcher strikeouts', selections: overUnder, hasLine: true, participant: 'player', margin: 0.06 },
  { type: 'hits', name: 'Batter hits', selections: overUnder, hasLine: true, participant: 'player', margin: 0.07 },
  { type: 'total_bases', name: 'Batter total bases', selections: overUnder, hasLine: true, participant: 'player', margin: 0.07 },
  { type: 'home_runs', name: 'Batter home runs', selections: overUnder, hasLine: true, participant: 'player', margin: 0.08 },
]
