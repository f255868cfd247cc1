import type { ChaosScript, PlannedFault } from './chaos-script.ts'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const faultLine = ({ kind, target, forMs }: PlannedFault): string => `${kind.padEnd(18)} ${target.padEnd(38)} for ${seconds(forMs)}`

/** A script for people: a line per fault, and one for each round without any. */
export const scriptLines = ({ seed, minutes, kinds, rounds }: ChaosScript): readonly string[] => [
  `seed ${seed}, ${minutes} minutes, ${kinds.length} kinds of faults`,
  ...rounds.flatMap(({ atMs, faults }) =>
    faults.length === 0
      ? [`${seconds(atMs).padStart(8)}  calm`]
      : faults.map((fault) => `${seconds(atMs + fault.afterMs).padStart(8)}  ${faultLine(fault)}`),
  ),
]
