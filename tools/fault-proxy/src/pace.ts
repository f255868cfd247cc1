import type { ActiveToxic } from './active-toxic.ts'
import type { Inspected } from './kafka-conversation.ts'

/** Bytes on their way through the proxy. */
export interface Parcel extends Inspected {
  readonly arrivedAtMs: number
  /** Where in a jitter's range it lies, in [0, 1): drawn once, so that a change of toxics does not draw again. */
  readonly jitter: number
}

/** When a parcel may go on under these toxics, on the clock of its arrival; Infinity while nothing passes. */
export const dueAtMs = (parcel: Parcel, active: readonly ActiveToxic[]): number => {
  let dueMs = parcel.arrivedAtMs
  for (const each of active) {
    const { toxic } = each
    if (toxic.kind === 'blackhole') return Infinity
    if (toxic.kind === 'latency') dueMs += toxic.delayMs + parcel.jitter * (toxic.jitterMs ?? 0)
    if (toxic.kind === 'kafka' && each === parcel.struck && typeof toxic.fault === 'object') dueMs += toxic.fault.delayMs
  }
  return dueMs
}

/** What may be written at once, and how long nothing may follow it. */
export interface Piece {
  readonly bytes: number
  readonly pauseMs: number
  /** The toxic that lets no more bytes through, where it is used up. */
  readonly exhausted?: ActiveToxic
}

/** A slow link moves in steps so small that nothing waits for the second half of a message which has arrived already. */
const bandwidthStepMs = 50

/**
 * The next piece of `left` bytes.
 * @param passedBytes how many have passed since a toxic began
 */
export const nextPiece = (left: number, active: readonly ActiveToxic[], passedBytes: (toxic: ActiveToxic) => number): Piece => {
  let bytes = left
  let pauseMs = 0
  let bytesPerSecond = Infinity
  let exhausted: ActiveToxic | undefined
  for (const each of active) {
    const { toxic } = each
    if (toxic.kind === 'slicer') {
      bytes = Math.min(bytes, Math.max(1, toxic.bytes))
      pauseMs = Math.max(pauseMs, toxic.gapMs ?? 0)
    } else if (toxic.kind === 'bandwidth') bytesPerSecond = Math.min(bytesPerSecond, toxic.bytesPerSecond)
    else if (toxic.kind === 'limit-data') {
      const allowed = Math.max(0, toxic.bytes - passedBytes(each))
      if (allowed === 0) exhausted = each
      bytes = Math.min(bytes, allowed)
    }
  }
  if (bytesPerSecond < Infinity) {
    bytes = Math.min(bytes, Math.max(1, Math.floor((bytesPerSecond * bandwidthStepMs) / 1000)))
    pauseMs = Math.max(pauseMs, (bytes / bytesPerSecond) * 1000)
  }
  return { bytes, pauseMs, ...(exhausted === undefined ? {} : { exhausted }) }
}

/** How long the end of a connection is held back. */
export const closeDelayMs = (active: readonly ActiveToxic[]): number =>
  active.reduce((sum, { toxic }) => (toxic.kind === 'slow-close' ? sum + toxic.delayMs : sum), 0)
