import type { Score } from './check-run.ts'
import type { SportReport } from './sport-report.ts'
import type { VerifyReport } from './verify-run.ts'

const rows: readonly (readonly [string, (report: SportReport) => string | number])[] = [
  ['messages sent', (r) => r.sent],
  ['  accepted', (r) => r.accepted],
  ['  duplicate', (r) => r.duplicate],
  ['  late', (r) => r.late],
  ['  shed', (r) => r.shed],
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
  ['aborted records', (r) => r.aborted],
  ['lost', (r) => r.lost],
  ['duplicated', (r) => r.duplicated],
]

const scoreLines = ({ id, title, verdict }: Score): readonly string[] => {
  const line = (word: string, facts: string): string => `${id.padEnd(4)}${word.padEnd(8)}${facts.padStart(9)}  ${title}`
  switch (verdict.kind) {
    case 'held':
      return [line('held', String(verdict.facts))]
    case 'broken':
      return [
        line('BROKEN', `${verdict.count}/${verdict.facts}`),
        ...verdict.offences.map(({ sport, detail }) => `${''.padEnd(12)}first${sport === undefined ? '' : ` of ${sport}`}: ${detail}`),
      ]
    case 'not-applicable':
      return [line('-', ''), `${''.padEnd(23)}${verdict.reason}`]
  }
}

/** A scorecard for people: each invariant, its verdict, the facts it was decided by, and the first offences. */
export const scorecardLines = (scores: readonly Score[]): readonly string[] => scores.flatMap(scoreLines)

/** A report as a table for people, then the rejects by reason, then the scorecard. */
export const reportLines = ({ sports, scorecard, holds, readMs }: VerifyReport): readonly string[] => {
  const count = (kind: Score['verdict']['kind']): number => scorecard.scores.filter(({ verdict }) => verdict.kind === kind).length
  return [
    `${''.padEnd(26)}${sports.map((report) => report.sport.padStart(10)).join('')}`,
    ...rows.map(([label, cell]) => `${label.padEnd(26)}${sports.map((report) => String(cell(report)).padStart(10)).join('')}`),
    ...sports.flatMap((report) => Object.entries(report.rejected).map(([reason, each]) => `${report.sport} rejected ${each} as ${reason}`)),
    '',
    ...scorecardLines(scorecard.scores),
    '',
    `${count('held')} invariants held, ${count('broken')} broken, ${count('not-applicable')} not applicable; read in ${(readMs / 1000).toFixed(1)} s`,
    holds ? 'Everything reconciles: nothing lost, nothing duplicated.' : 'The run does NOT reconcile.',
  ]
}
