import { withDoubt } from './doubt.ts'
import { isEnded } from './game-end.ts'
import { withRuns } from './line-score.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'
import { halfOf, notKept, scheduledInnings } from './mlb-state.ts'
import { isMoving, lastMoving } from './play-list.ts'

const scoreAfter = (record: PlayRecord, bottom: boolean): number => (bottom ? record.homeScore : record.awayScore)

/** The score of a side as a play found it. */
const scoreBefore = (record: PlayRecord, bottom: boolean): number =>
  scoreAfter(record, bottom) - (record.bottom === bottom ? record.runs : 0)

const withScoreAfter = (record: PlayRecord, bottom: boolean, by: number): PlayRecord => {
  if (scoreAfter(record, bottom) === notKept) return record
  return bottom ? { ...record, homeScore: record.homeScore + by } : { ...record, awayScore: record.awayScore + by }
}

/**
 * Whether the score as it stands is that of the version which a correction replaces (`old`), has the correction since the next play (`told`) or since
 * a status after the last one (`stated`), or cannot be compared.
 */
const standingOf = (state: MlbState, at: number, now: PlayRecord, by: number): 'old' | 'told' | 'stated' | 'unsure' => {
  const { plays } = state
  const { bottom } = now
  const next = plays.find((each, index) => index > at && isMoving(each))
  if (next !== undefined && scoreBefore(next, bottom) === scoreAfter(now, bottom)) return 'told'
  if (next !== undefined && scoreBefore(next, bottom) !== scoreAfter(plays[at] as PlayRecord, bottom)) return 'unsure'
  const last = plays[Math.max(at, lastMoving(plays))] as PlayRecord
  const since = (bottom ? state.homeScore : state.awayScore) - scoreAfter(last, bottom)
  if (since === 0) return 'old'
  return since === by ? 'stated' : 'unsure'
}

/** A play whose runs a status seemed to have taken back, and that the score bears out now that another one was corrected. */
const borneOut = (record: PlayRecord, state: MlbState): PlayRecord =>
  record.overturned && scoreAfter(record, record.bottom) <= (record.bottom ? state.homeScore : state.awayScore)
    ? { ...record, overturned: false }
    : record

/**
 * The state with the score that a corrected play leaves. A correction states the score after its play: where it says the same as the version before,
 * runs only moved between plays and the score stays. Where it cannot be told whether the score has the correction already, that waits for a status.
 * @param plays the plays with the correction in place
 */
export const withCorrectedScore = (state: MlbState, plays: readonly PlayRecord[], at: number): MlbState => {
  const old = state.plays[at] as PlayRecord
  const now = plays[at] as PlayRecord
  const { bottom } = now
  const next = { ...state, plays }
  if (scoreAfter(old, bottom) === notKept) return next
  const by = scoreAfter(now, bottom) - scoreAfter(old, bottom)
  if (by === 0) return next
  const standing = by === now.runs - old.runs ? standingOf(state, at, now, by) : 'unsure'
  if (standing === 'told') return next
  const score = bottom
    ? { homeScore: Math.max(0, state.homeScore + by), awayScore: state.awayScore }
    : { homeScore: state.homeScore, awayScore: Math.max(0, state.awayScore + by) }
  if (standing === 'unsure') return isEnded(state.phase) ? next : withDoubt(next, { ...state, ...score }, 'correction')
  const shifted = plays.map((each, index) => (index > at && isMoving(each) ? withScoreAfter(each, bottom, by) : each))
  if (standing === 'stated') return { ...next, plays: shifted.map((each) => borneOut(each, state)) }
  const corrected = { ...next, ...score, plays: shifted, innings: withRuns(state.innings, old.inning, bottom, by) }
  if (isEnded(state.phase) || followsTie(corrected)) return corrected
  return withDoubt({ ...next, plays: shifted }, { ...state, ...score }, 'correction')
}

/** Whether an extra inning under way follows a tie, as far as the runs of the innings are known. */
const followsTie = ({ fixture, inning, bottom, homeScore, awayScore, innings, lineKnown }: MlbState): boolean => {
  if (inning <= scheduledInnings(fixture)) return true
  const now = innings[inning - 1] ?? { home: 0, away: 0 }
  return lineKnown ? homeScore - now.home === awayScore - now.away : bottom || homeScore <= awayScore
}

const outsOfHalf = (plays: readonly PlayRecord[], half: number): number => {
  let outs = 0
  for (const each of plays) if (halfOf(each) === half) outs += each.outs
  return outs
}

/** The outs of the half inning under way after a correction of one of its plays: moved where the plays account for every out. */
export const correctedOuts = (state: MlbState, old: PlayRecord, now: PlayRecord): number => {
  const half = halfOf(state)
  if (halfOf(old) !== half || outsOfHalf(state.plays, half) !== state.outs) return state.outs
  const outs = state.outs + now.outs - old.outs
  return outs >= 0 && outs < 3 ? outs : state.outs
}
