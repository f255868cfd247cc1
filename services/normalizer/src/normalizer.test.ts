import { describe, expect, it } from 'vitest'
import { rawBeat, rawEvent, startUs, suspendCommand } from './testing/raw-records.ts'
import { NormalizerBench, storyOf } from './testing/run-normalizer.ts'

const bench = (...values: (Buffer | null)[]): NormalizerBench => {
  const normalizer = new NormalizerBench()
  for (const value of values) normalizer.raw(value)
  return normalizer
}
const reasons = (normalizer: NormalizerBench): readonly string[] => normalizer.written().dlq.map(({ reason }) => reason)

describe('order', () => {
  it('numbers events without a gap, copies date and times, and leaves the original bytes behind', () => {
    const { normalized, bytes } = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 2 })).written()
    expect(normalized.map(({ eventSeq }) => eventSeq)).toEqual([1, 2])
    expect(normalized[1]).toMatchObject({
      gameId: 'nfl-1',
      receivedAtUs: startUs + 20_000,
      source: 'nfl-kafka/0',
      event: { eventId: 'e2', feedSeq: 2, gameDate: '2026-01-11', receivedAtUs: startUs + 20_000, sentAtUs: startUs + 20_000 },
    })
    for (const value of bytes) expect(Buffer.from(value).toString('latin1')).not.toContain('original of')
  })

  it('holds what is early until its predecessor arrives', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 3 }), rawEvent({ seq: 4 }))
    expect(storyOf(normalizer.written())).toEqual(['1'])
    normalizer.raw(rawEvent({ seq: 2, atMs: 200 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '3', '4'])
  })

  it('declares a gap when the window is over, by the time of the partition: a beat is enough', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 4, atMs: 40 }), rawBeat(289))
    expect(storyOf(normalizer.written())).toEqual(['1'])
    normalizer.raw(rawBeat(290))
    const written = normalizer.written()
    expect(storyOf(written)).toEqual(['1', 'gap 2-3', '4'])
    expect(written.normalized.filter(({ gameId }) => gameId !== '').map(({ eventSeq }) => eventSeq)).toEqual([1, 2, 3])
  })

  it('sends an event of a declared gap to the late topic, once; a correction is taken and marked', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 4, atMs: 40 }), rawBeat(400))
    normalizer.raw(rawEvent({ seq: 2, atMs: 500 }))
    normalizer.raw(rawEvent({ seq: 2, atMs: 510 }))
    normalizer.raw(rawEvent({ seq: 3, atMs: 520, correction: true }))
    const written = normalizer.written()
    expect(storyOf(written)).toEqual(['1', 'gap 2-3', '4', '3!'])
    expect(written.late).toEqual([{ reason: 'NORMALIZER_EVENT_LATE', value: rawEvent({ seq: 2, atMs: 500 }), position: 'nfl.raw/0/3' }])
    expect(normalizer.counts()).toMatchObject({ accepted: 3, accepted_late: 1, late: 1, duplicate: 1, gaps: 1 })
  })

  it('gives up on a gap at once when too much waits', () => {
    const normalizer = bench(rawEvent({ seq: 1 }))
    for (let seq = 3; seq <= 258; seq++) normalizer.raw(rawEvent({ seq, atMs: 30 }))
    expect(storyOf(normalizer.written())).toEqual(['1'])
    normalizer.raw(rawEvent({ seq: 259, atMs: 30 }))
    expect(storyOf(normalizer.written()).slice(0, 3)).toEqual(['1', 'gap 2-2', '3'])
    expect(storyOf(normalizer.written())).toHaveLength(259)
  })

  it('keeps windows of games apart', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ gameId: 'nfl-2', seq: 1 }), rawEvent({ seq: 3, atMs: 30 }))
    normalizer.raw(rawEvent({ gameId: 'nfl-2', seq: 2, atMs: 279 }))
    expect(storyOf(normalizer.written())).toEqual(['1'])
    expect(storyOf(normalizer.written(), 'nfl-2')).toEqual(['1', '2'])
  })
})

