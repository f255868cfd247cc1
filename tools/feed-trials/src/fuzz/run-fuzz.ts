import { setImmediate } from 'node:timers/promises'
import type { Json, Random } from '@fairline/kernel'
import { fnv1a, seededRandom } from '@fairline/kernel'
import type { FuzzTarget } from './fuzz-targets.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { mutateJson } from './mutate-json.ts'

/** An input that a parser did not survive. */
export interface FuzzFinding {
  readonly target: string
  /** Which input of the seed it was. */
  readonly index: number
  readonly error: string
  readonly input: Buffer
}

/** What became of the inputs of a target. */
export interface FuzzTally {
  readonly target: string
  accepted: number
  rejected: number
  readonly findings: FuzzFinding[]
}

/** The input of a target under a seed and an index: the same ever again. */
export const fuzzInput = ({ name, seeds, isJson }: FuzzTarget, seed: number, index: number): Buffer => {
  const random: Random = seededRandom(fnv1a(`${seed}/${name}/${index}`))
  const from = seeds[Math.floor(random() * seeds.length)] as Buffer
  return isJson && random() < 0.6 ? mutateJson(JSON.parse(from.toString('utf8')) as Json, random) : mutateBytes(from, random)
}

/** Gives an input to a target; the finding where it does not keep its promise. */
export const tryInput = (target: FuzzTarget, input: Buffer, tally: FuzzTally, index = -1): void => {
  try {
    tally[target.take(Buffer.from(input))]++
  } catch (caught) {
    tally.findings.push({
      target: target.name,
      index,
      error: caught instanceof Error ? (caught.stack ?? caught.message) : String(caught),
      input,
    })
  }
}

/** An empty {@link FuzzTally}. */
export const newTally = (target: string): FuzzTally => ({ target, accepted: 0, rejected: 0, findings: [] })

/** How long to go on. */
export interface FuzzOptions {
  readonly seed: number
  /** Inputs per target and turn; targets take turns. */
  readonly turn: number
  /** Asked before each turn; the number of inputs that each target has had. */
  readonly goOn: (inputs: number) => boolean
}

/** Gives targets mutated inputs until told to stop. */
export const runFuzz = async (targets: readonly FuzzTarget[], { seed, turn, goOn }: FuzzOptions): Promise<readonly FuzzTally[]> => {
  const tallies = targets.map((target) => newTally(target.name))
  for (let inputs = 0; goOn(inputs); inputs += turn)
    for (const [at, target] of targets.entries()) {
      for (let index = inputs; index < inputs + turn; index++)
        tryInput(target, fuzzInput(target, seed, index), tallies[at] as FuzzTally, index)
      // zlib lets go of its buffers in the next turn of the event loop: without one a run of an hour would hold them all.
      await setImmediate()
    }
  return tallies
}
