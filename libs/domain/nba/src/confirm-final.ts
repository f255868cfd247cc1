import { isEndInDoubt } from './doubt.ts'
import { endGame } from './game-end.ts'
import type { NbaState } from './nba-state.ts'

/** The state with its unconfirmed end taken, also over another end or a game that was given up. The same object where none waits. */
export const confirmFinal = (state: NbaState): NbaState => {
  const { doubt } = state
  return doubt === null || !isEndInDoubt(state) ? state : endGame(state, doubt)
}
