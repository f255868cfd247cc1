import { fairline } from '@fairline/contracts'

const { NormalizerGame, RawRecord } = fairline.v1

/** A raw record on its way through the normalizer. */
export interface IncomingEvent {
  readonly raw: fairline.v1.RawRecord
  readonly event: fairline.v1.RawEvent
  /** The record as it lies in the raw topic. */
  readonly value: Buffer
  readonly offset: number
}

/** An event that waits for its predecessors. */
export interface HeldEvent extends IncomingEvent {
  /** Other payload hashes seen under its id meanwhile. */
  readonly conflicts: number[]
}

/** Sequence numbers that were given up on. */
export interface MissingRange {
  readonly first: number
  readonly last: number
}

/** An event id that was taken. */
export interface SeenEvent {
  readonly feedSeq: number
  /** Payload hashes under this id: the accepted one first. */
  readonly hashes: number[]
}

/** What the normalizer remembers of a game. Changed in place. */
export interface GameState {
  gameDate: string
  eventSeq: number
  /** Everything below was taken, or is missing. */
  nextFeedSeq: number
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
  readonly held: Map<number, HeldEvent>
  heldBytes: number
  readonly commandIds: Set<string>
}

/** Version of the state records that this release writes. */
export const gameStateVersion = 1

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
    seen: Array.from(game.seen, ([eventId, { feedSeq, hashes }]) => ({ eventId, payloadHashes: hashes, feedSeq })),
    missing: game.missing.map(({ first, last }) => ({ firstMissingSeq: first, lastMissingSeq: last })),
    held: [...game.held.values()]
      .sort((a, b) => a.raw.feedSeq - b.raw.feedSeq)
      .map(({ value, offset, conflicts }) => ({ value, offset, conflicts })),
    commandIds: [...game.commandIds],
    forgottenBelow: game.forgottenBelow,
    seenFrom: game.seenFrom,
  }).finish()

const heldFromWire = ({ value, offset, conflicts }: fairline.v1.HeldRecord.$Properties): HeldEvent => {
  const bytes = Buffer.from(value ?? [])
  const raw = RawRecord.decode(bytes)
  return { raw, event: raw.event as fairline.v1.RawEvent, value: bytes, offset: offset ?? 0, conflicts: [...(conflicts ?? [])] }
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
      wire.seen.map(({ eventId, payloadHashes, feedSeq }) => [
        eventId ?? '',
        { feedSeq: feedSeq ?? 0, hashes: [...(payloadHashes ?? [])] },
      ]),
    ),
    seenFrom: wire.seenFrom,
    missing: wire.missing.map(({ firstMissingSeq, lastMissingSeq }) => ({ first: firstMissingSeq ?? 0, last: lastMissingSeq ?? 0 })),
    forgottenBelow: wire.forgottenBelow,
    held: new Map(held.map((each) => [each.raw.feedSeq, each])),
    heldBytes: held.reduce((bytes, { value }) => bytes + value.length, 0),
    commandIds: new Set(wire.commandIds),
  }
}
