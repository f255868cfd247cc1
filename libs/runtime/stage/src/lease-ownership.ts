import type { Log, LogBatch, LogProducer, LogReader, ReadPosition } from '@fairline/contracts'
import { fairline } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import { stageError } from './errors.ts'
import type { LeaseState } from './lease-state.ts'
import { foldBeat, unknownLease } from './lease-state.ts'
import type { ShardLease, ShardOwnership } from './ownership.ts'

const { LeaseBeat } = fairline.v1

/** A shard that may be given to this process. */
export interface LeasableShard {
  readonly shard: number
  readonly partitions: readonly number[]
}

/** Options of {@link leaseOwnership}. */
export interface LeaseOptions {
  readonly log: Log
  /** The sport's topic of leases. */
  readonly topic: string
  /** What the shards are of: leases of different roles do not meet. */
  readonly role: string
  readonly shards: readonly LeasableShard[]
  /** Names this life of this process, and no other. */
  readonly owner: string
  readonly beatIntervalMs: number
  /** So many beats of one that waits, and none of the holder, and the shard changes hands. */
  readonly missedBeats: number
  readonly nowMs: () => number
  /** Told of what the log does not do at the moment; nobody loses a shard by that. */
  readonly onTrouble?: (error: AppError) => void
}

/**
 * Shards are leased: processes beat in a topic and its order says who holds what. One process holds one shard at most and waits for any.
 * Trouble with the topic stops nobody: a holder goes on until it reads that another has its shard.
 */
export const leaseOwnership = (options: LeaseOptions): ShardOwnership => ({
  candidates: options.shards.flatMap(({ partitions }) => partitions),
  acquire: async (signal) => {
    const seat = new LeaseSeat(options)
    const abort = (): void => seat.fail(stageError('STAGE_WAIT_ENDED', `${options.owner} no longer waits for a shard.`))
    signal.addEventListener('abort', abort, { once: true })
    try {
      await seat.open()
      if (signal.aborted) abort()
      return await seat.taken
    } catch (caught) {
      await seat.close()
      throw caught
    } finally {
      signal.removeEventListener('abort', abort)
    }
  },
})

/** One process's place at the table: it beats, reads the beats of all, and knows what it holds. */
class LeaseSeat {
  readonly taken: Promise<ShardLease>
  private readonly taking = Promise.withResolvers<ShardLease>()
  private readonly lost = Promise.withResolvers<void>()
  private readonly options: LeaseOptions
  private readonly states: Map<number, LeaseState>
  private readonly next = new Map<number, number>()
  private partitions = 1
  private held: LeasableShard | undefined
  private producer: LogProducer | undefined
  private reader: LogReader | undefined
  private timer: NodeJS.Timeout | undefined
  private beating: Promise<void> = Promise.resolve()
  private isBeating = false
  private isClosed = false

  constructor(options: LeaseOptions) {
    this.options = options
    this.states = new Map(options.shards.map(({ shard }) => [shard, unknownLease]))
    this.taken = this.taking.promise
    // Awaited by the acquirer; until then a rejection must not count as unhandled.
    this.taken.catch(() => undefined)
  }

  async open(): Promise<void> {
    const { log, topic, beatIntervalMs } = this.options
    const admin = await log.admin()
    const ranges = await admin.ranges(topic).finally(() => admin.close())
    if (ranges.length === 0) throw stageError('STAGE_TOPIC_MISSING', `There is no topic ${topic}.`, { topic })
    this.partitions = ranges.length
    for (const { partition, end } of ranges) this.next.set(partition, end)
    await this.read()
    this.timer = setInterval(() => this.beat(), beatIntervalMs)
    this.beat()
  }

  fail(error: AppError): void {
    this.taking.reject(error)
  }

  async close(): Promise<void> {
    this.isClosed = true
    clearInterval(this.timer)
    await this.beating
    await Promise.allSettled([this.reader?.close(), this.producer?.close()])
  }

