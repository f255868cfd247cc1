import { addsUp, withScore } from './line-score.ts'
import type { MlbInningRuns } from './mlb-event.ts'
import type { MlbState, PlayRecord, Position } from './mlb-state.ts'
import { halfOf, notKept } from './mlb-state.ts'
import { isMoving } from './play-list.ts'

const scoreAfter = (play: PlayRecord): number => (play.bottom ? play.homeScore : play.awayScore)

/** Runs of a half inning whose plays tell every out; undefined where they do not. */
const runsOfHalf = (plays: readonly PlayRecord[]): number | undefined => {
  const [first, last] = [plays[0], plays.at(-1)]
  if (first === undefined || last === undefined || first.homeScore === notKept || plays.some((each) => each.overturned)) return undefined
  const outs = plays.reduce((sum, each) => sum + each.outs, 0)
  return outs === 3 && last.outsAfter === 3 ? scoreAfter(last) - (scoreAfter(first) - first.runs) : undefined
}

/** Whether a line score has other runs in a half inning than the plays that tell it from its first out to its last. */
const contradictsPlays = (plays: readonly PlayRecord[], innings: readonly MlbInningRuns[]): boolean => {
  for (const half of Map.groupBy(plays.filter(isMoving), halfOf).values()) {
    const { inning = 1, bottom = false } = half[0] ?? {}
    const stated = innings[inning - 1]
    const runs = runsOfHalf(half)
    if (runs !== undefined && runs !== ((bottom ? stated?.home : stated?.away) ?? 0)) return true
  }
  return false
}

/**
 * The line score once a message has stated the score, and innings with it (none where it did not). The stated innings count where they add up, unless
 * what is known of the innings is complete and the plays tell otherwise.
 */
export const statedLine = (
  state: MlbState,
  to: Position,
  innings: readonly MlbInningRuns[],
): { readonly innings: readonly MlbInningRuns[]; readonly lineKnown: boolean } => {
  const line = withScore(state, to)
  if (innings.length === 0 || !addsUp(innings, to)) return line
  return line.lineKnown && contradictsPlays(state.plays, innings) ? line : { innings, lineKnown: true }
}
