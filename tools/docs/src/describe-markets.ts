import type { MarketDefinition } from '@fairline/domain-sport'
import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import { allowedMoves, marketStatuses } from '@fairline/domain-markets'
import { code, markdownTable } from './markdown-table.ts'

const stateName = (status: string): string => status.replaceAll('-', '_')

type Offer = Pick<typeof nbaModule, 'sport' | 'markets' | 'periods' | 'rules'>

const marketCells = ({ type, name, periods, participant, selections, lineMeaning, settlement }: MarketDefinition): readonly string[] => [
  code(type),
  name,
  periods.map(code).join(', '),
  participant === 'none' ? '' : participant,
  selections.join(', '),
  lineMeaning,
  settlement,
]

const catalogueOf = ({ sport, markets, periods, rules }: Offer): readonly string[] => [
  `## ${sport.toUpperCase()}\n`,
  `Format, where a fixture states no other: ${Object.entries(rules)
    .map(([rule, value]) => code(`${rule}: ${value}`))
    .join(', ')}.\n`,
  markdownTable(
    ['Period', 'Part of the game'],
    periods.map(({ period, name }) => [code(period), name]),
  ),
  '',
  markdownTable(['Type', 'Name', 'Periods', 'Of a', 'Selections', 'Line', 'Settled'], markets.map(marketCells)),
  '',
]

/** docs/reference/markets.md: what each sport offers, the statuses of a market and the moves between them. */
export const describeMarkets = (): string => {
  const arrows = [...Map.groupBy(allowedMoves, ({ from, to }) => `${stateName(from)} --> ${stateName(to)}`)].map(
    ([arrow, moves]) => `  ${arrow}: ${moves.map(({ cause }) => cause).join(', ')}`,
  )
  const rows = marketStatuses.flatMap((from) => allowedMoves.filter((move) => move.from === from).map(({ to, cause }) => [from, to, cause]))
  return [
    '# Markets\n',
    'What is offered, as `<sport>.fixtures` tells it with every game. A `*` in a period stands for a number from 1. What holds in particular',
    'situations is in the [house rules](rules.md).\n',
    ...[nflModule, nbaModule, mlbModule].flatMap(catalogueOf),
    '## Statuses\n',
    'A market starts inactive; only an active one takes bets. These are all moves it can make; any other is refused as a bug.\n',
    ['```mermaid', 'stateDiagram-v2', '  [*] --> inactive', ...arrows, '```'].join('\n'),
    '',
    markdownTable(['From', 'To', 'Cause'], rows),
    '',
  ].join('\n')
}
