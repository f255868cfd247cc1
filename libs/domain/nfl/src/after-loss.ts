import type { LostNumbers } from '@fairline/domain-sport'
import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'

/** Stands for messages of which nobody knows how many they were. None of them can be told to have come. */
const untold = -1

/** Longer lists are no record of what is missing any more. */
const mostLost = 64

/**
 * The state after messages that never arrived or were refused. Score, quarter and clock follow from the next status; what players did in between
 * stays unknown, unless that status shows that nothing was played, or everything that was lost comes. After the end only corrections can be
 * missing: results stand.
 */
export const afterLoss = (state: NflState, lost?: LostNumbers): NflState => {
  if (isOver(state) || state.lostSince.includes(untold)) return state
  const numbers =
    lost === undefined || lost.last - lost.first >= mostLost
      ? [untold]
      : Array.from({ length: lost.last - lost.first + 1 }, (_, index) => lost.first + index)
  const added = numbers.filter((each) => !state.lostSince.includes(each))
  if (added.length === 0) return state
  return { ...state, lostSince: bounded([...state.lostSince, ...added]) }
}

const bounded = (numbers: readonly number[]): readonly number[] =>
  numbers.length > mostLost || numbers.includes(untold) ? [untold] : numbers

/** What is missing once a status has stated the present: what was lost before it may have been plays, unless nothing was played meanwhile. */
export const lossesAfterStatement = (
  { lostSince, lostBefore }: NflState,
  isNothingPlayed: () => boolean,
): Pick<NflState, 'lostSince' | 'lostBefore'> =>
  lostSince.length === 0 || isNothingPlayed()
    ? { lostSince: nothingLost, lostBefore }
    : { lostSince: nothingLost, lostBefore: bounded([...lostBefore, ...lostSince]) }

const nothingLost: readonly number[] = []

/** The state once the message of this number comes in its place. */
export const afterReturn = (state: NflState, feedSeq: number): NflState => {
  const without = (numbers: readonly number[]): readonly number[] =>
    numbers.includes(feedSeq) ? numbers.filter((each) => each !== feedSeq) : numbers
  const [lostSince, lostBefore] = [without(state.lostSince), without(state.lostBefore)]
  return lostSince === state.lostSince && lostBefore === state.lostBefore ? state : { ...state, lostSince, lostBefore }
}

/**
 * The state once a correction has brought a play that never came: one of the lost messages, and nobody can say which. The last loss is made good
 * first: what is missing since the last status is missing no more where that shows that nothing was played.
 */
export const afterRestoredPlay = (state: NflState): NflState => {
  const { lostSince, lostBefore } = state
  if (lostSince.includes(untold) || lostBefore.includes(untold)) return state
  if (lostSince.length > 0) return { ...state, lostSince: lostSince.slice(0, -1) }
  return lostBefore.length > 0 ? { ...state, lostBefore: lostBefore.slice(0, -1) } : state
}
