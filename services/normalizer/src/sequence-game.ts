import type { NormalizerErrorCode } from './errors.ts'
import type { GameState, HeldEvent, IncomingEvent, MissingRange, SeenEvent } from './game-state.ts'

/** How an event was taken. */
export interface Acceptance {
  readonly isLate: boolean
  /** Number of the first message that it stands for; its own where it stands for itself alone. */
  readonly firstSeq: number
}

/** Where the sequencer's decisions go. */
export interface SequenceSink {
  /** The next event of the game: `game.eventSeq` is its number. */
  accept(game: GameState, incoming: IncomingEvent, acceptance: Acceptance): void
  /** A declared gap, numbered like an event. */
  gap(game: GameState, range: MissingRange): void
  late(incoming: IncomingEvent): void
  duplicate(): void
  /** An event waits for its predecessors, or does not any more. */
  held(incoming: IncomingEvent): void
  released(incoming: IncomingEvent): void
  reject(code: NormalizerErrorCode, detail: string, incoming: IncomingEvent): void
}

/** How much of a game may wait for its predecessors. */
export const heldLimits = { events: 256, bytes: 128 * 1024 } as const

/** Declared gaps that are remembered one by one. */
const maxMissingRanges = 1_000

/**
 * A sequence number farther ahead than this is not believed: taking it would declare everything up to it missing, and every event
 * that the provider goes on to send late. Far above what a feed loses: two minutes of its highest rate.
 */
const maxFeedSeqJump = 1_000_000

/** Event ids that are remembered: more than any real game has, so that a game's state stays small under any load. */
export const maxSeenEvents = 2_048

const isFixture = ({ event }: IncomingEvent): boolean => event.detail?.fixture != null

/** Number of the first message that an event stands for: under overload an ingest keeps the newest of a run of clock messages. */
const firstSeqOf = ({ raw }: IncomingEvent): number => (raw.conflatedFromSeq > 0 ? raw.conflatedFromSeq : raw.feedSeq)

/** Drops a held event and gives it back. */
const unhold = (game: GameState, seq: number, sink: SequenceSink): HeldEvent | undefined => {
  const held = game.held.get(seq)
  if (held === undefined) return undefined
  game.held.delete(seq)
  game.heldBytes -= held.value.length
  sink.released(held)
  return held
}

const lowestHeld = (game: GameState): number => Math.min(...[...game.held.values()].map(firstSeqOf))

const remember = (game: GameState, { raw, event }: IncomingEvent, conflicts: readonly number[]): void => {
  game.seen.set(raw.eventId, { feedSeq: raw.feedSeq, hashes: [event.payloadHash, ...conflicts] })
  if (game.seen.size <= maxSeenEvents) return
  for (const [eventId, { feedSeq }] of game.seen) {
    game.seen.delete(eventId)
    game.seenFrom = Math.max(game.seenFrom, feedSeq + 1)
    return
  }
}

/** Judges an event id that was seen before: the same payload is a duplicate, another is a conflict, told once per payload. */
const judgeSeen = ({ hashes }: SeenEvent, incoming: IncomingEvent, sink: SequenceSink): void => {
  const { payloadHash } = incoming.event
  if (hashes.includes(payloadHash)) {
    sink.duplicate()
    return
  }
  hashes.push(payloadHash)
  sink.reject('NORMALIZER_EVENT_ID_CONFLICT', `Event ${incoming.raw.eventId} was taken with another payload.`, incoming)
}

/** Takes an event whose sequence number is settled. */
const admit = (
  game: GameState,
  incoming: IncomingEvent,
  acceptance: Acceptance,
  conflicts: readonly number[],
  sink: SequenceSink,
): void => {
  const { raw, event } = incoming
  if (!raw.highRate) {
    const seen = game.seen.get(raw.eventId)
    if (seen !== undefined) {
      judgeSeen(seen, incoming, sink)
      return
    }
    remember(game, incoming, conflicts)
  }
  if (game.finalAtUs > 0 && !event.correction) {
    sink.reject('NORMALIZER_GAME_CLOSED', `Game ${raw.gameId} is over.`, incoming)
    return
  }
  if (isFixture(incoming) && !game.hasFixture) {
    game.hasFixture = true
    game.gameDate = event.detail?.fixture?.gameDate ?? ''
  }
  if (event.final) game.finalAtUs = raw.receivedAtUs
  game.lastAtUs = raw.receivedAtUs
  game.eventSeq++
  sink.accept(game, incoming, acceptance)
}

