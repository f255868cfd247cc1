import type { NormalizerErrorCode } from './errors.ts'
import type { GameState, IncomingEvent } from './game-state.ts'
import type { GameRefusal, SequenceSink } from './sequence-sink.ts'

/** Gives a refusal the next number of its game. A game without fixture has no markets to close. */
export const refuseGame = (game: GameState, refusal: GameRefusal, sink: SequenceSink): void => {
  if (!game.hasFixture) return
  game.eventSeq++
  sink.refuse(game, refusal)
}

/** Refuses an event that the sequencer itself does not take. */
export const refuseEvent = (game: GameState, { raw, event }: IncomingEvent, code: NormalizerErrorCode, sink: SequenceSink): void =>
  refuseGame(
    game,
    { code, stage: 'normalizer', isClockOnly: raw.highRate, feedSeq: raw.feedSeq, sentAtUs: event.sentAtUs ?? 0, source: raw.source },
    sink,
  )
