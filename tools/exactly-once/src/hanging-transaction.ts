import { tallyTopicsOn } from '@fairline/runtime-stage/testing'
import type { Lab } from './lab.ts'
import type { StageExit } from './supervised-stage.ts'
import type { TallyVerdict } from './tally-run.ts'
import { startTallyRun } from './tally-run.ts'
import { waitFor } from './wait-for.ts'

/** What a transaction that nobody ends does to readers, and what becomes of its owner. */
export interface HangingReport extends TallyVerdict {
  /** How long readers of the partition stood still. */
  readonly stallMs: number
  /** How the owner ended when it went on. */
  readonly zombie: StageExit
}

/**
 * Stops a stage (SIGSTOP) inside a transaction that has written, with no successor to fence it, measures when the broker ends
 * the transaction by itself, lets the zombie go on, and counts.
 */
export const hangTransaction = async (lab: Lab, name: string): Promise<HangingReport> => {
  const run = await startTallyRun(lab, {
    name,
    stages: 1,
    recordsPerPartition: 300,
    maxRecordsPerTransaction: 20,
    cluster: lab.cluster,
    hangAfter: 5,
  })
  try {
    const [stage] = run.stages
    if (stage === undefined) throw new TypeError('A run has at least one stage.')
    const hungAtMs = await waitFor('the stage to hang', () => stage.hungAtMs)
    const admin = await lab.log.admin()
    const { out } = tallyTopicsOn(name)
    // The last stable offset of each partition: the open transaction holds it.
    const stableEnds = async (): Promise<readonly number[]> => (await admin.ranges(out)).map(({ end }) => end)
    const held = await stableEnds()
    await waitFor('the broker to end the transaction', async () =>
      (await stableEnds()).some((end, i) => end > (held[i] ?? 0)) ? true : undefined,
    )
    const stallMs = performance.now() - hungAtMs
    await admin.close()
    stage.signal('SIGCONT')
    const zombie = await waitFor('the zombie to end', () => stage.exits[0])
    await run.finish(120_000)
    const [verdict] = await run.verdicts(true)
    return { stallMs, zombie, ...(verdict as TallyVerdict) }
  } finally {
    run.kill()
  }
}
