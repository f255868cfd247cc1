import { mlbHouseRules } from '@fairline/domain-mlb'
import { nbaHouseRules } from '@fairline/domain-nba'
import { nflHouseRules } from '@fairline/domain-nfl'
import type { HouseRule } from '@fairline/domain-sport'
import { suspendReasonMeanings, voidReasonMeanings } from '@fairline/domain-sport'
import { markdownTable } from './markdown-table.ts'

const rulesOf = (sport: string, rules: readonly HouseRule[]): readonly string[] => [
  `## ${sport}\n`,
  markdownTable(
    ['Rule', 'Markets', 'Situation', 'What holds', 'Source'],
    rules.map(({ id, markets, situation, outcome, source }) => [
      id,
      markets.length === 0 ? 'all' : markets.join(', '),
      situation,
      outcome,
      source,
    ]),
  ),
  '',
]

/** docs/reference/rules.md: the house rules of each sport, and why markets are suspended or void. */
export const describeRules = (): string =>
  [
    '# House rules\n',
    'How markets settle where leagues and books differ, and what a feed may say. The calculators use these rules.\n',
    ...rulesOf('NFL', nflHouseRules),
    ...rulesOf('NBA', nbaHouseRules),
    ...rulesOf('MLB', mlbHouseRules),
    '## Why a market is suspended\n',
    'The `reason` of a suspended market, in partner topics, API and ClickHouse.\n',
    markdownTable(['Reason', 'Meaning, and what ends it'], Object.entries(suspendReasonMeanings)),
    '',
    '## Why a market is void\n',
    'The `reason` of a settled market whose stakes return, and the `void_reason` of its settlement.\n',
    markdownTable(
      ['Reason', 'When'],
      Object.entries(voidReasonMeanings).filter(([reason]) => reason !== ''),
    ),
    '',
  ].join('\n')
