import { applyCorrection } from './apply-correction.ts'
import { applyPitch } from './apply-pitch.ts'
import { applyPlay } from './apply-play.ts'
import { applyStatus } from './apply-status.ts'
import type { MlbEvent, MlbPlay } from './mlb-event.ts'
import type { MlbState } from './mlb-state.ts'
import { replacePlay } from './replace-play.ts'

const replacing =
  (state: MlbState) =>
  (at: number, play: MlbPlay): MlbState =>
    replacePlay(state, at, play)

/** The state after an event. Total: stale, repeated and impossible events return the same object. */
export const applyMlb = (state: MlbState, event: MlbEvent): MlbState => {
  if (event.kind === 'play') return event.correction ? applyCorrection(state, event) : applyPlay(state, event, replacing(state))
  if (event.kind === 'pitch') return applyPitch(state, event)
  if (event.kind === 'status') return applyStatus(state, event)
  return state
}

/** The state after messages were lost or refused: what they could have counted is not known. */
export const afterLoss = (state: MlbState): MlbState => {
  // After the end by rule there was no play to lose.
  if (state.over || (state.lost && state.lostAfterPlays === state.plays.length)) return state
  return { ...state, lost: true, lostAfterPlays: state.plays.length }
}
