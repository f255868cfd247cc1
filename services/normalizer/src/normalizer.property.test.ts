import { fairline } from '@fairline/contracts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AnyRecord } from './testing/any-records.ts'
import { anyGames, anyRecords, hasty } from './testing/any-records.ts'
import { rawBeat, rawEvent } from './testing/raw-records.ts'
import { NormalizerBench, storyOf } from './testing/run-normalizer.ts'

interface Arrival {
  readonly gameId: string
  readonly seq: number
  readonly atMs: number
}

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
        const first = { gameId: anyGames[game] as string, seq, atMs: seq * 10 + next(jitters) }
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
        expect(storyOf(written, anyGames[game])).toEqual(Array.from({ length }, (_, i) => String(i + 1)))
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

const feed = (normalizer: NormalizerBench, records: readonly AnyRecord[], restartAt: ReadonlySet<number>): void => {
  let atMs = 0
  for (const [index, record] of records.entries()) {
    atMs += record.stepMs
    if (restartAt.has(index)) normalizer.restart()
    if (record.topic === 'raw') normalizer.raw(record.valueAt(atMs, index))
    else normalizer.command(record.valueAt(atMs, index))
  }
  normalizer.raw(rawBeat(atMs + 10_000))
}

const amountOf = (records: readonly AnyRecord[], kind: AnyRecord['kind']): number => records.filter((record) => record.kind === kind).length

it('every event ends in exactly one place, numbers have no gap, and no event comes out twice', () => {
  fc.assert(
    fc.property(anyRecords, (items) => {
      const normalizer = new NormalizerBench()
      feed(normalizer, items, new Set())
      const written = normalizer.written()
      const counts = normalizer.counts()
      const { accepted = 0, duplicate = 0, late = 0, ...others } = counts
      const rejected = Object.entries(others).reduce((sum, [name, count]) => sum + (name.startsWith('rejected.') ? count : 0), 0)
      const commands = (counts['commands'] ?? 0) + (counts['commands_duplicate'] ?? 0)
      const taken = accepted + duplicate + late + commands + rejected + normalizer.candidates
      expect(taken).toBe(items.length - amountOf(items, 'refusal') - amountOf(items, 'beat'))
      const told = ['refused.ingest', 'refusals_duplicate', 'refusals_ignored'].reduce((sum, name) => sum + (counts[name] ?? 0), 0)
      expect(told).toBe(amountOf(items, 'refusal'))
      expect(written.dlq).toHaveLength(rejected)
      expect(written.late).toHaveLength(late)
      for (const gameId of anyGames) {
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
    fc.property(anyRecords, fc.uniqueArray(fc.nat(80), { maxLength: 10 }), fc.constantFrom({}, hasty), (items, restartAt, options) => {
      const [whole, restarted] = [new NormalizerBench(options), new NormalizerBench(options)]
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
