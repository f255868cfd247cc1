import type { FeedBody, FeedEvent, FeedRoute } from '@fairline/domain-sport'
import type { FieldReader, Outcome } from '@fairline/kernel'
import { decodeWith, micros, readFields } from '@fairline/kernel'
import { readFixture, readGameId } from './decode-fixture.ts'
import { readPlay } from './decode-play.ts'
import { readSituation } from './decode-situation.ts'
import type { FieldNotes } from './field-notes.ts'
import { intOrIgnored, noNotes } from './field-notes.ts'
import type { NflEvent, NflTick } from './nfl-event.ts'
import { maxQuarter, quarterSeconds } from './nfl-event.ts'
import { nflError } from './nfl-errors.ts'

const maxMicros = Number.MAX_SAFE_INTEGER

/** Finds the game, sequence and id of a message without decoding the rest. */
export const routeNfl = (body: FeedBody): Outcome<FeedRoute> =>
  decodeWith((): FeedRoute => {
    const fields = readFields(body)
    const type = fields.text('type', 32)
    if (type === 'alive')
      return {
        kind: 'alive',
        sourceSeq: fields.int('source_seq', 0, maxMicros),
        providerAliveAtUs: micros(fields.int('alive_at_us', 0, maxMicros)),
      }
    return {
      kind: 'game',
      gameId: readGameId(fields),
      eventId: fields.text('event_id', 96),
      feedSeq: fields.int('seq', 1, maxMicros),
      sentAtUs: micros(fields.int('sent_at_us', 0, maxMicros)),
      highRate: type === 'tick',
    }
  })

const readTick = (fields: FieldReader, notes: FieldNotes): NflTick => ({
  kind: 'tick',
  quarter: fields.int('qtr', 1, maxQuarter),
  quarterSecondsRemaining: fields.int('quarter_seconds_remaining', 0, quarterSeconds),
  playClockSeconds: intOrIgnored(fields, 'play_clock_seconds', 0, 60, notes) ?? 0,
})

const readEvent = (fields: FieldReader, type: string, notes: FieldNotes): NflEvent => {
  switch (type) {
    case 'status':
      return readSituation(fields, '', notes)
    case 'play':
      return readPlay(fields, false, notes)
    case 'tick':
      return readTick(fields, notes)
    case 'correction':
      return fields.oneOf('corrected_type', ['play', 'status']) === 'play'
        ? readPlay(fields, true, notes)
        : readSituation(fields, fields.text('corrects_event_id', 96), notes)
    default:
      throw nflError('NFL_MESSAGE_UNKNOWN', `NFL message type ${type} is not known.`, { type })
  }
}

/** Decodes a message of a game into a fixture or an event. Which fields reject it and which do not: docs/feeds/nfl.md. */
export const decodeNfl = (body: FeedBody): Outcome<FeedEvent<NflEvent>> =>
  decodeWith((): FeedEvent<NflEvent> => {
    const fields = readFields(body)
    const type = fields.text('type', 32)
    const notes = noNotes()
    const event: FeedEvent<NflEvent> =
      type === 'fixture'
        ? { kind: 'fixture', fixture: readFixture(fields, notes) }
        : { kind: 'event', event: readEvent(fields, type, notes) }
    return notes.paths === undefined ? event : { ...event, ignored: notes.paths }
  })
