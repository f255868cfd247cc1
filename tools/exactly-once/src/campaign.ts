import type { Random } from '@fairline/kernel'
import type { FaultCell } from './fault-cells.ts'
import { allCells, shuffledCells } from './fault-cells.ts'
import { hangTransaction } from './hanging-transaction.ts'
import { killBrokers, victims } from './kill-brokers.ts'
import type { Lab } from './lab.ts'
import type { CellResult } from './run-cells.ts'
import { describeResult, runCells } from './run-cells.ts'
import type { Finding } from './tally-expectation.ts'

/** Options of {@link runCampaign}. */
export interface CampaignOptions {
  readonly random: Random
  /** Cells are drawn for so long, or each once where it is not told; then come the hanging transaction and the killed brokers. */
  readonly minutes: number | undefined
  /** Stages at work at the same time, each under a fault of its own. */
  readonly stagesAtOnce: number
  readonly print: (line: string) => void
}

/** What a campaign found. */
export interface CampaignResult {
  readonly findings: readonly Finding[]
  /** Faults that never came to pass: their cells showed nothing. */
  readonly idle: readonly FaultCell[]
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** The cells in the order of the seed, all of them before any comes again, in rounds. */
function* rounds(random: Random, stagesAtOnce: number): Generator<readonly FaultCell[], never> {
  for (;;) {
    const cells = shuffledCells(random)
    for (let at = 0; at < cells.length; at += stagesAtOnce) yield cells.slice(at, at + stagesAtOnce)
  }
}

const runRounds = async (lab: Lab, { random, minutes, stagesAtOnce, print }: CampaignOptions): Promise<readonly CellResult[]> => {
  const untilMs = performance.now() + (minutes ?? 0) * 60_000
  const results: CellResult[] = []
  const isDone = (): boolean => (minutes === undefined ? results.length >= allCells.length : performance.now() >= untilMs)
  let round = 0
  for (const drawn of rounds(random, stagesAtOnce)) {
    if (isDone()) break
    round++
    const found = await runCells(lab, `round-${round}`, drawn, { withAborted: true })
    for (const result of found) print(describeResult(result))
    results.push(...found)
  }
  return results
}

/** Runs faults of every kind against stages in a lab, and prints what each did. */
export const runCampaign = async (lab: Lab, options: CampaignOptions): Promise<CampaignResult> => {
  const { print } = options
  const results = await runRounds(lab, options)
  const hanging = await hangTransaction(lab, 'hanging')
  print(`hanging transaction: readers stood still for ${seconds(hanging.stallMs)}; its owner ended with ${hanging.zombie.how}`)
  const chosen = lab.brokerCount === 1 ? (['every broker'] as const) : victims
  const killed = await killBrokers(lab, {
    name: 'killed',
    victims: chosen,
    recordsPerPartition: 2_000 * chosen.length,
    onKill: ({ victim, brokers, nextCommitMs }) =>
      print(`${victim} killed (${brokers.join(', ')}): next commit ${seconds(nextCommitMs)} later`),
  })
  const findings = [...results, hanging, ...killed.verdicts].flatMap((each) => each.findings)
  const idle = results.filter(({ hits }) => hits === 0).map(({ cell }) => cell)
  const exits = results.reduce((sum, each) => sum + each.exits, 0)
  const aborted = [...results, hanging, ...killed.verdicts].reduce((sum, each) => sum + (each.aborted ?? 0), 0)
  const slowest = Math.max(0, ...results.map(({ recoveryMs }) => recoveryMs ?? 0))
  print(
    `${results.length} cells (${idle.length} never struck), ${exits + killed.exits} restarts, ${aborted} aborted records, ` +
      `slowest recovery of a cell ${seconds(slowest)}, ${findings.length} findings`,
  )
  for (const { rule, detail } of findings) print(`${rule}: ${detail}`)
  return { findings, idle }
}
