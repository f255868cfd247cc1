import { lossesAfterStatement } from './after-loss.ts'
import { withQuarterOfEnd } from './game-end-statement.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflSituation } from './nfl-event.ts'
import { quarterSeconds } from './nfl-event.ts'
import type { NflState, Statement } from './nfl-state.ts'
import type { Span } from './derive-scores.ts'
import { reconciled } from './derive-scores.ts'
import { givenBack } from './corrected-down.ts'
import { withoutDeniedClaims } from './open-claims.ts'
import { spellsAfterStatus } from './overtime-spells.ts'
import { endedWhenGivenUp } from './overtime-verdict.ts'
import type { Moment } from './place-play.ts'
import { isBefore } from './place-play.ts'

/** Newest statuses that a correction is looked for among. */
const maxStatements = 24

/** Older ones of breaks and ends: in which quarter points fell is corrected late. */
const maxEnds = 16

// The whole clock of a period: nothing of it has been played.
const isWholePeriod = ({ fixture }: NflState, { quarter, seconds }: Moment): boolean =>
  seconds >= (quarter > 4 ? 60 * Number(fixture.rules['overtimeMinutes'] ?? 15) : quarterSeconds)

/**
 * The span in which points came that a statement of this moment adds. After a break that is the next quarter, unless nothing of it has been played: then
 * they may be of the last play of the quarter that ended without them.
 */
export const spanTo = (state: NflState, to: Moment, score: Pick<NflState, 'homeScore' | 'awayScore'>): Span => {
  const { stated, played } = state
  const isNext = to.quarter > stated.quarter && state.endedQuarter >= stated.quarter
  const from = !isNext ? stated : isWholePeriod(state, to) ? played : { quarter: stated.quarter + 1, seconds: quarterSeconds }
  // Points that a correction took and a statement gives back may be of the play that had them.
  const since = [to, ...givenBack(state, score)].reduce<Moment>((first, each) => (isBefore(each, first) ? each : first), from)
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

/** The statements with one more. What is told of breaks and ends is remembered for longer. */
export const withStatement = (statements: readonly Statement[], added: Statement): readonly Statement[] => {
  if (statements.length < maxStatements) return [...statements, added]
  const older = statements.slice(0, 1 - maxStatements)
  const ends = older.filter(({ phase }) => phase !== 'live').slice(-maxEnds)
  return [...ends, ...statements.slice(1 - maxStatements), added]
}

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

// A break names the quarter that has ended, unless its last play is under review, and a final of regulation or an overtime its own; the game in play,
// every quarter before its own.
const endedAfter = (state: NflState, event: NflSituation): number => {
  const { isBreak, isOver, closes } = phaseRules[event.phase]
  if (isBreak || (event.phase === 'final' && event.quarter >= 4)) return event.underReview ? event.quarter - 1 : event.quarter
  if (isOver) return Math.max(endedWhenGivenUp(state), event.quarter - 1)
  return closes === undefined ? event.quarter - 1 : Math.max(state.endedQuarter, event.quarter - 1)
}

/** The state with a believed status: its situation, and a ledger that adds up to its score. */
export const takeSituation = (state: NflState, stated: NflSituation): NflState => {
  const event = withQuarterOfEnd(state, stated)
  const starts = event.nextPlay === 'kickoff' ? event.possession : undefined
  const isStated = (field: string): boolean => !event.unstated.includes(field)
  const isAllStated = event.unstated.length === 0
  const homeDelta = event.homeScore - state.homeScore
  const awayDelta = event.awayScore - state.awayScore
  const moment = { quarter: event.quarter, seconds: event.quarterSecondsRemaining }
  const records = withoutDeniedClaims(reconciled(state.records, homeDelta, awayDelta, spanTo(state, moment, event)), event)
  const losses = lossesAfterStatement(state, () => nothingHappened(state, event))
  // Nothing of an overtime is lost where its whole clock is still to be played.
  const isLossy = losses.lostBefore !== state.lostBefore && !isWholePeriod(state, moment)
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
    homeTimeouts: isAllStated || isStated('home_timeouts_remaining') ? event.homeTimeouts : state.homeTimeouts,
    awayTimeouts: isAllStated || isStated('away_timeouts_remaining') ? event.awayTimeouts : state.awayTimeouts,
    underReview: event.underReview,
    injury: event.injury,
    unsettledBall: event.underReview ? state.unsettledBall : 'no',
    unstated: event.unstated,
    endedQuarter: endedAfter(state, event),
    stated: moment,
    played: phaseRules[event.phase].isBreak || phaseRules[event.phase].isOver ? state.played : moment,
    playedSince: false,
    statements: withStatement(state.statements, statementOf(event)),
    doubtful: undefined,
    leapingSeconds: null,
    otherTeams: false,
    correctedDown: [],
    ...losses,
    openingReceiver: state.openingReceiver ?? (event.quarter === 1 ? (starts ?? event.possession) : undefined),
    spells: spellsAfterStatus({ ...state, records }, event, isLossy),
    records,
  }
  return isAllStated ? next : withKept(state, next, isStated)
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