/** Takes an event that is next: it, or the first message that it stands for, has the number that is due. */
const advance = (game: GameState, incoming: IncomingEvent, conflicts: readonly number[], sink: SequenceSink): void => {
  const firstSeq = game.nextFeedSeq
  game.nextFeedSeq = incoming.raw.feedSeq + 1
  admit(game, incoming, { isLate: false, firstSeq }, conflicts, sink)
}

/** The held event that is due; one that was passed since it came is judged as such. */
const takeDue = (game: GameState, sink: SequenceSink): HeldEvent | undefined => {
  const exact = unhold(game, game.nextFeedSeq, sink)
  if (exact !== undefined) return exact
  for (const [seq, held] of game.held) {
    if (firstSeqOf(held) > game.nextFeedSeq) continue
    unhold(game, seq, sink)
    if (seq >= game.nextFeedSeq) return held
    takePassed(game, held, sink)
  }
  return undefined
}

/** Takes all held events that are next. */
const drain = (game: GameState, sink: SequenceSink): void => {
  while (game.held.size > 0) {
    const held = takeDue(game, sink)
    if (held === undefined) return
    advance(game, held, held.conflicts, sink)
  }
}

const addMissing = (game: GameState, range: MissingRange): void => {
  game.missing.push(range)
  const forgotten = game.missing.length > maxMissingRanges ? game.missing.shift() : undefined
  if (forgotten !== undefined) game.forgottenBelow = forgotten.last + 1
}

/** Takes numbers out of the missing ones; false where none of them is missing. */
const fillMissing = (game: GameState, first: number, last: number): boolean => {
  const isApart = (range: MissingRange): boolean => range.last < first || last < range.first
  if (game.missing.every(isApart)) return false
  game.missing = game.missing.flatMap((range) =>
    isApart(range)
      ? [range]
      : [
          { first: range.first, last: first - 1 },
          { first: last + 1, last: range.last },
        ].filter((rest) => rest.first <= rest.last),
  )
  return true
}

/** An event whose number was passed before: late where it was missing, else a repetition or a conflict. */
const takePassed = (game: GameState, incoming: IncomingEvent, sink: SequenceSink): void => {
  const { raw, event } = incoming
  const seen = raw.highRate ? undefined : game.seen.get(raw.eventId)
  if (fillMissing(game, firstSeqOf(incoming), raw.feedSeq)) {
    if (event.correction || seen !== undefined) {
      admit(game, incoming, { isLate: true, firstSeq: raw.feedSeq }, [], sink)
      return
    }
    if (!raw.highRate) remember(game, incoming, [])
    sink.late(incoming)
    return
  }
  if (seen !== undefined) {
    judgeSeen(seen, incoming, sink)
    return
  }
  if (raw.highRate || raw.feedSeq < game.seenFrom) {
    sink.duplicate()
    return
  }
  remember(game, incoming, [])
  if (raw.feedSeq < game.forgottenBelow) sink.late(incoming)
  else sink.reject('NORMALIZER_FEED_SEQ_CONFLICT', `Sequence ${raw.feedSeq} of ${raw.gameId} was taken by another event.`, incoming)
}

