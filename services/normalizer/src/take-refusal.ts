import type { GameState, IncomingRefusal } from './game-state.ts'
import { addMissing } from './missing-numbers.ts'
import { refuseGame } from './refuse-game.ts'
import { rememberRefusal } from './seen-events.ts'
import type { SequenceSink } from './sequence-sink.ts'

/** Says a refusal, unless the same message was refused or taken before. */
export const tellRefusal = (game: GameState, incoming: IncomingRefusal, sink: SequenceSink): void => {
  if (!rememberRefusal(game, incoming, sink)) {
    sink.refusalDropped('duplicate')
    return
  }
  sayRefusal(game, incoming, sink)
}

const sayRefusal = (game: GameState, { raw, refusal }: IncomingRefusal, sink: SequenceSink): void =>
  refuseGame(
    game,
    {
      code: refusal.code ?? '',
      stage: 'ingest',
      isClockOnly: refusal.clockOnly ?? false,
      feedSeq: raw.feedSeq,
      sentAtUs: refusal.sentAtUs ?? 0,
      source: raw.source,
    },
    sink,
  )

/** A refusal whose number is passed. */
export const takePassedRefusal = (game: GameState, incoming: IncomingRefusal, sink: SequenceSink): void => {
  // An old clock would have changed nothing.
  if (incoming.refusal.clockOnly) sink.refusalDropped('duplicate')
  else tellRefusal(game, incoming, sink)
}

/** A refusal whose number is due: its message is missing from here on, and may come again as the provider meant it. */
export const advanceRefusal = (game: GameState, incoming: IncomingRefusal, sink: SequenceSink): void => {
  const { feedSeq } = incoming.raw
  addMissing(game, { first: game.nextFeedSeq, last: feedSeq }, sink)
  game.nextFeedSeq = feedSeq + 1
  // Clock messages are known by number alone, and many.
  if (incoming.refusal.clockOnly) sayRefusal(game, incoming, sink)
  else tellRefusal(game, incoming, sink)
}
