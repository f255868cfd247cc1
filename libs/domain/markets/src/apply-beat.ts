import type { ModelParams, SportModule } from '@fairline/domain-sport'
import type { Applied, BookBeat } from './book-input.ts'
import type { GameBook } from './game-book.ts'
import { reassess } from './reassess.ts'
import { withFeedCause } from './standing-causes.ts'
import type { TradingPolicy } from './trading-policy.ts'

/**
 * Applies a beat: the silence of the game's own source, or what time brings about in any game. A final that waited long enough is taken, a
 * game that was left alone for long is abandoned, and when no correction can come any more what has no result is cancelled. The same book
 * where nothing of that is due.
 */
export const applyBeat = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  book: GameBook<State>,
  beat: BookBeat,
): Applied<State> => {
  const dueSince = (sinceUs: number, afterMs: number): boolean => sinceUs > 0 && beat.receivedAtUs - sinceUs > afterMs * 1000
  const isFinal = book.phase === 'final'
  const at = { ...book, offset: beat.offset, asOfUs: Math.max(book.asOfUs, beat.receivedAtUs) }
  const changeState = (sport: State): Applied<State> | undefined =>
    sport === book.sport ? undefined : { ...reassess(module, params, policy, { ...at, sport }), trigger: true }
  const applied =
    (dueSince(book.unconfirmedSinceUs, policy.confirmFinalAfterMs) ? changeState(module.confirmFinal(book.sport)) : undefined) ??
    (!isFinal && dueSince(book.lastEventAtUs, policy.abandonAfterMs) ? changeState(module.abandon(book.sport)) : undefined)
  if (applied !== undefined) return applied
  if (isFinal && !book.correctionsOver && dueSince(book.finalAtUs, policy.correctionWindowMs))
    return { book: { ...at, correctionsOver: true }, evaluation: undefined, trigger: true }
  if (!beat.isSilent || beat.source !== book.source || isFinal) return { book, evaluation: undefined, trigger: false }
  const silenced = withFeedCause(at, 'silent')
  return silenced === at ? { book, evaluation: undefined, trigger: false } : { book: silenced, evaluation: undefined, trigger: true }
}

/** Whether the board of a game that is over may leave: nothing has changed in it for long. */
export const isBoardDue = ({ finalAtUs, boardAsOfUs, boardLeft }: GameBook<unknown>, policy: TradingPolicy, atUs: number): boolean =>
  finalAtUs > 0 && !boardLeft && atUs - Math.max(finalAtUs, boardAsOfUs) > policy.closeAfterMs * 1000

/** Whether nothing can happen to a game any more: its state may go. */
export const isRetired = ({ finalAtUs, correctionsOver, boardLeft }: GameBook<unknown>): boolean =>
  finalAtUs > 0 && correctionsOver && boardLeft

/** When a game whose board has left needs the next beat, in received_at. */
export const dueAtUs = ({ finalAtUs, correctionsOver }: GameBook<unknown>, policy: TradingPolicy): number =>
  correctionsOver ? 0 : finalAtUs + policy.correctionWindowMs * 1000
