import { fairline } from '@fairline/contracts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RawEntry } from './raw-lanes.ts'
import { RawLanes } from './raw-lanes.ts'

const { RawRecord } = fairline.v1
const games = ['nfl-1', 'nfl-2', 'nfl-3'] as const
const partitions = 2

const recordOf = (game: number, feedSeq: number, highRate: boolean): RawEntry => {
  const gameId = games[game] as string
  const value = RawRecord.encode(RawRecord.create({ gameId, feedSeq, highRate })).finish()
  return {
    gameId,
    feedSeq,
    highRate,
    partition: game % partitions,
    record: { key: gameId, value, timestampMs: 0 },
  }
}

const read = (lanes: RawLanes) => lanes.records().map((lane) => lane.map(({ value }) => RawRecord.decode(value ?? Buffer.alloc(0))))

/** Messages of three games in any order, with repetitions and holes. */
const messages = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 12 }), fc.boolean()), { maxLength: 60 })

it('writes every record as it is where it does not shed', () => {
  fc.assert(
    fc.property(messages, (all) => {
      const lanes = new RawLanes(partitions, false)
      const records = all.map((each) => recordOf(...each))
      expect(records.map((record) => lanes.add(record))).toEqual(records.map(() => false))
      expect(lanes.records()).toEqual(
        Array.from({ length: partitions }, (_, partition) =>
          records.filter((each) => each.partition === partition).map(({ record }) => record),
        ),
      )
    }),
  )
})

it('where it sheds, leaves out only what the next record stands for, and nothing that is not high-rate', () => {
  fc.assert(
    fc.property(messages, (all) => {
      const lanes = new RawLanes(partitions, true)
      const records = all.map((each) => recordOf(...each))
      const shed = records.filter((record) => lanes.add(record)).length
      const written = read(lanes)
      expect(written.flat()).toHaveLength(all.length - shed)
      for (const [game, gameId] of games.entries()) {
        const covered = (written[game % partitions] ?? [])
          .filter((record) => record.gameId === gameId)
          .flatMap(({ feedSeq, conflatedFromSeq, highRate }) => {
            const first = conflatedFromSeq === 0 ? feedSeq : conflatedFromSeq
            return Array.from({ length: feedSeq - first + 1 }, (_, index) => ({ feedSeq: first + index, highRate }))
          })
        const sent = records.filter((record) => record.gameId === gameId)
        expect(covered).toEqual(sent.map(({ feedSeq, highRate }) => ({ feedSeq, highRate })))
      }
    }),
    { numRuns: 300 },
  )
})

it('keeps the newest of a run in its own place among the records of other games', () => {
  const lanes = new RawLanes(1, true)
  const add = (game: number, seq: number, highRate: boolean): boolean => lanes.add({ ...recordOf(game, seq, highRate), partition: 0 })
  expect([add(0, 5, true), add(1, 1, false), add(0, 6, true), add(0, 7, false), add(0, 8, true)]).toEqual([
    false,
    false,
    true,
    false,
    false,
  ])
  const [written] = read(lanes)
  expect(written?.map(({ gameId, feedSeq, conflatedFromSeq }) => [gameId, feedSeq, conflatedFromSeq])).toEqual([
    ['nfl-2', 1, 0],
    ['nfl-1', 6, 5],
    ['nfl-1', 7, 0],
    ['nfl-1', 8, 0],
  ])
})
