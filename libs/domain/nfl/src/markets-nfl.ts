import type { MarketDefinition } from '@fairline/domain-sport'

const sides = ['home', 'away'] as const
const overUnder = ['over', 'under'] as const
const yesNo = ['yes', 'no'] as const

/**
 * The market types of football. Periods: `ft` the whole game with overtime, `1h` and `2h` the halves, `q1` to `q4` a quarter without
 * overtime, `s1`, `s2`, ... the first, second, ... scoring play of the game (tries belong to their touchdown).
 * A tie pushes the moneyline.
 */
export const nflMarkets: readonly MarketDefinition[] = [
  { type: 'moneyline', name: 'Moneyline', selections: sides, hasLine: false, participant: 'none', margin: 0.04 },
  { type: 'spread', name: 'Spread', selections: sides, hasLine: true, participant: 'none', margin: 0.045 },
  { type: 'total', name: 'Total points', selections: overUnder, hasLine: true, participant: 'none', margin: 0.045 },
  { type: 'team_total', name: 'Team total points', selections: overUnder, hasLine: true, participant: 'team', margin: 0.055 },
  { type: 'result', name: 'Result of the period', selections: ['home', 'draw', 'away'], hasLine: false, participant: 'none', margin: 0.06 },
  { type: 'total_odd', name: 'Total points odd', selections: yesNo, hasLine: false, participant: 'none', margin: 0.05 },
  { type: 'overtime', name: 'Overtime', selections: yesNo, hasLine: false, participant: 'none', margin: 0.07 },
  { type: 'race_to', name: 'Race to points', selections: ['home', 'away', 'no'], hasLine: true, participant: 'none', margin: 0.06 },
  { type: 'next_score', name: 'Next score', selections: ['home', 'away', 'no'], hasLine: false, participant: 'none', margin: 0.06 },
  { type: 'pass_yds', name: 'Passing yards', selections: overUnder, hasLine: true, participant: 'player', margin: 0.065 },
  { type: 'pass_tds', name: 'Passing touchdowns', selections: overUnder, hasLine: true, participant: 'player', margin: 0.07 },
  { type: 'rush_yds', name: 'Rushing yards', selections: overUnder, hasLine: true, participant: 'player', margin: 0.065 },
  { type: 'rec_yds', name: 'Receiving yards', selections: overUnder, hasLine: true, participant: 'player', margin: 0.065 },
  { type: 'receptions', name: 'Receptions', selections: overUnder, hasLine: true, participant: 'player', margin: 0.065 },
  { type: 'anytime_td', name: 'Anytime touchdown', selections: yesNo, hasLine: false, participant: 'player', margin: 0.09 },
]

/** The types of players' markets. */
export const playerTypes: ReadonlySet<string> = new Set(
  nflMarkets.filter(({ participant }) => participant === 'player').map(({ type }) => type),
)
