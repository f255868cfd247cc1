import type { LogBatch, LogReader, LogRecord } from '@fairline/contracts'

const keyOf = (topic: string, partition: number): string => `${topic}/${partition}`

const recordBytes = ({ value }: LogRecord): number => 64 + (value?.length ?? 0)

/** Memory that a batch takes, its records' frames included: what bounds the bytes bounds the count. */
export const batchBytes = (batch: LogBatch): number => batch.records.reduce((sum, record) => sum + recordBytes(record), 0)

/** The bounded place where a reader's batches wait for their sink: a partition with too much waiting is paused. */
export class Intake {
  private readonly maxWaitingBytes: number
  private readonly waiting = new Map<string, number>()
  private readonly paused = new Map<string, { readonly topic: string; readonly partition: number }>()
  private batches: LogBatch[] = []
  private wake = Promise.withResolvers<void>()
  private isNudged = false
  private reader: LogReader | undefined
  private ending: { readonly error: unknown } | undefined

  /** @param maxWaitingBytes per partition; one fetched batch more may come in */
  constructor(maxWaitingBytes: number) {
    this.maxWaitingBytes = maxWaitingBytes
  }

  /** The reader to pause and resume. */
  attach(reader: LogReader): void {
    this.reader = reader
    for (const { topic, partition } of this.paused.values()) reader.pause(topic, partition)
  }

  /** Takes in a batch; for the reader's `onBatch`. */
  push(batch: LogBatch): void {
    const { topic, partition } = batch
    const key = keyOf(topic, partition)
    const bytes = (this.waiting.get(key) ?? 0) + batchBytes(batch)
    this.waiting.set(key, bytes)
    this.batches.push(batch)
    if (bytes > this.maxWaitingBytes && !this.paused.has(key)) {
      this.paused.set(key, { topic, partition })
      this.reader?.pause(topic, partition)
    }
    this.wake.resolve()
  }

  /** Lets the sink look although nothing may wait. */
  nudge(): void {
    this.isNudged = true
    this.wake.resolve()
  }

  /** Ends the intake: waiting batches are dropped, and the sink is told at its next look. */
  end(error?: unknown): void {
    this.ending ??= { error }
    this.wake.resolve()
  }

  /** Whether a partition is at its bound. */
  isFull(): boolean {
    return this.paused.size > 0
  }

  /** Whether nothing more will come. */
  get isEnded(): boolean {
    return this.ending !== undefined
  }

  /** Waits until batches wait, or for a nudge. False when the intake has ended; throws where it ended by an error. */
  async arrived(): Promise<boolean> {
    for (;;) {
      if (this.ending !== undefined) {
        if (this.ending.error !== undefined) throw this.ending.error
        return false
      }
      if (this.batches.length > 0 || this.isNudged) {
        this.isNudged = false
        return true
      }
      await this.wake.promise
      this.wake = Promise.withResolvers()
    }
  }

  /**
   * What waits, in order per partition, and of it no more than these bytes but one record at least; partitions that are below
   * their bound again go on.
   */
  take(maxBytes = Infinity): readonly LogBatch[] {
    const taken: LogBatch[] = []
    let leftBytes = maxBytes
    let next = 0
    while (next < this.batches.length && (leftBytes > 0 || next === 0)) {
      const batch = this.batches[next] as LogBatch
      const [head, rest] = splitBatch(batch, leftBytes)
      const bytes = batchBytes(head)
      const key = keyOf(batch.topic, batch.partition)
      this.waiting.set(key, (this.waiting.get(key) ?? 0) - bytes)
      taken.push(head)
      leftBytes -= bytes
      if (rest !== undefined) {
        this.batches[next] = rest
        break
      }
      next += 1
    }
    this.batches = this.batches.slice(next)
    for (const [key, { topic, partition }] of this.paused) {
      if ((this.waiting.get(key) ?? 0) > this.maxWaitingBytes) continue
      this.paused.delete(key)
      this.reader?.resume(topic, partition)
    }
    return taken
  }
}

/** The first records of a batch, as many as these bytes hold but one at least, and the rest where there is one. */
const splitBatch = (batch: LogBatch, maxBytes: number): readonly [LogBatch, LogBatch | undefined] => {
  const { records } = batch
  let count = 0
  let bytes = 0
  for (const record of records) {
    bytes += recordBytes(record)
    if (bytes > maxBytes && count > 0) break
    count += 1
  }
  const following = records[count]
  if (following === undefined) return [batch, undefined]
  return [
    { ...batch, records: records.slice(0, count), lastOffset: following.offset - 1 },
    { ...batch, records: records.slice(count) },
  ]
}
