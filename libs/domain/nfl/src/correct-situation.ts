import { isLevelUnduly } from './game-end-statement.ts'
import { phaseRules } from './nfl-phases.ts'
import type { Side } from '@fairline/domain-sport'
import type { NflSituation } from './nfl-event.ts'
import type { NflState, Statement } from './nfl-state.ts'
import { isOver, leaderOf } from './nfl-state.ts'
import type { PlayRecord } from './play-record.ts'
import { isAdjustment, pointsIn } from './play-record.ts'
import { isBefore } from './place-play.ts'
import { standingOf } from './can-follow.ts'
import { isPlausibleEnd, waitsForReview } from './plausible-end.ts'
import { statementOf, takeSituation } from './take-situation.ts'

const isSameStatement = (a: Statement, b: Statement): boolean =>
  a.phase === b.phase && a.quarter === b.quarter && a.seconds === b.seconds && a.homeScore === b.homeScore && a.awayScore === b.awayScore

/**
 * Applies a correction of a status: believed at once. That of the newest status replaces the situation, a final included; so does that of an older one
 * which every status since has only repeated. Another older one tells when points came, and nothing of the present.
 */
export const correctSituation = (state: NflState, event: NflSituation): NflState => {
  if (state.doubtful?.eventId === event.corrects) return replaceSituation(state, event, state.statements)
  const index = state.statements.findLastIndex(({ eventId, correctedBy }) => eventId === event.corrects || correctedBy === event.corrects)
  if (index === -1) return withUnknownCorrected(state, event)
  const corrected = state.statements[index] as Statement
  const since = state.statements.slice(index + 1)
  // Only what the statuses since have repeated can be corrected with it: not the ball.
  if (since.length > 0 && isSameStatement(statementOf(event), corrected)) return state
  if (since.every((each) => isSameStatement(each, corrected)))
    return replaceSituation(state, { ...event, eventId: corrected.eventId }, state.statements.slice(0, index), event.eventId)
  const records = movedPoints(state.records, corrected, event)
  const statements = state.statements.with(index, {
    ...corrected,
    correctedBy: event.eventId,
    homeScore: event.homeScore,
    awayScore: event.awayScore,
  })
  return { ...state, records, statements }
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

// Points that a status had too few had come before it; those it had too many came after.
const movedPoints = (records: readonly PlayRecord[], corrected: Statement, event: NflSituation): readonly PlayRecord[] => {
  const moved = (all: readonly PlayRecord[], side: Side, points: number): readonly PlayRecord[] => {
    if (points <= 0) return all
    const at = all.findIndex((record) => isAdjustment(record) && pointsIn(record, side) === points && isBefore(corrected, record))
    if (at === -1) return all
    const { quarter, seconds } = corrected
    const before = { ...(all[at] as PlayRecord), quarter, seconds, sinceQuarter: quarter, sinceSeconds: seconds }
    const others = all.toSpliced(at, 1)
    const place = others.findIndex((record) => isBefore(corrected, record))
    return others.toSpliced(place === -1 ? others.length : place, 0, before)
  }
  return moved(moved(records, 'home', event.homeScore - corrected.homeScore), 'away', event.awayScore - corrected.awayScore)
}
