import type { LogProducer, OutgoingRecord } from '@fairline/contracts'
import { partitionOf } from '@fairline/contracts'
import type { Clock, RejectLimit } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { setTimeout as delay } from 'node:timers/promises'
import { deadLetterOf } from './dead-letter.ts'
import { ingestError } from './errors.ts'
import type { FeedBatch } from './feed-transport.ts'
import type { IngestCounters } from './ingest-counters.ts'
import { noteIgnored } from './ingest-counters.ts'
import type { MessageIntake } from './message-intake.ts'
import { RawLanes } from './raw-lanes.ts'
import type { Beat, SourceEvidence } from './source-evidence.ts'

/** Bounds of the pipeline. */
export interface PipelineBounds {
  /** Intake pauses above either, and resumes below half of both. */
  readonly maxQueuedMessages: number
  readonly maxQueuedBytes: number
  /** High-rate messages are shed above it, until less than half of it waits. */
  readonly shedAboveMessages: number
  /** The same for records that wait before the stages behind it. */
  readonly shedAboveLagRecords: number
  /** Messages decoded and written together. */
  readonly maxChunkMessages: number
  readonly maxChunkBytes: number
  /** Writes begin at least so far apart, unless a quarter of a chunk waits: each write has a price of its own. */
  readonly minWriteIntervalMs: number
}

/** What {@link IngestPipeline} needs. */
export interface PipelineOptions {
  readonly stage: string
  readonly rawTopic: string
  readonly dlqTopic: string
  readonly partitions: number
  readonly intake: MessageIntake
  readonly evidence: SourceEvidence
  /** Partition p is always written through producer p mod n, one send after the other. */
  readonly producers: readonly LogProducer[]
  readonly rejectLimit: RejectLimit
  readonly bounds: PipelineBounds
  readonly counters: IngestCounters
  readonly clock: Clock
  readonly silenceCheckMs: number
  /** Records that wait before the stages behind it. */
  readonly stageLagRecords: () => number
  /** Asks the transport to stop or go on. */
  readonly setPaused: (isPaused: boolean) => void
  /** Intake stands still since too much was rejected. */
  readonly onSuspended: (error: AppError) => void
  readonly onFailed: (error: AppError) => void
}

/** What a play may wait for more clock messages to be left out. */
const sheddingWriteIntervalMs = 25

type Lanes = readonly (readonly OutgoingRecord[])[]

interface QueuedBatch {
  readonly batch: FeedBatch
  done: number
}

interface Chunk {
  readonly raw: RawLanes
  readonly dlq: OutgoingRecord[][]
  readonly acknowledgements: { readonly batch: FeedBatch; readonly count: number }[]
  records: number
  /** Provider messages that it covers, alive messages included. */
  messages: number
  bytes: number
  shed: number
  shedBytes: number
}

/**
 * From received batches to acknowledged records: decode a chunk, write it partition by partition, then acknowledge. Under
 * load the next chunk is decoded while the last is written; nothing is acknowledged before everything up to it is safe.
 */
export class IngestPipeline {
  readonly #options: PipelineOptions
  readonly #queue: QueuedBatch[] = []
  #queuedMessages = 0
  #queuedBytes = 0
  #writingMessages = 0
  #writingBytes = 0
  #isShedding = false
  #isPaused = false
  #isStopping = false
  #suspension: AppError | undefined
  #silentBeats: Beat[] = []
  #wake: (() => void) | undefined
  #loop: Promise<void> | undefined
  #writing: Promise<void> = Promise.resolve()
  #wroteAt = -Infinity
  #silenceTimer: NodeJS.Timeout | undefined

  constructor(options: PipelineOptions) {
    this.#options = options
  }

