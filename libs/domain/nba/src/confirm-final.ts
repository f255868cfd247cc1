import { isEndInDoubt } from './doubt.ts'
import { endGame } from './game-end.ts'
import type { NbaState } from './nba-state.ts'
import { isOver } from './phases.ts'

/** Whether an end of the game that cannot follow from what was known waits to be confirmed. */
export const isFinalUnconfirmed = (state: NbaState): boolean => isEndInDoubt(state) && !isOver(state.phase)

/** The state with its unconfirmed end taken. The same object where none waits. */
export const confirmFinal = (state: NbaState): NbaState => {
  const { doubt } = state
  return doubt === null || !isFinalUnconfirmed(state) ? state : endGame(state, doubt)
}
