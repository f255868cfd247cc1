import { situationAfter } from './apply-play.ts'
import { samePosition } from './can-follow.ts'
import { correctedOuts, withCorrectedScore } from './corrected-score.ts'
import { positionOf, withDoubt } from './doubt.ts'
import { takeFinal } from './final.ts'
import { endsByWord, isEnded, isOverByRule } from './game-end.ts'
import type { MlbPlay } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'
import { halfOf, notKept, scheduledInnings } from './mlb-state.ts'
import { withCorrectedPitcher, withoutChange } from './pitchers.ts'
import { isMoving, lastMoving, outsBefore, placeOf, recordOf } from './play-list.ts'
import { afterThirdOut, settledHalf } from './settled-half.ts'

/** Where the game stood after the latest play: nothing was thrown in a later at-bat. */
const isUnderWay = (state: MlbState, play: MlbPlay): boolean => state.atBat >= 0 && state.atBat !== play.atBatIndex

/** Whether the game stands where a play left it: no status, and no later half inning, has moved it since. */
const standsAfter = (state: MlbState, { inning, bottom, outsAfter, homeScore, awayScore, basesAfter }: PlayRecord): boolean => {
  const after = { inning, bottom, outs: outsAfter, homeScore, awayScore }
  if (halfOf(state) === halfOf(after)) return samePosition(state, after) && (basesAfter === notKept || basesAfter === state.bases)
  // Once a pitch was thrown in the next half inning, the one before is over.
  return state.atBat < 0 && samePosition(state, afterThirdOut(after))
}

/** Whether a correction of a play says where the game stands: it is the latest, nothing moved the game since, and no play after it is missing. */
const canRestate = (state: MlbState, at: number): boolean => {
  const misses = state.lostAfterPlays === state.plays.length && state.unstated.includes('bases')
  return at === lastMoving(state.plays) && !misses && standsAfter(state, state.plays[at] as PlayRecord)
}

/** Whether a final was the end of a game played to its end, by the rules or by its word. */
const isDecidedFinal = (state: MlbState, scheduled: number): boolean => isOverByRule(state, scheduled) || endsByWord(state, scheduled)

/**
 * What a correction does to an end. A final that the corrected plays no longer bear out waits to be stated again; one that waits where the game
 * stood follows the game, and is taken where the rules end it there.
 */
const withEnd = (before: MlbState, state: MlbState): MlbState => {
  const scheduled = scheduledInnings(state.fixture)
  const { pendingFinal } = before
  if (before.phase === 'final') {
    const bearsOut = isOverByRule(state, scheduled) || (!isOverByRule(before, scheduled) && endsByWord(state, scheduled))
    // One of an earlier inning is settled as a called game, whatever its plays say.
    if (bearsOut || !isDecidedFinal(before, scheduled)) return { ...state, over: true }
    return {
      ...state,
      phase: 'live',
      over: false,
      pendingFinal: { ...positionOf(state), phase: 'final', contradicted: false, innings: [] },
    }
  }
  if (isEnded(before.phase)) return state
  const next = settledHalf(state)
  if (pendingFinal === undefined || !samePosition(before, pendingFinal) || samePosition(before, next)) return next
  const moved = { ...pendingFinal, ...positionOf(next), innings: [] }
  return next.over && !next.underReview ? takeFinal(next, moved) : { ...next, pendingFinal: moved }
}

/** A correction of the latest play restates the situation, as long as the game has not moved on from it. */
const restated = (state: MlbState, plays: readonly PlayRecord[], play: MlbPlay): MlbState => {
  const goesOn = isUnderWay(state, play)
  const next = situationAfter(state, goesOn ? { ...play, keepsCount: true } : play)
  return withEnd(state, {
    ...next,
    plays,
    phase: isEnded(state.phase) ? state.phase : next.phase,
    ballInPlay: goesOn ? state.ballInPlay : next.ballInPlay,
    injury: state.injury,
    statusIsLatest: state.statusIsLatest,
  })
}

/** A correction of an earlier play moves its runs and outs, unless the game as it stands has them already. */
const moved = (state: MlbState, plays: readonly PlayRecord[], at: number): MlbState => {
  const outs = correctedOuts(state, state.plays[at] as PlayRecord, plays[at] as PlayRecord)
  return withEnd(state, { ...withCorrectedScore(state, plays, at), outs })
}

/** A play that turns out to have moved nobody: its runs and outs are taken back, and who is on base is open until somebody states it. */
const withdrawn = (state: MlbState, at: number, play: MlbPlay): MlbState => {
  const old = state.plays[at] as PlayRecord
  const plays = state.plays.with(at, {
    ...recordOf(play, 0, old.atBat, old),
    inning: old.inning,
    bottom: old.bottom,
    runs: 0,
    homeScore: old.homeScore - (old.bottom ? old.runs : 0),
    awayScore: old.awayScore - (old.bottom ? 0 : old.runs),
    outsAfter: old.outsAfter - old.outs,
    basesAfter: notKept,
  })
  const next = moved(state, plays, at)
  const isLatest = at === lastMoving(state.plays) && !isEnded(state.phase)
  return isLatest && !next.unstated.includes('bases') ? { ...next, unstated: [...next.unstated, 'bases'] } : next
}

/** A play that turns out to be of another half inning. Unless it says where the game stands, runs and outs wait for a status. */
const relocated = (state: MlbState, at: number, play: MlbPlay): MlbState => {
  const old = state.plays[at] as PlayRecord
  const others = state.plays.toSpliced(at, 1)
  const place = placeOf(others, play)
  const plays = others.toSpliced(place, 0, recordOf(play, 0, old.atBat, old))
  const outs = Math.max(0, play.outs - outsBefore(plays, place))
  const counted = plays.with(place, recordOf(play, outs, old.atBat, old))
  return canRestate(state, at) ? restated(state, counted, play) : { ...state, plays: counted }
}

/** A notice that turns out to be a play: its runs and outs come with it, unless the game has them already. */
export const restorePlay = (state: MlbState, at: number, play: MlbPlay): MlbState => {
  const old = state.plays[at] as PlayRecord
  const now = recordOf(play, Math.max(0, play.outs - outsBefore(state.plays, at)), old.atBat, old)
  return moved(state, state.plays.with(at, now), at)
}

/** Puts a play in the place of a record. */
export const replacePlay = (state: MlbState, at: number, play: MlbPlay): MlbState => {
  const old = state.plays[at] as PlayRecord
  if (!isMoving(old)) return { ...state, ...withoutChange(state, old), plays: state.plays.with(at, recordOf(play, 0, old.atBat, old)) }
  if (!isMoving(play)) return withdrawn(state, at, play)
  if (halfOf(play) !== halfOf(old)) return relocated(state, at, play)
  const now = recordOf(play, Math.max(0, play.outs - outsBefore(state.plays, at)), old.atBat, old)
  const plays = state.plays.with(at, now)
  const named = { ...state, ...withCorrectedPitcher(state, plays, old, now) }
  if (canRestate(state, at)) return restated(named, plays, play)
  const next = moved(named, plays, at)
  return reopensHalf(state, at, play) ? withDoubt(next, play, 'correction') : next
}

/** Whether a correction takes the third out back that led to the half inning under way, in which something was thrown since. */
const reopensHalf = (state: MlbState, at: number, play: MlbPlay): boolean => {
  const old = state.plays[at] as PlayRecord
  return old.outsAfter === 3 && play.outs < 3 && halfOf(state) - halfOf(old) === 1 && !isEnded(state.phase)
}
