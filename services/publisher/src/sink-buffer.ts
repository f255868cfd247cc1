import type { LogBatch } from '@fairline/contracts'
import type { Amount, BufferReading } from '@fairline/kernel'
import { addAmounts, BufferAccount, largestBatch, noAmount } from '@fairline/kernel'
import { batchBytes } from './intake.ts'

const amountOf = (batch: LogBatch): Amount => ({ records: batch.records.length, bytes: batchBytes(batch) })

/** What a sink has fetched and not dealt with: waiting, or on its way to the server. Outlives the sink's restarts. */
export class SinkBuffer {
  private readonly account: BufferAccount
  private readonly batches = new Set<LogBatch>()
  private cap = noAmount

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
    this.batches.clear()
    // Per source: what waits, with the batch that filled it; and as much that was taken and is on its way.
    const bytes = 2 * sources * (maxWaitingBytes + largestBatch.bytes)
    this.cap = { records: Math.ceil(bytes / batchBytes(smallestBatch)), bytes }
  }

  arrived(batch: LogBatch): void {
    if (batch.records.length === 0) return
    this.batches.add(batch)
    this.account.put(batch.records.length, batchBytes(batch))
  }

  dealt(batch: LogBatch): void {
    if (this.batches.delete(batch)) this.account.drain(batch.records.length, batchBytes(batch))
  }

  reading(): BufferReading {
    return this.account.reading(this.held(), this.cap)
  }

  private held(): Amount {
    let held = noAmount
    for (const batch of this.batches) held = addAmounts(held, amountOf(batch))
    return held
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
