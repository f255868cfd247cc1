import type { Fixture, Side } from '@fairline/domain-sport'
import { latestStatusOf } from './known-statuses.ts'
import type { MlbState } from './mlb-state.ts'
import { announcedPitcher, initialMlbState } from './mlb-state.ts'

/** Whether somebody may have thrown already: then nothing tells yet whether the game starts anew or goes on. */
const isPlayed = (state: MlbState): boolean =>
  state.plays.length > 0 || state.inning > 1 || state.bottom || state.homeStarterId !== '' || state.awayStarterId !== ''

/**
 * The state under another fixture, until the game begins, and once it is postponed. In a game under way the fixture waits: it counts where the game
 * starts anew. Undefined in between, and where the game was played to its end.
 */
export const refit = (state: MlbState, fixture: Fixture): MlbState | undefined => {
  if (state.phase === 'postponed') {
    if (state.over) return undefined
    if (state.begun) return isPlayed(state) ? { ...state, nextFixture: fixture } : { ...state, fixture }
    // Nothing was thrown: who was to start on the first day says nothing of the next.
    return { ...initialMlbState(fixture), phase: 'postponed', ...latestStatusOf(state) }
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
