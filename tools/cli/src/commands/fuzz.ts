import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FuzzTally } from '@fairline/tools-feed-trials'
import { fuzzTargets, runFuzz } from '@fairline/tools-feed-trials'
import { cliError } from '../errors.ts'

/** How long to fuzz, and what. */
export interface FuzzCommand {
  readonly minutes: number
  readonly seed: number
  /** Only this parser. */
  readonly target?: string | undefined
  /** Where inputs are written that a parser did not survive. */
  readonly folder: string
  readonly onProgress: (inputs: number) => void
}

const turn = 500
const reportEveryMs = 60_000

/** Gives every parser mutated inputs for some minutes. Same seed, same inputs; a finding's input is kept as a file. */
export const fuzz = async ({ minutes, seed, target, folder, onProgress }: FuzzCommand): Promise<readonly FuzzTally[]> => {
  const all = fuzzTargets()
  const targets = all.filter(({ name }) => target === undefined || name === target)
  if (targets.length === 0)
    throw cliError('CLI_ARGUMENT_INVALID', `There is no parser ${target}; there are ${all.map(({ name }) => name).join(', ')}.`)
  const startedAt = performance.now()
  let reportedAt = startedAt
  const tallies = await runFuzz(targets, {
    seed,
    turn,
    goOn: (inputs) => {
      const now = performance.now()
      if (now - reportedAt >= reportEveryMs) {
        reportedAt = now
        onProgress(inputs)
      }
      return now - startedAt < minutes * 60_000
    },
  })
  for (const { target: name, index, input } of tallies.flatMap(({ findings }) => findings)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${name}-${seed}-${index}.bin`), input)
  }
  return tallies
}

/** Tallies as lines for people. */
export const fuzzLines = (tallies: readonly FuzzTally[]): readonly string[] => [
  ...tallies.map(
    ({ target, accepted, rejected, findings }) =>
      `${target.padEnd(18)} ${accepted + rejected + findings.length} inputs: ${accepted} accepted, ${rejected} rejected, ${findings.length} findings`,
  ),
  ...tallies.flatMap(({ findings }) =>
    findings.slice(0, 5).map(({ target, index, error }) => `${target} input ${index}: ${error.split('\n')[0]}`),
  ),
]
