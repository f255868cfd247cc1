import { isOverPhase } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'
import { endedWhenGivenUp } from './overtime-verdict.ts'
import { takeUnseen } from './take-unseen.ts'

/** Whether a statement that the game has ended waits, since it does not follow from what was known before. */
export const isFinalUnconfirmed = (state: NflState): boolean => state.doubtful !== undefined && isOverPhase(state.doubtful.phase)

/** The state with its unconfirmed final believed. */
export const confirmFinal = (state: NflState): NflState =>
  state.doubtful !== undefined && isOverPhase(state.doubtful.phase) ? takeUnseen(state, state.doubtful) : state

/** The state of a game that will not be finished. */
export const abandonGame = (state: NflState): NflState =>
  isOver(state) ? state : { ...state, phase: 'abandoned', doubtful: undefined, endedQuarter: endedWhenGivenUp(state) }
