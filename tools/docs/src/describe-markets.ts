import { allowedMoves, marketStatuses } from '@fairline/domain-markets'
import { markdownTable } from './markdown-table.ts'

const stateName = (status: string): string => status.replaceAll('-', '_')

/** docs/reference/markets.md: the statuses of a market and the moves between them. */
export const describeMarkets = (): string => {
  const arrows = [...Map.groupBy(allowedMoves, ({ from, to }) => `${stateName(from)} --> ${stateName(to)}`)].map(
    ([arrow, moves]) => `  ${arrow}: ${moves.map(({ cause }) => cause).join(', ')}`,
  )
  const rows = marketStatuses.flatMap((from) => allowedMoves.filter((move) => move.from === from).map(({ to, cause }) => [from, to, cause]))
  return [
    '# Markets\n',
    'A market starts inactive; only an active one takes bets. These are all moves it can make; any other is refused as a bug.\n',
    ['```mermaid', 'stateDiagram-v2', '  [*] --> inactive', ...arrows, '```'].join('\n'),
    '',
    markdownTable(['From', 'To', 'Cause'], rows),
    '',
  ].join('\n')
}
