import type { RunArtefacts } from '@fairline/tools-verify'
import { reportLines, verifyRun } from '@fairline/tools-verify'

/** The outcome of a reconciliation. */
export interface Reconciliation {
  readonly holds: boolean
  readonly lines: readonly string[]
}

/** Reconciles a run; waits for the sinks to catch up for at most `waitMs`. */
export const reconcileRun = async (artefacts: RunArtefacts): Promise<Reconciliation> => {
  const report = await verifyRun(artefacts)
  return { holds: report.holds, lines: reportLines(report) }
}
