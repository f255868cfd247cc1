import { applyCounted } from './apply-counted.ts'
import { believe } from './believe.ts'
import type { Believed } from './can-follow.ts'
import { believedBy, believedIn, canFollow, canStandAt, holdsOwnPoints, leapsOverPlay } from './can-follow.ts'
import { regulationPeriods } from './game-clock.ts'
import { pointsInLedger } from './ledger.ts'
import { afterLeap, afterLoss, isStartOfGame } from './loss.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { isFullStatement, wordOfGame } from './phases.ts'
import { waitingAfter } from './waiting.ts'

// Baskets whose scores were stale are known all the same.
const seenBy = (state: NbaState): Believed => {
  const believed = believedBy(state)
  const { home, away } = pointsInLedger(state.ledger)
  return { ...believed, homeScore: Math.max(believed.homeScore, home), awayScore: Math.max(believed.awayScore, away) }
}

/** Whether a doubtful statement is the end of the game. */
export const isEndInDoubt = ({ doubt }: NbaState): boolean => doubt !== null && wordOfGame(doubt) === 'final'

/**
 * Whether a statement leaves an end in doubt standing: it is of the moment of the end and has its score, as the end of the period does, or what was
 * typed late. Only play that goes on drops an end; so does the end of a quarter that is followed by another one.
 */
const agreesWithEnd = (state: NbaState, { period, clockMs, homeScore, awayScore }: NbaEvent): boolean => {
  const { doubt } = state
  return (
    doubt !== null &&
    isEndInDoubt(state) &&
    period >= regulationPeriods &&
    period === doubt.period &&
    clockMs === 0 &&
    homeScore === doubt.homeScore &&
    awayScore === doubt.awayScore
  )
}

/** The state without its doubt, which turned out wrong: the action happened all the same, so it counts for its players, but not its score. */
export const dropDoubt = (state: NbaState): NbaState => {
  const { doubt } = state
  if (doubt === null) return state
  const period = Math.max(1, Math.min(doubt.period, state.period))
  return applyCounted({ ...state, doubt: null }, { ...doubt, period }, 'none')
}

/**
 * Applies an action of the present. What can follow from what is believed counts at once, and a full statement of that kind ends a doubt. What
 * cannot is remembered; a full statement that follows from it makes it believed, another one takes its place.
 */
export const applyStated = (state: NbaState, event: NbaEvent): NbaState => {
  const isFull = isFullStatement(event)
  const { doubt } = state
  // A game that is met under way: nothing is known that its first statement could contradict, and nothing of what came before it.
  if (state.period === 0 && doubt === null && isFull && !isStartOfGame(event) && canStandAt(event))
    return believe(afterLoss({ ...state, period: 1, periodOver: false, doubt: null }), event)
  if (!isImpossibleStart(state, event) && canFollow(believedBy(state), event) && holdsOwnPoints(state, event)) {
    const believed = believe(state, event)
    return isFull && !agreesWithEnd(state, event) ? dropDoubt(believed) : believed
  }
  if (doubt === null) return { ...state, doubt: event, waiting: waitingAfterDoubtful(state, event) }
  if (!isFull) return { ...applyCounted(state, event, 'none'), waiting: waitingAfterDoubtful(state, event) }
  if (!isEndInDoubt(state) && canFollow(believedIn(doubt), event)) {
    const known = leapsOverPlay(seenBy(state), doubt) ? afterLeap(state) : state
    return believe(believe({ ...known, doubt: null }, doubt), event)
  }
  return agreesWithEnd(state, event) ? state : { ...dropDoubt(state), doubt: event }
}

// Before the ball is in play only a technical foul can have made points, and its free throw states them.
const isImpossibleStart = (state: NbaState, event: NbaEvent): boolean =>
  state.period === 0 &&
  isFullStatement(event) &&
  !canStandAt(event) &&
  (event.homeScore !== state.homeScore || event.awayScore !== state.awayScore)

// A request for a review is one whatever its score; play that is doubtful lifts nothing.
const waitingAfterDoubtful = (state: NbaState, event: NbaEvent): NbaState['waiting'] =>
  event.actionType === 'instantreplay' || event.actionType === 'timeout' || event.actionType === 'stoppage'
    ? waitingAfter(state.waiting, event)
    : state.waiting
