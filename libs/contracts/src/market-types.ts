import type { Sport } from '@fairline/kernel'

const types: Readonly<Record<Sport, readonly string[]>> = {
  nfl: [
    'moneyline',
    'spread',
    'total',
    'team_total',
    'result',
    'total_odd',
    'overtime',
    'race_to',
    'next_score',
    'pass_yds',
    'pass_tds',
    'rush_yds',
    'rec_yds',
    'receptions',
    'anytime_td',
  ],
  nba: ['moneyline', 'result', 'spread', 'total', 'team_total', 'total_odd', 'overtime', 'points', 'rebounds', 'assists', 'threes'],
  mlb: [
    'moneyline',
    'moneyline_listed',
    'spread',
    'total',
    'team_total',
    'result',
    'total_odd',
    'extra_innings',
    'strikeouts',
    'hits',
    'total_bases',
    'home_runs',
  ],
}

/** The market types that a sport offers, by their names on the wire: what a command may name. */
export const marketTypesOf = (sport: Sport): readonly string[] => types[sport]
