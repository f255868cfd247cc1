import fc from 'fast-check'
import type { NormalizerOptions } from '../normalizer-options.ts'
import { normalizerTopics } from '../normalizer-options.ts'
import { rawBeat, rawEvent, rawRefusal, suspendCommand } from './raw-records.ts'

/** The games that {@link anyRecords} are of. */
export const anyGames = ['nfl-1', 'nfl-2', 'nfl-3'] as const

/** A record that a normalizer may find: after how much time, in which topic, and what. */
export interface AnyRecord {
  readonly kind: 'event' | 'refusal' | 'beat' | 'command' | 'rubbish'
  readonly stepMs: number
  readonly topic: 'raw' | 'commands'
  /** @param index its place in the stream: the numbers of most events grow with it */
  readonly valueAt: (atMs: number, index: number) => Buffer
}

const hourMs = 3_600_000

const topics = normalizerTopics('nfl')

/** The full name of a record's topic. */
export const topicOfRecord = ({ topic }: AnyRecord): string => topics[topic]

/** True once in `times`. */
const seldom = (times: number): fc.Arbitrary<boolean> => fc.integer({ min: 1, max: times }).map((n) => n === times)

const anyEvent: fc.Arbitrary<AnyRecord> = fc
  .record({
    gameId: fc.constantFrom(...anyGames),
    seq: fc.integer({ min: 1, max: 12 }),
    grows: fc.boolean(),
    hash: fc.integer({ min: 1, max: 2 }),
    deciding: fc.integer({ min: 1, max: 2 }),
    correction: fc.boolean(),
    final: seldom(20),
    notEnded: seldom(10),
    highRate: seldom(5),
    runLength: fc.integer({ min: 0, max: 4 }),
    ownId: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    stepMs: fc.nat(200),
    fullState: fc.boolean(),
    numbering: fc.constantFrom('', '', '', '', 'again', 'jump'),
    sentMs: fc.nat(100_000),
  })
  .map(({ ownId, runLength, stepMs, numbering, grows, seq: anySeq, ...event }) => ({
    kind: 'event',
    stepMs,
    topic: 'raw',
    valueAt: (atMs, index) => {
      const seq = grows ? Math.max(1, Math.floor(index / 6) + anySeq - 6) : anySeq
      return rawEvent({
        ...event,
        atMs,
        seq: numbering === 'jump' ? seq + 3_000_000 : seq,
        // What only tells the time has no words for a correction, in any feed.
        correction: event.correction && !event.highRate,
        eventId: ownId ? `${numbering}e${seq}` : 'e3',
        fixture: seq === 1,
        ...(event.highRate && runLength > 0 && seq > runLength && numbering !== 'jump' ? { from: seq - runLength } : {}),
      })
    },
  }))

const anyRefusal: fc.Arbitrary<AnyRecord> = fc
  .record({
    gameId: fc.constantFrom(...anyGames),
    seq: fc.integer({ min: 0, max: 12 }),
    hash: fc.integer({ min: 1, max: 4 }),
    clockOnly: fc.boolean(),
  })
  .map((refusal) => ({ kind: 'refusal', stepMs: 7, topic: 'raw', valueAt: (atMs) => rawRefusal({ ...refusal, atMs }) }))

/** Beats of three sources: in order, repeated, of an adapter that counts anew, with and without newer evidence, silent. */
const anyBeat: fc.Arbitrary<AnyRecord> = fc
  .record({
    stepMs: fc.oneof(
      { weight: 5, arbitrary: fc.nat(400) },
      { weight: 1, arbitrary: fc.constantFrom(0, 11_000, 6.5 * hourMs, 13 * hourMs) },
    ),
    source: fc.constantFrom('nfl-kafka/0', 'nfl-kafka/1', 'nfl-kafka/2'),
    seq: fc.option(fc.nat(6), { nil: undefined }),
    aliveMs: fc.option(fc.nat(3_000), { nil: undefined }),
    silent: seldom(4),
    agoMs: fc.constantFrom(0, 0, 0, 150),
  })
  .map(({ stepMs, source, seq, aliveMs, silent, agoMs }) => ({
    kind: 'beat',
    stepMs,
    topic: 'raw',
    valueAt: (atMs) =>
      rawBeat(Math.max(0, atMs - agoMs), {
        source,
        silent,
        ...(seq === undefined ? {} : { seq }),
        ...(aliveMs === undefined ? {} : { aliveMs }),
      }),
  }))

const anyCommand: fc.Arbitrary<AnyRecord> = fc
  .record({ gameId: fc.constantFrom(...anyGames), command: fc.integer({ min: 1, max: 5 }) })
  .map(({ gameId, command }) => ({
    kind: 'command',
    stepMs: 3,
    topic: 'commands',
    valueAt: () => suspendCommand(`c${command}`, gameId),
  }))

/**
 * What may come in any stream at all: losses, conflicts, corrections, refusals, other numberings, unknown games, finals and their ends, clock messages, beats of
 * several sources, commands, rubbish, jumps of time.
 */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  { weight: 12, arbitrary: anyEvent },
  { weight: 3, arbitrary: anyRefusal },
  { weight: 2, arbitrary: anyBeat },
  { weight: 1, arbitrary: anyCommand },
  { weight: 1, arbitrary: fc.constant<AnyRecord>({ kind: 'rubbish', stepMs: 0, topic: 'raw', valueAt: () => Buffer.from('rubbish') }) },
)

/** Streams of {@link anyRecord}. */
export const anyRecords: fc.Arbitrary<readonly AnyRecord[]> = fc.array(anyRecord, { maxLength: 80 })

/** Little is remembered and games end soon: what is rare in real games happens in short ones. */
export const hasty: Partial<NormalizerOptions> = {
  keepFinalMs: 10 * hourMs,
  keepOpenMs: 12 * hourMs,
  keepClosedMarkMs: 15 * hourMs,
  limits: { seenEvents: 4, seenAfterFinal: 2, refusedHashes: 2, missingRanges: 2, commandIds: 2 },
}
