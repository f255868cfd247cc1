import type { FeedEvent, FeedRoute } from '@fairline/domain-sport'
import { namedGame } from '@fairline/domain-sport'
import { decodeWith, gameId, isJsonObject, micros, readFields } from '@fairline/kernel'
import type { Json, Outcome } from '@fairline/kernel'
import type { IngestSport } from '../src/index.ts'

/** An event of the fake sport. */
export interface FakeEvent {
  readonly points: number
}

/** A sport with the smallest vocabulary that has every kind of message. */
export const fakeSport: IngestSport<FakeEvent> = {
  module: {
    sport: 'nfl',
    route: (body: Json): Outcome<FeedRoute> =>
      decodeWith((): FeedRoute => {
        const fields = readFields(body)
        if (fields.text('type') === 'alive')
          return { kind: 'alive', sourceSeq: fields.int('n', 0, 1e9), providerAliveAtUs: micros(fields.int('at', 0, 2 ** 53 - 1)) }
        return {
          kind: 'game',
          gameId: gameId(fields.text('game')),
          eventId: fields.text('id'),
          feedSeq: fields.int('seq', 1, 2 ** 53 - 1),
          sentAtUs: micros(fields.int('sent', 0, 2 ** 53 - 1)),
          highRate: fields.text('type') === 'tick',
        }
      }),
    decode: (body: Json): Outcome<FeedEvent<FakeEvent>> =>
      decodeWith((): FeedEvent<FakeEvent> => {
        const fields = readFields(body)
        const ignored = fields.object['extra'] === 'bad' ? { ignored: ['extra'] } : {}
        return { kind: 'event', event: { points: fields.int('points', 0, 8) }, ...ignored }
      }),
    named: (body) => {
      const isTick = isJsonObject(body) && body['type'] === 'tick'
      const named = namedGame('nfl', body, { game: 'game', seq: 'seq', event: 'id', sentAt: 'sent' }, isTick)
      // The messages of this sport carry whole ids.
      return named && { ...named, gameId: gameId(named.gameId.slice('nfl-'.length)) }
    },
    isCorrection: () => false,
    isFullState: () => true,
    isClockState: () => false,
    endOfGame: () => undefined,
    decidingFields: ({ points }) => String(points),
  },
  codec: { toWire: ({ points }) => ({ nfl: { tick: { quarter: points } } }), fromWire: () => undefined },
  envelopeFields: ['seq', 'sent'],
}

/** A message of the fake sport as bytes. */
export const fakeMessage = (seq: number, over: Readonly<Record<string, unknown>> = {}): Buffer =>
  Buffer.from(JSON.stringify({ type: 'play', game: 'nfl-g1', id: `e${seq}`, seq, sent: 1_000_000 + seq, points: 3, ...over }))

/** An alive message of the fake sport as bytes. */
export const fakeAlive = (n: number, at: number): Buffer => Buffer.from(JSON.stringify({ type: 'alive', n, at }))
