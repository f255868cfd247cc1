import type { MarketDefinition, PeriodDefinition } from '@fairline/domain-sport'

const sides = ['home', 'away'] as const
const threeWay = ['home', 'draw', 'away'] as const
const overUnder = ['over', 'under'] as const
const yesNo = ['yes', 'no'] as const
const ft = ['ft']
const innings = ['f5', 'i*']
const noLine = { hasLine: false, lineMeaning: '' } as const

const ofPlayer = (type: string, name: string, what: string, partOf: string, margin: number): MarketDefinition => ({
  type,
  name,
  selections: overUnder,
  hasLine: true,
  participant: 'player',
  periods: ft,
  lineMeaning: `Half units of the player’s ${what}.`,
  settlement: `By the player’s ${what}, extra innings included; void where he ${partOf}.`,
  margin,
})

/** The parts of a baseball game. */
export const mlbPeriods: readonly PeriodDefinition[] = [
  { period: 'ft', name: 'The whole game with extra innings' },
  { period: 'f5', name: 'The first five innings' },
  { period: 'i*', name: 'The inning of this number' },
]

/** The format of a baseball game; fixtures state shorter games, and whether extra innings start with a runner on second. */
export const mlbRules = { scheduledInnings: '9' } as const

/**
 * The market types of baseball. Periods: `ft` the whole game with extra innings, `f5` the first five innings, `i1`, `i2`, ...
 * one inning. The `_listed` market is pre-match only and void where a listed starter does not throw his side's first pitch;
 * the others stand whoever pitches.
 */
export const mlbMarkets: readonly MarketDefinition[] = [
  {
    type: 'moneyline',
    name: 'Moneyline',
    selections: sides,
    periods: ft,
    participant: 'none',
    ...noLine,
    settlement: 'The team that wins the game, extra innings included, whoever pitches; a tie returns the stakes.',
    margin: 0.03,
  },
  {
    type: 'moneyline_listed',
    name: 'Moneyline, listed pitchers',
    selections: sides,
    periods: ft,
    participant: 'none',
    ...noLine,
    settlement:
      'The team that wins the game, offered before it only; void where a listed starter does not throw the first pitch of his side.',
    margin: 0.03,
  },
  {
    type: 'spread',
    name: 'Run line',
    selections: sides,
    periods: ft,
    participant: 'none',
    hasLine: true,
    lineMeaning: 'Half runs that are added to the home team’s score: -3 is home -1.5, away +1.5.',
    settlement: 'Home wins where its runs plus the line are more than those of the away team, extra innings included.',
    margin: 0.036,
  },
  {
    type: 'total',
    name: 'Total runs',
    selections: overUnder,
    periods: [...ft, ...innings],
    participant: 'none',
    hasLine: true,
    lineMeaning: 'Half runs of both teams together: 17 is 8.5.',
    settlement: 'By the runs of both teams in the period; equal to the line returns the stakes.',
    margin: 0.047,
  },
  {
    type: 'team_total',
    name: 'Team total runs',
    selections: overUnder,
    periods: ft,
    participant: 'team',
    hasLine: true,
    lineMeaning: 'Half runs of the team: 9 is 4.5.',
    settlement: 'By the runs of the team, extra innings included; equal to the line returns the stakes.',
    margin: 0.05,
  },
  {
    type: 'result',
    name: 'Result',
    selections: threeWay,
    periods: innings,
    participant: 'none',
    ...noLine,
    settlement: 'The team with more runs in the period, or draw.',
    margin: 0.06,
  },
  {
    type: 'total_odd',
    name: 'Total runs odd',
    selections: yesNo,
    periods: ft,
    participant: 'none',
    ...noLine,
    settlement: 'Yes where the runs of both teams together, extra innings included, are an odd number.',
    margin: 0.05,
  },
  {
    type: 'extra_innings',
    name: 'Extra innings',
    selections: yesNo,
    periods: ft,
    participant: 'none',
    ...noLine,
    settlement: 'Yes where the score is level after all scheduled innings.',
    margin: 0.07,
  },
  ofPlayer('strikeouts', 'Pitcher strikeouts', 'strikeouts as a pitcher', 'does not face a batter as the starter', 0.06),
  ofPlayer('hits', 'Batter hits', 'hits', 'has no plate appearance', 0.07),
  ofPlayer('total_bases', 'Batter total bases', 'bases by hits', 'has no plate appearance', 0.07),
  ofPlayer('home_runs', 'Batter home runs', 'home runs', 'has no plate appearance', 0.08),
]
