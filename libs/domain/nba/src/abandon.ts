import { asUnresolved } from './decided.ts'
import type { NbaState } from './nba-state.ts'
import { isOver } from './phases.ts'
import { noWaits } from './waiting.ts'

/** The state of a game that will not be finished, by an operator's word. The same object where it is over already. */
export const abandon = (state: NbaState): NbaState =>
  isOver(state.phase) ? state : { ...asUnresolved(state), phase: 'abandoned', doubt: null, waiting: noWaits, freeThrows: null }
