import type { LogBatch, LogReader } from '@fairline/contracts'

const keyOf = (topic: string, partition: number): string => `${topic}/${partition}`

/** Memory that a batch takes, its records' frames included: what bounds the bytes bounds the count. */
export const batchBytes = (batch: LogBatch): number => batch.records.reduce((sum, { value }) => sum + 64 + (value?.length ?? 0), 0)

/** The bounded place where a reader's batches wait for their sink: a partition with too much waiting is paused. */
export class Intake {
  private readonly maxWaitingBytes: number
  private readonly waiting = new Map<string, number>()
  private readonly paused = new Map<string, { readonly topic: string; readonly partition: number }>()
  private batches: LogBatch[] = []
  private wake = Promise.withResolvers<void>()
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

  /** Waits until batches wait. False when the intake has ended; throws where it ended by an error. */
  async arrived(): Promise<boolean> {
    for (;;) {
      if (this.ending !== undefined) {
        if (this.ending.error !== undefined) throw this.ending.error
        return false
      }
      if (this.batches.length > 0) return true
      await this.wake.promise
      this.wake = Promise.withResolvers()
    }
  }

  /** Everything that waits, in order per partition; paused partitions go on. */
  take(): readonly LogBatch[] {
    const taken = this.batches
    this.batches = []
    this.waiting.clear()
    for (const { topic, partition } of this.paused.values()) this.reader?.resume(topic, partition)
    this.paused.clear()
    return taken
  }
}
