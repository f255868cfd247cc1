import { admit, advance } from './admit-event.ts'
import { candidateLimits, dismissCandidates, runAround, runLength } from './candidates.ts'
import type { GameState, HeldEvent, IncomingEvent, SeenEvent } from './game-state.ts'
import { noStrays } from './game-state.ts'
import { firstSeqOf } from './missing-numbers.ts'
import { refuseEvent } from './refuse-game.ts'
import type { SequenceSink } from './sequence-sink.ts'

/** The numbering in force is silent for at least so long before messages behind it are taken for the true ones. */
const quietUs = 10_000_000

/** Says once that it is not clear which numbering counts: the game closes until a full state follows. */
const doubt = (game: GameState, { raw }: IncomingEvent, sink: SequenceSink): void => {
  if (game.isUndecided || !game.hasFixture) return
  game.isUndecided = true
  game.eventSeq++
  sink.renumber(game, { dueSeq: game.nextFeedSeq, seenSeq: raw.feedSeq, isAdopted: false, source: raw.source })
}

/** Puts another numbering in force from `firstSeq` on. Ids stay known; what was known by number is not. */
const adopt = (game: GameState, firstSeq: number, { raw }: IncomingEvent, sink: SequenceSink): void => {
  const dueSeq = game.nextFeedSeq
  game.nextFeedSeq = firstSeq
  // Whatever of the new numbering comes after its successors is late, as in any gap.
  game.missing = firstSeq > 1 ? [{ first: 1, last: firstSeq - 1 }] : []
  game.forgottenBelow = 0
  game.seenFrom = 0
  for (const [eventId, seen] of game.seen) game.seen.set(eventId, { ...seen, feedSeq: 0 } satisfies SeenEvent)
  game.isUndecided = false
  game.strays = noStrays
  game.eventSeq++
  sink.renumber(game, { dueSeq, seenSeq: firstSeq, isAdopted: true, source: raw.source })
}

/** A copy: the value shares memory with a whole fetch. */
const kept = (incoming: IncomingEvent): HeldEvent => ({ ...incoming, value: Buffer.from(incoming.value), conflicts: [] })

/** Judges an event whose id waits among the candidates; false where none has it. */
const judgeWaiting = (game: GameState, incoming: IncomingEvent, sink: SequenceSink): boolean => {
  const { raw, event } = incoming
  const twin = game.candidates.find((each) =>
    raw.highRate ? each.raw.highRate && each.raw.feedSeq === raw.feedSeq : each.raw.eventId === raw.eventId && !each.raw.highRate,
  )
  if (twin === undefined) return false
  const payloadHash = event.payloadHash ?? 0
  if (raw.highRate || [twin.event.payloadHash, ...twin.conflicts].includes(payloadHash)) sink.duplicate()
  else {
    twin.conflicts.push(payloadHash)
    sink.reject('NORMALIZER_EVENT_ID_CONFLICT', `Event ${raw.eventId} is waiting with another payload.`, incoming)
    if (event.decidingHash !== twin.event.decidingHash) refuseEvent(game, incoming, 'NORMALIZER_EVENT_ID_CONFLICT', sink)
  }
  return true
}

const adoptRun = (game: GameState, first: HeldEvent, run: readonly HeldEvent[], sink: SequenceSink, endWaits: () => void): void => {
  // What waits of the old numbering comes before the new one; a full state among it would dismiss the candidates.
  game.candidates = game.candidates.filter((each) => !run.includes(each))
  endWaits()
  dismissCandidates(game, game.candidates, sink)
  adopt(game, firstSeqOf(first), first, sink)
  for (const each of run) {
    sink.released(each)
    advance(game, each, each.conflicts, sink)
  }
}

/** Nothing comes of a game for at least so long before an end that stands alone in another numbering is taken. */
const endQuietUs = 60_000_000

/**
 * Takes an end of the game that waits under other numbers and that nothing follows: no third message comes after the last one. Whether it is
 * plausible is judged as of any other end.
 * @returns whether it was taken
 */
export const takeWaitingEnd = (game: GameState, timeUs: number, sink: SequenceSink): boolean => {
  const end = game.candidates.at(-1)
  if (end === undefined || game.held.size > 0 || !end.event.final || end.event.correction) return false
  if (timeUs < Math.max(end.raw.receivedAtUs, game.lastAtUs) + endQuietUs) return false
  const run = runAround(game.candidates, end)
  adoptRun(game, run[0] ?? end, run, sink, () => undefined)
  return true
}

/**
 * Takes a new event whose number is not one of the numbering in force: it jumped far ahead, or was taken by another event. Three numbers in a
 * row, one of them with a full state, are the new numbering; until then the game is closed.
 * @param endWaits gives up on whatever of the numbering in force still waits
 */
export const takeCandidate = (game: GameState, incoming: IncomingEvent, sink: SequenceSink, endWaits: () => void): void => {
  if (judgeWaiting(game, incoming, sink)) return
  doubt(game, incoming, sink)
  const candidate = kept(incoming)
  game.candidates.push(candidate)
  sink.held(candidate)
  const run = runAround(game.candidates, candidate)
  const first = run[0]
  const isPlausible = run.some(({ event }) => event.fullState && !event.correction)
  if (first !== undefined && isPlausible && lengthOf(run) >= runLength) {
    adoptRun(game, first, run, sink, endWaits)
    return
  }
  const bytes = game.candidates.reduce((sum, { value }) => sum + value.length, 0)
  if (game.candidates.length > candidateLimits.events || bytes > candidateLimits.bytes)
    dismissCandidates(game, game.candidates.slice(0, 1), sink)
}

const lengthOf = (run: readonly HeldEvent[]): number => {
  const [first, last] = [run[0], run.at(-1)]
  return first === undefined || last === undefined ? 0 : last.raw.feedSeq - firstSeqOf(first) + 1
}

const noteStray = (game: GameState, { raw }: IncomingEvent): number => {
  const { lastSeq, length } = game.strays
  game.strays = { lastSeq: raw.feedSeq, length: firstSeqOf({ raw }) === lastSeq + 1 ? length + 1 : 1 }
  return game.strays.length
}

/** Whether the provider sent an event after everything that was taken in order. */
export const isNewest = (game: GameState, { event }: IncomingEvent): boolean =>
  game.lastSentAtUs > 0 && (event.sentAtUs ?? 0) > game.lastSentAtUs

/**
 * Takes a new event whose number was given up on, although the provider sent it after everything that was taken: one message with a number
 * too high makes all that follow look late. The game closes; when the numbering in force stays silent, this one is taken instead.
 * @returns whether the event was taken
 */
export const takeBehind = (game: GameState, incoming: IncomingEvent, sink: SequenceSink): boolean => {
  const { raw, event } = incoming
  const length = noteStray(game, incoming)
  const isTrue = length >= runLength && event.fullState && raw.receivedAtUs - game.lastAtUs >= quietUs
  if (!isTrue || game.held.size > 0) {
    doubt(game, incoming, sink)
    return false
  }
  adopt(game, firstSeqOf(incoming), incoming, sink)
  game.nextFeedSeq = raw.feedSeq + 1
  admit(game, incoming, { isLate: false, firstSeq: firstSeqOf(incoming) }, [], sink)
  return true
}

/** Notes a clock message whose number was taken, although it was sent after everything else: three in a row are no repetitions. */
export const noteBehind = (game: GameState, incoming: IncomingEvent, sink: SequenceSink): void => {
  if (noteStray(game, incoming) >= runLength) doubt(game, incoming, sink)
}
