import { setTimeout as delay } from 'node:timers/promises'
import type { LogAdmin, LogBatch, LogReader, TransactionalLog } from '@fairline/contracts'
import { closeInTime } from '@fairline/contracts'
import { addAmounts, AppError, largestBatch, timesAmount } from '@fairline/kernel'
import { stageError } from './errors.ts'
import type { ShardLease } from './ownership.ts'
import type { OwnedPartition } from './recover-partitions.ts'
import { recoverPartitions } from './recover-partitions.ts'
import type { StateFollower } from './restore-state.ts'
import { followState } from './restore-state.ts'
import type { RunningStage, StageOptions, StagePacing, StagePhase, StageStatus } from './stage-options.ts'
import { defaultPacing } from './stage-options.ts'
import type { Pass } from './write-transaction.ts'
import { writeTransaction } from './write-transaction.ts'

/** Between two attempts of a start; the driver has pauses of its own before it gives one up. */
const startPauseMs = 100

class Stage implements RunningStage {
  readonly done: Promise<void>
  /** Resolves when input is read; rejects as {@link done} does. */
  readonly opened: Promise<void>
  private readonly opening = Promise.withResolvers<void>()
  private readonly options: StageOptions
  private readonly pacing: StagePacing
  private readonly lease: ShardLease
  private readonly writer: TransactionalLog
  private readonly owned: ReadonlyMap<number, OwnedPartition>
  private readonly stopping = new AbortController()
  private readonly paused = new Set<number>()
  private reader: LogReader | undefined
  private phase: StagePhase = 'starting'
  private reason: string | undefined
  private failure: AppError | undefined
  private wake = Promise.withResolvers<void>()
  private turn = 0
  private transactions = 0
  private movedSinceMs: number | undefined

  constructor(options: StageOptions, lease: ShardLease, writer: TransactionalLog, partitions: readonly OwnedPartition[]) {
    this.options = options
    this.pacing = { ...defaultPacing, ...options.pacing }
    this.lease = lease
    this.writer = writer
    this.owned = new Map(partitions.map((each) => [each.partition, each]))
    this.opened = this.opening.promise
    this.done = this.run()
    // Observed by the owner; until then a rejection must not count as unhandled.
    this.done.catch(() => undefined)
  }

  status(): StageStatus {
    const { maxBufferedRecords, maxBufferedBytes } = this.pacing
    // Each of the inputs may still deliver a batch when the partition is paused.
    const cap = addAmounts(
      { records: maxBufferedRecords, bytes: maxBufferedBytes },
      timesAmount(largestBatch, this.options.logic.inputs.length),
    )
    let [bufferedRecords, bufferedBytes, lagRecords] = [0, 0, 0]
    for (const { buffer } of this.owned.values()) {
      bufferedRecords += buffer.records
      bufferedBytes += buffer.bytes
      lagRecords += buffer.lag()
    }
    return {
      phase: this.phase,
      ...(this.reason === undefined ? {} : { reason: this.reason }),
      bufferedRecords,
      bufferedBytes,
      lagRecords,
      transactions: this.transactions,
      buffers: [...this.owned.values()].map(({ buffer }) => buffer.reading(cap)),
    }
  }

  resume(): void {
    if (this.phase !== 'suspended') return
    this.phase = 'running'
    this.reason = undefined
    this.options.observer?.onResumed?.()
    this.notify()
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    this.notify()
    await this.done
  }

  private async run(): Promise<void> {
    try {
      this.reader = await this.options.log.reader({
        name: 'stage',
        positions: [...this.owned.values()].flatMap(({ partition, committed }) =>
          [...committed].map(([topic, offset]) => ({ topic, partition, offset })),
        ),
        onBatch: (batch) => this.enqueue(batch),
        onError: (error) => this.fail(error),
      })
      void this.lease.lost.then(() => this.fail(stageError('STAGE_OWNERSHIP_LOST', `Shard ${this.lease.shard} has another owner.`)))
      this.phase = 'running'
      this.opening.resolve()
      await this.work()
      this.throwIfFailed()
      this.phase = 'stopped'
    } catch (caught) {
      const error = caught instanceof AppError ? caught : stageError('STAGE_FAILED', messageOf(caught), undefined, caught)
      this.phase = 'failed'
      this.reason = error.message
      this.opening.reject(error)
      throw error
    } finally {
      await this.close()
    }
  }

