import type { Fixture } from '@fairline/domain-sport'
import type { NbaState } from './nba-state.ts'
import { initial } from './nba-state.ts'

/** The state under another fixture; undefined once the game has begun. */
export const refit = (state: NbaState, fixture: Fixture): NbaState | undefined =>
  (state.phase === 'pregame' || state.phase === 'postponed') && state.period === 0 && state.ledger.length === 0
    ? { ...state, fixture, players: initial(fixture).players }
    : undefined
