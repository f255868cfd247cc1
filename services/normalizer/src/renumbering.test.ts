import { describe, expect, it } from 'vitest'
import type { RawEventOptions } from './testing/raw-records.ts'
import { rawBeat, rawEvent } from './testing/raw-records.ts'
import { NormalizerBench, storyOf } from './testing/run-normalizer.ts'

/** A game that has come to message 100. */
const running = (): NormalizerBench => {
  const normalizer = new NormalizerBench()
  for (let seq = 1; seq <= 100; seq++) normalizer.raw(rawEvent({ seq }))
  return normalizer
}
const since = (normalizer: NormalizerBench): readonly string[] => storyOf(normalizer.written()).slice(100)
const reasons = (normalizer: NormalizerBench): readonly string[] => normalizer.written().dlq.map(({ reason }) => reason)

/** A new event of another numbering, after everything before. */
const anew = (seq: number, over: Partial<RawEventOptions> = {}): Buffer =>
  rawEvent({ seq, eventId: `n${seq}`, hash: 5_000 + seq, fixture: false, atMs: 2_000 + (seq % 1_000), sentMs: 2_000 + seq, ...over })

describe.each([
  ['starts again', 1],
  ['jumps far ahead', 5_000_000],
])('a numbering that %s', (_, first) => {
  it('is in force after three numbers in a row with a full state, over restarts; nothing is lost', () => {
    const normalizer = running()
    normalizer.raw(anew(first))
    normalizer.restart()
    normalizer.raw(anew(first + 1, { fullState: true }))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`])
    normalizer.restart()
    normalizer.raw(anew(first + 2))
    normalizer.raw(anew(first + 3))
    const seqs = [0, 1, 2, 3].map((step) => String(first + step))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`, `renumbered 101/${first}`, ...seqs])
    expect(reasons(normalizer)).toEqual([])
    for (const seq of [first, first + 3]) normalizer.raw(anew(seq))
    expect(normalizer.counts()).toMatchObject({ duplicate: 2 })
  })

  it('waits for a full state; a correction counts as a number, not as one', () => {
    const normalizer = running()
    for (const step of [0, 1, 2]) normalizer.raw(anew(first + step, { correction: step === 1, fullState: step === 1 }))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`])
    normalizer.raw(anew(first + 3, { fullState: true }))
    expect(since(normalizer)).toHaveLength(6)
  })

  it('does not count with a hole in it', () => {
    const normalizer = running()
    for (const step of [0, 1, 3, 4]) normalizer.raw(anew(first + step, { fullState: true }))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`])
    normalizer.raw(anew(first + 5))
    expect(since(normalizer)).toEqual([
      `doubt 101/${first}`,
      'refused ' + String(first),
      `renumbered 101/${first + 3}`,
      ...[3, 4, 5].map((step) => String(first + step)),
    ])
  })

  it('ends with a full state of the numbering in force: what came beside it is dead-lettered', () => {
    const normalizer = running()
    normalizer.raw(anew(first))
    normalizer.raw(rawEvent({ seq: 101 }))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`, '101'])
    expect(normalizer.candidates).toBe(1)
    normalizer.raw(rawEvent({ seq: 102, fullState: true }))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`, '101', `refused ${first}`, '102'])
    expect(reasons(normalizer)).toEqual([first === 1 ? 'NORMALIZER_FEED_SEQ_CONFLICT' : 'NORMALIZER_FEED_SEQ_JUMP'])
    expect(normalizer.candidates).toBe(0)
    normalizer.raw(anew(first))
    expect(normalizer.counts()).toMatchObject(first === 1 ? { duplicate: 1 } : { 'rejected.NORMALIZER_FEED_SEQ_JUMP': 1 })
  })

  it('lets what waits of the old numbering go first', () => {
    const normalizer = running()
    normalizer.raw(rawEvent({ seq: 102, atMs: 1_999 }))
    for (const step of [0, 1, 2]) normalizer.raw(anew(first + step, { fullState: true }))
    expect(since(normalizer)).toEqual([
      `doubt 101/${first}`,
      'gap 101-101',
      '102',
      `renumbered 103/${first}`,
      ...[0, 1, 2].map((step) => String(first + step)),
    ])
  })

  it('is in force with an end of the game alone, once nothing has come of the game for a minute', () => {
    const normalizer = running()
    normalizer.raw(anew(first, { fullState: true, final: true }))
    normalizer.raw(rawEvent({ seq: 101, atMs: 50_000 }))
    normalizer.raw(rawBeat(100_000))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`, '101'])
    normalizer.restart()
    normalizer.raw(rawBeat(130_000))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`, '101', `renumbered 102/${first}`, String(first)])
    expect(normalizer.candidates).toBe(0)
  })

  it('does not end with a state alone, however long nothing comes', () => {
    const normalizer = running()
    normalizer.raw(anew(first, { fullState: true }))
    for (const minute of [2, 3, 60]) normalizer.raw(rawBeat(minute * 60_000))
    expect(since(normalizer)).toEqual([`doubt 101/${first}`])
  })

  it('takes clock messages between its plays for numbers', () => {
    const normalizer = running()
    normalizer.raw(anew(first))
    normalizer.raw(anew(first + 1, { highRate: true, eventId: '', hash: 0 }))
    normalizer.raw(anew(first + 2, { fullState: true }))
    expect(since(normalizer)).toHaveLength(5)
  })

  it('keeps no more than a bounded number of events waiting', () => {
    const normalizer = running()
    for (let step = 0; step < 300; step++) normalizer.raw(anew(first + 2 * step, { fullState: false, seq: first + (step % 90) * 1 }))
    expect(normalizer.candidates).toBeLessThanOrEqual(64)
  })
})

describe('one message with a number too high', () => {
  it('makes what follows look late for ten seconds, closed all the time; then it is taken', () => {
    const normalizer = running()
    normalizer.raw(anew(900, { fullState: true }))
    normalizer.raw(rawBeat(4_000))
    expect(since(normalizer)).toEqual(['gap 101-899', '900'])
    for (let seq = 102; seq <= 110; seq++)
      normalizer.raw(anew(seq, { fullState: true, atMs: 2_000 + (seq - 100) * 1_500, sentMs: 3_000 + seq }))
    expect(since(normalizer)).toEqual(['gap 101-899', '900', 'doubt 901/102', 'renumbered 901/108', '108', '109', '110'])
    expect(normalizer.written().late).toHaveLength(6)
  })

  it('is not to be seen where messages are late indeed: they were sent before what was taken', () => {
    const normalizer = running()
    normalizer.raw(rawEvent({ seq: 105, atMs: 2_000 }))
    normalizer.raw(rawBeat(3_000))
    for (const seq of [101, 102, 103, 104]) normalizer.raw(rawEvent({ seq, fullState: true, atMs: 60_000 }))
    expect(since(normalizer)).toEqual(['gap 101-104', '105'])
    expect(normalizer.written().late).toHaveLength(4)
  })
})