describe('the start of a game', () => {
  it('waits for the fixture', () => {
    const normalizer = bench(rawEvent({ seq: 2 }), rawEvent({ seq: 1, atMs: 100 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2'])
  })

  it('rejects events of an unknown game when the window is over, with their bytes, and forgets the game', () => {
    const normalizer = bench(rawEvent({ seq: 2 }), rawEvent({ seq: 3 }), rawBeat(400))
    expect(normalizer.written()).toMatchObject({
      dlq: [
        { reason: 'NORMALIZER_GAME_UNKNOWN', value: rawEvent({ seq: 2 }), position: 'nfl.raw/0/0' },
        { reason: 'NORMALIZER_GAME_UNKNOWN', value: rawEvent({ seq: 3 }), position: 'nfl.raw/0/1' },
      ],
    })
    expect(normalizer.keys).toEqual([])
  })

  it('opens with a fixture that is not the first message; what came before it is rejected, what is missing is a gap', () => {
    const normalizer = bench(rawEvent({ seq: 2 }), rawEvent({ seq: 4, fixture: true }), rawEvent({ seq: 5 }), rawBeat(400))
    expect(storyOf(normalizer.written())).toEqual(['4', 'gap 1-3', '5'])
    expect(reasons(normalizer)).toEqual(['NORMALIZER_GAME_UNKNOWN'])
  })
})

describe('repetition and conflict', () => {
  it('counts a repeated event and writes nothing', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 2 }), rawEvent({ seq: 2, atMs: 99 }), rawEvent({ seq: 1, atMs: 99 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2'])
    expect(normalizer.counts()).toEqual({ accepted: 2, duplicate: 2 })
  })

  it('rejects another payload under a known id, once per payload', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 2 }))
    for (const hash of [7, 8, 7, 2, 8]) normalizer.raw(rawEvent({ seq: 2, hash }))
    expect(reasons(normalizer)).toEqual(['NORMALIZER_EVENT_ID_CONFLICT', 'NORMALIZER_EVENT_ID_CONFLICT'])
    expect(normalizer.counts()).toMatchObject({ accepted: 2, duplicate: 3 })
  })

  it('remembers conflicts of a held event', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 3 }), rawEvent({ seq: 3, hash: 9 }), rawEvent({ seq: 3, hash: 9 }))
    normalizer.restart()
    normalizer.raw(rawEvent({ seq: 2 }))
    normalizer.raw(rawEvent({ seq: 3, hash: 9 }))
    expect(reasons(normalizer)).toEqual(['NORMALIZER_EVENT_ID_CONFLICT'])
    expect(storyOf(normalizer.written())).toEqual(['1', 'refused 3', '2', '3'])
  })

  it('closes the game where another payload under a known id differs in what decides, and only there', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 2, deciding: 5 }))
    normalizer.raw(rawEvent({ seq: 2, hash: 7, deciding: 5 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2'])
    normalizer.raw(rawEvent({ seq: 2, hash: 8, deciding: 6 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', 'refused 2'])
    expect(reasons(normalizer)).toEqual(['NORMALIZER_EVENT_ID_CONFLICT', 'NORMALIZER_EVENT_ID_CONFLICT'])
  })

  it('passes over the sequence number of an event that came again under a new number', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 2 }), rawEvent({ seq: 3, eventId: 'e2', hash: 2 }), rawEvent({ seq: 4 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '4'])
    expect(normalizer.counts()).toEqual({ accepted: 3, duplicate: 1 })
  })

  it('tells high-rate events apart by sequence alone and does not remember their ids', () => {
    const tick = (seq: number, atMs = seq): Buffer => rawEvent({ seq, eventId: 'tick', hash: 0, highRate: true, atMs })
    const normalizer = bench(rawEvent({ seq: 1 }), tick(2), tick(3), tick(3, 9), tick(4))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '3', '4'])
    expect(normalizer.counts()).toEqual({ accepted: 4, duplicate: 1 })
  })
})

