import type { Socket } from 'node:net'
import type { Random } from '@fairline/kernel'
import type { ActiveToxic } from './active-toxic.ts'
import { hit, hitStream } from './active-toxic.ts'
import type { Inspected } from './kafka-conversation.ts'
import type { Parcel } from './pace.ts'
import { closeDelayMs, dueAtMs, nextPiece } from './pace.ts'

/** Above this a lane stops reading, so a held-back sender feels the pressure that a full network would give. */
const maxQueuedBytes = 1024 * 1024

/** What a lane works on. */
export interface LaneOptions {
  readonly source: Socket
  readonly destination: Socket
  /** The toxics aimed at this lane now. */
  readonly toxics: () => readonly ActiveToxic[]
  /** What of the bytes that arrived goes on. */
  readonly inspect: (chunk: Buffer) => readonly Inspected[]
  readonly random: Random
  /** Resets both ends. */
  readonly breakConnection: () => void
}

/** One direction of a connection: takes bytes in as they come and passes them on when toxics let them. */
export class Lane {
  /** Resolves when nothing more will pass. */
  readonly done: Promise<void>
  private readonly options: LaneOptions
  private readonly queue: Parcel[] = []
  private queuedBytes = 0
  private end: 'open' | 'finished' | 'broken' = 'open'
  private wake: () => void = () => undefined
  private notBeforeMs = 0
  private readonly passed = new WeakMap<ActiveToxic, number>()

  constructor(options: LaneOptions) {
    this.options = options
    const { source, destination } = options
    source.on('data', (chunk: Buffer) => this.take(chunk))
    source.on('end', () => this.finish('finished'))
    source.on('close', () => this.finish('broken'))
    destination.on('drain', () => this.wake())
    destination.on('close', () => this.wake())
    this.done = this.run()
  }

  /** Looks at the toxics again: they have changed. */
  reconsider(): void {
    this.notBeforeMs = 0
    this.wake()
  }

  private take(chunk: Buffer): void {
    const arrivedAtMs = performance.now()
    const jitter = this.options.random()
    hitStream(this.options.toxics())
    for (const inspected of this.options.inspect(chunk)) {
      this.queue.push({ ...inspected, arrivedAtMs, jitter })
      this.queuedBytes += inspected.bytes.length
    }
    if (this.queuedBytes > maxQueuedBytes) this.options.source.pause()
    this.wake()
  }

  private finish(how: 'finished' | 'broken'): void {
    if (this.end === 'open') this.end = how
    this.wake()
  }

  private async run(): Promise<void> {
    const { source, destination } = this.options
    while (this.queue.length > 0 || this.end === 'open') {
      const parcel = this.queue[0]
      if (parcel === undefined) {
        await this.rest(Infinity)
        continue
      }
      await this.deliver(parcel)
      this.queue.shift()
      this.queuedBytes -= parcel.bytes.length
      if (source.isPaused() && this.queuedBytes <= maxQueuedBytes / 2) source.resume()
    }
    await this.close(performance.now())
    // The other direction of a connection that one end has left lives on; one that broke does not.
    if (this.end === 'finished') destination.end()
    else destination.destroySoon()
  }

  private async deliver(parcel: Parcel): Promise<void> {
    const { destination, toxics, breakConnection } = this.options
    let at = 0
    // What nobody is there to take is lost.
    while (at < parcel.bytes.length && !destination.destroyed) {
      const active = toxics()
      const waitMs = Math.max(dueAtMs(parcel, active), this.notBeforeMs) - performance.now()
      if (waitMs > 0 || destination.writableNeedDrain) {
        await this.rest(waitMs > 0 ? waitMs : Infinity)
        continue
      }
      if (parcel.struck?.toxic.fault === 'disconnect') return breakConnection()
      const piece = nextPiece(parcel.bytes.length - at, active, (toxic) => this.passed.get(toxic) ?? 0)
      if (piece.exhausted !== undefined) {
        hit(piece.exhausted)
        return breakConnection()
      }
      destination.write(parcel.bytes.subarray(at, at + piece.bytes))
      at += piece.bytes
      this.notBeforeMs = performance.now() + piece.pauseMs
      for (const each of active) this.passed.set(each, (this.passed.get(each) ?? 0) + piece.bytes)
    }
  }

  private async close(sinceMs: number): Promise<void> {
    for (;;) {
      const active = this.options.toxics()
      const isHeld = active.some(({ toxic }) => toxic.kind === 'blackhole')
      const waitMs = isHeld ? Infinity : sinceMs + closeDelayMs(active) - performance.now()
      if (waitMs <= 0 || this.options.destination.destroyed) return
      await this.rest(waitMs)
    }
  }

  /** Waits so long, or until anything happens: whoever waits looks at everything again. */
  private rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === Infinity ? undefined : setTimeout(resolve, ms)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
