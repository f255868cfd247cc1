import type { NormalizerErrorCode } from './errors.ts'
import type { GameLimits } from './game-limits.ts'
import type { GameState, Incoming, IncomingEvent, MissingRange } from './game-state.ts'

/** How an event was taken. */
export interface Acceptance {
  readonly isLate: boolean
  /** Number of the first message that it stands for; its own where it stands for itself alone. */
  readonly firstSeq: number
}

/** Something of a game is unknown: a message that names it was refused. */
export interface GameRefusal {
  readonly code: string
  readonly stage: 'ingest' | 'normalizer'
  /** It could have changed clock or count only. */
  readonly isClockOnly: boolean
  /** 0 where it could not be read. */
  readonly feedSeq: number
  readonly sentAtUs: number
  readonly source: string
}

/** The provider's numbers are not those that are due. */
export interface Renumbering {
  readonly dueSeq: number
  readonly seenSeq: number
  /** The new numbering counts from here on; otherwise it is not clear which one does. */
  readonly isAdopted: boolean
  readonly source: string
}

/** Where the sequencer's decisions go. What is numbered like an event finds its number in `game.eventSeq`. */
export interface SequenceSink {
  readonly limits: GameLimits
  /** The next event of the game. */
  accept(game: GameState, incoming: IncomingEvent, acceptance: Acceptance): void
  /** A declared gap, numbered like an event. */
  gap(game: GameState, range: MissingRange): void
  /** A refusal, numbered like an event. */
  refuse(game: GameState, refusal: GameRefusal): void
  /** A doubt about the numbering or its end, numbered like an event. */
  renumber(game: GameState, renumbering: Renumbering): void
  /** A refusal that says nothing new. */
  refusalDropped(why: 'duplicate' | 'ignored'): void
  late(incoming: IncomingEvent): void
  duplicate(): void
  /** A record waits for its predecessors, or does not any more. */
  held(incoming: Incoming): void
  released(incoming: Incoming): void
  reject(code: NormalizerErrorCode, detail: string, incoming: IncomingEvent): void
}