  /** Begins to work off what is accepted. */
  start(): void {
    this.#silenceTimer = setInterval(() => {
      const beats = this.#options.evidence.takeSilent(this.#options.clock.nowUs())
      if (beats.length === 0) return
      this.#silentBeats.push(...beats)
      this.#signal()
    }, this.#options.silenceCheckMs)
    this.#loop = this.#run().catch((caught: unknown) => {
      this.#isStopping = true
      this.#options.onFailed(AppError.from(caught))
    })
  }

  /** Takes a batch into the bounded queue; above the bound the transport is asked to pause. */
  accept(batch: FeedBatch): void {
    let bytes = 0
    for (const message of batch.messages) bytes += message.bytes.length
    this.#queue.push({ batch, done: 0 })
    this.#queuedMessages += batch.messages.length
    this.#queuedBytes += bytes
    const { counters, bounds } = this.#options
    counters.received += batch.messages.length
    counters.receivedBytes += bytes
    if (this.#queuedMessages > bounds.maxQueuedMessages || this.#queuedBytes > bounds.maxQueuedBytes) this.#setPaused(true)
    this.#signal()
  }

  /** Lets a suspended intake go on. */
  resume(): void {
    if (this.#suspension === undefined) return
    this.#suspension = undefined
    this.#relax()
    this.#signal()
  }

  get queuedMessages(): number {
    return this.#queuedMessages
  }

  get queuedBytes(): number {
    return this.#queuedBytes
  }

  /** Messages that are decoded and not acknowledged yet: two chunks at most. */
  get writingMessages(): number {
    return this.#writingMessages
  }

  get writingBytes(): number {
    return this.#writingBytes
  }

  /** Whether high-rate messages are shed now. */
  get isShedding(): boolean {
    return this.#isShedding
  }

  get suspension(): AppError | undefined {
    return this.#suspension
  }

  /** Works off and acknowledges what is queued (unless suspended), then ends. */
  async drain(): Promise<void> {
    this.#isStopping = true
    clearInterval(this.#silenceTimer)
    this.#signal()
    await this.#loop
  }

  #signal(): void {
    this.#wake?.()
    this.#wake = undefined
  }

  #setPaused(isPaused: boolean): void {
    if (this.#isPaused === isPaused) return
    this.#isPaused = isPaused
    this.#options.setPaused(isPaused)
  }

  #relax(): void {
    const { maxQueuedMessages, maxQueuedBytes } = this.#options.bounds
    if (this.#suspension === undefined && this.#queuedMessages <= maxQueuedMessages / 2 && this.#queuedBytes <= maxQueuedBytes / 2)
      this.#setPaused(false)
  }

  #hasWork(): boolean {
    return this.#silentBeats.length > 0 || (this.#queue.length > 0 && this.#suspension === undefined)
  }

  async #run(): Promise<void> {
    for (;;) {
      if (!this.#hasWork()) {
        if (this.#isStopping) break
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
        continue
      }
      await this.#gather()
      const chunk = this.#decodeChunk()
      this.#relax()
      await this.#writing
      this.#wroteAt = performance.now()
      this.#writing = this.#write(chunk)
      // The failure is met at the next await; without a handler until then Node would call it unhandled.
      this.#writing.catch(() => undefined)
      // A chunk without records never leaves the microtask queue: sockets and timers must get their turn.
      if (chunk.records === 0) await new Promise((resolve) => setImmediate(resolve))
      else if (!this.#hasWork()) await this.#writing
    }
    await this.#writing
  }

  /** Decoding ahead of a running write pays only with much to decode; less is left to grow into one write. */
  async #gather(): Promise<void> {
    const { maxChunkMessages, minWriteIntervalMs } = this.#options.bounds
    if (this.#queuedMessages >= maxChunkMessages / 4) return
    await this.#writing
    // The longer it gathers, the more of a game's clock messages one stands for.
    const intervalMs = this.#isShedding ? Math.max(minWriteIntervalMs, sheddingWriteIntervalMs) : minWriteIntervalMs
    const leftMs = intervalMs - (performance.now() - this.#wroteAt)
    if (leftMs > 0 && !this.#isStopping) await delay(leftMs)
  }

  #hasTooMuch(share: number): boolean {
    const { bounds, stageLagRecords } = this.#options
    return this.#queuedMessages > share * bounds.shedAboveMessages || stageLagRecords() > share * bounds.shedAboveLagRecords
  }

  #decodeChunk(): Chunk {
    const { bounds, evidence, intake, partitions } = this.#options
    this.#isShedding = this.#hasTooMuch(this.#isShedding ? 0.5 : 1)
    const raw = new RawLanes(partitions, this.#isShedding)
    const chunk: Chunk = { raw, dlq: lanes(partitions), acknowledgements: [], records: 0, messages: 0, bytes: 0, shed: 0, shedBytes: 0 }
    let lastReceivedAtUs = 0
    while (chunk.messages < bounds.maxChunkMessages && chunk.bytes < bounds.maxChunkBytes && this.#suspension === undefined) {
      const head = this.#queue[0]
      if (head === undefined) break
      const size = head.batch.messages.length
      this.#decodeBatch(head, Math.min(size, head.done + bounds.maxChunkMessages - chunk.messages), chunk)
      lastReceivedAtUs = Math.max(lastReceivedAtUs, head.batch.receivedAtUs)
      chunk.acknowledgements.push({ batch: head.batch, count: head.done })
      if (head.done === size) this.#queue.shift()
    }
    this.#queuedMessages -= chunk.messages
    this.#queuedBytes -= chunk.bytes
    this.#writingMessages += chunk.messages
    this.#writingBytes += chunk.bytes
    const beats = evidence.takeBeats()
    for (const beat of beats) addToAll(chunk, intake.beat(beat, lastReceivedAtUs))
    this.#options.counters.beats += beats.length
    if (this.#silentBeats.length > 0) {
      const nowUs = this.#options.clock.nowUs()
      for (const beat of this.#silentBeats) addToAll(chunk, intake.beat(beat, nowUs))
      this.#options.counters.silences += this.#silentBeats.length
      this.#silentBeats = []
    }
    return chunk
  }

  #decodeBatch(head: QueuedBatch, until: number, chunk: Chunk): void {
    const { counters, evidence, intake, rejectLimit, stage, partitions } = this.#options
    const { source, receivedAtUs, messages } = head.batch
    let lastSentAtUs = -1
    let accepted = 0
    for (; head.done < until; head.done++) {
      const message = messages[head.done]
      if (message === undefined) break
      chunk.messages += 1
      chunk.bytes += message.bytes.length
      const result = intake.read(message, source, receivedAtUs)
      let stopReason: string | undefined
      if (result.kind === 'record') {
        if (chunk.raw.add(result)) {
          chunk.shed += 1
          chunk.shedBytes += message.bytes.length
        } else {
          chunk.records += 1
          accepted += 1
        }
        if (result.sentAtUs > lastSentAtUs) lastSentAtUs = result.sentAtUs
        if (result.ignored !== undefined) noteIgnored(counters, result.ignored)
        stopReason = rejectLimit.note(false)
      } else if (result.kind === 'alive') {
        evidence.alive(source, result.sourceSeq, result.providerAliveAtUs, receivedAtUs)
        counters.alive += 1
        continue
      } else {
        const record = deadLetterOf(message, source, result.error, stage, receivedAtUs)
        ;(chunk.dlq[partitionOf(source, partitions)] as OutgoingRecord[]).push(record)
        for (const refusal of result.refusals) chunk.raw.add(refusal)
        chunk.records += 1 + result.refusals.length
        counters.refusals += result.refusals.length
        counters.rejected.set(result.error.code, (counters.rejected.get(result.error.code) ?? 0) + 1)
        stopReason = rejectLimit.note(true)
      }
      if (stopReason !== undefined) {
        head.done += 1
        this.#suspend(ingestError('INGEST_REJECTS_EXCEEDED', `${stopReason}.`, { lastPosition: message.position }))
        break
      }
    }
    counters.accepted += accepted
    if (lastSentAtUs >= 0) {
      counters.lastSentAtUs = lastSentAtUs
      evidence.data(source, lastSentAtUs, receivedAtUs)
    }
  }

  #suspend(error: AppError): void {
    this.#suspension = error
    this.#setPaused(true)
    this.#options.onSuspended(error)
  }

  async #write(chunk: Chunk): Promise<void> {
    const { counters, producers } = this.#options
    const raw = chunk.raw.records()
    await Promise.all(producers.map((producer, lane) => this.#writeLane(producer, lane, raw, chunk.dlq)))
    for (const { batch, count } of chunk.acknowledgements) batch.acknowledge(count)
    this.#writingMessages -= chunk.messages
    this.#writingBytes -= chunk.bytes
    counters.acknowledged += chunk.messages
    counters.acknowledgedBytes += chunk.bytes
    counters.shed += chunk.shed
    counters.shedBytes += chunk.shedBytes
  }

  async #writeLane(producer: LogProducer, lane: number, raw: Lanes, dlq: Lanes): Promise<void> {
    const { rawTopic, dlqTopic, producers } = this.#options
    for (const [topic, byPartition] of [
      [rawTopic, raw],
      [dlqTopic, dlq],
    ] as const)
      for (let partition = lane; partition < byPartition.length; partition += producers.length) {
        const records = byPartition[partition] ?? []
        if (records.length > 0) await producer.send(topic, partition, records)
      }
  }
}

const lanes = (count: number): OutgoingRecord[][] => Array.from({ length: count }, () => [])

const addToAll = (chunk: Chunk, record: OutgoingRecord): void => {
  chunk.raw.addToAll(record)
  chunk.records += 1
}