const hold = (game: GameState, incoming: IncomingEvent, sink: SequenceSink): void => {
  const { raw, event, value, offset } = incoming
  const before = game.held.get(raw.feedSeq)
  if (before === undefined || (before.raw.highRate && firstSeqOf(incoming) < firstSeqOf(before))) {
    if (unhold(game, raw.feedSeq, sink) !== undefined) sink.duplicate()
    // A copy: the value shares memory with a whole fetch.
    game.held.set(raw.feedSeq, { raw, event, value: Buffer.from(value), offset, conflicts: [] })
    game.heldBytes += value.length
    sink.held(incoming)
    return
  }
  const hashes = [before.event.payloadHash, ...before.conflicts]
  if (raw.highRate || (before.raw.eventId === raw.eventId && hashes.includes(event.payloadHash))) sink.duplicate()
  else if (before.raw.eventId === raw.eventId) {
    before.conflicts.push(event.payloadHash)
    sink.reject('NORMALIZER_EVENT_ID_CONFLICT', `Event ${raw.eventId} is waiting with another payload.`, incoming)
  } else sink.reject('NORMALIZER_FEED_SEQ_CONFLICT', `Sequence ${raw.feedSeq} of ${raw.gameId} is waiting with another event.`, incoming)
}

/** Gives up on what is missing before the lowest held event, and goes on with that. */
const declareGap = (game: GameState, sink: SequenceSink): void => {
  const lowest = lowestHeld(game)
  const range = { first: game.nextFeedSeq, last: lowest - 1 }
  game.nextFeedSeq = lowest
  addMissing(game, range)
  game.eventSeq++
  sink.gap(game, range)
  drain(game, sink)
}

/** Opens a game whose fixture is not its first message, or rejects what waited for one. */
const giveUpOnStart = (game: GameState, sink: SequenceSink): void => {
  const waiting = [...game.held.values()].sort((a, b) => a.raw.feedSeq - b.raw.feedSeq)
  const fixture = waiting.find(isFixture)
  for (const held of waiting) {
    if (fixture !== undefined && held.raw.feedSeq >= fixture.raw.feedSeq) break
    unhold(game, held.raw.feedSeq, sink)
    sink.reject('NORMALIZER_GAME_UNKNOWN', `No fixture of ${held.raw.gameId} arrived.`, held)
  }
  if (fixture === undefined) return
  const { feedSeq } = fixture.raw
  unhold(game, feedSeq, sink)
  game.nextFeedSeq = feedSeq + 1
  admit(game, fixture, { isLate: false, firstSeq: feedSeq }, fixture.conflicts, sink)
  const range = { first: 1, last: feedSeq - 1 }
  if (range.last >= range.first) {
    addMissing(game, range)
    game.eventSeq++
    sink.gap(game, range)
  }
  drain(game, sink)
}

/** Stops waiting for the numbers before the lowest held event. */
export const stopWaiting = (game: GameState, sink: SequenceSink): void => {
  if (game.held.size === 0) return
  if (game.hasFixture) declareGap(game, sink)
  else giveUpOnStart(game, sink)
}

/** Takes one event of a game in whatever order it arrived. */
export const takeEvent = (game: GameState, incoming: IncomingEvent, sink: SequenceSink): void => {
  const { raw } = incoming
  if (game.closedAtUs > 0) {
    sink.reject('NORMALIZER_GAME_CLOSED', `Game ${raw.gameId} is closed for good.`, incoming)
    return
  }
  if (raw.feedSeq < game.nextFeedSeq) {
    takePassed(game, incoming, sink)
    return
  }
  if (game.hasFixture && raw.feedSeq > game.nextFeedSeq + maxFeedSeqJump) {
    const detail = `Sequence ${raw.feedSeq} of ${raw.gameId} is far ahead of ${game.nextFeedSeq}, which is due.`
    sink.reject('NORMALIZER_FEED_SEQ_JUMP', detail, incoming)
    return
  }
  if (firstSeqOf(incoming) <= game.nextFeedSeq && (game.hasFixture || (isFixture(incoming) && !game.held.has(raw.feedSeq)))) {
    advance(game, incoming, [], sink)
    drain(game, sink)
    return
  }
  hold(game, incoming, sink)
  if (game.held.size > heldLimits.events || game.heldBytes > heldLimits.bytes) stopWaiting(game, sink)
}

/** When the oldest held event arrived; infinite where none waits. */
export const waitingSinceUs = (game: GameState): number => {
  let since = Number.POSITIVE_INFINITY
  for (const { raw } of game.held.values()) since = Math.min(since, raw.receivedAtUs)
  return since
}
