import { changeToWire, fairline } from '@fairline/contracts'
import type { Applied, Evaluation, GameBook } from '@fairline/domain-markets'
import { applyBeat, applyToBook, isBoardDue, isRetired, openBook, priceBook } from '@fairline/domain-markets'
import type { GameId } from '@fairline/kernel'
import type { Calculator } from './calculator-logic.ts'
import { modelHash } from './model-hash.ts'
import { readInput } from './read-input.ts'
import { refusalOf } from './refusal-of.ts'

/** A record of a normalized partition. */
export interface RecordedInput {
  readonly offset: number
  readonly value: Uint8Array
}

/** A change computed again. */
export interface RecomputedChange<State> {
  readonly gameId: GameId
  readonly changeSeq: number
  /** Value of the `OddsChange` record. */
  readonly bytes: Uint8Array
  /** The game as the change before it left it; undefined for the first change. */
  readonly before: GameBook<State> | undefined
  /** The game with the inputs of this change applied, as it was priced. */
  readonly priced: GameBook<State>
  /** The sport's view of that game, where an input asked for it. */
  readonly evaluation: Evaluation<State> | undefined
}

/**
 * Computes the changes of a partition again from its recorded inputs, cut where the recorded changes say (their lineage's last offset).
 * With the build that wrote them, the bytes are equal. Inputs must start at the fixtures of the games.
 * @param cuts last input offsets of each game's recorded changes
 */
export const recompute = function* <State, Event>(
  { module, codec, policy }: Calculator<State, Event>,
  partition: number,
  inputs: Iterable<RecordedInput>,
  cuts: ReadonlyMap<string, ReadonlySet<number>>,
): Generator<RecomputedChange<State>> {
  const lineage = { inputPartition: partition, modelVersion: module.params.version, modelHash: modelHash(module.params, policy) }
  const books = new Map<GameId, GameBook<State>>()
  const published = new Map<GameId, GameBook<State>>()
  const take = function* (gameId: GameId, applied: Applied<State>, offset: number): Generator<RecomputedChange<State>> {
    if (cuts.get(gameId)?.has(offset) !== true) {
      books.set(gameId, applied.book)
      return
    }
    const { book, publication } = priceBook(module, module.params, policy, applied.book, applied.evaluation)
    books.set(gameId, book)
    if (publication === undefined) return
    const bytes = fairline.v1.OddsChange.encode(changeToWire(publication.change, lineage)).finish()
    const { changeSeq } = publication.change
    const before = published.get(gameId)
    published.set(gameId, book)
    yield { gameId, changeSeq, bytes, before, priced: applied.book, evaluation: applied.evaluation }
  }
  for (const { offset, value } of inputs) {
    const read = readInput(codec, value, offset)
    if (!read.ok) {
      const refusal = refusalOf(value, offset)
      const book = refusal === undefined ? undefined : books.get(refusal.gameId)
      if (refusal !== undefined && book !== undefined)
        yield* take(refusal.gameId, applyToBook(module, module.params, policy, book, refusal.input), offset)
      continue
    }
    const input = read.value
    if (input.kind === 'beat') {
      for (const [gameId, book] of books) {
        const applied = applyBeat(module, module.params, policy, book, input.beat)
        yield* take(gameId, applied, offset)
        const after = books.get(gameId)
        if (applied.trigger || after === undefined) continue
        const rested = isBoardDue(after, policy, input.beat.receivedAtUs) ? { ...after, boardLeft: true } : after
        if (isRetired(rested)) books.delete(gameId)
        else books.set(gameId, rested)
      }
      continue
    }
    const book = books.get(input.gameId)
    if (book !== undefined) yield* take(input.gameId, applyToBook(module, module.params, policy, book, input.input), offset)
    else if (input.input.kind === 'fixture') yield* take(input.gameId, openBook(module, module.params, policy, input.input), offset)
  }
}
