import type { MarketDefinition } from '@fairline/domain-sport'

const game = { participant: 'none', margin: 0.045 } as const
const player = { selections: ['over', 'under'], hasLine: true, participant: 'player', margin: 0.07 } as const

/**
 * Every market type of the NBA, defined once. Keys are `type/period[/participant][/line]`; periods are `ft` (with overtime), `1h`
 * and `q1` to `q4` (without).
 */
export const markets: readonly MarketDefinition[] = [
  { type: 'moneyline', name: 'Moneyline', selections: ['home', 'away'], hasLine: false, ...game },
  { type: 'result', name: 'Result of the period', selections: ['home', 'draw', 'away'], hasLine: false, ...game, margin: 0.07 },
  { type: 'spread', name: 'Spread', selections: ['home', 'away'], hasLine: true, ...game },
  { type: 'total', name: 'Total points', selections: ['over', 'under'], hasLine: true, ...game },
  { type: 'team_total', name: 'Team points', selections: ['over', 'under'], hasLine: true, participant: 'team', margin: 0.055 },
  { type: 'total_odd', name: 'Total is odd', selections: ['yes', 'no'], hasLine: false, ...game },
  { type: 'overtime', name: 'Overtime', selections: ['yes', 'no'], hasLine: false, ...game, margin: 0.08 },
  { type: 'points', name: 'Player points', ...player },
  { type: 'rebounds', name: 'Player rebounds', ...player },
  { type: 'assists', name: 'Player assists', ...player },
  { type: 'threes', name: 'Player threes', ...player },
]
