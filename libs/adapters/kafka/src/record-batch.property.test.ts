import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { AbortedTransaction } from './record-batch.ts'
import { decodeRecordSet } from './record-batch.ts'
import { data, marker } from './testing/batches.ts'

interface LoggedBatch {
  readonly bytes: Buffer
  readonly baseOffset: number
  readonly lastOffset: number
}

interface AbortedRange extends AbortedTransaction {
  readonly lastOffset: number
}

/** What one producer does next. */
interface Step {
  readonly producer: number
  readonly does: 'write' | 'write zero key' | 'commit' | 'abort'
  readonly records: number
}

const producers = 3

/** A partition that transactions of several producers have been written to, interleaved; all of them are ended. */
class ModelLog {
  readonly batches: LoggedBatch[] = []
  readonly aborted: AbortedRange[] = []
  /** Offset and key of each committed record. */
  readonly committed: string[] = []
  private end = 0
  private readonly open = new Map<number, { readonly first: number; readonly written: string[] }>()

  constructor(steps: readonly Step[]) {
    for (const step of steps) this.take(step)
    for (let producer = 0; producer < producers; producer++) this.take({ producer, does: 'abort', records: 0 })
    this.committed.sort((a, b) => Number.parseInt(a) - Number.parseInt(b))
  }

  get endOffset(): number {
    return this.end
  }

  /** What a broker answers: whole batches from the one that holds the offset on, the last one cut where the limit falls, and the aborted transactions that overlap. */
  fetch(from: number, maxBytes: number): { readonly bytes: Buffer; readonly aborted: readonly AbortedTransaction[] } {
    const wanted = this.batches.filter(({ lastOffset }) => lastOffset >= from)
    const first = wanted[0]
    if (first === undefined) return { bytes: Buffer.alloc(0), aborted: [] }
    const all = Buffer.concat(wanted.map(({ bytes }) => bytes))
    // The first batch comes whole whatever the limit.
    const bytes = all.subarray(0, Math.max(first.bytes.length, maxBytes))
    return { bytes, aborted: this.aborted.filter(({ lastOffset }) => lastOffset >= first.baseOffset) }
  }

  private take({ producer, does, records }: Step): void {
    const open = this.open.get(producer)
    if (does === 'write' || does === 'write zero key') {
      const transaction = open ?? { first: this.end, written: [] }
      this.open.set(producer, transaction)
      const keys = Array.from({ length: records }, (_, i) => (does === 'write' ? `p${producer}-${this.end + i}` : Buffer.alloc(4)))
      transaction.written.push(...keys.map((key, i) => `${this.end + i} ${String(key)}`))
      this.append(data(this.end, BigInt(producer), ...keys), records)
    } else if (open !== undefined) {
      this.open.delete(producer)
      if (does === 'commit') this.committed.push(...open.written)
      else this.aborted.push({ producerId: BigInt(producer), firstOffset: open.first, lastOffset: this.end })
      this.append(marker(this.end, BigInt(producer)), 1)
    }
  }

  private append(bytes: Buffer, records: number): void {
    this.batches.push({ bytes, baseOffset: this.end, lastOffset: this.end + records - 1 })
    this.end += records
  }
}

const steps = fc.array(
  fc.record({
    producer: fc.nat({ max: producers - 1 }),
    does: fc.constantFrom('write', 'write', 'write zero key', 'commit', 'abort'),
    records: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 60 },
)

const readAll = (log: ModelLog, from: number, maxBytes: number): readonly string[] => {
  const found: string[] = []
  for (let next = from; next < log.endOffset;) {
    const { bytes, aborted } = log.fetch(next, maxBytes)
    const { records, lastOffset } = decodeRecordSet(bytes, aborted, next)
    found.push(...records.map(({ offset, key }) => `${offset} ${String(key)}`))
    expect(lastOffset).toBeGreaterThanOrEqual(next)
    next = lastOffset + 1
  }
  return found
}

it('gives exactly the committed records, wherever reading starts and wherever fetches are cut', () => {
  fc.assert(
    fc.property(steps, fc.nat(), fc.integer({ min: 1, max: 600 }), (taken, start, maxBytes) => {
      const log = new ModelLog(taken)
      const from = log.endOffset === 0 ? 0 : start % log.endOffset
      expect(readAll(log, from, maxBytes)).toEqual(log.committed.filter((each) => Number.parseInt(each) >= from))
    }),
    { numRuns: 400 },
  )
})
