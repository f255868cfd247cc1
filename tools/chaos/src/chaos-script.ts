import type { Random } from '@fairline/kernel'
import { seededRandom } from '@fairline/kernel'
import type { FaultName } from './fault-kinds.ts'
import { faultKindOf } from './fault-kinds.ts'

/** A fault of a script. */
export interface PlannedFault {
  readonly kind: FaultName
  readonly target: string
  /** After the beginning of its round. */
  readonly afterMs: number
  readonly forMs: number
}

/** Some faults at once, or none; then time to recover. */
export interface Round {
  /** After the beginning of the script. A round begins late where the one before took longer to recover. */
  readonly atMs: number
  /** From its beginning to the end of its last fault. */
  readonly forMs: number
  readonly faults: readonly PlannedFault[]
}

/** What happens to a platform, and when. */
export interface ChaosScript {
  readonly seed: number
  readonly minutes: number
  readonly kinds: readonly FaultName[]
  readonly rounds: readonly Round[]
}

/** Options of {@link chaosScript}. */
export interface ScriptOptions {
  readonly seed: number
  readonly minutes: number
  readonly kinds: readonly FaultName[]
}

const warmUpMs = 5_000
/** The games go on for the rest, and end in calm. */
const faultyShare = 0.85
/** Drawn for the number of faults of a round. */
const sizes = [0, 1, 2, 2, 3, 3] as const
const calmMs = [1_500, 3_000] as const
const recoveryMs = [4_000, 8_000] as const
const spreadMs = 1_000

const between = (random: Random, [least, most]: readonly [number, number]): number => Math.round(least + random() * (most - least))

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T

const shuffled = <T>(random: Random, items: readonly T[]): T[] => {
  const list = [...items]
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[list[index], list[other]] = [list[other] as T, list[index] as T]
  }
  return list
}

/** Gives the kinds in random order, again and again: none comes a third time before every other came once. */
const createBag = (random: Random, kinds: readonly FaultName[]) => {
  let bag: FaultName[] = []
  return (): FaultName => {
    if (bag.length === 0) bag = shuffled(random, kinds)
    return bag.pop() as FaultName
  }
}

const drawRound = (random: Random, draw: () => FaultName, size: number): readonly PlannedFault[] => {
  const faults: PlannedFault[] = []
  const taken = new Set<string>()
  for (let index = 0; index < size; index++) {
    const kind = draw()
    const { targets, forMs, resource } = faultKindOf(kind)
    const free = targets.filter((target) => !taken.has(resource(target)))
    if (free.length === 0) continue
    const target = pick(random, free)
    taken.add(resource(target))
    faults.push({ kind, target, afterMs: between(random, [0, spreadMs]), forMs: between(random, forMs) })
  }
  return faults
}

/**
 * Draws a script: every few seconds a random subset of the faults, none included, each thing hit once at a time, then time to recover.
 * Pure: the same options give the same script.
 */
export const chaosScript = ({ seed, minutes, kinds }: ScriptOptions): ChaosScript => {
  const random = seededRandom(seed)
  const draw = createBag(random, kinds)
  const endMs = minutes * 60_000 * faultyShare
  const rounds: Round[] = []
  let atMs = warmUpMs
  while (atMs < endMs) {
    const faults = drawRound(random, draw, pick(random, sizes))
    const forMs = Math.max(0, ...faults.map((fault) => fault.afterMs + fault.forMs))
    rounds.push({ atMs, forMs, faults })
    atMs += forMs + between(random, faults.length === 0 ? calmMs : recoveryMs)
  }
  return { seed, minutes, kinds, rounds }
}
