import type { SportReport } from '@fairline/tools-verify'

type Counts = Omit<SportReport, 'sport' | 'rejected' | 'differences'>

const countsOf = ({ sport: _sport, rejected: _rejected, differences: _differences, ...counts }: SportReport): Counts => counts

/** The figures of a report that came after an earlier one: a count of each is what was added. What does not reconcile stays as it is. */
export const figuresSince = (report: SportReport, earlier: SportReport | undefined): SportReport => {
  if (earlier === undefined) return report
  const before = countsOf(earlier)
  const counts = Object.fromEntries(
    Object.entries(countsOf(report)).map(([name, count]) => [name, count - before[name as keyof Counts]]),
  ) as unknown as Counts
  const rejected = Object.entries(report.rejected)
    .map(([reason, count]) => [reason, count - (earlier.rejected[reason] ?? 0)] as const)
    .filter(([, count]) => count > 0)
  return { sport: report.sport, ...counts, rejected: Object.fromEntries(rejected), differences: report.differences }
}