  private async work(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      this.throwIfFailed()
      const woken = this.wake.promise
      if (!this.hasWork()) {
        await this.idle(woken)
        continue
      }
      const startedAt = performance.now()
      await this.transact(this.applyPasses(startedAt), startedAt)
      const restMs = this.pacing.commitIntervalMs - (performance.now() - startedAt)
      if (restMs > 0) await this.sleep(restMs)
    }
  }

  private hasWork(): boolean {
    if (this.phase === 'suspended') return false
    for (const { buffer } of this.owned.values()) if (buffer.records > 0) return true
    return this.movedSinceMs !== undefined && performance.now() - this.movedSinceMs >= this.pacing.markerCommitMs
  }

  private async idle(woken: Promise<void>): Promise<void> {
    if (this.movedSinceMs === undefined || this.phase === 'suspended') await woken
    else await Promise.race([woken, this.sleep(Math.max(1, this.movedSinceMs + this.pacing.markerCommitMs - performance.now()))])
  }

  private enqueue(batch: LogBatch): void {
    const owned = this.owned.get(batch.partition)
    if (owned === undefined) return
    const { buffer } = owned
    buffer.push(batch)
    if (buffer.records === 0) {
      if (hasMoved(owned)) this.movedSinceMs ??= performance.now()
      else return
    }
    const { maxBufferedRecords, maxBufferedBytes } = this.pacing
    if (!this.paused.has(batch.partition) && (buffer.records > maxBufferedRecords || buffer.bytes > maxBufferedBytes)) {
      this.paused.add(batch.partition)
      for (const topic of this.options.logic.inputs) this.reader?.pause(topic, batch.partition)
    }
    this.options.observer?.onBuffered?.(buffer.records, buffer.bytes)
    this.notify()
  }

  private resumeInputs(): void {
    const { maxBufferedRecords, maxBufferedBytes } = this.pacing
    for (const partition of this.paused) {
      const buffer = this.owned.get(partition)?.buffer
      if (buffer === undefined || buffer.records > maxBufferedRecords / 2 || buffer.bytes > maxBufferedBytes / 2) continue
      this.paused.delete(partition)
      for (const topic of this.options.logic.inputs) this.reader?.resume(topic, partition)
    }
  }

  /** Applies what is there, a fair share of each partition, and closes a pass per partition that moved. */
  private applyPasses(startedAt: number): {
    readonly passes: readonly Pass[]
    readonly records: number
    readonly applyUs: number
    readonly suspend?: string
  } {
    const all = [...this.owned.values()]
    const busy = all.filter(({ buffer }) => buffer.records > 0)
    const share = Math.max(1, Math.floor(this.pacing.maxRecordsPerTransaction / Math.max(1, busy.length)))
    const start = this.turn++ % Math.max(1, busy.length)
    let records = 0
    let suspend: string | undefined
    for (const owned of [...busy.slice(start), ...busy.slice(0, start)]) {
      if (suspend !== undefined) break
      for (let i = 0; i < share; i++) {
        const input = owned.buffer.shift()
        if (input === undefined) break
        records++
        const next = owned.logic.apply(input)
        if (next === 'continue') continue
        if (next !== 'cut') suspend = next.suspend
        break
      }
    }
    const passes = all.filter(hasMoved).map((owned) => ({ owned, result: owned.logic.flush(), positions: owned.buffer.positions() }))
    const applyUs = Math.round((performance.now() - startedAt) * 1000)
    return { passes, records, applyUs, ...(suspend === undefined ? {} : { suspend }) }
  }

  private async transact(applied: ReturnType<Stage['applyPasses']>, startedAt: number): Promise<void> {
    const { passes, records, applyUs, suspend } = applied
    this.movedSinceMs = undefined
    const { maxStateBytes } = this.pacing
    const { outputs, bytes, hintedEnds } = await writeTransaction(this.writer, passes, { ...this.options, maxStateBytes }, () =>
      this.throwIfFailed(),
    )
    for (const { owned, positions } of passes) {
      owned.committed = positions
      owned.hintedEnd = hintedEnds.get(owned.partition) ?? owned.hintedEnd
    }
    this.transactions++
    this.resumeInputs()
    this.options.observer?.onCommit?.({ records, outputs, bytes, durationUs: Math.round((performance.now() - startedAt) * 1000), applyUs })
    if (suspend !== undefined) this.suspend(suspend)
  }

  private suspend(reason: string): void {
    this.phase = 'suspended'
    this.reason = reason
    this.options.observer?.onSuspended?.(reason)
  }

  private notify(): void {
    this.wake.resolve()
    this.wake = Promise.withResolvers()
  }

  private async sleep(ms: number): Promise<void> {
    // Ends early where the stage stops; the loop looks at the signal itself.
    await delay(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined)
  }

  private fail(error: Error): void {
    this.failure ??= error instanceof AppError ? error : stageError('STAGE_FAILED', error.message, undefined, error)
    this.notify()
  }

  private throwIfFailed(): void {
    if (this.failure !== undefined) throw this.failure
  }

  private async close(): Promise<void> {
    // After a failure the connections may hang: the process exits anyway.
    const closing = Promise.allSettled([this.reader?.close(), this.writer.close(), this.lease.release()])
    await closeInTime(closing)
  }
}

