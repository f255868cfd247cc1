import type { JsonObject } from '@fairline/kernel'
import type { CaseExpectation, CaseStep, RealCase } from './real-case.ts'

const home = { teamId: 1, teamTricode: 'BOS', teamName: 'Celtics' }
const away = { teamId: 2, teamTricode: 'PHI', teamName: '76ers' }
const able = { personId: 11, playerNameI: 'A. Able', teamId: 1, teamTricode: 'BOS' }
const baker = { personId: 12, playerNameI: 'B. Baker', teamId: 1, teamTricode: 'BOS' }
const cole = { personId: 21, playerNameI: 'C. Cole', teamId: 2, teamTricode: 'PHI' }

const fixtureOf = (changes: JsonObject = {}): CaseStep => ({
  send: {
    type: 'fixture',
    fixture: {
      season: 2026,
      stage: 'regular',
      gameDate: '2026-11-20',
      startsAtUs: 1_768_154_400_000_000,
      homeTeam: home,
      awayTeam: away,
      lines: { spread: -1.5, total: 221.5 },
      players: [
        { personId: 11, teamTricode: 'BOS', nameI: 'A. Able', starter: true },
        { personId: 12, teamTricode: 'BOS', nameI: 'B. Baker', starter: false },
        { personId: 21, teamTricode: 'PHI', nameI: 'C. Cole', starter: true },
      ],
      playerLines: [
        { personId: 11, stat: 'points', line: 14.5 },
        { personId: 12, stat: 'rebounds', line: 4.5 },
        { personId: 21, stat: 'points', line: 10.5 },
      ],
      ...changes,
    },
  },
})

const expect = (expectation: CaseExpectation): CaseStep => ({ expect: expectation })

/** An action at a clock (`11:38`) and a score; its number is its place in the game, unless given. */
const at = (period: number, clock: string, score: readonly [number, number], action: JsonObject, envelope: JsonObject = {}): CaseStep => {
  const [minutes = '', seconds = ''] = clock.split(':')
  const elapsed = period * 1000 - Number(minutes) * 60 - Number(seconds)
  return {
    send: {
      type: 'event',
      ...envelope,
      action: {
        actionNumber: elapsed,
        orderNumber: elapsed * 1000,
        period,
        clock: `PT${minutes.padStart(2, '0')}M${seconds.padStart(2, '0')}.00S`,
        scoreHome: String(score[0]),
        scoreAway: String(score[1]),
        ...action,
      },
    },
  }
}

const three = { actionType: '3pt', shotResult: 'Made', ...able }
const two = { actionType: '2pt', shotResult: 'Made', ...cole }
const miss = { actionType: '2pt', shotResult: 'Missed', ...able }
const rebound = { actionType: 'rebound', subType: 'defensive', ...baker }
const substitution = { actionType: 'substitution', subType: 'in', ...baker }
const periodStart = { actionType: 'period', subType: 'start' }
const periodEnd = { actionType: 'period', subType: 'end', actionNumber: 90_000 }
const game = (subType: string, changes: JsonObject = {}): JsonObject => ({ actionType: 'game', subType, actionNumber: 90_001, ...changes })

/** A whole quarter: the home team adds 3 points, the visitors 2. */
const quarter = (period: number): readonly CaseStep[] => {
  const before = [3 * (period - 1), 2 * (period - 1)] as const
  const after = [before[0] + 3, before[1] + 2] as const
  return [
    at(period, '12:00', before, periodStart),
    at(period, '9:00', [after[0], before[1]], three),
    at(period, '6:00', after, two),
    at(period, '3:00', after, rebound),
    at(period, '0:00', after, periodEnd),
  ]
}

