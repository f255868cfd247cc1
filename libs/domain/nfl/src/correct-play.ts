import type { Side } from '@fairline/domain-sport'
import { afterRestoredPlay } from './after-loss.ts'
import { ballAfter, withBallOfLost } from './ball-after-correction.ts'
import { canFollow, standingOf } from './can-follow.ts'
import { correctedDownAfter } from './corrected-down.ts'
import { withLevelEndDoubted } from './game-end-statement.ts'
import type { NflPlay } from './nfl-event.ts'
import { noNumber } from './nfl-event.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { otherSide } from './nfl-state.ts'
import { hasPlayGoneOn } from './open-claims.ts'
import { withOvertimeCorrection } from './with-overtime-play.ts'
import type { PlayRecord } from './play-record.ts'
import { emptyRecord, isAdjustment, pointsIn, recordOf, withPoints } from './play-record.ts'
import { adjustmentOf, placeOf, scoreBefore, withRecord } from './place-play.ts'
import type { ScoreClaim } from './score-claim.ts'
import { claimOf } from './score-claim.ts'
import { claimOfPlay, replacedAt, withClaim, withPlayFor } from './score-play.ts'
import { withSentOff } from './sent-off.ts'
import { withoutScores } from './take-back.ts'
import { takeSituation } from './take-situation.ts'
import { returnedTry, triesOf } from './touchdown-tries.ts'
import { withEndAgreed, withEndMoved } from './waiting-end.ts'

interface Points {
  readonly home: number
  readonly away: number
}

const nothing: Points = { home: 0, away: 0 }
const pointsFor = (side: Side, points: number): Points => (side === 'home' ? { home: points, away: 0 } : { home: 0, away: points })

// A correction names the event that it replaces, or an earlier correction of it; where that is unknown, the newest play of its number is meant.
const correctedPlace = ({ records, corrections }: NflState, play: NflPlay): number => {
  const name = corrections.find(([by]) => by === play.corrects)?.[1] ?? play.corrects
  const named = name === '' ? -1 : records.findLastIndex((record) => record.eventId === name)
  if (named !== -1 || play.playId === noNumber) return named
  return records.findLastIndex((record) => !isAdjustment(record) && record.playId === play.playId)
}

/** Corrections that the state remembers the names of: more than any game has. */
const maxCorrections = 256

const withName = (state: NflState, correction: string, play: string): NflState => ({
  ...state,
  corrections: [...state.corrections, [correction, play] as const].slice(-maxCorrections),
})

/** Applies a correction of a play, believed at once. Later scores move by the difference, a touchdown that is taken back takes its try with it. */
export const correctPlay = (state: NflState, play: NflPlay): NflState => {
  const place = correctedPlace(state, play)
  const known = state.records[place]
  const corrected =
    known === undefined ? afterRestoredPlay(withBallOfLost(state, withLostPlay(state, play), play)) : withCorrected(state, play, place)
  if (corrected === state) return state
  const name = known?.eventId ?? nameOf(play)
  const named = withName(withSentOff(corrected, play, name), play.eventId, name)
  return withLevelEndDoubted(state, withDoubtCleared(withEndMoved(state, named)))
}

// What a correction makes the score, a doubtful statement may have said already: then the two agree.
const withDoubtCleared = (state: NflState): NflState => {
  const { doubtful } = state
  if (doubtful === undefined || doubtful.homeScore !== state.homeScore || doubtful.awayScore !== state.awayScore) return state
  if (phaseRules[doubtful.phase].isOver) return withEndAgreed(state)
  return canFollow(standingOf(state), doubtful) ? takeSituation(state, doubtful) : state
}

// The points that a correction gives a play: what the score says after it, as far as that is one play's; else what the play claims.
const correctedPoints = (play: NflPlay, claim: ScoreClaim | undefined, old: PlayRecord, before: Points): Points => {
  const home = play.homeScore - before.home
  const away = play.awayScore - before.away
  if (home === 0 && away === 0) return nothing
  const had = { home: old.homePoints, away: old.awayPoints }
  if (claim === undefined || claim.points === 0) {
    // The score still has the points although no column names them.
    return home === had.home && away === had.away ? had : nothing
  }
  const side = claim.side ?? (home > 0 ? 'home' : 'away')
  if (claim.kind === 'try-safety' && pointsOfSide({ home, away }, side) === 0) return { home, away }
  return pointsFor(side, claim.points)
}

const pointsOfSide = (points: Points, side: Side): number => (side === 'home' ? points.home : points.away)

/** Corrections that the state remembers the plays of, as they were before. */
const maxReplaced = 32

