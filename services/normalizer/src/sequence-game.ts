import { admit, advance, isFixture } from './admit-event.ts'
import type { GameState, HeldRecord, Incoming, IncomingEvent, IncomingRefusal } from './game-state.ts'
import { addMissing, fillMissing, firstSeqOf, isNewestMissing } from './missing-numbers.ts'
import { refuseEvent } from './refuse-game.ts'
import { isNewest, noteBehind, takeBehind, takeCandidate } from './renumber-game.ts'
import { judgeSeen, remember, takenUnder } from './seen-events.ts'
import type { SequenceSink } from './sequence-sink.ts'
import { advanceRefusal, takePassedRefusal, tellRefusal } from './take-refusal.ts'

/** How much of a game may wait for its predecessors. */
export const heldLimits = { events: 256, bytes: 128 * 1024 } as const

/**
 * A sequence number farther ahead than this is not believed at once: taking it would declare everything up to it missing, and every event
 * that the provider goes on to send late. Far above what a feed loses: two minutes of its highest rate.
 */
const maxFeedSeqJump = 1_000_000

/** Drops a held record and gives it back. */
const unhold = (game: GameState, seq: number, sink: SequenceSink): HeldRecord | undefined => {
  const held = game.held.get(seq)
  if (held === undefined) return undefined
  game.held.delete(seq)
  game.heldBytes -= held.value.length
  sink.released(held)
  return held
}

const lowestHeld = (game: GameState): number => Math.min(...[...game.held.values()].map(firstSeqOf))

/** The held record that is due; one that was passed since it came is judged as such. */
const takeDue = (game: GameState, sink: SequenceSink): HeldRecord | undefined => {
  const exact = unhold(game, game.nextFeedSeq, sink)
  if (exact !== undefined) return exact
  for (const [seq, held] of game.held) {
    if (firstSeqOf(held) > game.nextFeedSeq) continue
    unhold(game, seq, sink)
    if (seq >= game.nextFeedSeq) return held
    if (held.kind === 'event') takePassed(game, held, sink)
    else takePassedRefusal(game, held, sink)
  }
  return undefined
}

/** Takes all held records that are next. */
const drain = (game: GameState, sink: SequenceSink): void => {
  while (game.held.size > 0) {
    const held = takeDue(game, sink)
    if (held === undefined) return
    if (held.kind === 'event') advance(game, held, held.conflicts, sink)
    else advanceRefusal(game, held, sink)
  }
}

/** An event whose number was passed before: late where it was missing, else a repetition, or of another numbering. */
const takePassed = (game: GameState, incoming: IncomingEvent, sink: SequenceSink): void => {
  const { raw, event } = incoming
  const seen = takenUnder(game, incoming)
  if (seen === undefined && isNewestMissing(game, firstSeqOf(incoming))) {
    // The message was refused, and comes again as the provider meant it before anything after it.
    const firstSeq = firstSeqOf(incoming)
    fillMissing(game, firstSeq, raw.feedSeq)
    admit(game, incoming, { isLate: false, firstSeq }, [], sink)
    return
  }
  const isNew = isNewest(game, incoming)
  if (fillMissing(game, firstSeqOf(incoming), raw.feedSeq)) {
    if (event.correction || seen !== undefined) admit(game, incoming, { isLate: true, firstSeq: raw.feedSeq }, [], sink)
    else if (!isNew || !takeBehind(game, incoming, sink)) {
      if (!raw.highRate) remember(game, incoming, [], sink)
      sink.late(incoming)
    }
    return
  }
  if (seen !== undefined) {
    judgeSeen(game, seen, incoming, sink)
    return
  }
  const isCandidate = raw.highRate ? game.candidates.length > 0 && isNew : raw.feedSeq >= game.seenFrom || isNew
  if (isCandidate && (raw.highRate || raw.feedSeq >= game.forgottenBelow)) {
    takeCandidate(game, incoming, sink, () => endWaits(game, sink))
    return
  }
  if (raw.highRate && isNew) noteBehind(game, incoming, sink)
  if (raw.highRate || raw.feedSeq < game.seenFrom) {
    sink.duplicate()
    return
  }
  remember(game, incoming, [], sink)
  sink.late(incoming)
}

const keep = (game: GameState, incoming: Incoming, sink: SequenceSink): void => {
  // A copy: the value shares memory with a whole fetch.
  game.held.set(incoming.raw.feedSeq, { ...incoming, value: Buffer.from(incoming.value), conflicts: [] })
  game.heldBytes += incoming.value.length
  sink.held(incoming)
}

