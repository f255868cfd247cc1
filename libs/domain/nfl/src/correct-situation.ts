import { isLevelUnduly } from './game-end-statement.ts'
import { phaseRules } from './nfl-phases.ts'
import type { Side } from '@fairline/domain-sport'
import type { NflSituation } from './nfl-event.ts'
import { quarterSeconds } from './nfl-event.ts'
import type { NflState, Statement } from './nfl-state.ts'
import { isOver, leaderOf } from './nfl-state.ts'
import type { PlayRecord } from './play-record.ts'
import { isAdjustment, pointsIn } from './play-record.ts'
import type { Moment } from './place-play.ts'
import { isBefore } from './place-play.ts'
import { standingOf } from './can-follow.ts'
import { isPlausibleEnd, waitsForReview } from './plausible-end.ts'
import { statementOf, takeSituation } from './take-situation.ts'

const isSameStatement = (a: Statement, b: Statement): boolean =>
  a.phase === b.phase && a.quarter === b.quarter && a.seconds === b.seconds && a.homeScore === b.homeScore && a.awayScore === b.awayScore

/**
 * Applies a correction of a status: believed at once. That of the newest status replaces the situation, a final included; so does that of an older one
 * which every status since has only repeated, but for the ball. Another older one, and the newest once play has gone on, tells when points came, and
 * nothing of the present: where it has another score or phase, that is in doubt.
 */
export const correctSituation = (state: NflState, event: NflSituation): NflState => {
  if (state.doubtful?.eventId === event.corrects) return replaceSituation(state, event, state.statements)
  const index = state.statements.findLastIndex(({ eventId, correctedBy }) => eventId === event.corrects || correctedBy === event.corrects)
  if (index === -1) return withUnknownCorrected(state, event)
  const corrected = state.statements[index] as Statement
  const since = state.statements.slice(index + 1)
  const isSame = isSameStatement(statementOf(event), corrected)
  // Only what the statuses since have repeated can be corrected with it: not the ball.
  if (isSame && (since.length > 0 || state.playedSince)) return state
  const isRepeated = since.every((each) => isSameStatement(each, corrected))
  if (isRepeated && !state.playedSince) {
    const present = since.length === 0 ? event : withPresentBall(state, event)
    const replaced = replaceSituation(state, { ...present, eventId: corrected.eventId }, state.statements.slice(0, index), event.eventId)
    return withNewerKept(state, replaced, corrected)
  }
  const [next] = since
  const records = movedPoints(state.records, corrected, next === undefined ? state.stated : momentOf(next), event)
  const statements = state.statements.with(index, {
    ...corrected,
    correctedBy: event.eventId,
    homeScore: event.homeScore,
    awayScore: event.awayScore,
  })
  const isOfPresent = isRepeated && (!isSameScore(event, corrected) || event.phase !== corrected.phase)
  return { ...state, records, statements, doubtful: state.doubtful ?? (isOfPresent ? event : undefined) }
}

const momentOf = ({ quarter, seconds }: Statement): Moment => ({ quarter, seconds })

const isSameScore = (a: Pick<Statement, 'homeScore' | 'awayScore'>, b: Pick<Statement, 'homeScore' | 'awayScore'>): boolean =>
  a.homeScore === b.homeScore && a.awayScore === b.awayScore

// The statuses since have said more of the ball, and of a review: that is newer than the correction.
const withPresentBall = (state: NflState, event: NflSituation): NflSituation => {
  if (event.phase !== state.phase) return event
  const { possession, nextPlay, down, yardsToGo, yardline100, homeTimeouts, awayTimeouts, underReview, injury, unstated } = state
  return { ...event, possession, nextPlay, down, yardsToGo, yardline100, homeTimeouts, awayTimeouts, underReview, injury, unstated }
}

// What came after the status is newer than its correction: a doubt, a message of other teams, what ran the clock.
const withNewerKept = (before: NflState, after: NflState, corrected: Statement): NflState => {
  if (isOver(after) || after.doubtful !== undefined) return after
  const { doubtful, otherTeams, leapingSeconds, quarterSecondsRemaining } = before
  const isDoubted = doubtful !== undefined && doubtful.eventId !== corrected.eventId
  const hasSameClock = after.phase === 'live' && after.quarter === corrected.quarter && after.quarterSecondsRemaining === corrected.seconds
  return {
    ...after,
    doubtful: isDoubted ? doubtful : undefined,
    otherTeams,
    ...(hasSameClock && before.quarter === after.quarter ? { leapingSeconds, quarterSecondsRemaining } : {}),
  }
}

