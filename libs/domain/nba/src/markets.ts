import type { MarketDefinition, PeriodDefinition } from '@fairline/domain-sport'

const ft = ['ft']
const parts = ['1h', 'q1', 'q2', 'q3', 'q4']
const ftAndParts = [...ft, ...parts]
const game = { participant: 'none', margin: 0.045 } as const
const pair = { selections: ['over', 'under'], hasLine: true } as const
const noLine = { hasLine: false, lineMeaning: '' } as const
const player = { ...pair, participant: 'player', periods: ft, margin: 0.07 } as const

const ofPlayer = (type: string, what: string): MarketDefinition => ({
  type,
  name: `Player ${what}`,
  ...player,
  lineMeaning: `Half units of the player’s ${what}: 41 is 20.5.`,
  settlement: `By the player’s ${what}, overtime included; void where he does not play.`,
})

/** The parts of an NBA game. */
export const periods: readonly PeriodDefinition[] = [
  { period: 'ft', name: 'The whole game with overtime' },
  { period: '1h', name: 'The first half' },
  { period: 'q1', name: 'The first quarter' },
  { period: 'q2', name: 'The second quarter' },
  { period: 'q3', name: 'The third quarter' },
  { period: 'q4', name: 'The fourth quarter, without overtime' },
]

/** The format of an NBA game. */
export const rules = { quarters: '4', quarterMinutes: '12', overtimeMinutes: '5' } as const

/**
 * Every market type of the NBA, defined once. Keys are `type/period[/participant][/line]`; periods are `ft` (with overtime), `1h`
 * and `q1` to `q4` (without).
 */
export const markets: readonly MarketDefinition[] = [
  {
    type: 'moneyline',
    name: 'Moneyline',
    selections: ['home', 'away'],
    periods: ft,
    ...game,
    ...noLine,
    settlement: 'The team that wins the game, overtime included; no game ends level.',
  },
  {
    type: 'result',
    name: 'Result of the period',
    selections: ['home', 'draw', 'away'],
    periods: parts,
    ...game,
    ...noLine,
    margin: 0.07,
    settlement: 'The team with more points in the period, or draw; overtime does not count.',
  },
  {
    type: 'spread',
    name: 'Spread',
    selections: ['home', 'away'],
    hasLine: true,
    periods: ftAndParts,
    ...game,
    lineMeaning: 'Half points that are added to the home team’s score: -15 is home -7.5, away +7.5.',
    settlement: 'Home wins where its points of the period plus the line are more than those of the away team; equal returns the stakes.',
  },
  {
    type: 'total',
    name: 'Total points',
    ...pair,
    periods: ftAndParts,
    ...game,
    lineMeaning: 'Half points of both teams together: 451 is 225.5.',
    settlement: 'By the points of both teams in the period; equal to the line returns the stakes.',
  },
  {
    type: 'team_total',
    name: 'Team points',
    ...pair,
    periods: ft,
    participant: 'team',
    lineMeaning: 'Half points of the team: 225 is 112.5.',
    margin: 0.055,
    settlement: 'By the points of the team, overtime included; equal to the line returns the stakes.',
  },
  {
    type: 'total_odd',
    name: 'Total is odd',
    selections: ['yes', 'no'],
    periods: ft,
    ...game,
    ...noLine,
    settlement: 'Yes where the points of both teams together, overtime included, are an odd number.',
  },
  {
    type: 'overtime',
    name: 'Overtime',
    selections: ['yes', 'no'],
    periods: ft,
    ...game,
    ...noLine,
    margin: 0.08,
    settlement: 'Yes where the score is level after four quarters and overtime is played.',
  },
  ofPlayer('points', 'points'),
  ofPlayer('rebounds', 'rebounds'),
  ofPlayer('assists', 'assists'),
  ofPlayer('threes', 'threes'),
]
