import type { GameBook, RecordedBook, TradingPolicy } from '@fairline/domain-markets'
import { bookSchemaVersion, decodeBook, dueAtUs, encodeMoving, encodeStanding } from '@fairline/domain-markets'
import type { SportModule } from '@fairline/domain-sport'
import type { GameId } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

interface ParkedGame {
  readonly bytes: Buffer
  readonly dueAtUs: number
}

/**
 * Games whose boards have left, packed small: a correction may still come for two weeks, and a league plays hundreds of games in them. Says
 * nothing that the recorded state does not say.
 */
export class ParkedGames<State, Event> {
  readonly #module: SportModule<State, Event>
  readonly #policy: TradingPolicy
  readonly #games = new Map<GameId, ParkedGame>()

  constructor(module: SportModule<State, Event>, policy: TradingPolicy) {
    this.#module = module
    this.#policy = policy
  }

  /** Bytes that the parked games take. */
  get bytes(): number {
    return [...this.#games.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
  }

  get size(): number {
    return this.#games.size
  }

  put(gameId: GameId, book: GameBook<State>): void {
    const recorded: RecordedBook = { moving: encodeMoving(this.#module, book), standing: encodeStanding(book) }
    this.#games.set(gameId, { bytes: deflateRawSync(JSON.stringify(recorded)), dueAtUs: dueAtUs(book, this.#policy) })
  }

  /** Takes a game out; undefined where it is not parked. */
  take(gameId: GameId): GameBook<State> | undefined {
    const parked = this.#games.get(gameId)
    if (parked === undefined) return undefined
    this.#games.delete(gameId)
    const recorded = JSON.parse(inflateRawSync(parked.bytes).toString('utf8')) as RecordedBook
    return unwrap(decodeBook(this.#module, bookSchemaVersion, recorded))
  }

  /** The games that need a beat of this time. */
  dueAt(atUs: number): readonly GameId[] {
    return [...this.#games].flatMap(([gameId, parked]) => (atUs > parked.dueAtUs ? [gameId] : []))
  }
}
