import type { JsonObject } from '@fairline/kernel'
import type { Phrasebook, Score } from './phrasebook.ts'

const teams = [
  { teamId: 1_610_612_738, teamTricode: 'BOS' },
  { teamId: 1_610_612_742, teamTricode: 'DAL' },
] as const
const players = [
  { personId: 101, playerNameI: 'H. Guard' },
  { personId: 201, playerNameI: 'A. Guard' },
] as const

const fixture: JsonObject = {
  type: 'fixture',
  fixture: {
    season: 2025,
    stage: 'regular',
    gameDate: '2026-01-11',
    startsAtUs: 1_768_154_400_000_000,
    homeTeam: { ...teams[0], teamCity: 'Boston', teamName: 'Celtics' },
    awayTeam: { ...teams[1], teamCity: 'Dallas', teamName: 'Mavericks' },
    lines: { spread: -2.5, total: 221.5 },
    players: [
      { personId: 101, teamTricode: 'BOS', nameI: 'H. Guard', starter: true },
      { personId: 102, teamTricode: 'BOS', nameI: 'H. Bench', starter: false },
      { personId: 201, teamTricode: 'DAL', nameI: 'A. Guard', starter: true },
    ],
    playerLines: [
      { personId: 101, stat: 'rebounds', line: 8.5 },
      { personId: 201, stat: 'points', line: 60.5 },
    ],
  },
}

/** Frames number themselves within a game: the place in the list tells actions apart. */
const action = (score: Score, number: number, over: JsonObject): JsonObject => ({
  type: 'event',
  action: {
    actionNumber: number,
    orderNumber: number * 10_000,
    period: 2,
    clock: 'PT06M00.00S',
    qualifiers: [],
    personId: 0,
    possession: teams[0].teamId,
    scoreHome: String(score[0]),
    scoreAway: String(score[1]),
    description: '',
    ...over,
  },
})

const period = (score: Score, number: number, of: number, subType: 'start' | 'end'): JsonObject =>
  action(score, number, {
    period: of,
    clock: subType === 'end' ? 'PT00M00.00S' : 'PT12M00.00S',
    actionType: 'period',
    subType,
    possession: 0,
  })

/** A miss: states the present, and that play goes on. */
const miss = (score: Score, number: number, over: JsonObject = {}): JsonObject =>
  action(score, number, { ...teams[0], ...players[0], actionType: '2pt', subType: 'Layup', shotResult: 'Missed', ...over })

/** Baskets of the first quarter that reach a score. */
const scoring = (score: Score): readonly JsonObject[] => {
  const steps: JsonObject[] = []
  const now: [number, number] = [0, 0]
  for (const side of [0, 1] as const)
    while (now[side] < score[side]) {
      const points = (score[side] - now[side]) % 2 === 1 ? 3 : 2
      now[side] += points
      const over = {
        ...teams[side],
        ...players[side],
        period: 1,
        clock: 'PT08M00.00S',
        actionType: `${points}pt`,
        subType: 'Jump Shot',
        shotResult: 'Made',
      }
      steps.push(action([now[0], now[1]], 10 + steps.length, over))
    }
  return steps
}

const opening = (score: Score): readonly JsonObject[] => [
  fixture,
  period([0, 0], 2, 1, 'start'),
  ...scoring(score),
  period(score, 300, 1, 'end'),
  period(score, 301, 2, 'start'),
]

const game = (score: Score, number: number, subType: string, over: JsonObject = {}): JsonObject =>
  action(score, number, { actionType: 'game', subType, possession: 0, ...over })

const lastSeconds = { period: 4, clock: 'PT00M00.00S' }

/** Basketball. */
export const nbaPhrases: Phrasebook = {
  isKeyed: false,
  scores: { early: [30, 26], late: [102, 99] },
  underway: (score) => [...opening(score), miss(score, 302, { clock: 'PT06M10.00S' })],
  late: (score) => [
    ...opening(score),
    period(score, 303, 2, 'end'),
    period(score, 304, 3, 'start'),
    period(score, 305, 3, 'end'),
    period(score, 306, 4, 'start'),
    miss(score, 307, { period: 4, clock: 'PT01M00.00S' }),
  ],
  state: (score, number = 0) => miss(score, 2_000 + number),
  lateState: (score, number = 0) => miss(score, 2_000 + number, { period: 4, clock: 'PT00M40.00S' }),
  play: (score, number) => action(score, 3_000 + number, { ...teams[1], ...players[1], actionType: 'rebound', subType: 'defensive' }),
  bystander: (score, number) => action(score, 4_000 + number, { ...teams[0], ...players[0], actionType: 'substitution', subType: 'out' }),
  clock: (score, over) => action(score, 302, { actionType: 'clock', subType: '', clock: 'PT05M50.00S', ...over }),
  badClock: (score) => action(score, 302, { actionType: 'clock', subType: '', clock: 'PT99M50.00S' }),
  suspended: (score) => game(score, 400, 'suspended'),
  postponed: (score) => game(score, 400, 'postponed'),
  resumed: (score) => [game(score, 410, 'resumed')],
  regulationOver: (score) => [period(score, 5_000, 4, 'end')],
  final: (score) => game(score, 5_001, 'end', lastSeconds),
  earlyFinal: (score) => game(score, 5_001, 'end'),
  finalTakenBack: (finalEventId, score) => [
    { ...game(score, 5_001, 'resumed', { period: 4, clock: 'PT00M01.00S' }), correctsEventId: finalEventId },
    miss(score, 5_002, { period: 4, clock: 'PT00M00.50S' }),
  ],
  abandoned: (score) => game(score, 5_003, 'abandoned'),
  cancelled: (score) => game(score, 5_004, 'cancelled'),
  forfeited: (score) => game(score, 5_005, 'forfeited'),
  badDeciding: (score) => [
    miss(score, 500, { scoreHome: '-1' }),
    miss(score, 501, { scoreAway: null }),
    miss(score, 502, { period: 0 }),
    miss(score, 503, { clock: 'PT13M00.00S' }),
  ],
  badPriceInputs: (score) => [miss(score, 510, { possession: -4 })],
  badDecoration: (score) => [miss(score, 520, { description: 7 }), miss(score, 521, { playerNameI: 7, x: 'y' })],
  impossibleScore: [160, 26],
}
