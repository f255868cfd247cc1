import type { Fixture, Side } from '@fairline/domain-sport'
import type { MlbState } from './mlb-state.ts'
import { announcedPitcher, initialMlbState } from './mlb-state.ts'

/** The state under another fixture, until the game begins, and once it is postponed: then it starts anew. Undefined in between. */
export const refit = (state: MlbState, fixture: Fixture): MlbState | undefined => {
  if (state.phase === 'postponed') {
    if (state.begun) return { ...state, fixture }
    // Nothing was thrown: who was to start on the first day says nothing of the next.
    return { ...initialMlbState(fixture), phase: 'postponed', statusId: state.statusId, statusIsLatest: state.statusIsLatest }
  }
  if (state.phase !== 'pregame' || state.begun) return undefined
  // A pitcher whom a status has named since stays.
  const pitcher = (side: Side, known: string): string =>
    known === announcedPitcher(state.fixture, side) ? announcedPitcher(fixture, side) : known
  return {
    ...state,
    fixture,
    homePitcherId: pitcher('home', state.homePitcherId),
    awayPitcherId: pitcher('away', state.awayPitcherId),
  }
}
