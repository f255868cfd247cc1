import type { SportReport } from './reconcile.ts'
import type { VerifyReport } from './verify-run.ts'

const rows: readonly (readonly [string, (report: SportReport) => string | number])[] = [
  ['messages sent', (r) => r.sent],
  ['  accepted', (r) => r.accepted],
  ['  duplicate', (r) => r.duplicate],
  ['  late', (r) => r.late],
  ['  rejected', (r) => Object.values(r.rejected).reduce((sum, count) => sum + count, 0)],
  ['normalized events', (r) => r.normalized],
  ['ClickHouse events', (r) => r.eventRows],
  ['  behind the last change', (r) => r.uncoveredEvents],
  ['odds changes', (r) => r.changes],
  ['partner changes', (r) => r.partnerChanges],
  ['prices in changes', (r) => r.pricedRows],
  ['ClickHouse prices', (r) => r.oddsRows],
  ['settlements', (r) => r.settlements],
  ['games', (r) => r.games],
  ['games in Redis', (r) => r.redisGames],
  ['lost', (r) => r.lost],
  ['duplicated', (r) => r.duplicated],
  ['reconciles', (r) => (r.differences.length === 0 ? 'yes' : 'NO')],
]

/** A report as a table for people, then the rejects by reason, then the differences. */
export const reportLines = ({ sports, holds }: VerifyReport): readonly string[] => [
  `${''.padEnd(26)}${sports.map((report) => report.sport.padStart(10)).join('')}`,
  ...rows.map(([label, cell]) => `${label.padEnd(26)}${sports.map((report) => String(cell(report)).padStart(10)).join('')}`),
  ...sports.flatMap((report) => Object.entries(report.rejected).map(([reason, count]) => `${report.sport} rejected ${count} as ${reason}`)),
  ...sports.flatMap((report) => report.differences.map((each) => `${each.sport} ${each.rule}: ${each.detail}`)),
  holds ? 'Everything reconciles: nothing lost, nothing duplicated.' : 'The run does NOT reconcile.',
]
