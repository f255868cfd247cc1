import { recordBatchSeed } from './record-batch-seed.ts'

/** An input that a parser once failed on, kept so that it never does again. */
export interface KeptInput {
  readonly target: string
  readonly what: string
  readonly input: Buffer
}

const batchWith = (change: (batch: Buffer) => void): Buffer => {
  const batch = recordBatchSeed(0)
  change(batch)
  return batch
}

/** Every input that fuzzing or reading has found. */
export const keptInputs: readonly KeptInput[] = [
  { target: 'record-batch', what: 'a length that leads back to its own start', input: batchWith((batch) => batch.writeInt32BE(-12, 8)) },
  {
    target: 'record-batch',
    what: 'two thousand million records in 100 bytes',
    input: batchWith((batch) => batch.writeInt32BE(0x7f_ff_ff_ff, 57)),
  },
  { target: 'record-batch', what: 'a record longer than its batch', input: batchWith((batch) => batch.writeUInt8(0x7e, 61)) },
]
