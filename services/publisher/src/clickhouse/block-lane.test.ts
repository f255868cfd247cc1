import type { TableRow } from '@fairline/adapters-clickhouse'
import type { LogRecord } from '@fairline/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockRange, ExpandRecord } from './block-lane.ts'
import { BlockLane, pendingNote, pendingRange } from './block-lane.ts'

// A record's value says how many rows it has and of which date: `3@2016-01-09`.
const expand: ExpandRecord<'settlements'> = (record) => {
  const [count = '0', date = ''] = (record.value ?? Buffer.alloc(0)).toString().split('@')
  return Array.from(
    { length: Number(count) },
    (_, i) => ({ game_date: date, source_offset: record.offset, revision: i }) as TableRow<'settlements'>,
  )
}

const record = (offset: number, value: string): LogRecord => ({ offset, key: null, value: Buffer.from(value), timestampMs: 0, headers: {} })

const laneOf = (maxRows: number, forced?: BlockRange) =>
  new BlockLane({ table: 'settlements', topic: 't', partition: 3, expand, maxRows, forced })

const batchOf = (records: readonly LogRecord[], lastOffset = records.at(-1)?.offset ?? 0) => ({
  topic: 't',
  partition: 3,
  records,
  lastOffset,
  highWatermark: lastOffset + 1,
})

describe('block lane', () => {
  it('ends a range at its bound, but never splits a record', () => {
    const lane = laneOf(5)
    lane.push(batchOf([record(10, '2@a'), record(12, '3@a'), record(13, '1@a'), record(20, '9@a')]))
    expect(lane.cut()).toMatchObject({ range: { first: 10, last: 12 }, rows: 5, blocks: [{ token: 'settlements:t:3:10-12:a' }] })
    expect(lane.next).toBe(13)
    expect(lane.cut()).toMatchObject({ range: { first: 13, last: 13 }, rows: 1 })
    expect(lane.cut()).toMatchObject({ range: { first: 20, last: 20 }, rows: 9 })
    expect(lane.cut()).toBeUndefined()
    expect(lane.next).toBe(21)
  })

  it('makes one block per game date of a range', () => {
    const lane = laneOf(100)
    lane.push(batchOf([record(1, '1@a'), record(2, '1@b'), record(3, '1@a')]))
    expect(lane.cut()?.blocks.map(({ token, rows }) => [token, rows.length])).toEqual([
      ['settlements:t:3:1-3:a', 2],
      ['settlements:t:3:1-3:b', 1],
    ])
  })

  it('passes over records without rows', () => {
    const lane = laneOf(100)
    lane.push(batchOf([record(1, '0@'), record(2, '0@')], 7))
    expect(lane.cut()).toMatchObject({ rows: 0, blocks: [] })
    expect(lane.next).toBe(8)
  })

  it('waits for all of a range that was noted before a restart, and cuts exactly that', () => {
    const note = pendingNote({ first: 10, last: 13 })
    expect(pendingRange('restore:5')).toBeUndefined()
    const lane = laneOf(2, pendingRange(note))
    lane.push(batchOf([record(10, '2@a'), record(12, '3@a')]))
    expect(lane.cut()).toBeUndefined()
    lane.push(batchOf([record(13, '1@a'), record(14, '1@a')]))
    expect(lane.cut()).toMatchObject({ range: { first: 10, last: 13 }, rows: 6 })
    expect(lane.cut()).toMatchObject({ range: { first: 14, last: 14 } })
  })

  it('covers every row exactly once, however records arrive and wherever a restart cuts in', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom('a', 'b')), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 10 }), fc.nat(), fc.nat(), (rows, maxRows, killAt, fetchSize) => {
        const records = rows.map(([count, date], offset) => record(offset, `${count}@${date}`))
        // What ClickHouse holds: by token, so that a repeated insert of one token counts once.
        const inserted = new Map<string, readonly TableRow<'settlements'>[]>()
        let committed: { offset: number; metadata?: string } = { offset: 0 }
        const run = (killAfter: number): void => {
          const lane = laneOf(maxRows, pendingRange(committed.metadata))
          let inserts = 0
          for (let at = committed.offset; at < records.length; at += (fetchSize % 5) + 1) {
            lane.push(batchOf(records.slice(at, at + (fetchSize % 5) + 1)))
            for (let cut = lane.cut(); cut !== undefined; cut = lane.cut()) {
              committed = { offset: cut.range.first, metadata: pendingNote(cut.range) }
              for (const block of cut.blocks) {
                if (inserted.has(block.token)) expect(block.rows).toEqual(inserted.get(block.token))
                inserted.set(block.token, block.rows)
              }
              if (++inserts > killAfter) return
              committed = { offset: lane.next }
            }
          }
        }
        run(killAt % 6)
        run(Number.POSITIVE_INFINITY)
        const seen = [...inserted.values()].flat().map((row) => `${String(row.source_offset)}/${String(row.revision)}`)
        expect(seen.toSorted()).toEqual(
          records.flatMap((each) => expand(each, 3).map((row) => `${String(row.source_offset)}/${String(row.revision)}`)).toSorted(),
        )
      }),
    )
  })
})