/** The first quarter has begun; nobody has scored. */
export const tippedOff: readonly CaseStep[] = [fixtureOf(), at(1, '12:00', [0, 0], periodStart), at(1, '11:40', [0, 0], rebound)]
/** Second quarter, 9:00 left, 6-2. */
export const liveInQ2: readonly CaseStep[] = [fixtureOf(), ...quarter(1), ...quarter(2).slice(0, 2)]
/** Half-time, 6-4. */
export const halfTime: readonly CaseStep[] = [fixtureOf(), ...quarter(1), ...quarter(2)]
/** Fourth quarter, 0:02 left, 9-8: the visitors trail by one. */
export const lastSeconds: readonly CaseStep[] = [
  fixtureOf(),
  ...quarter(1),
  ...quarter(2),
  ...quarter(3),
  at(4, '12:00', [9, 6], periodStart),
  at(4, '9:00', [9, 8], two),
  at(4, '6:00', [9, 8], rebound),
  at(4, '3:00', [9, 8], rebound),
  at(4, '0:02', [9, 8], { actionType: '2pt', shotResult: 'Missed', ...cole }, { eventId: 'last-shot' }),
]
/** The home team has won 9-8. */
export const won: readonly CaseStep[] = [
  ...lastSeconds,
  at(4, '0:00', [9, 8], periodEnd),
  at(4, '0:00', [9, 8], game('end'), { eventId: 'end' }),
]

/** Results of parts of the game that nobody knows. */
const unknownParts = (parts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.map((part) => [`result/${part}`, 'suspended']))