// The status that is corrected never came. Where the correction is later than all that is known it states the present: an end that follows is believed,
// anything else waits for the next status.
const withUnknownCorrected = (state: NflState, event: NflSituation): NflState => {
  const { quarter, quarterSecondsRemaining: seconds } = event
  const isOld = isBefore({ quarter, seconds }, state.stated)
  const { isOver: isEnd, byDecree } = phaseRules[event.phase]
  const sameScore = event.homeScore === state.homeScore && event.awayScore === state.awayScore
  const isNews = !sameScore || event.phase !== state.phase || quarter !== state.stated.quarter || seconds !== state.stated.seconds
  if (isOld || !isNews || byDecree || (isOver(state) && (!isEnd || sameScore))) return state
  if (isOver(state) || !isEnd || !isPlausibleEnd(state, standingOf(state), event)) return { ...state, doubtful: event }
  return withCorrection(takeSituation(state, { ...event, eventId: event.corrects }), event.eventId)
}

const replaceSituation = (state: NflState, event: NflSituation, statements: readonly Statement[], correctedBy = ''): NflState => {
  if (waitsForReview(event)) return { ...state, doubtful: event }
  const base = { ...state, statements }
  if (phaseRules[event.phase].byDecree) {
    const { homeScore, awayScore, quarter, quarterSecondsRemaining } = state
    return withCorrection(takeSituation(base, { ...event, homeScore, awayScore, quarter, quarterSecondsRemaining }), correctedBy)
  }
  if (isLevelUnduly(state, event) && leaderOf(state) !== undefined)
    return { ...withCorrection(takeSituation(base, { ...event, phase: 'live' }), correctedBy), doubtful: event }
  return withCorrection(takeSituation(base, event), correctedBy)
}

const withCorrection = (state: NflState, correctedBy: string): NflState => {
  const newest = state.statements.at(-1)
  return correctedBy === '' || newest === undefined
    ? state
    : { ...state, statements: [...state.statements.slice(0, -1), { ...newest, correctedBy }] }
}

type Part = readonly number[]

// Adjustments of a side that one statement brought, in order of the records.
const broughtTogether = (records: readonly PlayRecord[], side: Side, isMeant: (record: PlayRecord) => boolean): readonly Part[] => {
  const places = records.flatMap((record, place) => (isAdjustment(record) && pointsIn(record, side) > 0 && isMeant(record) ? place : []))
  const momentAt = (place: number): number => {
    const { quarter, seconds } = records[place] as PlayRecord
    return quarter * quarterSeconds - seconds
  }
  return [...Map.groupBy(places, momentAt).values()]
}

// Points that a status had too few had come before it; those it had too many came after, before the next one.
const movedPoints = (
  records: readonly PlayRecord[],
  corrected: Statement,
  next: Moment,
  event: Pick<NflSituation, 'homeScore' | 'awayScore'>,
): readonly PlayRecord[] => {
  const { quarter, seconds } = corrected
  const nextQuarter = { sinceQuarter: quarter + 1, sinceSeconds: quarterSeconds }
  const after = {
    ...next,
    ...(phaseRules[corrected.phase].isBreak && next.quarter > quarter ? nextQuarter : { sinceQuarter: quarter, sinceSeconds: seconds }),
  }
  const before = { quarter, seconds, sinceQuarter: quarter, sinceSeconds: seconds }
  const moved = (all: readonly PlayRecord[], side: Side, points: number): readonly PlayRecord[] => {
    if (points === 0) return all
    const isMeant = (record: PlayRecord): boolean =>
      points > 0 ? isBefore(corrected, record) : record.quarter === quarter && record.seconds === seconds
    const sumOf = (part: Part): number => part.reduce((sum, place) => sum + pointsIn(all[place] as PlayRecord, side), 0)
    const places = broughtTogether(all, side, isMeant).find((part) => sumOf(part) === Math.abs(points))
    if (places === undefined) return all
    const own = places.map((place) => ({ ...(all[place] as PlayRecord), ...(points > 0 ? before : after) }))
    const others = all.filter((_, place) => !places.includes(place))
    const place = others.findIndex((record) => isBefore(points > 0 ? corrected : next, record))
    return others.toSpliced(place === -1 ? others.length : place, 0, ...own)
  }
  return moved(moved(records, 'home', event.homeScore - corrected.homeScore), 'away', event.awayScore - corrected.awayScore)
}
