import { fairline, topicOf } from '@fairline/contracts'
import { expect, it } from 'vitest'
import { recomputeSport } from '../src/commands/recompute.ts'
import { publishedOf, recordedInputs, recordedLog, startUs } from './recorded-game.ts'

const { NormalizedRecord, OddsChange } = fairline.v1

const inputs = recordedInputs()
const published = publishedOf(inputs)
const lastOffsets = published.map((value) => OddsChange.decode(value).lineage?.lastOffset ?? -1)
const recomputed = (odds: readonly Buffer[], range = {}, normalized = inputs) =>
  recomputeSport(recordedLog({ [topicOf('nba', 'normalized')]: normalized, [topicOf('nba', 'odds')]: odds }), 'nba', range)

it('gives the same bytes for every change, and for those of a range by offset or time', async () => {
  const whole = { sport: 'nba', changes: published.length, equal: published.length, withoutStart: 0, firstDifference: undefined }
  expect(published.length).toBeGreaterThan(5)
  expect(await recomputed(published)).toEqual(whole)
  const range = { from: { kind: 'offset', value: 3 }, to: { kind: 'offset', value: 7 } }
  const within = lastOffsets.filter((offset) => offset >= 3 && offset < 7).length
  expect(await recomputed(published, range)).toEqual({ ...whole, changes: within, equal: within })
  const since = { from: { kind: 'time', value: startUs + 70_000 } }
  const later = lastOffsets.filter((offset) => offset >= 7).length
  expect(await recomputed(published, since)).toEqual({ ...whole, changes: later, equal: later })
})

it('names a change with other bytes inside the range, and does not look outside of it', async () => {
  const at = lastOffsets.findIndex((offset) => offset >= 5)
  const change = OddsChange.decode(published[at] as Buffer)
  const forged = published.with(at, Buffer.from(OddsChange.encode({ ...change, validForMs: change.validForMs + 1 }).finish()))
  expect((await recomputed(forged)).firstDifference).toBe(`${change.gameId} ${change.changeSeq} has other bytes`)
  expect((await recomputed(forged, { to: { kind: 'offset', value: 3 } })).firstDifference).toBeUndefined()
})

it('says which changes cannot be computed again, since the beginning of their game is gone', async () => {
  const headless = inputs.map((value, index) => (index === 0 ? Buffer.from(NormalizedRecord.encode({ source: 's/0' }).finish()) : value))
  expect(await recomputed(published, {}, headless)).toMatchObject({
    changes: 0,
    withoutStart: published.length,
    firstDifference: undefined,
  })
})