const hold = (game: GameState, incoming: IncomingEvent, sink: SequenceSink): void => {
  const { raw, event } = incoming
  const before = game.held.get(raw.feedSeq)
  if (before?.kind === 'refusal') {
    unhold(game, raw.feedSeq, sink)
    tellRefusal(game, before, sink)
    keep(game, incoming, sink)
    return
  }
  if (before === undefined || (before.raw.highRate && firstSeqOf(incoming) < firstSeqOf(before))) {
    if (unhold(game, raw.feedSeq, sink) !== undefined) sink.duplicate()
    keep(game, incoming, sink)
    return
  }
  const payloadHash = event.payloadHash ?? 0
  if (raw.highRate || (before.raw.eventId === raw.eventId && [before.event.payloadHash, ...before.conflicts].includes(payloadHash)))
    sink.duplicate()
  else if (before.raw.eventId === raw.eventId) {
    before.conflicts.push(payloadHash)
    sink.reject('NORMALIZER_EVENT_ID_CONFLICT', `Event ${raw.eventId} is waiting with another payload.`, incoming)
    if (event.decidingHash !== before.event.decidingHash) refuseEvent(game, incoming, 'NORMALIZER_EVENT_ID_CONFLICT', sink)
  } else {
    sink.reject('NORMALIZER_FEED_SEQ_CONFLICT', `Sequence ${raw.feedSeq} of ${raw.gameId} is waiting with another event.`, incoming)
    refuseEvent(game, incoming, 'NORMALIZER_FEED_SEQ_CONFLICT', sink)
  }
}

/** Gives up on what is missing before the lowest held record, and goes on with that. */
const declareGap = (game: GameState, sink: SequenceSink): void => {
  const lowest = lowestHeld(game)
  const range = { first: game.nextFeedSeq, last: lowest - 1 }
  game.nextFeedSeq = lowest
  addMissing(game, range, sink)
  game.eventSeq++
  sink.gap(game, range)
  drain(game, sink)
}

/** Opens a game whose fixture is not its first message, or rejects what waited for one. */
const giveUpOnStart = (game: GameState, sink: SequenceSink): void => {
  // Without a fixture nothing but events waits.
  const waiting = [...game.held.values()].filter((each) => each.kind === 'event').sort((a, b) => a.raw.feedSeq - b.raw.feedSeq)
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
    addMissing(game, range, sink)
    game.eventSeq++
    sink.gap(game, range)
  }
  drain(game, sink)
}

/** Stops waiting for the numbers before the lowest held record. */
export const stopWaiting = (game: GameState, sink: SequenceSink): void => {
  if (game.held.size === 0) return
  if (game.hasFixture) declareGap(game, sink)
  else giveUpOnStart(game, sink)
}

const endWaits = (game: GameState, sink: SequenceSink): void => {
  while (game.held.size > 0) stopWaiting(game, sink)
}

const limitWaiting = (game: GameState, sink: SequenceSink): void => {
  if (game.held.size > heldLimits.events || game.heldBytes > heldLimits.bytes) stopWaiting(game, sink)
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
    const seen = takenUnder(game, incoming)
    if (seen === undefined) takeCandidate(game, incoming, sink, () => endWaits(game, sink))
    else judgeSeen(game, seen, incoming, sink)
    return
  }
  if (firstSeqOf(incoming) <= game.nextFeedSeq && (game.hasFixture || (isFixture(incoming) && !game.held.has(raw.feedSeq)))) {
    const waiting = game.held.get(raw.feedSeq)
    if (waiting?.kind === 'refusal') {
      unhold(game, raw.feedSeq, sink)
      tellRefusal(game, waiting, sink)
    }
    advance(game, incoming, [], sink)
    drain(game, sink)
    return
  }
  hold(game, incoming, sink)
  limitWaiting(game, sink)
}

/**
 * Takes word of a refused message of a game in its place among the game's events; at once where its number is not known, or not believed.
 * A game without fixture has nothing to close.
 */
export const takeRefusal = (game: GameState, incoming: IncomingRefusal, sink: SequenceSink): void => {
  const { feedSeq } = incoming.raw
  if (game.closedAtUs > 0 || !game.hasFixture) {
    sink.refusalDropped('ignored')
    return
  }
  if (feedSeq === 0 || feedSeq > game.nextFeedSeq + maxFeedSeqJump || (feedSeq > game.nextFeedSeq && game.held.has(feedSeq))) {
    tellRefusal(game, incoming, sink)
    return
  }
  if (feedSeq < game.nextFeedSeq) {
    takePassedRefusal(game, incoming, sink)
    return
  }
  if (feedSeq > game.nextFeedSeq) {
    keep(game, incoming, sink)
    limitWaiting(game, sink)
    return
  }
  advanceRefusal(game, incoming, sink)
  drain(game, sink)
}

/** When the oldest held record arrived; infinite where none waits. */
export const waitingSinceUs = (game: GameState): number => {
  let since = Number.POSITIVE_INFINITY
  for (const { raw } of game.held.values()) since = Math.min(since, raw.receivedAtUs)
  return since
}
