import type { SportModule } from '@fairline/domain-sport'
import type { ProviderVocabulary } from '@fairline/simulation-slate'
import { evaluateError } from '../evaluate-errors.ts'
import type { GameToPlay, Moment } from './game-to-play.ts'
import type { Notes } from './notes.ts'

/**
 * Plays a game's messages through the calculator as a service would: route, decode, apply. A message that is refused is left out, as it
 * would go to the dead letters, and counted in `notes`. Calls `visit` at each moment and returns the state at the end.
 * EVALUATE_FIXTURE_ABSENT where the game has no fixture.
 */
export const playGame = <State, Event>(
  module: SportModule<State, Event>,
  vocabulary: ProviderVocabulary,
  { script, moments }: GameToPlay,
  visit: (state: State, moment: Moment) => void,
  notes: Notes,
): State => {
  let state: State | undefined
  let next = 0
  for (const [index, message] of script.messages.entries()) {
    const body = vocabulary.stamp(message.body, message.atMs * 1000)
    const route = module.route(body)
    const decoded = module.decode(body)
    if (!route.ok || !decoded.ok) {
      const refused = route.ok ? decoded : route
      if (!refused.ok) notes.add(`messages that the calculator refuses (${refused.error.code})`)
    } else if (decoded.value.kind === 'fixture') state = module.initial(decoded.value.fixture)
    else if (state !== undefined) state = module.apply(state, decoded.value.event)
    while (moments[next]?.after === index) {
      if (state !== undefined) visit(state, moments[next] as Moment)
      next++
    }
  }
  if (state === undefined) throw evaluateError('EVALUATE_FIXTURE_ABSENT', `Game ${script.game.gameId} has no fixture.`)
  return state
}
