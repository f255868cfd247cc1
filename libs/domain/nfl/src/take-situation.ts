import { lossesAfterStatement } from './after-loss.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflSituation } from './nfl-event.ts'
import { quarterSeconds } from './nfl-event.ts'
import type { NflState, Statement } from './nfl-state.ts'
import type { Span } from './derive-scores.ts'
import { reconciled } from './derive-scores.ts'
import { withOvertimeAnswer } from './overtime-verdict.ts'
import { isAdjustment } from './play-record.ts'
import type { Moment } from './place-play.ts'
import { isBefore } from './place-play.ts'

/** Statuses that a correction is looked for among. */
const maxStatements = 6

/** The moment of the present that was stated last: by a status or by a play since. Clock messages do not state the score. */
export const statedMoment = (state: NflState): Moment => {
  const status = state.statements.at(-1)
  const break_ = status !== undefined && phaseRules[status.phase].isBreak
  const stated: Moment =
    status === undefined
      ? { quarter: 1, seconds: quarterSeconds }
      : break_
        ? { quarter: status.quarter + 1, seconds: quarterSeconds }
        : { quarter: status.quarter, seconds: status.seconds }
  const play = state.records.findLast((record) => !isAdjustment(record))
  return play !== undefined && isBefore(stated, play) ? { quarter: play.quarter, seconds: play.seconds } : stated
}

/** The span in which points came that a statement of this moment adds. */
export const spanTo = (state: NflState, to: Moment): Span => {
  const from = statedMoment(state)
  const since = isBefore(to, from) ? to : from
  return { sinceQuarter: since.quarter, sinceSeconds: since.seconds, ...to, isLossy: state.lostSince.length > 0 }
}

/** What of a statement is remembered. */
export const statementOf = (event: NflSituation): Statement => ({
  eventId: event.eventId,
  correctedBy: '',
  phase: event.phase,
  quarter: event.quarter,
  seconds: event.quarterSecondsRemaining,
  homeScore: event.homeScore,
  awayScore: event.awayScore,
})

const withStatement = (statements: readonly Statement[], event: NflSituation): readonly Statement[] => [
  ...statements.slice(-(maxStatements - 1)),
  statementOf(event),
]

// No play can have been lost where the provider states the very situation that it stated before the loss.
const nothingHappened = (state: NflState, event: NflSituation): boolean =>
  event.phase === 'pregame' ||
  (event.quarter === state.quarter &&
    event.quarterSecondsRemaining === state.statements.at(-1)?.seconds &&
    event.phase === state.phase &&
    event.homeScore === state.homeScore &&
    event.awayScore === state.awayScore &&
    event.possession === state.possession &&
    event.nextPlay === state.nextPlay &&
    event.down === state.down &&
    event.yardsToGo === state.yardsToGo &&
    event.yardline100 === state.yardline100)

// A possession of overtime ends when the other side has the ball, or when a play ended it and nobody is said to have it.
const possessionsAfter = (state: NflState, event: NflSituation): number => {
  if (event.quarter <= 4 || state.quarter <= 4) return state.overtimePossessions
  const had = state.possession ?? state.possessionEnded
  const changed =
    event.possession === undefined
      ? state.possessionEnded !== undefined && !event.underReview
      : had !== undefined && event.possession !== had
  return state.overtimePossessions + (changed ? 1 : 0)
}

// A break names the quarter that has ended, unless its last play is under review; the game in play, every quarter before its own.
const endedAfter = (state: NflState, event: NflSituation): number => {
  const { isBreak, isOver, closes } = phaseRules[event.phase]
  if (isBreak) return event.underReview ? event.quarter - 1 : event.quarter
  return isOver || closes !== undefined ? Math.max(state.endedQuarter, event.quarter - 1) : event.quarter - 1
}

/** The state with a believed status: its situation, and a ledger that adds up to its score. */
export const takeSituation = (state: NflState, event: NflSituation): NflState => {
  const starts = event.nextPlay === 'kickoff' ? event.possession : undefined
  const stated = (field: string): boolean => !event.unstated.includes(field)
  const isAllStated = event.unstated.length === 0
  const homeDelta = event.homeScore - state.homeScore
  const awayDelta = event.awayScore - state.awayScore
  const moment = { quarter: event.quarter, seconds: event.quarterSecondsRemaining }
  const next: NflState = {
    ...state,
    phase: event.phase,
    quarter: event.quarter,
    quarterSecondsRemaining: event.quarterSecondsRemaining,
    nextPlay: event.nextPlay,
    possession: event.possession,
    down: event.down,
    yardsToGo: event.yardsToGo,
    yardline100: event.yardline100,
    homeScore: event.homeScore,
    awayScore: event.awayScore,
    homeTimeouts: isAllStated || stated('home_timeouts_remaining') ? event.homeTimeouts : state.homeTimeouts,
    awayTimeouts: isAllStated || stated('away_timeouts_remaining') ? event.awayTimeouts : state.awayTimeouts,
    underReview: event.underReview,
    injury: event.injury,
    unsettledBall: event.underReview ? state.unsettledBall : 'no',
    unstated: event.unstated,
    endedQuarter: endedAfter(state, event),
    statements: withStatement(state.statements, event),
    doubtful: undefined,
    ...lossesAfterStatement(state, () => nothingHappened(state, event)),
    openingReceiver: state.openingReceiver ?? (event.quarter === 1 ? (starts ?? event.possession) : undefined),
    overtimeReceiver: state.overtimeReceiver ?? (event.quarter > 4 ? event.possession : undefined),
    overtimePossessions: possessionsAfter(state, event),
    possessionEnded: event.underReview ? state.possessionEnded : undefined,
    records: homeDelta === 0 && awayDelta === 0 ? state.records : reconciled(state.records, homeDelta, awayDelta, spanTo(state, moment)),
  }
  const kept = isAllStated ? next : withKept(state, next, stated)
  return next.quarter > 4 ? withOvertimeAnswer(state, kept) : kept
}

// What the provider did not state well keeps its last value.
const withKept = (state: NflState, next: NflState, stated: (field: string) => boolean): NflState => ({
  ...next,
  possession: stated('posteam') ? next.possession : state.possession,
  down: stated('down') ? next.down : state.down,
  yardsToGo: stated('ydstogo') ? next.yardsToGo : state.yardsToGo,
  yardline100: stated('yardline_100') ? next.yardline100 : state.yardline100,
  nextPlay: stated('next_play') && stated('down') ? next.nextPlay : state.nextPlay,
})