describe('clock messages of which an overloaded ingest kept the newest', () => {
  const tick = (seq: number, from?: number, atMs = seq): Buffer =>
    rawEvent({ seq, eventId: 'tick', hash: 0, highRate: true, atMs, ...(from === undefined ? {} : { from }) })

  it('leave no gap, and say which ones they stand for', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 2 }), tick(5, 3), rawEvent({ seq: 6 }), tick(7))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '3..5', '6', '7'])
    expect(normalizer.counts()).toEqual({ accepted: 5, conflated: 2 })
  })

  it('stand only for what had not come by itself, whichever came first', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), tick(2), tick(3), tick(6, 2), tick(4), tick(6, 5), rawEvent({ seq: 7 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '3', '4..6', '7'])
    expect(normalizer.counts()).toEqual({ accepted: 5, conflated: 2, duplicate: 2 })
  })

  it('wait for their predecessors, also over a restart, and pass those that they stand for', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), tick(4), tick(6), tick(6, 3), tick(5, 4))
    normalizer.restart()
    normalizer.raw(rawEvent({ seq: 7 }))
    expect(storyOf(normalizer.written())).toEqual(['1'])
    normalizer.raw(rawEvent({ seq: 2 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '3..6', '7'])
    expect(normalizer.counts()).toEqual({ accepted: 4, conflated: 3, duplicate: 3 })
  })

  it('that come after their gap are late as a whole', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 5, atMs: 50 }), rawBeat(300), tick(4, 2, 310), tick(3, undefined, 320))
    expect(storyOf(normalizer.written())).toEqual(['1', 'gap 2-4', '5'])
    expect(normalizer.written().late).toHaveLength(1)
    expect(normalizer.counts()).toMatchObject({ accepted: 2, late: 1, duplicate: 1 })
  })

  it('are refused where a play claims to stand for others', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 4, from: 2 }), rawEvent({ seq: 2 }))
    expect(reasons(normalizer)).toEqual(['NORMALIZER_RECORD_INVALID'])
    expect(storyOf(normalizer.written())).toEqual(['1', 'refused 0', '2'])
  })
})

describe('a game of far more events than a real one', () => {
  it('keeps its state small and still knows repetitions by number', () => {
    const normalizer = bench()
    for (let seq = 1; seq <= 10_000; seq++) normalizer.raw(rawEvent({ seq }))
    for (const seq of [1, 500, 9_999]) normalizer.raw(rawEvent({ seq, atMs: 200_000 }))
    normalizer.raw(rawEvent({ seq: 9_000, hash: 1, deciding: 9_000, atMs: 200_000 }))
    expect(normalizer.counts()).toEqual({ accepted: 10_000, duplicate: 3, 'rejected.NORMALIZER_EVENT_ID_CONFLICT': 1 })
    expect(normalizer.stateBytes).toBeLessThan(100_000)
  })
})