const messageOf = (caught: unknown): string => (caught instanceof Error ? `${caught.name}: ${caught.message}.` : `${String(caught)}.`)

const hasMoved = ({ buffer, committed }: OwnedPartition): boolean => {
  for (const [topic, offset] of buffer.positions()) if (committed.get(topic) !== offset) return true
  return false
}

/** What can be had before a shard is: a stage that waits for one keeps it warm. */
interface Preparation {
  readonly admin: LogAdmin
  readonly state: StateFollower
}

const prepare = async ({ log, logic, ownership }: StageOptions): Promise<Preparation> => {
  const admin = await log.admin()
  try {
    return { admin, state: await followState(log, admin, logic.stateTopic, ownership.candidates) }
  } catch (caught) {
    await admin.close()
    throw caught
  }
}

/**
 * Starts a stage: acquires a shard, fences its earlier owner, reads the committed offsets, restores the state, and only then reads
 * input. Resolves when it takes in records. While it waits for a shard it follows the state, so that little is left to be read.
 * A start that fails because brokers are away or not ready is tried again from its beginning for `startPatienceMs`: nothing was read or
 * written that counts, and a process that ended instead would wait for its supervisor as well.
 */
export const startStage = async (options: StageOptions): Promise<RunningStage> => {
  const { startPatienceMs } = { ...defaultPacing, ...options.pacing }
  const untilMs = performance.now() + startPatienceMs
  for (;;) {
    try {
      return await openStage(options)
    } catch (caught) {
      const isPassing = caught instanceof AppError && caught.disposition === 'retry'
      if (!isPassing || options.signal?.aborted === true || performance.now() >= untilMs) throw caught
      options.observer?.onStartFailed?.(caught)
      await delay(startPauseMs)
    }
  }
}

const openStage = async (options: StageOptions): Promise<RunningStage> => {
  const { log, logic, group, observer, signal = new AbortController().signal } = options
  const { admin, state } = await prepare(options)
  let lease: ShardLease | undefined
  let writer: TransactionalLog | undefined
  try {
    lease = await Promise.race([options.ownership.acquire(signal), state.failed])
    const startedAt = performance.now()
    writer = await log.transactional(options.transactionalIdOf(lease.shard))
    const { partitions, keys, records } = await recoverPartitions(admin, state, logic, group, lease.partitions)
    observer?.onRestored?.({ keys, records, durationUs: Math.round((performance.now() - startedAt) * 1000) })
    const stage = new Stage(options, lease, writer, partitions)
    await stage.opened
    return stage
  } catch (caught) {
    await Promise.allSettled([state.close(), writer?.close(), lease?.release()])
    throw caught
  } finally {
    await admin.close()
  }
}
