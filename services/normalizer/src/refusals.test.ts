import { describe, expect, it } from 'vitest'
import { rawBeat, rawEvent, rawRefusal } from './testing/raw-records.ts'
import { NormalizerBench, storyOf } from './testing/run-normalizer.ts'

const bench = (...values: Buffer[]): NormalizerBench => {
  const normalizer = new NormalizerBench()
  for (const value of values) normalizer.raw(value)
  return normalizer
}
const story = (...values: Buffer[]): readonly string[] => storyOf(bench(...values).written())

describe('a refused message', () => {
  it('takes its place among the events of its game, whatever came first', () => {
    expect(story(rawEvent({ seq: 1 }), rawRefusal({ seq: 2 }), rawEvent({ seq: 3 }))).toEqual(['1', 'refused 2', '3'])
    expect(story(rawEvent({ seq: 1 }), rawRefusal({ seq: 3 }), rawEvent({ seq: 2, atMs: 35 }))).toEqual(['1', '2', 'refused 3'])
    expect(story(rawEvent({ seq: 1 }), rawRefusal({ seq: 4 }), rawBeat(400))).toEqual(['1', 'gap 2-3', 'refused 4'])
  })

  it('acts at once where its number is not known, or is not believed', () => {
    expect(story(rawEvent({ seq: 1 }), rawRefusal({ seq: 0 }), rawEvent({ seq: 2 }))).toEqual(['1', 'refused 0', '2'])
    expect(story(rawEvent({ seq: 1 }), rawRefusal({ seq: 9_000_000 }))).toEqual(['1', 'refused 9000000'])
  })

  it('says nothing new when it comes again, also after a restart; another one does', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawRefusal({ seq: 2 }), rawRefusal({ seq: 0, hash: 1 }), rawRefusal({ seq: 2 }))
    normalizer.restart()
    normalizer.raw(rawRefusal({ seq: 2 }))
    normalizer.raw(rawRefusal({ seq: 0, hash: 1 }))
    expect(storyOf(normalizer.written())).toEqual(['1', 'refused 2', 'refused 0'])
    expect(normalizer.counts()).toMatchObject({ 'refused.ingest': 2, refusals_duplicate: 3 })
    normalizer.raw(rawRefusal({ seq: 0, hash: 2 }))
    expect(storyOf(normalizer.written())).toEqual(['1', 'refused 2', 'refused 0', 'refused 0'])
  })

  it('closes the game also when it is a bad copy of a message that was taken', () => {
    expect(story(rawEvent({ seq: 1 }), rawEvent({ seq: 2 }), rawRefusal({ seq: 2 }))).toEqual(['1', '2', 'refused 2'])
  })

  it('says nothing where what was refused is the very content that was taken', () => {
    expect(story(rawEvent({ seq: 1 }), rawEvent({ seq: 2, hash: 7 }), rawRefusal({ seq: 2, hash: 7 }))).toEqual(['1', '2'])
  })

  it('that tells the time says nothing once its number is passed', () => {
    const clock = rawRefusal({ seq: 2, eventId: '', clockOnly: true })
    expect(story(rawEvent({ seq: 1 }), clock, clock, rawEvent({ seq: 3 }), clock)).toEqual(['1', 'clock refused 2', '3'])
  })

  it('of a game without fixture is ignored', () => {
    const normalizer = bench(rawRefusal({ seq: 1 }), rawRefusal({ seq: 0 }))
    expect(normalizer.written().normalized).toEqual([])
    expect(normalizer.counts()).toEqual({ refusals_ignored: 2 })
    expect(normalizer.keys).toEqual([])
  })

  it('is told beside an event that waits under its number', () => {
    const held = [rawEvent({ seq: 1 }), rawEvent({ seq: 3 }), rawRefusal({ seq: 3 }), rawEvent({ seq: 2, atMs: 35 })]
    expect(story(...held)).toEqual(['1', 'refused 3', '2', '3'])
    const replaced = [rawEvent({ seq: 1 }), rawRefusal({ seq: 3 }), rawEvent({ seq: 3 }), rawEvent({ seq: 2, atMs: 35 })]
    expect(story(...replaced)).toEqual(['1', 'refused 3', '2', '3'])
  })
})

describe('a refused message that comes again as it was meant', () => {
  it('is taken in order where nothing after it was', () => {
    expect(story(rawEvent({ seq: 1 }), rawRefusal({ seq: 2 }), rawEvent({ seq: 2, atMs: 60 }), rawEvent({ seq: 3 }))).toEqual([
      '1',
      'refused 2',
      '2',
      '3',
    ])
    const two = [rawRefusal({ seq: 2 }), rawRefusal({ seq: 3 }), rawEvent({ seq: 2 }), rawEvent({ seq: 3 }), rawEvent({ seq: 4 })]
    expect(story(rawEvent({ seq: 1 }), ...two)).toEqual(['1', 'refused 2', 'refused 3', '2', '3', '4'])
  })

  it('is taken with the same payload, too: the decoder that refused it was mended', () => {
    expect(story(rawEvent({ seq: 1 }), rawRefusal({ seq: 2, hash: 5 }), rawEvent({ seq: 2, hash: 5 }))).toEqual(['1', 'refused 2', '2'])
  })

  it('is late after its successors; a correction is taken', () => {
    const before = [rawEvent({ seq: 1 }), rawRefusal({ seq: 2 }), rawEvent({ seq: 3 })]
    const normalizer = bench(...before, rawEvent({ seq: 2, atMs: 60 }))
    expect(storyOf(normalizer.written())).toEqual(['1', 'refused 2', '3'])
    expect(normalizer.written().late).toHaveLength(1)
    expect(story(...before, rawEvent({ seq: 2, atMs: 60, correction: true }))).toEqual(['1', 'refused 2', '3', '2!'])
  })
})
