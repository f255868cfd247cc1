import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'

/**
 * The state after messages that never arrived or were refused. Score, quarter and clock follow from the next status; what players did in between
 * stays unknown, unless that status shows that nothing was played. After the end only corrections can be missing: results stand.
 */
export const afterLoss = (state: NflState): NflState => (state.lossOpen || isOver(state) ? state : { ...state, lossOpen: true })
