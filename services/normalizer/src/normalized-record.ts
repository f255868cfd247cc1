import { fairline } from '@fairline/contracts'
import type { StageRecord } from '@fairline/runtime-stage'
import type { IncomingEvent, MissingRange } from './game-state.ts'
import type { Acceptance, GameRefusal, Renumbering } from './sequence-sink.ts'

const { NormalizedRecord } = fairline.v1

/** What every normalized event of a game carries. */
export interface EventPlace {
  readonly gameId: string
  readonly gameDate: string
  readonly eventSeq: number
  /** Highest received_at seen on the partition. */
  readonly timeUs: number
}

/** A provider's event as it is published. */
export const providerEvent = (place: EventPlace, { raw, event }: IncomingEvent, { isLate, firstSeq }: Acceptance): StageRecord => ({
  key: place.gameId,
  value: NormalizedRecord.encode({
    gameId: place.gameId,
    eventSeq: place.eventSeq,
    receivedAtUs: place.timeUs,
    source: raw.source,
    event: {
      eventId: raw.eventId,
      feedSeq: raw.feedSeq,
      gameDate: place.gameDate,
      receivedAtUs: raw.receivedAtUs,
      sentAtUs: event.sentAtUs,
      correction: event.correction,
      fullState: event.fullState,
      late: isLate,
      highRate: raw.highRate,
      clockState: event.clockState,
      ...(firstSeq < raw.feedSeq ? { conflatedFromSeq: firstSeq } : {}),
      feed: event.detail ?? null,
    },
  }).finish(),
})

/** An event that the normalizer itself makes. */
const ownEvent = (place: EventPlace, source: string, event: fairline.v1.GameEvent.$Properties): StageRecord => ({
  key: place.gameId,
  value: NormalizedRecord.encode({
    gameId: place.gameId,
    eventSeq: place.eventSeq,
    receivedAtUs: place.timeUs,
    source,
    event: { gameDate: place.gameDate, receivedAtUs: place.timeUs, ...event },
  }).finish(),
})

/** A declared gap, as an event of its own. */
export const gapEvent = (place: EventPlace, source: string, { first, last }: MissingRange): StageRecord =>
  ownEvent(place, source, { eventId: `gap:${first}-${last}`, gap: { firstMissingSeq: first, lastMissingSeq: last } })

/** A refusal, as an event of its own. */
export const refusalEvent = (place: EventPlace, refusal: GameRefusal): StageRecord => {
  const { code, stage, isClockOnly, feedSeq, sentAtUs, source } = refusal
  return ownEvent(place, source, {
    eventId: `refusal:${place.eventSeq}`,
    feedSeq,
    sentAtUs,
    refusal: { code, stage, clockOnly: isClockOnly },
  })
}

/** A doubt about the provider's numbering or its end, as an event of its own. */
export const renumberingEvent = (place: EventPlace, { dueSeq, seenSeq, isAdopted, source }: Renumbering): StageRecord =>
  ownEvent(place, source, {
    eventId: `renumbering:${place.eventSeq}`,
    renumbering: { dueSeq, seenSeq, adopted: isAdopted },
  })

/** A command, as an event of the game it is about. */
export const commandEvent = (place: EventPlace, command: fairline.v1.Command): StageRecord => ({
  key: place.gameId,
  value: NormalizedRecord.encode({
    gameId: place.gameId,
    eventSeq: place.eventSeq,
    receivedAtUs: place.timeUs,
    source: 'commands',
    event: {
      eventId: `command:${command.commandId}`,
      gameDate: place.gameDate,
      receivedAtUs: place.timeUs,
      sentAtUs: command.issuedAtUs,
      command,
    },
  }).finish(),
})

/** The result of a command that reaches no calculator. */
export const refusedCommand = (
  { commandId, gameId, issuedAtUs }: fairline.v1.Command,
  reason: 'game-over' | 'game-unknown',
  timeUs: number,
): StageRecord => ({
  key: gameId,
  value: fairline.v1.CommandResult.encode({ commandId, gameId, issuedAtUs, decidedAtUs: timeUs, refusal: { reason } }).finish(),
})

/** A source's heartbeat: with the partition's time, by which games learn of time, and its own, by which prices stay fresh. */
export const beatRecord = (source: string, timeUs: number, receivedAtUs: number, beat: fairline.v1.SourceBeat): StageRecord => {
  const { source: from, sourceSeq, providerAliveAtUs, health } = beat
  return {
    key: source,
    value: NormalizedRecord.encode({
      receivedAtUs: timeUs,
      source,
      beat: { source: from, sourceSeq, providerAliveAtUs, health, receivedAtUs },
    }).finish(),
  }
}
