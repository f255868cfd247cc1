import { fairline } from '@fairline/contracts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rawBeat, rawEvent, rawRefusal } from './testing/raw-records.ts'
import { NormalizerBench, storyOf } from './testing/run-normalizer.ts'

interface Arrival {
  readonly gameId: string
  readonly seq: number
  readonly atMs: number
}

const games = ['nfl-1', 'nfl-2', 'nfl-3']

/** Two to three games whose events arrive out of order by less than the window, some of them twice. */
const scrambled = fc
  .record({
    lengths: fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 2, maxLength: 3 }),
    jitters: fc.infiniteStream(fc.nat(240)),
    repeats: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
  })
  .map(({ lengths, jitters, repeats }) => {
    const next = (stream: Stream): number => stream.next().value as number
    const arrivals: Arrival[] = lengths.flatMap((length, game) =>
      Array.from({ length }, (_, i) => i + 1).flatMap((seq) => {
        const first = { gameId: games[game] as string, seq, atMs: seq * 10 + next(jitters) }
        return next(repeats) < 3 ? [first, { ...first, atMs: first.atMs + next(jitters) * 20 }] : [first]
      }),
    )
    return { lengths, arrivals: arrivals.sort((a, b) => a.atMs - b.atMs) }
  })

type Stream = Iterator<number>

it('any order within the window, with any repetition, gives the sorted stream', () => {
  fc.assert(
    fc.property(scrambled, ({ lengths, arrivals }) => {
      const normalizer = new NormalizerBench()
      for (const arrival of arrivals) normalizer.raw(rawEvent(arrival))
      const written = normalizer.written()
      for (const [game, length] of lengths.entries())
        expect(storyOf(written, games[game])).toEqual(Array.from({ length }, (_, i) => String(i + 1)))
      expect(written.dlq).toEqual([])
      expect(written.late).toEqual([])
    }),
    { numRuns: 200 },
  )
})

/**
 * A game of plays and clock messages as an overloaded ingest writes it: runs of clock messages joined, in order by less than the
 * window; what it wrote before it died comes again, joined otherwise.
 */
const conflated = fc
  .record({
    kinds: fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
    joins: fc.infiniteStream(fc.boolean()),
    again: fc.infiniteStream(fc.integer({ min: 0, max: 5 })),
    jitters: fc.infiniteStream(fc.nat(200)),
  })
  .map(({ kinds, joins, again, jitters }) => {
    const next = <T>(stream: Iterator<T>): T => stream.next().value as T
    const isTick = (seq: number): boolean => seq > 1 && kinds[seq - 2] === true
    const last = kinds.length + 1
    const written = (from: number): { readonly seq: number; readonly from: number }[] => {
      const records: { seq: number; from: number }[] = []
      for (let first = from; first <= last;) {
        let seq = first
        while (isTick(seq) && seq < last && isTick(seq + 1) && next(joins)) seq++
        records.push({ seq, from: first })
        first = seq + 1
      }
      return records
    }
    const all = [...written(1), ...(next(again) === 0 ? written(1 + Math.floor(last / 2)) : [])]
    const arrivals = all.map(({ seq, from }) => ({
      seq,
      atMs: seq * 10 + next(jitters),
      highRate: isTick(seq),
      ...(from < seq ? { from } : {}),
    }))
    return { last, arrivals: arrivals.sort((a, b) => a.atMs - b.atMs), isTick }
  })

it('joined clock messages cover every number exactly once, and never a play', () => {
  fc.assert(
    fc.property(conflated, fc.uniqueArray(fc.nat(80), { maxLength: 5 }), ({ last, arrivals, isTick }, restarts) => {
      const normalizer = new NormalizerBench()
      for (const [index, arrival] of arrivals.entries()) {
        if (restarts.includes(index)) normalizer.restart()
        normalizer.raw(rawEvent(arrival))
      }
      const written = normalizer.written()
      const covered = written.normalized.flatMap(({ event }) => {
        const seq = event?.feedSeq ?? 0
        const from = event?.conflatedFromSeq === 0 ? seq : (event?.conflatedFromSeq ?? seq)
        return Array.from({ length: seq - from + 1 }, (_, index) => ({ seq: from + index, isJoined: from + index < seq }))
      })
      expect(covered.map(({ seq }) => seq)).toEqual(Array.from({ length: last }, (_, index) => index + 1))
      expect(covered.filter(({ seq, isJoined }) => isJoined && !isTick(seq))).toEqual([])
      expect(written.dlq).toEqual([])
      expect(written.late).toEqual([])
    }),
    { numRuns: 300 },
  )
})

