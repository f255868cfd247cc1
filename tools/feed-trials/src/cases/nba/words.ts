import type { JsonObject } from '@fairline/kernel'
import type { CaseExpectation, CaseStep } from '../real-case.ts'

const home = { teamId: 1, teamTricode: 'BOS', teamName: 'Celtics' }

const away = { teamId: 2, teamTricode: 'PHI', teamName: '76ers' }

export const able = { personId: 11, playerNameI: 'A. Able', teamId: 1, teamTricode: 'BOS' }

export const baker = { personId: 12, playerNameI: 'B. Baker', teamId: 1, teamTricode: 'BOS' }

export const cole = { personId: 21, playerNameI: 'C. Cole', teamId: 2, teamTricode: 'PHI' }

export const fixtureOf = (changes: JsonObject = {}): CaseStep => ({
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

export const expect = (expectation: CaseExpectation): CaseStep => ({ expect: expectation })

const minutesAndSeconds = (clock: string): readonly [minutes: string, seconds: string] => {
  const [minutes = '', seconds = ''] = clock.split(':')
  return [minutes, seconds]
}

/** An action at a clock (`11:38`) and a score, with the number that its place in the feed gives it, unless it has its own. */
export const next = (
  period: number,
  clock: string,
  score: readonly [number, number],
  action: JsonObject,
  envelope: JsonObject = {},
): CaseStep => {
  const [minutes, seconds] = minutesAndSeconds(clock)
  const clockText = `PT${minutes.padStart(2, '0')}M${seconds.padStart(2, '0')}.00S`
  return {
    send: {
      type: 'event',
      ...envelope,
      action: { period, clock: clockText, scoreHome: String(score[0]), scoreAway: String(score[1]), ...action },
    },
  }
}

/** The same, with a number that is its place in the game. */
export const at = (...[period, clock, score, action, envelope]: Parameters<typeof next>): CaseStep => {
  const [minutes, seconds] = minutesAndSeconds(clock)
  const elapsed = period * 1000 - Number(minutes) * 60 - Number(seconds)
  return next(period, clock, score, { actionNumber: elapsed, orderNumber: elapsed * 1000, ...action }, envelope)
}

export const three = { actionType: '3pt', shotResult: 'Made', ...able }

export const two = { actionType: '2pt', shotResult: 'Made', ...cole }

export const rebound = { actionType: 'rebound', subType: 'defensive', ...baker }

export const substitution = { actionType: 'substitution', subType: 'in', ...baker }

export const periodStart = { actionType: 'period', subType: 'start' }

export const periodEnd = { actionType: 'period', subType: 'end', actionNumber: 90_000 }

export const game = (subType: string, changes: JsonObject = {}): JsonObject => ({
  actionType: 'game',
  subType,
  actionNumber: 90_001,
  ...changes,
})

/** A whole quarter of five messages, each made by `step`: the home team adds 3 points, the visitors 2. */
export const quarterOf = (period: number, step: typeof next, end: JsonObject): readonly CaseStep[] => {
  const before = [3 * (period - 1), 2 * (period - 1)] as const
  const after = [before[0] + 3, before[1] + 2] as const
  return [
    step(period, '12:00', before, periodStart),
    step(period, '9:00', [after[0], before[1]], three),
    step(period, '6:00', after, two),
    step(period, '3:00', after, rebound),
    step(period, '0:00', after, end),
  ]
}

/** A quarter whose numbers are places in the game. */
export const quarter = (period: number): readonly CaseStep[] => quarterOf(period, at, periodEnd)

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

export const closed = (reason: string): CaseStep => expect({ open: false, reason })

export const open = expect({ open: true })

export const homeWon = expect({ open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:home' } })

export const sport = 'nba'

export const reports = {
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
