import { fairline } from '@fairline/contracts'
import { stageError } from './errors.ts'

const { StateRecord } = fairline.v1

/** Next offsets by input topic. */
export type Positions = ReadonlyMap<string, number>

/** A snapshot as it lies in the state topic. */
export interface StoredState {
  readonly version: number
  readonly positions: Positions
  readonly state: Uint8Array
}

/** Key of the record that a partition has beside those of its keys. */
export const partitionStateKey = (partition: number): string => `~partition/${partition}`

/** Writes a snapshot. */
export const encodeState = ({ version, positions, state }: StoredState): Uint8Array =>
  StateRecord.encode({
    stateVersion: version,
    positions: [...positions].map(([topic, nextOffset]) => ({ topic, nextOffset })),
    state,
  }).finish()

/** Reads a snapshot; one of a version that is not among `readable` is fatal. */
export const decodeState = (key: string, value: Uint8Array, readable: readonly number[]): StoredState => {
  const record = decode(key, value)
  if (!readable.includes(record.stateVersion))
    throw stageError('STAGE_STATE_UNREADABLE', `State ${key} has version ${record.stateVersion}, known are ${readable.join(', ')}.`, {
      key,
      version: record.stateVersion,
    })
  return {
    version: record.stateVersion,
    positions: new Map(record.positions.map(({ topic, nextOffset }) => [topic ?? '', nextOffset ?? 0])),
    state: record.state,
  }
}

const decode = (key: string, value: Uint8Array): fairline.v1.StateRecord => {
  try {
    return StateRecord.decode(value)
  } catch (caught) {
    throw stageError('STAGE_STATE_UNREADABLE', `State ${key} is not a state record.`, { key }, caught)
  }
}