/** Any stream at all: losses, conflicts, corrections, refusals, other numberings, unknown games, finals, ticks, beats, rubbish, jumps of time. */
const anything = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .record({
          gameId: fc.constantFrom(...games),
          seq: fc.integer({ min: 1, max: 12 }),
          hash: fc.integer({ min: 1, max: 2 }),
          correction: fc.boolean(),
          final: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
          highRate: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
          runLength: fc.integer({ min: 0, max: 4 }),
          ownId: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
          stepMs: fc.nat(200),
          fullState: fc.boolean(),
          numbering: fc.integer({ min: 0, max: 5 }).map((n) => ['', '', '', '', 'again', 'jump'][n] as string),
          sentMs: fc.nat(100_000),
        })
        .map(({ ownId, runLength, stepMs, numbering, ...event }) => ({
          kind: 'event' as const,
          stepMs,
          event: {
            ...event,
            // What only tells the time has no words for a correction, in any feed.
            correction: event.correction && !event.highRate,
            ...(numbering === 'jump' ? { seq: event.seq + 3_000_000 } : {}),
            eventId: ownId ? `${numbering}e${event.seq}` : 'e3',
            fixture: event.seq === 1,
            ...(event.highRate && runLength > 0 && event.seq > runLength && numbering !== 'jump' ? { from: event.seq - runLength } : {}),
          },
        })),
    },
    {
      weight: 3,
      arbitrary: fc
        .record({
          gameId: fc.constantFrom(...games),
          seq: fc.integer({ min: 0, max: 12 }),
          hash: fc.integer({ min: 1, max: 4 }),
          clockOnly: fc.boolean(),
        })
        .map((event) => ({ kind: 'refusal' as const, stepMs: 7, event })),
    },
    { weight: 2, arbitrary: fc.nat(400).map((stepMs) => ({ kind: 'beat' as const, stepMs, event: undefined })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'rubbish' as const, stepMs: 0, event: undefined }) },
  ),
  { maxLength: 80 },
)

const feed = (
  normalizer: NormalizerBench,
  items: readonly { kind: string; stepMs: number; event: object | undefined }[],
  restartAt: ReadonlySet<number>,
): number => {
  let atMs = 0
  let events = 0
  for (const [i, { kind, stepMs, event }] of items.entries()) {
    atMs += stepMs
    if (restartAt.has(i)) normalizer.restart()
    if (kind === 'refusal') normalizer.raw(rawRefusal({ ...(event as { seq: number }), atMs }))
    else if (event !== undefined) {
      events++
      normalizer.raw(rawEvent({ ...(event as { seq: number }), atMs }))
    } else normalizer.raw(kind === 'beat' ? rawBeat(atMs) : Buffer.from('rubbish'))
  }
  normalizer.raw(rawBeat(atMs + 10_000))
  return events
}

it('every event ends in exactly one place, numbers have no gap, and no event comes out twice', () => {
  fc.assert(
    fc.property(anything, (items) => {
      const normalizer = new NormalizerBench()
      const events = feed(normalizer, items, new Set())
      const written = normalizer.written()
      const counts = normalizer.counts()
      const { accepted = 0, duplicate = 0, late = 0, ...others } = counts
      const rejected = Object.entries(others).reduce((sum, [name, count]) => sum + (name.startsWith('rejected.') ? count : 0), 0)
      const rubbish = items.filter(({ kind }) => kind === 'rubbish').length
      expect(accepted + duplicate + late + rejected + normalizer.candidates).toBe(events + rubbish)
      const told = ['refused.ingest', 'refusals_duplicate', 'refusals_ignored'].reduce((sum, name) => sum + (counts[name] ?? 0), 0)
      expect(told).toBe(items.filter(({ kind }) => kind === 'refusal').length)
      expect(written.dlq).toHaveLength(rejected)
      expect(written.late).toHaveLength(late)
      for (const gameId of games) {
        const records = written.normalized.filter((record) => record.gameId === gameId)
        expect(records.map(({ eventSeq }) => eventSeq)).toEqual(records.map((_, i) => i + 1))
        const numberings: number[][] = [[]]
        for (const { event } of records) {
          if (event?.renumbering?.adopted === true) numberings.push([])
          if (event?.feed != null) numberings.at(-1)?.push(event.feedSeq ?? 0)
        }
        for (const seqs of numberings) expect(new Set(seqs).size).toBe(seqs.length)
        const ids = records.flatMap(({ event }) => (event?.highRate === true ? [] : [event?.eventId]))
        expect(new Set(ids).size).toBe(ids.length)
      }
    }),
    { numRuns: 500 },
  )
})

it('restarts anywhere change no byte', () => {
  fc.assert(
    fc.property(anything, fc.uniqueArray(fc.nat(80), { maxLength: 10 }), (items, restartAt) => {
      const [whole, restarted] = [new NormalizerBench(), new NormalizerBench()]
      feed(whole, items, new Set())
      feed(restarted, items, new Set(restartAt))
      expect(restarted.written()).toEqual(whole.written())
      expect(restarted.counts()).toEqual(whole.counts())
    }),
    { numRuns: 300 },
  )
})

it('reading back what it has written as raw events changes nothing: replays are repetitions', () => {
  fc.assert(
    fc.property(scrambled, ({ arrivals }) => {
      const normalizer = new NormalizerBench()
      for (const arrival of arrivals) normalizer.raw(rawEvent(arrival))
      const before = normalizer.written().bytes.length
      for (const arrival of arrivals) {
        const raw = fairline.v1.RawRecord.decode(rawEvent(arrival))
        if (raw.event != null) raw.event.replayed = true
        normalizer.raw(Buffer.from(fairline.v1.RawRecord.encode(raw).finish()))
      }
      expect(normalizer.written().bytes).toHaveLength(before)
    }),
    { numRuns: 50 },
  )
})