const closed = (reason: string): CaseStep => expect({ open: false, reason })
const open = expect({ open: true })
const homeWon = expect({ open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:home' } })

const sport = 'nba'
const reports = {
  order: 'rd11490/NBA-Play-By-Play-Example#1, jacquietran/wnblr#39',
  late: 'sportsdataverse-py#413',
  stale: 'sportsdataverse/hoopR#146',
  start: 'swar/nba_api#430',
  fields: 'agentscope-ai/DojoZero#74, #75',
  fouls: 'dblackrun/pbpstats#40, sportsdataverse-py#161',
  stage: 'fifasports/UAT#46',
  roster: 'ynnadkrap/balldontlie#126',
  horn: 'NBA Official Rules, rule 13: review of a shot at the horn',
  doc: 'docs/feeds/nba.md',
} as const

/** Situations of NBA feeds. */
export const nbaCases: readonly RealCase[] = [
  {
    sport,
    name: 'A ruling with an order number far ahead does not keep the game from ending',
    source: reports.order,
    steps: [
      ...lastSeconds,
      at(4, '0:00', [9, 8], { actionType: 'instantreplay', subType: 'support ruling', orderNumber: 90_000_000 }),
      at(4, '0:00', [9, 8], game('end', { orderNumber: 40_000 })),
      homeWon,
    ],
  },
  {
    sport,
    name: 'Ends with the order number of the action before are ends',
    source: 'MySportsFeeds/mysportsfeeds-api#12',
    steps: [
      ...lastSeconds,
      at(4, '0:00', [9, 8], { ...periodEnd, orderNumber: 3_998_000 }),
      expect({ open: false, reason: 'decided', markets: { 'result/q4': 'settled:away' } }),
      at(4, '0:00', [9, 8], game('end', { orderNumber: 3_998_000 })),
      homeWon,
    ],
  },
  {
    sport,
    name: 'The clock does not freeze where a period starts with a lower order number than a substitution',
    source: reports.order,
    steps: [
      fixtureOf(),
      ...quarter(1).slice(0, 4),
      at(1, '3:00', [3, 2], { ...substitution, orderNumber: 1_700_000 }),
      at(1, '0:00', [3, 2], { ...periodEnd, orderNumber: 1_100_000 }),
      expect({ phase: 'break', markets: { 'result/q1': 'settled:home' } }),
      at(2, '12:00', [3, 2], { ...periodStart, orderNumber: 1_200_000 }),
      at(2, '11:30', [3, 2], { ...rebound, orderNumber: 1_300_000 }),
      expect({ open: true, phase: 'live' }),
    ],
  },
  {
    sport,
    name: 'A late inserted basket adds no points that the score already has',
    source: reports.late,
    steps: [
      ...tippedOff,
      at(1, '11:00', [3, 0], three),
      at(1, '10:20', [5, 0], { ...rebound, ...cole }),
      at(1, '10:40', [5, 0], { ...two, ...baker }),
      expect({ score: [5, 0], open: true }),
    ],
  },
  {
    sport,
    name: 'A late inserted basket adds points that are missing',
    source: reports.late,
    steps: [
      ...tippedOff,
      at(1, '11:00', [3, 0], three),
      at(1, '10:20', [3, 0], rebound),
      at(1, '10:40', [3, 2], two),
      expect({ score: [3, 2] }),
    ],
  },
  {
    sport,
    name: 'One action with a stale score closes the game until the next one, and its points count',
    source: reports.stale,
    steps: [
      ...liveInQ2,
      at(2, '8:40', [3, 2], two),
      expect({ open: false, reason: 'state-unconfirmed', score: [6, 2] }),
      at(2, '8:20', [6, 4], rebound),
      expect({ open: true, score: [6, 4] }),
    ],
  },
  {
    sport,
    name: 'A score of 100-0 closes the game and settles nothing; the next action drops it',
    source: 'swar/nba_api#430',
    steps: [
      ...liveInQ2,
      at(2, '8:40', [100, 0], rebound),
      expect({ open: false, reason: 'state-unconfirmed', score: [6, 2] }),
      at(2, '8:20', [6, 2], rebound),
      expect({ open: true, score: [6, 2] }),
    ],
  },
  {
    sport,
    name: 'A score that a second play states as well is believed',
    source: reports.start,
    steps: [
      ...liveInQ2,
      at(2, '8:40', [16, 12], rebound),
      closed('state-unconfirmed'),
      at(2, '8:20', [16, 12], substitution),
      closed('state-unconfirmed'),
      at(2, '8:00', [16, 12], rebound),
      expect({ open: true, score: [16, 12] }),
    ],
  },
  {
    sport,
    name: 'A game that does not start at 0-0 waits for a second statement',
    source: reports.start,
    steps: [
      fixtureOf(),
      at(1, '12:00', [20, 10], periodStart),
      closed('state-unconfirmed'),
      at(1, '11:40', [20, 10], rebound),
      expect({ score: [20, 10], phase: 'live' }),
    ],
  },
  {
    sport,
    name: 'A period that leaps ahead is not believed',
    source: 'jacquietran/wnblr#39',
    steps: [...liveInQ2, at(4, '8:40', [6, 2], rebound), closed('state-unconfirmed'), at(2, '8:20', [6, 2], rebound), open],
  },
  {
    sport,
    name: 'A clock that goes up by minutes is not believed; one that a review puts back is',
    source: reports.order,
    steps: [
      ...liveInQ2,
      at(2, '11:50', [6, 2], { ...rebound, orderNumber: 1_500_000, actionNumber: 1_500 }),
      closed('state-unconfirmed'),
      at(2, '8:40', [6, 2], { ...rebound, orderNumber: 1_510_000, actionNumber: 1_510 }),
      open,
      at(2, '8:44', [6, 2], { ...rebound, orderNumber: 1_520_000, actionNumber: 1_520 }),
      open,
    ],
  },
  {
    sport,
    name: 'Nothing is open between the end of the fourth quarter with a lead and the end of the game',
    source: reports.stage,
    steps: [...lastSeconds, at(4, '0:00', [9, 8], periodEnd), closed('decided'), at(4, '0:00', [9, 8], game('end')), homeWon],
  },
  {
    sport,
    name: 'A tie after the fourth quarter is overtime, and an overtime with a winner is decided',
    source: reports.stage,
    steps: [
      ...lastSeconds,
      at(4, '0:01', [9, 9], { actionType: 'freethrow', subType: '1 of 1', shotResult: 'Made', ...cole }),
      at(4, '0:00', [9, 9], periodEnd),
      open,
      at(5, '5:00', [9, 9], periodStart),
      expect({ open: true, markets: { 'overtime/ft': 'settled:yes' } }),
      at(5, '2:00', [9, 11], two),
      at(5, '0:00', [9, 11], periodEnd),
      closed('decided'),
      at(5, '0:00', [9, 11], game('end')),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'result/q4': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'A basket at the horn ruled good after the end: no push, the end is taken back, overtime decides',
    source: reports.horn,
    steps: [
      ...won,
      homeWon,
      at(4, '0:02', [9, 9], { actionType: 'freethrow', shotResult: 'Made', ...cole }, { correctsEventId: 'last-shot' }),
      expect({ open: false, reason: 'final-unconfirmed' }),
      at(4, '0:00', [9, 9], game('resumed'), { correctsEventId: 'end' }),
      at(5, '5:00', [9, 9], periodStart),
      open,
      at(5, '2:00', [9, 11], two),
      at(5, '0:00', [9, 11], periodEnd),
      at(5, '0:00', [9, 11], game('end')),
      expect({ phase: 'final', score: [9, 11], markets: { 'moneyline/ft': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'The start of overtime alone takes back an end that a correction has levelled',
    source: reports.horn,
    steps: [
      ...won,
      at(4, '0:02', [9, 9], { actionType: 'freethrow', shotResult: 'Made', ...cole }, { correctsEventId: 'last-shot' }),
      at(5, '5:00', [9, 9], periodStart),
      expect({ open: true, phase: 'live' }),
    ],
  },
  {
    sport,
    name: 'A basket at the horn that wins the game after its end settles it again',
    source: reports.horn,
    steps: [
      ...won,
      at(4, '0:02', [9, 10], two, { correctsEventId: 'last-shot' }),
      expect({ phase: 'final', score: [9, 10], markets: { 'moneyline/ft': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'Time put back on the clock after the end opens the game again',
    source: reports.horn,
    steps: [
      ...won,
      at(4, '0:01', [9, 8], game('resumed', { actionNumber: 90_002, orderNumber: 3_999_500 })),
      expect({ phase: 'live' }),
      at(4, '0:00', [9, 8], periodEnd),
      at(4, '0:00', [9, 8], game('end')),
      homeWon,
    ],
  },
  {
    sport,
    name: 'A second end with another score settles again',
    source: reports.doc,
    steps: [...won, at(4, '0:00', [9, 10], game('end')), expect({ score: [9, 10], markets: { 'moneyline/ft': 'settled:away' } })],
  },
  {
    sport,
    name: 'Leftovers after the end open nothing',
    source: reports.order,
    steps: [
      ...won,
      at(4, '0:03', [9, 8], rebound),
      at(4, '0:00', [9, 8], substitution),
      at(4, '0:00', [11, 8], { ...two, ...able }),
      at(4, '12:00', [9, 6], periodStart),
      homeWon,
    ],
  },
  {
    sport,
    name: 'An end in the third quarter closes the game and settles nothing; play drops it',
    source: reports.doc,
    steps: [
      ...halfTime,
      at(3, '12:00', [6, 4], periodStart),
      at(3, '11:00', [6, 4], game('end')),
      closed('final-unconfirmed'),
      at(3, '10:40', [6, 4], substitution),
      closed('final-unconfirmed'),
      at(3, '10:20', [6, 4], rebound),
      open,
    ],
  },
  {
    sport,
    name: 'An end that cannot be is taken from a second one, or from an operator',
    source: reports.doc,
    steps: [
      ...halfTime,
      at(2, '0:00', [6, 4], game('end')),
      closed('final-unconfirmed'),
      { command: 'confirm-final' },
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A suspended game is opened by a resumption alone',
    source: 'NBA, 10 November 2010 and other games stopped by a leak or an outage; docs/feeds/nba.md',
    steps: [
      ...liveInQ2,
      at(2, '8:50', [6, 2], game('suspended', { actionNumber: 1_470 })),
      closed('suspended'),
      at(2, '8:50', [6, 4], two),
      closed('suspended'),
      at(3, '12:00', [6, 4], periodStart),
      closed('suspended'),
      at(2, '8:50', [6, 4], substitution),
      closed('suspended'),
      at(2, '8:50', [6, 4], game('resumed', { actionNumber: 1_480 })),
      expect({ open: true, score: [6, 4] }),
    ],
  },
  {
    sport,
    name: 'A postponed game keeps its markets, and is played on another day',
    source: 'toddrob99/MLB-StatsAPI#137 in the words of this feed',
    steps: [
      fixtureOf(),
      at(1, '12:00', [0, 0], game('postponed', { actionNumber: 1 })),
      expect({ open: false, reason: 'postponed', phase: 'pregame' }),
      at(1, '12:00', [0, 0], periodStart),
      closed('postponed'),
      { ...at(1, '12:00', [0, 0], game('resumed', { actionNumber: 300, orderNumber: 300_000 })), afterMs: 86_400_000 },
      at(1, '12:00', [0, 0], { ...periodStart, actionNumber: 301, orderNumber: 301_000 }),
      at(1, '11:40', [0, 0], rebound),
      expect({ open: true, phase: 'live' }),
    ],
  },
  {
    sport,
    name: 'An abandoned game voids what play had not decided',
    source: 'AugurProject/turbo#657',
    steps: [
      ...liveInQ2,
      at(2, '8:50', [6, 2], game('suspended', { actionNumber: 1_470 })),
      at(2, '8:50', [6, 2], game('abandoned', { actionNumber: 1_480 })),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:void', 'result/q1': 'settled:home', 'result/1h': 'settled:void' } }),
    ],
  },
  {
    sport,
    name: 'A game given up by an operator is void, and no market stays suspended',
    source: 'AugurProject/turbo#657',
    steps: [
      ...liveInQ2,
      at(2, '8:50', [6, 2], game('suspended', { actionNumber: 1_470 })),
      { command: 'abandon' },
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:void' } }),
    ],
  },
  {
    sport,
    name: 'A forfeit voids the game whatever score is decreed',
    source: 'NBA Official Rules; MLB forfeit of August 1995 (9-0)',
    steps: [
      ...liveInQ2,
      at(2, '8:50', [2, 0], game('forfeited', { actionNumber: 1_470 })),
      expect({ phase: 'final', score: [6, 2], markets: { 'moneyline/ft': 'settled:void', 'total_odd/ft': 'settled:void' } }),
    ],
  },
  {
    sport,
    name: 'A cancelled game that resumes is open again',
    source: 'BUF at CIN, 2 January 2023, in the words of this feed',
    steps: [
      ...liveInQ2,
      at(2, '8:50', [6, 2], game('cancelled', { actionNumber: 1_470 })),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:void' } }),
      at(2, '8:50', [6, 2], game('resumed', { actionNumber: 1_480 })),
      expect({ open: true, phase: 'live' }),
    ],
  },
  {
    sport,
    name: 'A forfeit after the end changes no result',
    source: 'Common rule of sportsbooks: the result of the day stands',
    steps: [...won, at(4, '0:00', [0, 2], game('forfeited', { actionNumber: 90_005 })), homeWon],
  },
  {
    sport,
    name: 'A review is lifted by its ruling, not by play, a foul or a substitution',
    source: reports.doc,
    steps: [
      ...liveInQ2,
      at(2, '8:50', [6, 2], { actionType: 'instantreplay', subType: 'request' }),
      closed('score-under-review'),
      at(2, '8:40', [6, 2], rebound),
      at(2, '8:39', [6, 2], substitution),
      at(2, '8:38', [6, 2], { actionType: 'foul', subType: 'technical', ...baker }),
      closed('score-under-review'),
      at(2, '8:30', [6, 2], { actionType: 'instantreplay', subType: 'support ruling' }),
      open,
    ],
  },
  {
    sport,
    name: 'An injury is lifted by play, not by a substitution, a technical foul or an ejection',
    source: reports.doc,
    steps: [
      ...liveInQ2,
      at(2, '8:50', [6, 2], { actionType: 'stoppage', subType: 'injury' }),
      closed('injury'),
      at(2, '8:49', [6, 2], substitution),
      at(2, '8:48', [6, 2], { actionType: 'foul', subType: 'technical', ...cole }),
      at(2, '8:47', [6, 2], { actionType: 'ejection', ...cole }),
      closed('injury'),
      at(2, '8:30', [6, 2], rebound),
      open,
    ],
  },
  {
    sport,
    name: 'A late play at half-time neither ends the break nor takes its results back',
    source: 'MySportsFeeds#12, nflverse/nflfastR#22',
    steps: [
      ...halfTime,
      at(2, '0:05', [6, 4], rebound),
      at(2, '0:00', [6, 4], substitution),
      expect({ phase: 'break', markets: { 'result/1h': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A technical foul and its free throw before the start count for the new quarter',
    source: reports.fouls,
    steps: [
      fixtureOf(),
      ...quarter(1),
      at(2, '12:00', [3, 2], { actionType: 'foul', subType: 'technical', qualifiers: ['1freethrow'], ...cole }),
      at(2, '12:00', [4, 2], { actionType: 'freethrow', subType: '1 of 1', shotResult: 'Made', ...able }),
      expect({ phase: 'break', score: [4, 2], markets: { 'spread/q1/-3': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'A bench player with a double technical did not play',
    source: 'pbpstats live fouls',
    steps: [
      fixtureOf(),
      at(1, '12:00', [0, 0], periodStart),
      at(1, '11:00', [3, 0], three),
      at(1, '10:50', [3, 0], { actionType: 'foul', subType: 'double technical', ...baker }),
      at(1, '10:40', [3, 0], game('abandoned', { actionNumber: 1_400 })),
      expect({ markets: { 'rebounds/ft/nba-12/9': 'settled:void' } }),
    ],
  },
  {
    sport,
    name: 'A basket without a team code is the player’s whom the team id names',
    source: reports.fields,
    steps: [
      ...tippedOff,
      at(1, '11:00', [3, 0], { ...three, teamTricode: null }),
      at(1, '10:40', [6, 0], { ...three, teamTricode: null }),
      at(1, '10:20', [9, 0], { ...three, teamTricode: null }),
      at(1, '10:00', [12, 0], { ...three, teamTricode: null }),
      at(1, '9:40', [15, 0], { ...three, teamTricode: null }),
      expect({ score: [15, 0], markets: { 'points/ft/nba-11/29': 'settled:over' } }),
    ],
  },
  {
    sport,
    name: 'A player with his old club’s code costs himself, not the game',
    source: reports.roster,
    steps: [
      fixtureOf({
        players: [
          { personId: 11, teamTricode: 'TOR', nameI: 'A. Able', starter: true },
          { personId: 12, teamTricode: 'BOS' },
        ],
      }),
      at(1, '12:00', [0, 0], periodStart),
      at(1, '11:40', [0, 0], rebound),
      expect({ open: true, markets: { 'points/ft/nba-11/29': 'absent' } }),
    ],
  },
  {
    sport,
    name: 'Bad names, descriptions, numbers and the ball cost nothing',
    source: reports.fields,
    steps: [
      ...liveInQ2,
      at(2, '8:40', [6, 4], { ...two, playerNameI: 7, description: 'x'.repeat(300), possession: -4, orderNumber: 'x', actionNumber: 1.5 }),
      expect({ open: true, score: [6, 4] }),
    ],
  },
  {
    sport,
    name: 'A lost message closes the game until play; nobody is called short after it',
    source: reports.fields,
    steps: [
      ...lastSeconds.slice(0, -1),
      { skip: 1 },
      at(4, '2:50', [9, 8], substitution),
      expect({ open: false }),
      at(4, '2:40', [9, 8], { ...rebound, ...cole }),
      open,
      at(4, '0:20', [9, 8], rebound),
      at(4, '0:00', [9, 8], periodEnd),
      at(4, '0:00', [9, 8], game('end')),
      expect({ markets: { 'moneyline/ft': 'settled:home', 'points/ft/nba-11/29': 'suspended' } }),
    ],
  },
  {
    sport,
    name: 'An end over a game that nobody saw settles the game, and no part of it',
    source: reports.doc,
    steps: [
      fixtureOf(),
      at(4, '0:00', [100, 98], game('end')),
      closed('final-unconfirmed'),
      at(4, '0:00', [100, 98], game('end')),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:home', ...unknownParts(['q1', 'q2', '1h', 'q3', 'q4']) } }),
    ],
  },
  {
    sport,
    name: 'An end of an overtime over a game that nobody saw settles no part of it',
    source: reports.doc,
    steps: [
      fixtureOf(),
      at(5, '0:00', [100, 98], game('end')),
      { command: 'confirm-final' },
      expect({ phase: 'final', markets: { 'overtime/ft': 'settled:yes', ...unknownParts(['q1', 'q2', '1h', 'q3', 'q4']) } }),
    ],
  },
  {
    sport,
    name: 'An end that an operator confirms from the second quarter leaves the parts that nobody saw unknown, and calls nobody short',
    source: reports.doc,
    steps: [
      ...liveInQ2,
      at(4, '0:00', [100, 98], game('end')),
      { command: 'confirm-final' },
      expect({
        phase: 'final',
        markets: {
          'moneyline/ft': 'settled:home',
          'result/q1': 'settled:home',
          ...unknownParts(['q2', '1h', 'q3', 'q4']),
          'rebounds/ft/nba-12/9': 'suspended',
        },
      }),
    ],
  },
  {
    sport,
    name: 'Parts that nobody saw are unknown where the score of the end is that of the last play, too',
    source: reports.doc,
    steps: [
      ...liveInQ2,
      at(4, '0:00', [6, 2], game('end')),
      at(4, '0:00', [6, 2], game('end')),
      expect({
        phase: 'final',
        markets: { 'result/q1': 'settled:home', ...unknownParts(['q2', '1h', 'q3', 'q4']), 'rebounds/ft/nba-12/9': 'suspended' },
      }),
    ],
  },
  {
    sport,
    name: 'An end of a quarter that nobody saw settles it only from a second statement, and calls nobody short',
    source: reports.doc,
    steps: [
      fixtureOf(),
      ...quarter(1),
      ...quarter(2),
      ...quarter(3),
      at(4, '0:00', [9, 8], periodEnd),
      expect({ open: false, reason: 'state-unconfirmed', markets: unknownParts(['q4']) }),
      at(4, '0:00', [9, 8], game('end')),
      expect({ open: false, reason: 'final-unconfirmed', markets: unknownParts(['q4']) }),
      at(4, '0:00', [9, 8], game('end')),
      expect({
        phase: 'final',
        markets: { 'moneyline/ft': 'settled:home', 'result/q4': 'settled:away', 'rebounds/ft/nba-12/9': 'suspended' },
      }),
    ],
  },
  {
    sport,
    name: 'Quarters that play leaps over are unknown, and so is what the players did in them',
    source: 'jacquietran/wnblr#39',
    steps: [
      ...liveInQ2,
      at(4, '8:40', [6, 2], { ...rebound, ...cole }),
      at(4, '8:20', [6, 2], { ...rebound, ...cole }),
      expect({ open: true, markets: { 'result/q2': 'inactive', 'result/1h': 'inactive', 'result/q3': 'inactive' } }),
      at(4, '0:20', [6, 2], { ...rebound, ...cole }),
      at(4, '0:00', [6, 2], game('end')),
      expect({
        phase: 'final',
        markets: { 'moneyline/ft': 'settled:home', ...unknownParts(['q2', '1h', 'q3', 'q4']), 'rebounds/ft/nba-12/9': 'suspended' },
      }),
    ],
  },
  {
    sport,
    name: 'A resumption whose numbers begin anew opens the game, and its plays count',
    source: reports.order,
    steps: [
      ...liveInQ2,
      at(2, '8:50', [6, 2], game('suspended', { actionNumber: 1_471, orderNumber: 1_471_000 })),
      closed('suspended'),
      { ...at(2, '8:50', [6, 2], game('resumed', { actionNumber: 1, orderNumber: 10_000 })), afterMs: 86_400_000 },
      at(2, '8:40', [6, 2], { ...miss, actionNumber: 2, orderNumber: 20_000 }),
      open,
      at(2, '8:40', [6, 2], { actionType: 'instantreplay', subType: 'request', actionNumber: 3, orderNumber: 30_000 }),
      closed('score-under-review'),
      at(2, '8:40', [6, 2], { actionType: 'instantreplay', subType: 'support ruling', actionNumber: 4, orderNumber: 40_000 }),
      at(2, '8:20', [6, 4], { ...two, actionNumber: 5, orderNumber: 50_000 }),
      expect({ open: true, score: [6, 4] }),
      at(2, '0:00', [6, 4], { ...periodEnd, actionNumber: 6, orderNumber: 60_000 }),
      expect({ phase: 'break', markets: { 'result/1h': 'settled:home' } }),
    ],
  },
  {
    sport,
    name: 'A quarter whose numbers begin anew is played, reviewed and ended as any other',
    source: reports.order,
    steps: [
      ...halfTime,
      at(3, '12:00', [6, 4], { ...periodStart, actionNumber: 1, orderNumber: 10_000 }),
      at(3, '11:40', [6, 4], { ...rebound, actionNumber: 2, orderNumber: 20_000 }),
      open,
      at(3, '11:40', [6, 4], { actionType: 'instantreplay', subType: 'request', actionNumber: 3, orderNumber: 30_000 }),
      closed('score-under-review'),
      at(3, '11:40', [6, 4], { actionType: 'instantreplay', subType: 'support ruling', actionNumber: 4, orderNumber: 40_000 }),
      open,
      at(3, '0:00', [6, 4], { ...periodEnd, actionNumber: 5, orderNumber: 50_000 }),
      expect({ phase: 'break', markets: { 'result/q3': 'settled:draw' } }),
    ],
  },
  {
    sport,
    name: 'An end while its own review waits settles nothing; a ruling with another score leaves it to a second end',
    source: reports.horn,
    steps: [
      ...lastSeconds,
      at(4, '0:00', [9, 10], two),
      at(4, '0:00', [9, 10], { actionType: 'instantreplay', subType: 'request' }),
      at(4, '0:00', [9, 10], game('end')),
      expect({ open: false, markets: { 'moneyline/ft': 'suspended' } }),
      at(4, '0:00', [9, 8], { actionType: 'instantreplay', subType: 'overturned ruling' }),
      expect({ open: false, score: [9, 8], markets: { 'moneyline/ft': 'suspended' } }),
      at(4, '0:00', [9, 8], game('end')),
      homeWon,
    ],
  },
  {
    sport,
    name: 'An end while its own review waits is taken by the ruling that supports it',
    source: reports.horn,
    steps: [
      ...lastSeconds,
      at(4, '0:00', [9, 10], two),
      at(4, '0:00', [9, 10], { actionType: 'instantreplay', subType: 'request' }),
      at(4, '0:00', [9, 10], periodEnd),
      at(4, '0:00', [9, 10], game('end')),
      expect({ open: false, markets: { 'moneyline/ft': 'suspended' } }),
      at(4, '0:00', [9, 10], { actionType: 'instantreplay', subType: 'support ruling' }),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'A ruling after the end with another score takes its results back until a second end',
    source: reports.horn,
    steps: [
      ...won,
      at(4, '0:00', [9, 10], { actionType: 'instantreplay', subType: 'overturned ruling' }),
      expect({ open: false, reason: 'final-unconfirmed', score: [9, 10], markets: { 'moneyline/ft': 'suspended' } }),
      at(4, '0:00', [9, 10], game('end')),
      expect({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
    ],
  },
  {
    sport,
    name: 'A late ruling of the fourth quarter takes no end back',
    source: reports.horn,
    steps: [...won, at(4, '3:00', [9, 6], { actionType: 'instantreplay', subType: 'support ruling' }), homeWon],
  },
  {
    sport,
    name: 'A fixture without stage, season and date, or with unknown ones, costs nothing',
    source: reports.stage,
    steps: [
      fixtureOf({ stage: null, season: '2026-27', gameDate: 'tomorrow' }),
      at(1, '12:00', [0, 0], periodStart),
      at(1, '11:40', [0, 0], rebound),
      open,
    ],
  },
]
