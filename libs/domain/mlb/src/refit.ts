import type { Fixture } from '@fairline/domain-sport'
import type { MlbState } from './mlb-state.ts'
import { initialMlbState } from './mlb-state.ts'

/** The state under another fixture, until the game begins, and once it is postponed: then it starts anew. Undefined in between. */
export const refit = (state: MlbState, fixture: Fixture): MlbState | undefined => {
  if (state.phase === 'postponed') return { ...state, fixture }
  if (state.phase !== 'pregame' || state.begun) return undefined
  const [announced, before] = [initialMlbState(fixture), initialMlbState(state.fixture)]
  return {
    ...state,
    fixture,
    // A pitcher whom a status has named since stays.
    homePitcherId: state.homePitcherId === before.homePitcherId ? announced.homePitcherId : state.homePitcherId,
    awayPitcherId: state.awayPitcherId === before.awayPitcherId ? announced.awayPitcherId : state.awayPitcherId,
  }
}
