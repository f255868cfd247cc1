import type { GameState, IncomingEvent, IncomingRefusal, SeenEvent } from './game-state.ts'
import { refuseEvent } from './refuse-game.ts'
import type { SequenceSink } from './sequence-sink.ts'

const put = (game: GameState, eventId: string, seen: SeenEvent, { limits }: SequenceSink): void => {
  game.seen.set(eventId, seen)
  if (game.seen.size > limits.seenEvents) forgetOldest(game, limits.seenEvents)
}

/** Forgets the oldest ids until `limit` are left: messages with numbers below those are then told apart by number alone. */
export const forgetOldest = (game: GameState, limit: number): void => {
  for (const [eventId, { feedSeq }] of game.seen) {
    if (game.seen.size <= limit) return
    game.seen.delete(eventId)
    game.seenFrom = Math.max(game.seenFrom, feedSeq + 1)
  }
}

/** What is known of an event's id, where an event was taken under it. High-rate events are known by number alone. */
export const takenUnder = (game: GameState, { raw }: IncomingEvent): SeenEvent | undefined => {
  const seen = raw.highRate ? undefined : game.seen.get(raw.eventId)
  return seen === undefined || seen.hashes.length === 0 ? undefined : seen
}

/** Remembers the id of an event. */
export const remember = (game: GameState, { raw, event }: IncomingEvent, conflicts: readonly number[], sink: SequenceSink): void => {
  const seen = {
    feedSeq: raw.feedSeq,
    hashes: [event.payloadHash ?? 0, ...conflicts],
    refused: game.seen.get(raw.eventId)?.refused ?? [],
    decidingHash: event.decidingHash ?? 0,
  }
  put(game, raw.eventId, seen, sink)
}

/** Remembers a refused message; false where the same was known, as refused or as taken. */
export const rememberRefusal = (game: GameState, { raw, refusal }: IncomingRefusal, sink: SequenceSink): boolean => {
  // No id: all messages of a number, or all without one, are told apart by their content.
  const eventId = raw.eventId === '' ? `refused:${raw.feedSeq}` : raw.eventId
  const hash = refusal.payloadHash ?? 0
  const seen = game.seen.get(eventId)
  if (seen?.refused.includes(hash) === true || seen?.hashes.includes(hash) === true) return false
  if (seen === undefined) put(game, eventId, { feedSeq: raw.feedSeq, hashes: [], refused: [hash], decidingHash: 0 }, sink)
  else {
    seen.refused.push(hash)
    if (seen.refused.length > sink.limits.refusedHashes) seen.refused.shift()
  }
  return true
}

/**
 * Judges an event whose id was taken: the same payload is a duplicate, another is a conflict, told once per payload. A conflict closes the
 * game only where it contradicts what decides results: providers send snapshots again that differ elsewhere.
 */
export const judgeSeen = (game: GameState, seen: SeenEvent, incoming: IncomingEvent, sink: SequenceSink): void => {
  const { payloadHash, decidingHash } = incoming.event
  if (seen.hashes.includes(payloadHash)) {
    sink.duplicate()
    return
  }
  seen.hashes.push(payloadHash)
  sink.reject('NORMALIZER_EVENT_ID_CONFLICT', `Event ${incoming.raw.eventId} was taken with another payload.`, incoming)
  if (decidingHash !== seen.decidingHash) refuseEvent(game, incoming, 'NORMALIZER_EVENT_ID_CONFLICT', sink)
}
