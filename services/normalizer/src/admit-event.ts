import { endDoubt } from './candidates.ts'
import type { GameState, IncomingEvent } from './game-state.ts'
import { noStrays } from './game-state.ts'
import { judgeSeen, remember, takenUnder } from './seen-events.ts'
import type { Acceptance, SequenceSink } from './sequence-sink.ts'

/** Whether a record is a game's fixture. */
export const isFixture = ({ event }: IncomingEvent): boolean => event.detail?.fixture != null

/** Takes an event whose sequence number is settled. */
export const admit = (
  game: GameState,
  incoming: IncomingEvent,
  acceptance: Acceptance,
  conflicts: readonly number[],
  sink: SequenceSink,
): void => {
  const { raw, event } = incoming
  const seen = takenUnder(game, incoming)
  if (seen !== undefined) {
    judgeSeen(game, seen, incoming, sink)
    return
  }
  if (!raw.highRate) remember(game, incoming, conflicts, sink)
  if (isFixture(incoming) && !game.hasFixture) {
    game.hasFixture = true
    game.gameDate = event.detail?.fixture?.gameDate ?? ''
  }
  const statesPresent = event.fullState && !event.correction && !acceptance.isLate
  if (statesPresent) endDoubt(game, sink)
  if (event.final) game.finalAtUs = raw.receivedAtUs
  else if (statesPresent || (event.notEnded && (event.correction || !acceptance.isLate))) game.finalAtUs = 0
  game.lastAtUs = raw.receivedAtUs
  if (!acceptance.isLate) {
    // A stamp of tomorrow would make everything after it look old.
    game.lastSentAtUs = Math.max(game.lastSentAtUs, Math.min(event.sentAtUs ?? 0, raw.receivedAtUs))
    game.strays = noStrays
  }
  game.eventSeq++
  sink.accept(game, incoming, acceptance)
}

/** Takes an event that is next: it, or the first message that it stands for, has the number that is due. */
export const advance = (game: GameState, incoming: IncomingEvent, conflicts: readonly number[], sink: SequenceSink): void => {
  const firstSeq = game.nextFeedSeq
  game.nextFeedSeq = incoming.raw.feedSeq + 1
  admit(game, incoming, { isLate: false, firstSeq }, conflicts, sink)
}
