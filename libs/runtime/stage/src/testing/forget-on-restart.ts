import type { PartitionLogic, PassResult, StageInput } from '../stage-logic.ts'
import type { FieldPath } from './state-fields.ts'
import { fieldsOf, withoutField } from './state-fields.ts'

/** What a partition has recorded: its keys' snapshots, and its own. */
export interface PartitionSnapshot {
  readonly keys: ReadonlyMap<string, Uint8Array>
  readonly own: Uint8Array
}

/** A stage whose restarts are tried. */
export interface RestartedStage {
  /** A partition of a new process, and what it says of itself beside its outputs at the end of a run. */
  open(): { readonly partition: PartitionLogic; readonly told?: () => unknown }
  readonly version: number
  /** The recorded state as the stage's own codec reads it. */
  read(snapshot: PartitionSnapshot): unknown
  /** Writes what {@link read} gave of a snapshot, with one field forgotten. */
  write(state: unknown, snapshot: PartitionSnapshot): PartitionSnapshot
  /** What the fields of a state were at the beginning, from the first state of a run. */
  initial(first: unknown): unknown
}

/** What restarts showed of the fields of a state. */
export interface FieldReport {
  /** Fields that somebody notices when a restart forgets them. */
  readonly noticed: ReadonlySet<FieldPath>
  /** Fields that a restart could forget and nobody noticed. */
  readonly unnoticed: ReadonlySet<FieldPath>
  /** Fields that were as at the beginning in every recorded state. */
  readonly unused: ReadonlySet<FieldPath>
}

interface Play {
  /** What each input brought about, and at last what the stage says of itself. */
  readonly told: readonly string[]
  /** What was recorded after each input. */
  readonly snapshots: readonly PartitionSnapshot[]
}

/** How {@link forgetOnRestart} tries. */
export interface ForgetOptions {
  /** Fields that nobody can miss, whatever is below them included, each with the reason. */
  readonly spared?: Readonly<Record<FieldPath, string>>
  /** How many restarts in one run may forget the same field. */
  readonly attemptsPerRun?: number
  /** About so many restarts in one run forget nothing. */
  readonly honestPerRun?: number
}

const textOf = ({ outputs }: PassResult): string =>
  JSON.stringify(
    outputs.map(({ topic, records }) =>
      records.map(({ key, value, headers }) => [topic, key, value === null ? null : Buffer.from(value).toString('base64'), headers]),
    ),
  )

const play = (stage: RestartedStage, inputs: readonly StageInput[]): Play => {
  const { partition, told } = stage.open()
  let keys: ReadonlyMap<string, Uint8Array> = new Map()
  const snapshots: PartitionSnapshot[] = []
  const texts = inputs.map((input) => {
    partition.apply(input)
    const pass = partition.flush()
    if (pass.state.length > 0) {
      const next = new Map(keys)
      for (const { key, state } of pass.state) {
        if (state === null) next.delete(key)
        else next.set(key, state)
      }
      keys = next
    }
    snapshots.push({ keys, own: pass.partitionState })
    return textOf(pass)
  })
  return { told: [...texts, JSON.stringify(told?.())], snapshots }
}

/** Goes on from a snapshot as a new process would; the first input that brings about something else, undefined where none does. */
const firstDifference = (
  stage: RestartedStage,
  snapshot: PartitionSnapshot,
  inputs: readonly StageInput[],
  expected: readonly string[],
  from: number,
): number | undefined => {
  const { partition, told } = stage.open()
  partition.restorePartition(stage.version, snapshot.own)
  for (const [key, state] of snapshot.keys) partition.restore(key, stage.version, state)
  for (let at = from; at < inputs.length; at++) {
    partition.apply(inputs[at] as StageInput)
    if (textOf(partition.flush()) !== expected[at]) return at
  }
  return JSON.stringify(told?.()) === expected[inputs.length] ? undefined : inputs.length
}

const isNoticed = (...restart: Parameters<typeof firstDifference>): boolean => {
  try {
    return firstDifference(...restart) !== undefined
  } catch {
    // A state that cannot be gone on from is noticed at once.
    return true
  }
}

/**
 * Plays runs of inputs, each input a pass, and restarts after each of them with one field of the recorded state forgotten: for every field there
 * must be a restart after which the stage brings about something else. The fields are those of the state itself: a new one is tried without anybody
 * naming it.
 *
 * Throws where a restart that forgets nothing changes anything.
 */
export const forgetOnRestart = (
  stage: RestartedStage,
  runs: Iterable<readonly StageInput[]>,
  { spared = {}, attemptsPerRun = 24, honestPerRun = 16 }: ForgetOptions = {},
): FieldReport => {
  const isSpared = (field: FieldPath): boolean => Object.keys(spared).some((each) => field === each || field.startsWith(`${each}.`))
  const noticed = new Set<FieldPath>()
  const all = new Map<FieldPath, boolean>()
  for (const inputs of runs) {
    const { told, snapshots } = play(stage, inputs)
    const states = snapshots.map((snapshot) => stage.read(snapshot))
    const initial = stage.initial(states[0])
    const honestEvery = Math.ceil(inputs.length / honestPerRun)
    const attempts = new Map<FieldPath, number>()
    for (let at = 0; at < inputs.length - 1; at++) {
      const snapshot = snapshots[at] as PartitionSnapshot
      const difference = at % honestEvery === 0 ? firstDifference(stage, snapshot, inputs, told, at + 1) : undefined
      if (difference !== undefined)
        throw new Error(`A restart after input ${at} that forgets nothing changes what input ${difference} brings about.`)
      for (const [field, differs] of fieldsOf(states[at], initial)) {
        if (isSpared(field)) continue
        all.set(field, differs || all.get(field) === true)
        const tried = attempts.get(field) ?? 0
        if (!differs || noticed.has(field) || tried >= attemptsPerRun) continue
        attempts.set(field, tried + 1)
        let forgetful: PartitionSnapshot
        try {
          forgetful = stage.write(withoutField(states[at], field, initial), snapshot)
        } catch {
          noticed.add(field)
          continue
        }
        if (isNoticed(stage, forgetful, inputs, told, at + 1)) noticed.add(field)
      }
    }
  }
  const named = (isWanted: (field: FieldPath, differs: boolean) => boolean): ReadonlySet<FieldPath> =>
    new Set(
      [...all]
        .filter(([field, differs]) => isWanted(field, differs))
        .map(([field]) => field)
        .toSorted(),
    )
  return {
    noticed,
    unnoticed: named((field, differs) => differs && !noticed.has(field)),
    unused: named((_, differs) => !differs),
  }
}
