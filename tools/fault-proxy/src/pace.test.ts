import { describe, expect, it } from 'vitest'
import { activate } from './active-toxic.ts'
import type { Parcel } from './pace.ts'
import { closeDelayMs, dueAtMs, nextPiece } from './pace.ts'
import type { KafkaToxic } from './toxic.ts'

const parcel: Parcel = { bytes: Buffer.alloc(10), arrivedAtMs: 1_000, jitter: 0.5 }
const none = (): number => 0

describe('dueAtMs', () => {
  it('adds up delays, holds everything in a blackhole, and forgets what was healed', () => {
    const slow = activate({ kind: 'latency', delayMs: 30, jitterMs: 10 })
    const late = activate<KafkaToxic>({ kind: 'kafka', api: 'EndTxn', direction: 'response', fault: { delayMs: 500 } })
    expect(dueAtMs(parcel, [])).toBe(1_000)
    expect(dueAtMs(parcel, [slow, late])).toBe(1_035)
    expect(dueAtMs({ ...parcel, struck: late }, [slow, late])).toBe(1_535)
    expect(dueAtMs({ ...parcel, struck: late }, [slow])).toBe(1_035)
    expect(dueAtMs(parcel, [slow, activate({ kind: 'blackhole' })])).toBe(Infinity)
  })
})

describe('nextPiece', () => {
  it('passes everything at once without toxics', () => {
    expect(nextPiece(5_000, [], none)).toEqual({ bytes: 5_000, pauseMs: 0 })
  })

  it('slices, and keeps a slow link at its speed in small steps', () => {
    expect(nextPiece(5_000, [activate({ kind: 'slicer', bytes: 3, gapMs: 2 })], none)).toEqual({ bytes: 3, pauseMs: 2 })
    expect(nextPiece(5_000, [activate({ kind: 'bandwidth', bytesPerSecond: 7_000 })], none)).toEqual({ bytes: 350, pauseMs: 50 })
    const piece = nextPiece(5_000, [activate({ kind: 'bandwidth', bytesPerSecond: 10 })], none)
    expect(piece).toEqual({ bytes: 1, pauseMs: 100 })
  })

  it('passes what a limit leaves, then says that it is used up', () => {
    const limit = activate({ kind: 'limit-data', bytes: 12 })
    expect(nextPiece(10, [limit], none)).toMatchObject({ bytes: 10 })
    expect(nextPiece(10, [limit], () => 10)).toEqual({ bytes: 2, pauseMs: 0 })
    expect(nextPiece(10, [limit], () => 12)).toMatchObject({ bytes: 0, exhausted: limit })
  })
})

it('closeDelayMs adds up', () => {
  expect(closeDelayMs([activate({ kind: 'slow-close', delayMs: 20 }), activate({ kind: 'slow-close', delayMs: 5 })])).toBe(25)
})
