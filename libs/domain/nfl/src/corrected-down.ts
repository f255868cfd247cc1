import type { Side } from '@fairline/domain-sport'
import type { NflState } from './nfl-state.ts'
import type { Moment } from './place-play.ts'

/** Points of a side that a correction took, until a status or a snap states the score without them. */
export interface CorrectedDown {
  readonly side: Side
  /** The side's score before the correction. */
  readonly score: number
  /** The moment of the play that had the points. */
  readonly quarter: number
  readonly seconds: number
}

interface Score {
  readonly homeScore: number
  readonly awayScore: number
}

const scoreOf = (score: Score, side: Side): number => (side === 'home' ? score.homeScore : score.awayScore)

/** What a correction took of the score, with what earlier ones took and no statement has confirmed. */
export const correctedDownAfter = (before: NflState, after: NflState, { quarter, seconds }: Moment): readonly CorrectedDown[] =>
  (['home', 'away'] as const).flatMap((side) => {
    const score = scoreOf(before, side)
    const known = before.correctedDown.find((each) => each.side === side)
    if (scoreOf(after, side) > score) return []
    if (scoreOf(after, side) === score) return known ?? []
    return { side, score: known?.score ?? score, quarter, seconds }
  })

/** What a statement gives back of it: its score is that of before the correction. */
export const givenBack = (state: NflState, event: Score): readonly CorrectedDown[] =>
  state.correctedDown.filter(({ side, score }) => scoreOf(event, side) === score && scoreOf(state, side) < score)