describe('the end of a game', () => {
  const ended = (): NormalizerBench => bench(rawEvent({ seq: 1 }), rawEvent({ seq: 2, final: true }))
  const days = (count: number): number => count * 86_400_000

  it('takes corrections, more play and another final', () => {
    const normalizer = ended()
    normalizer.raw(rawEvent({ seq: 3 }))
    normalizer.raw(rawEvent({ seq: 4, correction: true }))
    normalizer.raw(rawEvent({ seq: 5, final: true }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '3', '4', '5'])
    expect(reasons(normalizer)).toEqual([])
  })

  it('keeps a mark after fourteen days and forgets it after seven more', () => {
    const normalizer = ended()
    normalizer.raw(rawBeat(days(14) - 60_000))
    normalizer.raw(rawEvent({ seq: 3, correction: true, atMs: days(14) - 30_000 }))
    normalizer.raw(rawBeat(days(14) + 120_000))
    normalizer.restart()
    normalizer.raw(rawEvent({ seq: 4, correction: true, atMs: days(14) + 180_000 }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '3'])
    expect(reasons(normalizer)).toEqual(['NORMALIZER_GAME_CLOSED'])
    expect(normalizer.keys).toEqual(['nfl-1'])
    normalizer.raw(rawBeat(days(21) + 240_000))
    normalizer.flush()
    expect(normalizer.keys).toEqual([])
  })

  it('is taken back by a full state of another phase: the game is kept a year from its last event', () => {
    const normalizer = ended()
    normalizer.raw(rawEvent({ seq: 3, fullState: true }))
    normalizer.raw(rawBeat(days(300)))
    normalizer.restart()
    normalizer.raw(rawEvent({ seq: 4, atMs: days(300) }))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', '3', '4'])
    normalizer.raw(rawBeat(days(666)))
    normalizer.raw(rawEvent({ seq: 5, atMs: days(666) }))
    expect(reasons(normalizer)).toEqual(['NORMALIZER_GAME_CLOSED'])
  })

  it.each([
    ['a correction of the final', { notEnded: true, fullState: true, correction: true }, 'kept'],
    ['a statement without score and clock', { notEnded: true }, 'kept'],
    ['another correction', { fullState: true, correction: true }, 'closed'],
    ['a statement that is late', { notEnded: true, fullState: true, seq: 2, atMs: 60_000 }, 'closed'],
  ] as const)('is taken back by whatever says that the game has not ended: %s', (_, facts, becomes) => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 3, final: true }))
    normalizer.raw(rawBeat(30_000))
    normalizer.raw(rawEvent({ seq: 4, ...facts }))
    normalizer.raw(rawBeat(days(20)))
    normalizer.raw(rawEvent({ seq: 5, atMs: days(20) }))
    expect(reasons(normalizer).includes('NORMALIZER_GAME_CLOSED')).toBe(becomes === 'closed')
  })

  it('leaves the newest ids known, and older ones by number', () => {
    const normalizer = bench()
    for (let seq = 1; seq <= 1_000; seq++) normalizer.raw(rawEvent({ seq }))
    normalizer.raw(rawEvent({ seq: 1_001, final: true }))
    const before = normalizer.stateBytes
    normalizer.raw(rawBeat(days(1)))
    expect(normalizer.stateBytes).toBeLessThan(before / 5)
    for (const seq of [3, 500, 1_000]) normalizer.raw(rawEvent({ seq, atMs: days(1) }))
    expect(normalizer.counts()).toMatchObject({ accepted: 1_001, duplicate: 3 })
  })
})

describe('beats', () => {
  it('carry the time of the partition and their own, which a delayed source keeps', () => {
    const { normalized } = bench(rawBeat(9_000, { source: 'nfl-kafka/1' }), rawBeat(1_000)).written()
    expect(normalized.map(({ receivedAtUs, beat }) => receivedAtUs - (beat?.receivedAtUs ?? 0))).toEqual([0, 8_000_000])
  })

  const beatsOf = (normalizer: NormalizerBench): readonly (number | undefined)[] =>
    normalizer.written().normalized.map(({ beat }) => beat?.sourceSeq)

  it('go on in order; repeated ones and ones that go back are dropped', () => {
    const normalizer = bench(rawBeat(10, { seq: 5 }), rawBeat(10, { seq: 5 }), rawBeat(20, { seq: 4, aliveMs: 5 }), rawBeat(30, { seq: 6 }))
    expect(beatsOf(normalizer)).toEqual([5, 6])
    expect(normalizer.counts()).toEqual({ beats: 2, beats_dropped: 2 })
  })

  it('of a provider that counts anew are taken with newer evidence', () => {
    expect(beatsOf(bench(rawBeat(10, { seq: 500 }), rawBeat(20, { seq: 1 }), rawBeat(30, { seq: 2 })))).toEqual([500, 1, 2])
  })

  it('that say silent are believed, also from an adapter that has just started', () => {
    const normalizer = bench(
      rawBeat(10, { seq: 5 }),
      rawBeat(20, { seq: 0, aliveMs: 0, silent: true }),
      rawBeat(30, { seq: 4, aliveMs: 5 }),
    )
    expect(beatsOf(normalizer)).toEqual([5, 0])
  })
})

