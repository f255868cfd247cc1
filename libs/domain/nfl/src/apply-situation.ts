import { afterLoss } from './after-loss.ts'
import { canFollow, hasBeenPlayed, maxClockBack, maxPointsAt, seenFromSeconds, standingAfter, standingOf } from './can-follow.ts'
import type { Standing } from './can-follow.ts'
import { correctSituation } from './correct-situation.ts'
import { givenBack } from './corrected-down.ts'
import { leavesFinal } from './game-end-statement.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflSituation } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { endedWhenGivenUp } from './overtime-verdict.ts'
import type { Moment } from './place-play.ts'
import { isBefore } from './place-play.ts'
import { isPlausibleEnd, waitsForReview } from './plausible-end.ts'
import { isScoreBlank, readableStop, withMomentOfEnd } from './readable-stop.ts'
import { statementOf, takeSituation, withStatement } from './take-situation.ts'
import { takeUnseen } from './take-unseen.ts'

// A score that only a play has stated may be taken back by the first status after it.
const standingNow = (state: NflState, event: NflSituation): Standing => {
  const standing = standingOf(state)
  // Another final corrects the first one, up or down.
  if (state.phase === 'final' && event.phase === 'final') return { ...standing, mayFall: true }
  if (standing.mayFall || state.unsettledBall !== 'score') return standing
  const isLater = isBefore(
    { quarter: state.quarter, seconds: state.quarterSecondsRemaining },
    { quarter: event.quarter, seconds: event.quarterSecondsRemaining },
  )
  return isLater ? { ...standing, mayFall: true } : standing
}

// Nothing is known that the first statement of a game under way could contradict, and nothing of what came before it.
const isMetUnderWay = (state: NflState, event: NflSituation): boolean => {
  const { closes, isOver } = phaseRules[event.phase]
  const isPlayed = event.quarter > 1 || event.homeScore + event.awayScore > 0 || event.quarterSecondsRemaining < seenFromSeconds
  if (Math.max(event.homeScore, event.awayScore) > maxPointsAt(event.quarter, event.quarterSecondsRemaining)) return false
  return isPlayed && !isOver && closes === undefined && event.phase !== 'pregame' && !standingOf(state).hasBegun
}

const follows = (state: NflState, from: Standing, event: NflSituation): boolean =>
  phaseRules[event.phase].isOver ? isPlausibleEnd(state, from, event) : canFollow(from, event)

// A second statement: the same score and period again, or what can follow from the first.
const agrees = (state: NflState, doubtful: NflSituation, event: NflSituation): boolean => {
  // A game that has begun goes on where it stopped, however often it is announced again.
  if (event.phase === 'pregame' && hasBeenPlayed(state)) return false
  const sameScore = event.homeScore === doubtful.homeScore && event.awayScore === doubtful.awayScore
  if (sameScore && phaseRules[event.phase].isOver && phaseRules[doubtful.phase].isOver) return !waitsForReview(event)
  return follows(state, standingAfter(state, doubtful), event)
}

const canRunTo = (snap: Moment, to: Moment): boolean => snap.quarter === to.quarter && snap.seconds - to.seconds <= maxClockBack

// A game that goes on after its end was played on meanwhile where the clock has run since and no snap of it came.
const resumedUnseen = (state: NflState, event: NflSituation): NflState => {
  const isEnd = phaseRules[event.phase].isOver
  if (!phaseRules[state.phase].isOver || (isEnd && (state.phase === 'final' || event.phase !== 'final'))) return state
  const end = { quarter: state.quarter, seconds: state.quarterSecondsRemaining }
  const now = { quarter: event.quarter, seconds: event.quarterSecondsRemaining }
  const hasRun = isBefore(end, now)
  // A snap at the very clock of the end may be the last one before it: it accounts for as much time as a play takes.
  const isSeen = state.records.some(
    (record) => record.isSnap && (isBefore(end, record) || (!isBefore(record, end) && canRunTo(record, now))),
  )
  return hasRun && !isSeen ? afterLoss({ ...state, phase: 'live' }) : state
}

// A decision about the game says nothing of its score and clock: what was believed of them stays.
const applyDecree = (state: NflState, event: NflSituation): NflState => ({
  ...state,
  phase: event.phase,
  playedSince: false,
  endedQuarter: phaseRules[event.phase].isOver ? endedWhenGivenUp(state) : state.endedQuarter,
  doubtful: undefined,
  otherTeams: false,
  statements: withStatement(state.statements, {
    ...statementOf(event),
    quarter: state.quarter,
    seconds: state.quarterSecondsRemaining,
    homeScore: state.homeScore,
    awayScore: state.awayScore,
  }),
})

// What states the final's score again drops an end that waits.
const withFinalStanding = (state: NflState, { phase }: NflSituation): NflState =>
  state.doubtful === undefined || phaseRules[phase].isOver || phaseRules[phase].byDecree ? state : { ...state, doubtful: undefined }

/**
 * Applies a status. One that can follow from the last believed state is believed at once; any other is in doubt until a second one agrees with it,
 * and is dropped when one follows from what was believed before.
 */
export const applySituation = (state: NflState, stated: NflSituation): NflState => {
  const isBlank = isScoreBlank(state, stated)
  const { homeScore, awayScore } = isBlank ? state : stated
  const told = withMomentOfEnd(state, isBlank ? { ...stated, homeScore, awayScore } : stated)
  if (told.corrects !== '') return correctSituation(state, told)
  const event = readableStop(state, told)
  if (leavesFinal(state, event)) return withFinalStanding(state, event)
  if (phaseRules[event.phase].byDecree) return applyDecree(state, event)
  if (isMetUnderWay(state, event)) return takeSituation(afterLoss(state), event)
  // A status may lag behind a correction: the score of before it is in doubt.
  if (!isBlank && follows(state, standingNow(state, event), event) && givenBack(state, event).length === 0)
    return takeSituation(resumedUnseen(state, event), event)
  if (state.doubtful !== undefined && agrees(state, state.doubtful, event)) return takeUnseen(state, event)
  return { ...state, doubtful: event }
}
