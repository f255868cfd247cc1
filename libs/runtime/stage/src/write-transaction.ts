import type { CommittedOffset, PartitionWrite, TransactionalLog } from '@fairline/contracts'
import { stageError } from './errors.ts'
import type { OwnedPartition } from './recover-partitions.ts'
import type { OffsetHint, PassResult, StageRecord } from './stage-logic.ts'
import type { StageOptions } from './stage-options.ts'
import type { Positions } from './state-record.ts'
import { encodeState, partitionStateKey } from './state-record.ts'

/** A closed pass of a partition, and where its input then stands. */
export interface Pass {
  readonly owned: OwnedPartition
  readonly result: PassResult
  readonly positions: Positions
}

/** What a transaction wrote. */
export interface WrittenTransaction {
  readonly outputs: number
  readonly bytes: number
  /** Ends of the topic that hints are about, by partition; a partition without a record of it is absent. */
  readonly hintedEnds: ReadonlyMap<number, number>
}

/** What writing needs of the stage. */
export interface WriteOptions extends Pick<StageOptions, 'logic' | 'group' | 'nowMs'> {
  readonly maxStateBytes: number
}

const stateRecordsOf = ({ owned, result, positions }: Pass, { logic, maxStateBytes }: WriteOptions): readonly StageRecord[] => {
  const encode = (key: string, state: Uint8Array): Uint8Array => {
    const value = encodeState({ version: logic.stateVersion, positions, state })
    if (value.byteLength > maxStateBytes)
      throw stageError('STAGE_STATE_TOO_LARGE', `State ${key} has ${value.byteLength} bytes, more than ${maxStateBytes}.`, { key })
    return value
  }
  const ownKey = partitionStateKey(owned.partition)
  return [
    ...result.state.map(({ key, state }) => ({ key, value: state === null ? null : encode(key, state) })),
    { key: ownKey, value: encode(ownKey, result.partitionState) },
  ]
}

const offsetsOf = ({ owned, positions }: Pass): readonly CommittedOffset[] =>
  [...positions].map(([topic, offset]) => ({ topic, partition: owned.partition, offset }))

const writeOf = (topic: string, partition: number, records: readonly StageRecord[], timestampMs: number): PartitionWrite => ({
  topic,
  partition,
  records: records.map(({ key, value, headers }) =>
    headers === undefined ? { key, value, timestampMs } : { key, value, timestampMs, headers },
  ),
})

/** Names the end before this transaction: what comes of it is not known yet, and may never be committed. */
const withHint = (records: readonly StageRecord[], { header }: OffsetHint, { hintedEnd }: OwnedPartition): readonly StageRecord[] =>
  records.map((record) => ({ ...record, headers: { ...record.headers, [header]: String(hintedEnd) } }))

const writesOf = (pass: Pass, options: WriteOptions, timestampMs: number): readonly PartitionWrite[] => {
  const { partition } = pass.owned
  const { offsetHint } = options.logic
  return [
    ...pass.result.outputs
      .filter(({ records }) => records.length > 0)
      .map(({ topic, records }) =>
        writeOf(topic, partition, topic === offsetHint?.on ? withHint(records, offsetHint, pass.owned) : records, timestampMs),
      ),
    writeOf(options.logic.stateTopic, partition, stateRecordsOf(pass, options), timestampMs),
  ]
}

const bytesOf = (writes: readonly PartitionWrite[]): number => {
  let bytes = 0
  for (const { records } of writes) for (const { key, value } of records) bytes += key.length + (value?.byteLength ?? 0)
  return bytes
}

/**
 * Writes passes in one transaction: offsets, then outputs and state of all partitions together. The offsets go first
 * because that request may be repeated cheaply while the markers of the last transaction are still being written.
 * @param mayCommit throws where something has happened meanwhile that must keep the transaction from being committed
 */
export const writeTransaction = async (
  writer: TransactionalLog,
  passes: readonly Pass[],
  options: WriteOptions,
  mayCommit: () => void,
): Promise<WrittenTransaction> => {
  const { logic, group, nowMs } = options
  const timestampMs = nowMs()
  const transaction = await writer.begin()
  await transaction.commitOffsets(group, passes.flatMap(offsetsOf))
  const writes = passes.flatMap((pass) => writesOf(pass, options, timestampMs))
  const ends = await transaction.send(writes)
  mayCommit()
  await transaction.commit()
  const outputs = writes.reduce((sum, { topic, records }) => (topic === logic.stateTopic ? sum : sum + records.length), 0)
  const hintedEnds = new Map(ends.filter(({ topic }) => topic === logic.offsetHint?.of).map(({ partition, end }) => [partition, end]))
  return { outputs, bytes: bytesOf(writes), hintedEnds }
}
