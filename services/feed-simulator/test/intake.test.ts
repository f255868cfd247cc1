import { mlbEventCodec, nbaEventCodec, nflEventCodec } from '@fairline/contracts'
import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import type { JsonObject, Sport } from '@fairline/kernel'
import { isJsonObject, sports } from '@fairline/kernel'
import type { IntakeResult, MessageIntake } from '@fairline/kit-ingest'
import { createMessageIntake } from '@fairline/kit-ingest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulatedSports } from '../src/sports.ts'

const intakes: Readonly<Record<Sport, MessageIntake>> = {
  nfl: createMessageIntake({ module: nflModule, codec: nflEventCodec, envelopeFields: ['seq', 'sent_at_us'] }, 4),
  nba: createMessageIntake({ module: nbaModule, codec: nbaEventCodec, envelopeFields: ['seq', 'sentAtUs', 'token'] }, 2),
  mlb: createMessageIntake({ module: mlbModule, codec: mlbEventCodec, envelopeFields: ['seq', 'sentAtUs'] }, 2),
}
const messagesOf = (sport: Sport): JsonObject[] =>
  simulatedSports[sport]
    .generate({
      providerGameId: '26011100',
      seed: 11,
      gameDate: '2026-01-11',
      startsAtMs: 0,
      startsAtUs: 1_768_154_400_000_000,
      ticksPerSecond: 0.01,
    })
    .messages.map(({ body }) => simulatedSports[sport].vocabulary.stamp(body, 1_768_154_400_000_000))
const messages: Readonly<Record<Sport, readonly JsonObject[]>> = { nfl: messagesOf('nfl'), nba: messagesOf('nba'), mlb: messagesOf('mlb') }
const readText = (sport: Sport, text: string): IntakeResult => intakes[sport].read({ bytes: Buffer.from(text), position: '' }, 'source', 1)
const read = (sport: Sport, body: unknown): IntakeResult => readText(sport, JSON.stringify(body))

/** A copy with the value at a path replaced. */
const withValue = (body: JsonObject, path: readonly string[], value: unknown): JsonObject => {
  const [field = '', ...rest] = path
  const inner = body[field]
  return { ...body, [field]: rest.length === 0 ? value : withValue(isJsonObject(inner) ? inner : {}, rest, value) } as JsonObject
}
const firstOf = (sport: Sport, has: (body: JsonObject) => boolean): JsonObject => {
  const found = messages[sport].find(has)
  if (found === undefined) throw new Error(`No such message of ${sport}`)
  return found
}
const isType = (type: string) => (body: JsonObject) => body['type'] === type

describe.each(sports)('messages of the %s provider', (sport) => {
  const { vocabulary } = simulatedSports[sport]

  it('all become records, and its alive message a beat', () => {
    for (const body of messages[sport]) expect(read(sport, body)).toMatchObject({ kind: 'record' })
    expect(read(sport, vocabulary.alive(3, 55))).toEqual({ kind: 'alive', sourceSeq: 3, providerAliveAtUs: 55 })
  })

  it('tolerate additional fields', () => {
    for (const body of messages[sport].slice(0, 20))
      expect(read(sport, { ...body, addedLater: { by: ['the', 'provider'] } })).toMatchObject({ kind: 'record' })
  })

  it('are refused when another sport sends them (F43)', () => {
    for (const other of sports) if (other !== sport) expect(read(other, messages[sport][5])).toMatchObject({ kind: 'reject' })
  })

  it.each([
    ['F20 no sequence', { seq: undefined }],
    ['F26 seq -1', { seq: -1 }],
    ['F26 seq 0', { seq: 0 }],
    ['F27 seq 2^53', { seq: 2 ** 53 }],
    ['F28 seq as text', { seq: '12' }],
    ['F29 seq 1.5', { seq: 1.5 }],
    ['F39 seq null', { seq: null }],
    ['F34 a negative stamp', { sentAtUs: -1, sent_at_us: -1 }],
    ['a type of the future', { type: 'hologram' }],
    ['F21 an empty event id', { eventId: '', event_id: '' }],
    ['F51 a line feed in an event id', { eventId: 'a\nb', event_id: 'a\nb' }],
    ['F22 a long event id', { eventId: 'x'.repeat(100_000), event_id: 'x'.repeat(100_000) }],
  ])('are refused with %s, and the next good one passes', (_name, over) => {
    expect(read(sport, { ...messages[sport][7], ...over })).toMatchObject({ kind: 'reject', error: { disposition: 'reject' } })
    expect(read(sport, messages[sport][7])).toMatchObject({ kind: 'record' })
  })

  it('never end the process, whatever one field of them is', () => {
    const paths = (body: JsonObject, prefix: readonly string[] = []): (readonly string[])[] =>
      Object.entries(body).flatMap(([key, value]) => [[...prefix, key], ...(isJsonObject(value) ? paths(value, [...prefix, key]) : [])])
    const samples = messages[sport].filter((_, index) => index % 25 === 0)
    fc.assert(
      fc.property(
        fc.nat(samples.length - 1),
        fc.nat(10_000),
        fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.integer(), fc.double()),
        (at, pick, value) => {
          const body = samples[at] as JsonObject
          const all = paths(body)
          const result = read(sport, withValue(body, all[pick % all.length] as readonly string[], value))
          if (result.kind === 'reject') expect(result.error.disposition).toBe('reject')
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('impossible values', () => {
  const status = firstOf('nfl', isType('status'))
  const action = firstOf('nba', isType('event'))
  it.each<[string, Sport, JsonObject]>([
    ['F36 a score of -1', 'nfl', withValue(status, ['total_home_score'], -1)],
    ['F38 a score of 999', 'nfl', withValue(status, ['total_home_score'], 999)],
    ['F45 quarter 99', 'nfl', withValue(status, ['qtr'], 99)],
    ['F45 quarter 0', 'nfl', withValue(status, ['qtr'], 0)],
    ['clock above a quarter', 'nfl', withValue(status, ['quarter_seconds_remaining'], 901)],
    ['F46 clock 12:01', 'nba', withValue(action, ['action', 'clock'], 'PT12M01.00S')],
    ['F35 a clock without a form', 'nba', withValue(action, ['action', 'clock'], '11:38')],
    ['F36 a score of -1', 'nba', withValue(action, ['action', 'scoreHome'], '-1')],
    ['F45 period 0', 'nba', withValue(action, ['action', 'period'], 0)],
    ['F44 home = away', 'nfl', { ...firstOf('nfl', isType('fixture')), away_team: firstOf('nfl', isType('fixture'))['home_team'] ?? '' }],
  ])('%s of %s is refused', (_name, sport, body) => {
    expect(read(sport, body)).toMatchObject({ kind: 'reject' })
  })

  it('F39 a number beyond double is refused', () => {
    expect(readText('nfl', JSON.stringify(status).replace(/"total_home_score":\d+/, '"total_home_score":1e400'))).toMatchObject({
      kind: 'reject',
    })
  })
})
