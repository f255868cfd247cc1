import type { Fixture } from '@fairline/domain-sport'
import type { NflState } from './nfl-state.ts'

/** The state under another fixture; undefined once the game has begun. */
export const refit = (state: NflState, fixture: Fixture): NflState | undefined =>
  (state.phase === 'pregame' || state.phase === 'postponed') && state.records.length === 0 ? { ...state, fixture } : undefined
