import type { LogBatch } from '@fairline/contracts'
import type { Amount, BufferReading } from '@fairline/kernel'
import { BufferAccount, largestBatch, noAmount } from '@fairline/kernel'
import { batchBytes } from './intake.ts'

/** What lies here of one partition of a topic, in order. */
interface Held {
  readonly batches: LogBatch[]
  /** Everything up to this offset was dealt with. */
  dealtThrough: number
}

/** What a sink has fetched and not dealt with: waiting, or on its way to the server. Outlives the sink's restarts. */
export class SinkBuffer {
  private readonly account: BufferAccount
  private readonly sources = new Map<string, Held>()
  private cap = noAmount
  private dealtBatches = 0

  constructor(sink: string) {
    this.account = new BufferAccount(`sink/${sink}`)
  }

  /**
   * The sink starts over: what it held goes back to the log and is read again.
   * @param sources partitions of topics that it reads, each with so many bytes waiting at most
   */
  begin(sources: number, maxWaitingBytes: number): void {
    const { records, bytes: heldBytes } = this.held()
    this.account.drain(records, heldBytes)
    this.sources.clear()
    // Per source: what waits, with the batch that filled it; and as much that was taken and is on its way.
    const bytes = 2 * sources * (maxWaitingBytes + largestBatch.bytes)
    this.cap = { records: Math.ceil(bytes / batchBytes(smallestBatch)), bytes }
  }

  arrived(batch: LogBatch): void {
    if (batch.records.length === 0) return
    this.sourceOf(batch).batches.push(batch)
    this.account.put(batch.records.length, batchBytes(batch))
  }

  /** The records of a batch, or the first ones of it, are with the sink's server. */
  dealt(batch: LogBatch): void {
    this.dealtBatches += 1
    const source = this.sourceOf(batch)
    source.dealtThrough = batch.lastOffset
    while ((source.batches[0]?.lastOffset ?? Infinity) <= batch.lastOffset) source.batches.shift()
    this.account.drain(batch.records.length, batchBytes(batch))
  }

  /** Batches that were dealt with, over all starts of the sink. */
  get steps(): number {
    return this.dealtBatches
  }

  /** Whether something waits or is on its way. */
  get isEmpty(): boolean {
    return [...this.sources.values()].every(({ batches }) => batches.length === 0)
  }

  reading(): BufferReading {
    return this.account.reading(this.held(), this.cap)
  }

  private sourceOf({ topic, partition }: LogBatch): Held {
    const key = `${topic}/${partition}`
    const found = this.sources.get(key) ?? { batches: [], dealtThrough: -1 }
    this.sources.set(key, found)
    return found
  }

  private held(): Amount {
    let [records, bytes] = [0, 0]
    for (const { batches, dealtThrough } of this.sources.values())
      for (const batch of batches) {
        const left = { ...batch, records: batch.records.filter(({ offset }) => offset > dealtThrough) }
        records += left.records.length
        bytes += batchBytes(left)
      }
    return { records, bytes }
  }
}

/** One record without a value: what bounds the bytes bounds the count. */
const smallestBatch: LogBatch = {
  topic: '',
  partition: 0,
  records: [{ offset: 0, key: null, value: null, timestampMs: 0, headers: {} }],
  lastOffset: 0,
  highWatermark: 0,
}
