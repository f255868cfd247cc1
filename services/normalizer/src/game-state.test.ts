import { describe, expect, it } from 'vitest'
import { decodeGame, encodeGame } from './game-state.ts'
import { rawEvent, rawRefusal } from './testing/raw-records.ts'
import { NormalizerBench, storyOf } from './testing/run-normalizer.ts'

/** A game in play as the release before wrote it: messages 1 to 3 were taken, 6 waits for its predecessors. */
const before = Buffer.from(
  'CgoyMDI2LTAxLTExEAMYBCABMLD6r7eIhJIDQgkKAmUxEgEBGAFCCQoCZTISAQIYAkIJCgJlMxIBAxgDUk0KSQoFbmZsLTEQBhoCZTYg4OSxt4iEkgMqC25mbC1rYWZrYS8wOiQI2L2xt4iEkgMSAhIAGhNvcmlnaW5hbCBvZiBuZmwtMS82IAYQAw==',
  'base64',
)

describe('the state of a game', () => {
  it('of the release before is read in the middle of a game, which then goes on', () => {
    const normalizer = new NormalizerBench({}, new Map([['nfl-1', before]]))
    for (const seq of [2, 4, 5]) normalizer.raw(rawEvent({ seq, atMs: 70 }))
    normalizer.raw(rawRefusal({ seq: 7 }))
    expect(storyOf(normalizer.written())).toEqual(['4', '5', '6', 'refused 7'])
    expect(normalizer.written().normalized.map(({ eventSeq }) => eventSeq)).toEqual([4, 5, 6, 7])
    expect(normalizer.counts()).toMatchObject({ duplicate: 1 })
  })

  it('is what was written', () => {
    const game = decodeGame(before)
    expect(decodeGame(encodeGame(game))).toEqual(game)
  })
})
