import type { MlbState, Position } from './mlb-state.ts'
import { hasPlacedRunner, scheduledInnings } from './mlb-state.ts'
import { isEnded, isOverByRule } from './game-end.ts'
import { nothingUnstated } from './read-parts.ts'
import type { UnstatedField } from './mlb-event.ts'

/** The fields that stay unstated when a new half inning starts: count and bases start anew. */
const ofNewHalf = (unstated: readonly UnstatedField[]): readonly UnstatedField[] =>
  unstated.length === 0 ? unstated : unstated.filter((field) => field !== 'count' && field !== 'bases')

/** Runners on base when a half inning starts: the placed runner of extra innings. */
export const openingBases = (state: MlbState, inning: number): number =>
  inning > scheduledInnings(state.fixture) && hasPlacedRunner(state.fixture) ? 2 : 0

/** The position that follows a third out; any other one is returned as it is. */
export const afterThirdOut = <P extends Position>(at: P): P =>
  at.outs < 3 ? at : { ...at, inning: at.bottom ? at.inning + 1 : at.inning, bottom: !at.bottom, outs: 0 }

/** After a third out the half inning that comes next, with its placed runner; a game that is over stays where it ended. */
export const settledHalf = (state: MlbState): MlbState => {
  const over = state.phase === 'final' || state.phase === 'called' || isOverByRule(state, scheduledInnings(state.fixture))
  if (over || isEnded(state.phase) || state.outs < 3) return state.over === over ? state : { ...state, over }
  const next = afterThirdOut(state)
  return {
    ...next,
    over,
    balls: 0,
    strikes: 0,
    bases: openingBases(state, next.inning),
    ballInPlay: false,
    atBat: -1,
    unstated: ofNewHalf(state.unstated),
    phase: state.phase === 'live' ? 'break' : state.phase,
  }
}

/** The unstated fields after a message that states `fields`, but for those in `bad`. */
export const stillUnstated = (
  before: readonly UnstatedField[],
  fields: readonly UnstatedField[],
  bad: readonly UnstatedField[],
): readonly UnstatedField[] => {
  if (before.length === 0 && bad.length === 0) return before
  const after = [...before.filter((field) => !fields.includes(field)), ...bad.filter((field) => fields.includes(field))]
  return after.length === 0 ? nothingUnstated : after
}

/** Runners as a bit mask: first 1, second 2, third 4. */
export const basesOf = (at: { readonly firstRunnerId: string; readonly secondRunnerId: string; readonly thirdRunnerId: string }): number =>
  (at.firstRunnerId === '' ? 0 : 1) + (at.secondRunnerId === '' ? 0 : 2) + (at.thirdRunnerId === '' ? 0 : 4)