describe('commands', () => {
  it('join an open game in order of arrival, once', () => {
    const normalizer = bench(rawEvent({ seq: 1 }))
    normalizer.command(suspendCommand('c1'))
    normalizer.restart()
    normalizer.command(suspendCommand('c1'))
    normalizer.raw(rawEvent({ seq: 2 }))
    const written = normalizer.written()
    expect(storyOf(written)).toEqual(['1', 'command', '2'])
    expect(written.normalized.map(({ eventSeq }) => eventSeq)).toEqual([1, 2, 3])
    expect(written.normalized[1]).toMatchObject({
      event: { eventId: 'command:c1', command: { actor: 'test' }, receivedAtUs: startUs + 10_000 },
    })
  })

  it('for games that are unknown or no longer kept are rejected', () => {
    const normalizer = bench(rawEvent({ seq: 1 }), rawEvent({ seq: 2, final: true }))
    normalizer.command(suspendCommand('c1'))
    expect(storyOf(normalizer.written())).toEqual(['1', '2', 'command'])
    normalizer.command(suspendCommand('c2', 'nfl-9'))
    normalizer.raw(rawBeat(15 * 86_400_000))
    normalizer.command(suspendCommand('c3'))
    expect(reasons(normalizer)).toEqual(['NORMALIZER_COMMAND_GAME_UNKNOWN', 'NORMALIZER_COMMAND_GAME_UNKNOWN'])
    const results = normalizer.commandResults().map(({ commandId, gameId, refusal }) => [commandId, gameId, refusal?.reason])
    expect(results).toEqual([
      ['c2', 'nfl-9', 'game-unknown'],
      ['c3', 'nfl-1', 'game-over'],
    ])
  })
})

describe('bad records', () => {
  it('are rejected with their bytes and leave their neighbours alone', () => {
    const bad = [Buffer.from('not protobuf \xff'), null, Buffer.alloc(0), rawEvent({ seq: 0 }), rawEvent({ gameId: 'nba-1', seq: 1 })]
    const normalizer = bench(rawEvent({ seq: 1 }), ...bad, rawEvent({ seq: 2 }))
    // The records lie under the key of the game: something of it is not known.
    expect(storyOf(normalizer.written())).toEqual(['1', ...bad.map(() => 'refused 0'), '2'])
    expect(normalizer.written().dlq.map(({ value }) => Buffer.from(value))).toEqual(bad.map((value) => value ?? Buffer.alloc(0)))
    expect(new Set(reasons(normalizer))).toEqual(new Set(['NORMALIZER_RECORD_UNREADABLE', 'NORMALIZER_RECORD_INVALID']))
  })

  it('stop the intake when there are too many in a row, and again after as many more', () => {
    const normalizer = new NormalizerBench({ rejectLimit: { maxInRow: 3, maxRatio: 1, window: 1000 } })
    const results = Array.from({ length: 6 }, () => normalizer.raw(Buffer.from('bad')))
    expect(results).toEqual(['continue', 'continue', { suspend: '3 records in a row were rejected' }, 'continue', 'continue', results[2]])
  })

  it('stop the intake when their share is too high', () => {
    const normalizer = new NormalizerBench({ rejectLimit: { maxInRow: 100, maxRatio: 0.4, window: 10 } })
    const results = Array.from({ length: 10 }, (_, i) => normalizer.raw(i % 2 === 0 ? Buffer.from('bad') : rawEvent({ seq: (i + 1) / 2 })))
    expect(results.at(-1)).toEqual({ suspend: '5 of 10 records were rejected' })
  })
})
