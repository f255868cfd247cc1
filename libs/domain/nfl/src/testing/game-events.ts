import type { Fixture } from '@fairline/domain-sport'
import { gameId, halfPoints, marketKey, micros } from '@fairline/kernel'
import type { NflEvent, NflPlay, NflSituation } from '../nfl-event.ts'
import { nflModule } from '../nfl-module.ts'
import type { NflState } from '../nfl-state.ts'

/** A game of Kansas City against Buffalo, with a few players of each. */
export const fixture: Fixture = {
  gameId: gameId('nfl-1'),
  sport: 'nfl',
  season: 2026,
  stage: 'regular',
  gameDate: '2026-10-04',
  startsAtUs: micros(1),
  home: { teamId: 'nfl-KC', name: 'Kansas City', abbreviation: 'KC' },
  away: { teamId: 'nfl-BUF', name: 'Buffalo', abbreviation: 'BUF' },
  rules: { overtime: 'both-possess', overtimeMinutes: '10' },
  lines: { spread: halfPoints(-7), total: halfPoints(91), homePriceMilli: 1600, awayPriceMilli: 2400 },
  players: [
    { playerId: 'nfl-qb', side: 'home', name: 'Q.Back', role: 'QB' },
    { playerId: 'nfl-wr', side: 'home', name: 'W.Ide', role: 'WR' },
    { playerId: 'nfl-te', side: 'home', name: 'T.End', role: 'TE' },
    { playerId: 'nfl-rb', side: 'home', name: 'R.Back', role: 'RB' },
    { playerId: 'nfl-awr', side: 'away', name: 'A.Wide', role: 'WR' },
  ],
  playerLines: [
    { playerId: 'nfl-qb', marketType: 'pass_yds', line: halfPoints(511) },
    { playerId: 'nfl-wr', marketType: 'rec_yds', line: halfPoints(101) },
  ],
}

/** A status of the first quarter: home has the ball, nothing is scored. */
export const status: NflSituation = {
  kind: 'situation',
  eventId: 's1',
  corrects: '',
  quarter: 1,
  quarterSecondsRemaining: 900,
  phase: 'live',
  nextPlay: 'scrimmage',
  possession: 'home',
  down: 1,
  yardsToGo: 10,
  yardline100: 75,
  homeScore: 0,
  awayScore: 0,
  homeTimeouts: 3,
  awayTimeouts: 3,
  underReview: false,
  injury: false,
  unstated: [],
}

/** A play that gains nothing and counts for nobody. */
export const quietPlay: NflPlay = {
  kind: 'play',
  eventId: 'p40',
  correction: false,
  corrects: '',
  playId: 40,
  quarter: 1,
  quarterSecondsRemaining: 900,
  possession: 'home',
  down: 1,
  yardsToGo: 10,
  yardline100: 75,
  playType: 'run',
  description: '',
  yardsGained: 0,
  homeScore: 0,
  awayScore: 0,
  homeTimeouts: 3,
  awayTimeouts: 3,
  touchdown: false,
  touchdownSide: undefined,
  passAttempt: false,
  completePass: false,
  rushAttempt: false,
  sack: false,
  interception: false,
  fumbleLost: false,
  safety: false,
  penalty: false,
  twoPointAttempt: false,
  twoPointResult: '',
  fieldGoalResult: '',
  extraPointResult: '',
  defensiveTwoPoint: false,
  passTouchdown: false,
  rushTouchdown: false,
  returnTouchdown: false,
  passer: undefined,
  receiver: undefined,
  rusher: undefined,
  kicker: undefined,
  scorer: undefined,
  lateralReceiver: undefined,
  lateralReceivingYards: undefined,
  lateralRusher: undefined,
  lateralRushingYards: undefined,
  kickoffReturner: undefined,
  puntReturner: undefined,
  fumbleRecovery: undefined,
  replayOrChallenge: false,
  replayResult: '',
  ejectedPlayerId: '',
  unstated: [],
}

/** A pass of 75 yards from the quarterback to a receiver for a touchdown of the home side. */
export const touchdown: NflPlay = {
  ...quietPlay,
  eventId: 'p50',
  playId: 50,
  quarterSecondsRemaining: 880,
  playType: 'pass',
  yardsGained: 75,
  homeScore: 6,
  touchdown: true,
  touchdownSide: 'home',
  passAttempt: true,
  completePass: true,
  passTouchdown: true,
  passer: { playerId: 'nfl-qb', name: 'Q.Back' },
  receiver: { playerId: 'nfl-wr', name: 'W.Ide' },
}

/** The extra point after {@link touchdown}. */
export const extraPoint: NflPlay = {
  ...quietPlay,
  eventId: 'p60',
  playId: 60,
  quarterSecondsRemaining: 870,
  down: 0,
  playType: 'extra_point',
  extraPointResult: 'good',
  homeScore: 7,
}

/** A field goal of the away side. */
export const fieldGoal: NflPlay = {
  ...quietPlay,
  eventId: 'p90',
  playId: 90,
  quarterSecondsRemaining: 600,
  possession: 'away',
  playType: 'field_goal',
  fieldGoalResult: 'made',
  awayScore: 3,
}

/** The state after these events. */
export const after = (...events: readonly NflEvent[]): NflState => from(nflModule.initial(fixture), ...events)

/** A state after further events. */
export const from = (state: NflState, ...events: readonly NflEvent[]): NflState =>
  events.reduce((next, event) => nflModule.apply(next, event), state)

/** The state of a game that stands as this status says, whatever was before: a status that cannot follow is believed when it comes twice. */
export const present = (situation: NflSituation): NflState => after(situation, { ...situation, eventId: `${situation.eventId}-again` })

/** What markets settle as: the winner, `push`, `void:<reason>`, or nothing for one without a result. */
export const settledAs = (state: NflState, ...keys: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    nflModule.settle(state, keys.map(marketKey)).map(({ key, selections, voidReason }) => {
      const winner = selections.find(({ result }) => result === 'won')?.selection
      return [key, winner ?? (voidReason === '' ? 'push' : `void:${voidReason}`)]
    }),
  )

/** Reasons for which the whole game is closed. */
export const gameClosedFor = (state: NflState): readonly string[] =>
  nflModule.hazards(state).flatMap(({ scope, reason }) => (scope.kind === 'game' ? [reason] : []))

/** The statuses of the quarters' ends from this quarter on, with this score throughout. */
export const toEndOfRegulation = (homeScore: number, awayScore: number, quarter = 1): readonly NflSituation[] =>
  [1, 2, 3, 4]
    .filter((each) => each >= quarter)
    .map((each) => ({
      ...status,
      eventId: `end${each}`,
      quarter: each,
      quarterSecondsRemaining: 0,
      phase: each === 2 ? 'halftime' : 'quarter-break',
      nextPlay: 'none',
      possession: undefined,
      down: 0,
      homeScore,
      awayScore,
    }))

/** The final status with this score. */
export const finalStatus = (homeScore: number, awayScore: number, quarter = 4): NflSituation => ({
  ...status,
  eventId: 'final',
  quarter,
  quarterSecondsRemaining: 0,
  phase: 'final',
  nextPlay: 'none',
  possession: undefined,
  down: 0,
  homeScore,
  awayScore,
})
