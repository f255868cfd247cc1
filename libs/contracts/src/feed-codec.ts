import type { FeedEvent } from '@fairline/domain-sport'
import type { fairline } from './wire.ts'
import { fixtureFromWire, fixtureToWire } from './wire-fixture.ts'

/** Maps one sport's events to their message and back. */
export interface EventCodec<Event> {
  toWire(event: Event): fairline.v1.FeedDetail.$Properties
  /** Undefined where the detail is not of this sport. */
  fromWire(detail: fairline.v1.FeedDetail): Event | undefined
}

/** A decoded feed message as its wire detail. */
export const feedDetailToWire = <Event>(codec: EventCodec<Event>, event: FeedEvent<Event>): fairline.v1.FeedDetail.$Properties =>
  event.kind === 'fixture' ? { fixture: fixtureToWire(event.fixture) } : codec.toWire(event.event)

/** A wire detail as a decoded feed message; undefined where it is of another sport or empty. */
export const feedDetailFromWire = <Event>(codec: EventCodec<Event>, detail: fairline.v1.FeedDetail): FeedEvent<Event> | undefined => {
  if (detail.fixture != null) return { kind: 'fixture', fixture: fixtureFromWire(detail.fixture) }
  const event = codec.fromWire(detail)
  return event === undefined ? undefined : { kind: 'event', event }
}
