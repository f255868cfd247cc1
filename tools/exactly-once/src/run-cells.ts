import type { FaultCell } from './fault-cells.ts'
import { describeCell } from './fault-cells.ts'
import type { Lab } from './lab.ts'
import { startTallyRun } from './tally-run.ts'
import type { TallyVerdict } from './tally-run.ts'

/** What a stage went through in one cell, and what it left. */
export interface CellResult extends TallyVerdict {
  readonly cell: FaultCell
  /** 0 where the stage never sent what the fault waited for: then the cell shows nothing. */
  readonly hits: number
  /** Ends of the process that the fault caused. */
  readonly exits: number
  /** From the moment of the fault to the next commit; undefined where the fault came after the last. */
  readonly recoveryMs?: number
}

/** Long enough for 40 transactions and more, each at most half of it. */
const recordsPerPartition = 600
const maxRecordsPerTransaction = 20
/** The slowest cell waits 6 s for a delayed answer, and a busy machine needs seconds to start a process. */
const deadlineMs = 240_000

/** Runs a stage per cell, all at the same time, each under its own fault, and counts what they wrote. */
export const runCells = async (
  lab: Lab,
  name: string,
  cells: readonly FaultCell[],
  { withAborted }: { readonly withAborted: boolean },
): Promise<readonly CellResult[]> => {
  const struckAtMs: number[] = []
  const toxics = cells.map((cell, i) => {
    const applied = lab.proxy.apply({ kind: 'kafka', ...cell, limit: 1, clientId: `${name}-${i}-` })
    void applied.firstHit.then(() => void (struckAtMs[i] = performance.now()))
    return applied
  })
  try {
    const run = await startTallyRun(lab, {
      name,
      stages: cells.length,
      recordsPerPartition,
      maxRecordsPerTransaction,
      cluster: lab.proxied,
    })
    await run.finish(deadlineMs)
    const verdicts = await run.verdicts(withAborted)
    return cells.map((cell, i) => {
      const atMs = struckAtMs[i]
      const next = atMs === undefined ? undefined : run.stages[i]?.firstCommitAfter(atMs)
      return {
        cell,
        hits: toxics[i]?.hits() ?? 0,
        exits: run.stages[i]?.exits.length ?? 0,
        ...(verdicts[i] as TallyVerdict),
        ...(atMs === undefined || next === undefined ? {} : { recoveryMs: next - atMs }),
      }
    })
  } finally {
    for (const toxic of toxics) toxic.remove()
  }
}

/** A result in one line. */
export const describeResult = ({ cell, hits, exits, outputs, aborted, recoveryMs, findings }: CellResult): string => {
  const recovery = recoveryMs === undefined ? 'after the last commit' : `next commit ${(recoveryMs / 1000).toFixed(1)} s later`
  const verdict = findings.length === 0 ? 'exact' : findings.map(({ rule, detail }) => `${rule.toUpperCase()}: ${detail}`).join(' ')
  const name = describeCell(cell).padEnd(52)
  return `${name} struck ${hits}x, ${exits} exits, ${recovery}; ${outputs} outputs${aborted === undefined ? '' : `, ${aborted} aborted`}: ${verdict}`
}