const withCorrected = (state: NflState, play: NflPlay, place: number): NflState => {
  const old = state.records[place] as PlayRecord
  const before = scoreBefore(state.records, place)
  const claim = claimOfPlay(play, play.homeScore - before.home, play.awayScore - before.away)
  const given = correctedPoints(play, claim, old, before)
  const keepsKind = claim === undefined && given !== nothing
  const side = given.home > 0 ? 'home' : given.away > 0 ? 'away' : claim?.side
  const isScored = given.home > 0 || given.away > 0
  const base = withClaim(recordOf(play, isScored), claim === undefined ? undefined : { ...claim, side })
  const record: PlayRecord = {
    ...base,
    ...(keepsKind ? { score: old.score, side: old.side } : {}),
    // A correction may come at another moment of the clock; the play keeps its place and its name.
    eventId: old.eventId,
    homePoints: given.home,
    awayPoints: given.away,
    takenBack: !isScored,
    mayReturn: !isScored && !hasPlayGoneOn(state.records, place),
  }
  let records = replacedAt(state.records, place, record)
  let [homeScore, awayScore] = [state.homeScore + given.home - old.homePoints, state.awayScore + given.away - old.awayPoints]
  for (const each of ['home', 'away'] as const) {
    const isStillTouchdown = record.score === 'touchdown' && pointsIn(record, each) > 0
    if (old.score === 'touchdown' && pointsIn(old, each) > 0 && !isStillTouchdown) {
      const lost = triesOf(state.records, place)
      records = withoutScores(records, lost)
      for (const at of lost) {
        homeScore -= (state.records[at] as PlayRecord).homePoints
        awayScore -= (state.records[at] as PlayRecord).awayPoints
      }
    }
    if (isStillTouchdown && pointsIn(old, each) === 0)
      for (const at of triesOf(records, place)) {
        const given = returnedTry(records[at] as PlayRecord)
        if (given === undefined) continue
        records = records.with(at, given)
        homeScore += given.homePoints
        awayScore += given.awayPoints
      }
    // Points that a status had stated before the correction named their play.
    const added = pointsIn(record, each) - pointsIn(old, each)
    if (added > 0 && added === pointsIn(record, each)) {
      const stands = adjustmentOf(records, each, added, record)
      if (stands !== -1) {
        records = records.toSpliced(stands, 1)
        if (each === 'home') homeScore -= added
        else awayScore -= added
      }
    }
  }
  if (homeScore < 0 || awayScore < 0) return state
  const next: NflState = {
    ...state,
    homeScore,
    awayScore,
    records,
    replaced: [...state.replaced, old].slice(-maxReplaced),
    unsettledBall: ballAfter(state, place, record, homeScore, awayScore),
  }
  const known = { ...next, correctedDown: correctedDownAfter(state, next, old) }
  return play.quarter > 4 ? withOvertimeCorrection(state, known, play, place) : known
}

// A play that is known by its correction alone has the name of the play, so that it counts once when it comes itself.
const nameOf = (play: NflPlay): string => (play.corrects === '' ? play.eventId : play.corrects)

// Either side may score a safety where the ball changed hands on the play.
const sidesOf = ({ kind, side }: ScoreClaim): readonly Side[] => {
  if (side === undefined) return ['home', 'away']
  return kind === 'safety' || kind === 'try-safety' ? [side, otherSide(side)] : [side]
}

// A play that was lost comes as a correction: it takes the place of what stood for its points, or brings them.
const withLostPlay = (state: NflState, play: NflPlay): NflState => {
  const claim = claimOf(play)
  const record: PlayRecord = { ...withClaim(recordOf(play, true), claim), eventId: nameOf(play) }
  const stated = { home: play.homeScore, away: play.awayScore }
  if (claim !== undefined && claim.points > 0) {
    const sides = sidesOf(claim)
    for (const side of sides) {
      const stands = adjustmentOf(state.records, side, claim.points, record)
      if (stands !== -1)
        return { ...state, records: withPlayFor(state.records, stands, withPoints({ ...record, side }, side, claim.points), stated) }
    }
    for (const side of sides) {
      const scored = withPoints({ ...record, side }, side, claim.points)
      const place = placeOf(state.records, scored, stated)
      const before = scoreBefore(state.records, place)
      if (before.home + scored.homePoints !== stated.home || before.away + scored.awayPoints !== stated.away) continue
      const homeScore = state.homeScore + scored.homePoints
      const awayScore = state.awayScore + scored.awayPoints
      return { ...state, homeScore, awayScore, records: withRecord(state.records, place, scored) }
    }
  }
  const uncounted: PlayRecord = record.failedTry
    ? record
    : { ...recordOf(play, false), eventId: nameOf(play), score: emptyRecord.score, side: undefined }
  return { ...state, records: withRecord(state.records, placeOf(state.records, uncounted, stated), uncounted) }
}