  private async release(): Promise<void> {
    clearInterval(this.timer)
    await this.beating
    const { held } = this
    if (held !== undefined && this.states.get(held.shard)?.holder === this.options.owner)
      // Without it the next owner waits a little longer; that is all.
      await this.send(held.shard, this.termOf(held.shard), true).catch(this.trouble)
    await this.close()
  }

  private beat(): void {
    // A send that hangs must not gather others behind it: late beats say nothing.
    if (this.isBeating) return
    this.isBeating = true
    this.beating = this.sendBeats()
      .catch(this.trouble)
      .finally(() => (this.isBeating = false))
  }

  private async sendBeats(): Promise<void> {
    if (this.held !== undefined) return this.send(this.held.shard, this.termOf(this.held.shard), false)
    for (const { shard } of this.options.shards) await this.send(shard, 0, false)
  }

  private async send(shard: number, term: number, isReleased: boolean): Promise<void> {
    const { log, topic, role, owner, nowMs } = this.options
    try {
      this.producer ??= await log.producer()
      const value = LeaseBeat.encode({ owner, term, isReleased }).finish()
      await this.producer.send(topic, shard % this.partitions, [{ key: `${role}/${shard}`, value, timestampMs: nowMs() }])
    } catch (caught) {
      // A producer that failed once writes nothing any more: the next beat opens another.
      const failed = this.producer
      this.producer = undefined
      await failed?.close().catch(() => undefined)
      throw caught
    }
  }

  private async read(): Promise<void> {
    const wanted = new Set(this.options.shards.map(({ shard }) => shard % this.partitions))
    const positions: ReadPosition[] = [...this.next]
      .filter(([partition]) => wanted.has(partition))
      .map(([partition, offset]) => ({ topic: this.options.topic, partition, offset }))
    this.reader = await this.options.log.reader({
      name: 'leases',
      positions,
      onBatch: (batch) => this.take(batch),
      onError: (error) => {
        this.trouble(error)
        this.readAgain()
      },
    })
  }

  /** Opens another reader where the last one stopped, again and again: beats that were missed are read then. */
  private readAgain(): void {
    void this.reader?.close().catch(() => undefined)
    this.reader = undefined
    setTimeout(() => {
      if (this.isClosed) return
      this.read().catch((caught: unknown) => {
        this.trouble(caught)
        this.readAgain()
      })
    }, this.options.beatIntervalMs).unref()
  }

  private take(batch: LogBatch): void {
    const { role, missedBeats, shards } = this.options
    this.next.set(batch.partition, batch.lastOffset + 1)
    for (const { key, value } of batch.records) {
      const entry = shards.find(({ shard }) => key?.toString() === `${role}/${shard}`)
      if (entry === undefined || value === null) continue
      const { owner, term, isReleased } = LeaseBeat.decode(value)
      const state = foldBeat(this.states.get(entry.shard) ?? unknownLease, { owner, term, isReleased }, missedBeats)
      this.states.set(entry.shard, state)
      this.settle(entry, state)
    }
  }

  private settle(entry: LeasableShard, { holder }: LeaseState): void {
    const isMine = holder === this.options.owner
    if (this.held === undefined && isMine) {
      this.held = entry
      this.taking.resolve({ ...entry, lost: this.lost.promise, release: () => this.release() })
      this.beat()
    } else if (this.held?.shard === entry.shard && !isMine) this.lost.resolve()
    // Two shards became free at once: one is enough.
    else if (this.held !== undefined && this.held.shard !== entry.shard && isMine)
      void this.send(entry.shard, this.termOf(entry.shard), true).catch(this.trouble)
  }

  private termOf(shard: number): number {
    return this.states.get(shard)?.term ?? 0
  }

  private readonly trouble = (caught: unknown): void => {
    if (!this.isClosed) this.options.onTrouble?.(AppError.from(caught))
  }
}
