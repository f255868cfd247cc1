import type { MlbState, PlayRecord, Position } from './mlb-state.ts'
import { lastMoving } from './play-list.ts'

const scoreOf = (at: { readonly homeScore: number; readonly awayScore: number }, bottom: boolean): number =>
  bottom ? at.homeScore : at.awayScore

/**
 * The plays once a status has stated the score. Where it takes runs back, the plays that brought the score beyond it were not what they were told as;
 * what they were only a correction says. A fall that the correction of a play brought with it is none. A status that brings the runs of the latest play again makes it what it was.
 */
export const afterStatedScore = (state: MlbState, to: Position): readonly PlayRecord[] => {
  const { doubtful } = state
  const isOfCorrection = doubtful?.isOfCorrection === true && doubtful.homeScore === to.homeScore && doubtful.awayScore === to.awayScore
  const falls = (bottom: boolean): boolean => !isOfCorrection && scoreOf(to, bottom) < scoreOf(state, bottom)
  const isOverturned = (each: PlayRecord): boolean =>
    each.runs > 0 && falls(each.bottom) && scoreOf(each, each.bottom) > scoreOf(to, each.bottom)
  const last = state.plays[lastMoving(state.plays)]
  const isRestored = last?.overturned === true && scoreOf(last, last.bottom) <= scoreOf(to, last.bottom)
  if (!isRestored && !state.plays.some(isOverturned)) return state.plays
  return state.plays.map((each) => {
    if (isOverturned(each)) return { ...each, overturned: true }
    return isRestored && each === last ? { ...each, overturned: false } : each
  })
}
