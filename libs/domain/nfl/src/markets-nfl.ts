import type { MarketDefinition, PeriodDefinition } from '@fairline/domain-sport'

const sides = ['home', 'away'] as const
const overUnder = ['over', 'under'] as const
const yesNo = ['yes', 'no'] as const
const ft = ['ft']
const parts = ['1h', '2h', 'q1', 'q2', 'q3', 'q4']
const ftAndParts = [...ft, ...parts]
const noLine = { hasLine: false, lineMeaning: '' } as const

const ofPlayer = (type: string, name: string, what: string, margin: number): MarketDefinition => ({
  type,
  name,
  selections: overUnder,
  hasLine: true,
  participant: 'player',
  periods: ft,
  lineMeaning: `Half units of the player’s ${what}.`,
  settlement: `By the player’s ${what}, overtime included; void where he takes no part in a play that counts.`,
  margin,
})

/** The parts of a football game. */
export const nflPeriods: readonly PeriodDefinition[] = [
  { period: 'ft', name: 'The whole game with overtime' },
  { period: '1h', name: 'The first half' },
  { period: '2h', name: 'The second half, without overtime' },
  { period: 'q1', name: 'The first quarter' },
  { period: 'q2', name: 'The second quarter' },
  { period: 'q3', name: 'The third quarter' },
  { period: 'q4', name: 'The fourth quarter, without overtime' },
  { period: 's*', name: 'The scoring play of this number, counted from the start of the game; a try belongs to its touchdown' },
]

/** The format of a football game; fixtures state the rules of overtime. */
export const nflRules = { quarters: '4', quarterMinutes: '15' } as const

/**
 * The market types of football. Periods: `ft` the whole game with overtime, `1h` and `2h` the halves, `q1` to `q4` a quarter without
 * overtime, `s1`, `s2`, ... the first, second, ... scoring play of the game (tries belong to their touchdown).
 * A tie pushes the moneyline.
 */
export const nflMarkets: readonly MarketDefinition[] = [
  {
    type: 'moneyline',
    name: 'Moneyline',
    selections: sides,
    periods: ft,
    participant: 'none',
    ...noLine,
    settlement: 'The team that wins the game, overtime included; a tie returns the stakes.',
    margin: 0.04,
  },
  {
    type: 'spread',
    name: 'Spread',
    selections: sides,
    periods: ftAndParts,
    participant: 'none',
    hasLine: true,
    lineMeaning: 'Half points that are added to the home team’s score: -7 is home -3.5, away +3.5.',
    settlement: 'Home wins where its points of the period plus the line are more than those of the away team; equal returns the stakes.',
    margin: 0.045,
  },
  {
    type: 'total',
    name: 'Total points',
    selections: overUnder,
    periods: ftAndParts,
    participant: 'none',
    hasLine: true,
    lineMeaning: 'Half points of both teams together: 95 is 47.5.',
    settlement: 'By the points of both teams in the period; equal to the line returns the stakes.',
    margin: 0.045,
  },
  {
    type: 'team_total',
    name: 'Team total points',
    selections: overUnder,
    periods: ft,
    participant: 'team',
    hasLine: true,
    lineMeaning: 'Half points of the team: 49 is 24.5.',
    settlement: 'By the points of the team, overtime included; equal to the line returns the stakes.',
    margin: 0.055,
  },
  {
    type: 'result',
    name: 'Result of the period',
    selections: ['home', 'draw', 'away'],
    periods: parts,
    participant: 'none',
    ...noLine,
    settlement: 'The team with more points in the period, or draw; overtime does not count.',
    margin: 0.06,
  },
  {
    type: 'total_odd',
    name: 'Total points odd',
    selections: yesNo,
    periods: ft,
    participant: 'none',
    ...noLine,
    settlement: 'Yes where the points of both teams together, overtime included, are an odd number.',
    margin: 0.05,
  },
  {
    type: 'overtime',
    name: 'Overtime',
    selections: yesNo,
    periods: ft,
    participant: 'none',
    ...noLine,
    settlement: 'Yes where the score is level after four quarters and overtime is played.',
    margin: 0.07,
  },
  {
    type: 'race_to',
    name: 'Race to points',
    selections: ['home', 'away', 'no'],
    periods: ft,
    participant: 'none',
    hasLine: true,
    lineMeaning: 'Half points of a team, whole points only: 20 is the race to 10.',
    settlement: 'The team that has as many points as the line first; no where neither has, overtime included.',
    margin: 0.06,
  },
  {
    type: 'next_score',
    name: 'Next score',
    selections: ['home', 'away', 'no'],
    periods: ['s*'],
    participant: 'none',
    ...noLine,
    settlement: 'The team that makes the scoring play of this number; no where the game ends before it.',
    margin: 0.06,
  },
  ofPlayer('pass_yds', 'Passing yards', 'passing yards', 0.065),
  ofPlayer('pass_tds', 'Passing touchdowns', 'touchdown passes', 0.07),
  ofPlayer('rush_yds', 'Rushing yards', 'rushing yards', 0.065),
  ofPlayer('rec_yds', 'Receiving yards', 'receiving yards', 0.065),
  ofPlayer('receptions', 'Receptions', 'receptions', 0.065),
  {
    type: 'anytime_td',
    name: 'Anytime touchdown',
    selections: yesNo,
    periods: ft,
    participant: 'player',
    ...noLine,
    settlement:
      'Yes where the player scores a touchdown, overtime included; a pass that he throws is none. Void where he takes no part in a play that counts.',
    margin: 0.09,
  },
]

/** The types of players' markets. */
export const playerTypes: ReadonlySet<string> = new Set(
  nflMarkets.filter(({ participant }) => participant === 'player').map(({ type }) => type),
)
