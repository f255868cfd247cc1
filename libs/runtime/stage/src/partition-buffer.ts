import type { LogBatch, LogRecord } from '@fairline/contracts'
import type { Amount, BufferReading } from '@fairline/kernel'
import { BufferAccount } from '@fairline/kernel'
import type { StageInput } from './stage-logic.ts'

interface QueuedBatch {
  readonly batch: LogBatch
  next: number
}

interface InputState {
  readonly topic: string
  /** Next offset to be put into the queue. */
  expected: number
  /** Next offset to be applied: what a commit says. */
  applied: number
  queued: number
  highWatermark: number
}

const sizeOf = ({ key, value }: LogRecord): number => (key?.length ?? 0) + (value?.length ?? 0) + 64

const bytesFrom = ({ records }: LogBatch, first: number): number => {
  let bytes = 0
  for (let index = first; index < records.length; index++) bytes += sizeOf(records[index] as LogRecord)
  return bytes
}

/** What was read of one partition and not applied yet, over all input topics, in order of arrival. */
export class PartitionBuffer {
  readonly partition: number
  private readonly inputs: ReadonlyMap<string, InputState>
  private readonly queue: QueuedBatch[] = []
  private head = 0
  private readonly account: BufferAccount
  records = 0
  bytes = 0

  constructor(partition: number, positions: ReadonlyMap<string, number>) {
    this.partition = partition
    this.account = new BufferAccount(`partition/${partition}`)
    this.inputs = new Map(
      [...positions].map(([topic, offset]) => [topic, { topic, expected: offset, applied: offset, queued: 0, highWatermark: offset }]),
    )
  }

  /** Queues what is new in a batch; offsets below the expected one were delivered before and are dropped. */
  push(batch: LogBatch): void {
    const input = this.inputOf(batch.topic)
    input.highWatermark = batch.highWatermark
    if (batch.lastOffset < input.expected) return
    let first = 0
    while (first < batch.records.length && (batch.records[first]?.offset ?? 0) < input.expected) first++
    input.expected = batch.lastOffset + 1
    const count = batch.records.length - first
    if (count === 0) {
      // Only markers: nothing to apply, the position moves once what came before is applied.
      if (input.queued === 0) input.applied = input.expected
      return
    }
    this.queue.push({ batch, next: first })
    input.queued += count
    const bytes = bytesFrom(batch, first)
    this.records += count
    this.bytes += bytes
    this.account.put(count, bytes)
  }

  /** Takes the next record; undefined where none is left. */
  shift(): StageInput | undefined {
    const first = this.queue[this.head]
    if (first === undefined) return undefined
    const { batch } = first
    const record = batch.records[first.next++] as StageInput['record']
    if (first.next === batch.records.length) this.dropFirst()
    const input = this.inputOf(batch.topic)
    input.queued--
    input.applied = input.queued === 0 ? input.expected : record.offset + 1
    const taken = { topic: batch.topic, partition: this.partition, record }
    const bytes = sizeOf(record)
    this.records--
    this.bytes -= bytes
    this.account.drain(1, bytes)
    return taken
  }

  /** Next offsets by topic, as a commit must name them. */
  positions(): ReadonlyMap<string, number> {
    return new Map([...this.inputs.values()].map(({ topic, applied }) => [topic, applied]))
  }

  /** What went through it, and what lies in it, counted there. */
  reading(cap: Amount): BufferReading {
    let [records, bytes] = [0, 0]
    for (const { batch, next } of this.queue.slice(this.head)) {
      records += batch.records.length - next
      bytes += bytesFrom(batch, next)
    }
    return this.account.reading({ records, bytes }, cap)
  }

  /** Records that the log has beyond what was applied. */
  lag(): number {
    let lag = 0
    for (const input of this.inputs.values()) lag += Math.max(0, input.highWatermark - input.applied)
    return lag
  }

  // The array is cut in steps: shifting it for every batch would move the rest each time.
  private dropFirst(): void {
    this.head++
    if (this.head === this.queue.length || this.head >= 64) {
      this.queue.splice(0, this.head)
      this.head = 0
    }
  }

  private inputOf(topic: string): InputState {
    const input = this.inputs.get(topic)
    if (input === undefined) throw new Error(`Topic ${topic} is not an input.`)
    return input
  }
}
