import { fairline } from '@fairline/contracts'

const { NormalizerGame, RawRecord } = fairline.v1

interface IncomingRecord {
  readonly raw: fairline.v1.RawRecord
  /** The record as it lies in the raw topic. */
  readonly value: Buffer
  readonly offset: number
}

/** An event on its way through the normalizer. */
export interface IncomingEvent extends IncomingRecord {
  readonly kind: 'event'
  readonly event: fairline.v1.RawEvent
}

/** Word of a message that was refused before it got here. */
export interface IncomingRefusal extends IncomingRecord {
  readonly kind: 'refusal'
  readonly refusal: fairline.v1.RawRefusal
}

/** A record of a game on its way through the normalizer. */
export type Incoming = IncomingEvent | IncomingRefusal

/** An event that waits: other payload hashes were seen under its id meanwhile. */
export type HeldEvent = IncomingEvent & { readonly conflicts: number[] }

/** A record that waits for its predecessors. */
export type HeldRecord = HeldEvent | (IncomingRefusal & { readonly conflicts: number[] })

/** Sequence numbers that were given up on. */
export interface MissingRange {
  readonly first: number
  readonly last: number
}

/** An event id that was seen. */
export interface SeenEvent {
  readonly feedSeq: number
  /** Payload hashes under this id: the accepted one first. Empty where only refused copies came. */
  readonly hashes: number[]
  /** Payload hashes of copies that were refused before they got here. */
  readonly refused: number[]
  /** Of the accepted event. */
  readonly decidingHash: number
}

/** Messages in a row whose numbers follow each other, and which are not those that are due. */
export interface StrayRun {
  readonly lastSeq: number
  readonly length: number
}

/** What the normalizer remembers of a game. Changed in place. */
export interface GameState {
  gameDate: string
  eventSeq: number
  /** Everything below was taken, or is missing. */
  nextFeedSeq: number
  /** The provider's newest stamp among the events taken in order. */
  lastSentAtUs: number
  hasFixture: boolean
  finalAtUs: number
  lastAtUs: number
  /** Set where only a mark is left of the game. */
  closedAtUs: number
  /** By event id, oldest first. */
  readonly seen: Map<string, SeenEvent>
  /** Ids of earlier sequence numbers are forgotten: those are told apart by number alone. */
  seenFrom: number
  missing: MissingRange[]
  forgottenBelow: number
  readonly held: Map<number, HeldRecord>
  heldBytes: number
  readonly commandIds: Set<string>
  /** Events of a numbering that is not in force, in order of arrival. */
  candidates: HeldEvent[]
  /** It was said that it is not clear which numbering counts, and no full state has been taken since. */
  isUndecided: boolean
  strays: StrayRun
}

/** Version of the state records that this release writes. */
export const gameStateVersion = 1

/** No message is out of its place. */
export const noStrays: StrayRun = { lastSeq: 0, length: 0 }

/** A game of which nothing has arrived. */
export const newGame = (): GameState => ({
  gameDate: '',
  eventSeq: 0,
  nextFeedSeq: 1,
  hasFixture: false,
  finalAtUs: 0,
  lastAtUs: 0,
  closedAtUs: 0,
  seen: new Map(),
  seenFrom: 0,
  missing: [],
  forgottenBelow: 0,
  held: new Map(),
  heldBytes: 0,
  commandIds: new Set(),
  lastSentAtUs: 0,
  candidates: [],
  isUndecided: false,
  strays: noStrays,
})

/** The mark that stays of a game whose state is dropped. */
export const closedMark = (game: GameState, atUs: number): GameState => ({
  ...newGame(),
  gameDate: game.gameDate,
  eventSeq: game.eventSeq,
  hasFixture: true,
  finalAtUs: game.finalAtUs,
  closedAtUs: atUs,
})

const heldToWire = ({ value, offset, conflicts }: HeldRecord): fairline.v1.HeldRecord.$Properties => ({ value, offset, conflicts })

/** Writes a game's state. */
export const encodeGame = (game: GameState): Uint8Array =>
  NormalizerGame.encode({
    gameDate: game.gameDate,
    eventSeq: game.eventSeq,
    nextFeedSeq: game.nextFeedSeq,
    hasFixture: game.hasFixture,
    finalAtUs: game.finalAtUs,
    lastAtUs: game.lastAtUs,
    closedAtUs: game.closedAtUs,
    seen: Array.from(game.seen, ([eventId, { feedSeq, hashes, refused, decidingHash }]) => ({
      eventId,
      payloadHashes: hashes,
      feedSeq,
      refusedHashes: refused,
      decidingHash,
    })),
    missing: game.missing.map(({ first, last }) => ({ firstMissingSeq: first, lastMissingSeq: last })),
    // In order of arrival, as in memory: where several are due at once, the first of them is taken.
    held: Array.from(game.held.values(), heldToWire),
    commandIds: [...game.commandIds],
    forgottenBelow: game.forgottenBelow,
    seenFrom: game.seenFrom,
    candidates: game.candidates.map(heldToWire),
    lastSentAtUs: game.lastSentAtUs,
    undecided: game.isUndecided,
    strayLastSeq: game.strays.lastSeq,
    strayLength: game.strays.length,
  }).finish()

const heldFromWire = ({ value, offset, conflicts }: fairline.v1.HeldRecord.$Properties): HeldRecord => {
  const bytes = Buffer.from(value ?? [])
  const raw = RawRecord.decode(bytes)
  const record = { raw, value: bytes, offset: offset ?? 0, conflicts: [...(conflicts ?? [])] }
  return raw.refusal == null
    ? { ...record, kind: 'event', event: raw.event as fairline.v1.RawEvent }
    : { ...record, kind: 'refusal', refusal: raw.refusal }
}

/** Reads a game's state. */
export const decodeGame = (bytes: Uint8Array): GameState => {
  const wire = NormalizerGame.decode(bytes)
  const held = wire.held.map(heldFromWire)
  return {
    gameDate: wire.gameDate,
    eventSeq: wire.eventSeq,
    nextFeedSeq: wire.nextFeedSeq,
    hasFixture: wire.hasFixture,
    finalAtUs: wire.finalAtUs,
    lastAtUs: wire.lastAtUs,
    closedAtUs: wire.closedAtUs,
    seen: new Map(
      wire.seen.map(({ eventId, payloadHashes, feedSeq, refusedHashes, decidingHash }) => [
        eventId ?? '',
        {
          feedSeq: feedSeq ?? 0,
          hashes: [...(payloadHashes ?? [])],
          refused: [...(refusedHashes ?? [])],
          decidingHash: decidingHash ?? 0,
        },
      ]),
    ),
    seenFrom: wire.seenFrom,
    missing: wire.missing.map(({ firstMissingSeq, lastMissingSeq }) => ({ first: firstMissingSeq ?? 0, last: lastMissingSeq ?? 0 })),
    forgottenBelow: wire.forgottenBelow,
    held: new Map(held.map((each) => [each.raw.feedSeq, each])),
    heldBytes: held.reduce((bytes, { value }) => bytes + value.length, 0),
    commandIds: new Set(wire.commandIds),
    lastSentAtUs: wire.lastSentAtUs,
    candidates: wire.candidates.map(heldFromWire).filter((each) => each.kind === 'event'),
    isUndecided: wire.undecided,
    strays: { lastSeq: wire.strayLastSeq, length: wire.strayLength },
  }
}
