import type { JsonObject } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'
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

const action = (score: Score, over: JsonObject): JsonObject => ({
  type: 'event',
  action: {
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

const period = (score: Score, of: number, subType: 'start' | 'end'): JsonObject =>
  action(score, {
    period: of,
    clock: subType === 'end' ? 'PT00M00.00S' : 'PT12M00.00S',
    actionType: 'period',
    subType,
    possession: 0,
  })

/** A miss: states the present, and that play goes on. */
const miss = (score: Score, over: JsonObject = {}): JsonObject =>
  action(score, { ...teams[0], ...players[0], actionType: '2pt', subType: 'Layup', shotResult: 'Missed', ...over })

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
      steps.push(action([now[0], now[1]], over))
    }
  return steps
}

const opening = (score: Score): readonly JsonObject[] => [
  fixture,
  period([0, 0], 1, 'start'),
  ...scoring(score),
  period(score, 1, 'end'),
  period(score, 2, 'start'),
]

const game = (score: Score, subType: string, over: JsonObject = {}): JsonObject =>
  action(score, { actionType: 'game', subType, possession: 0, ...over })

const lastSeconds = { period: 4, clock: 'PT00M00.00S' }

/** Basketball. */
export const nbaPhrases: Phrasebook = {
  isKeyed: false,
  scores: { early: [30, 26], late: [102, 99] },
  underway: (score) => [...opening(score), miss(score, { clock: 'PT06M10.00S' })],
  late: (score) => [
    ...opening(score),
    period(score, 2, 'end'),
    period(score, 3, 'start'),
    period(score, 3, 'end'),
    period(score, 4, 'start'),
    miss(score, { period: 4, clock: 'PT01M00.00S' }),
  ],
  state: (score) => miss(score),
  lateState: (score) => miss(score, { period: 4, clock: 'PT00M40.00S' }),
  play: (score) => action(score, { ...teams[1], ...players[1], actionType: 'rebound', subType: 'defensive' }),
  bystander: (score) => action(score, { ...teams[0], ...players[0], actionType: 'substitution', subType: 'out' }),
  clock: (score, over) => action(score, { actionType: 'clock', subType: '', clock: 'PT05M50.00S', ...over }),
  badClock: (score) => action(score, { actionType: 'clock', subType: '', clock: 'PT99M50.00S' }),
  suspended: (score) => game(score, 'suspended'),
  postponed: (score) => game(score, 'postponed'),
  resumed: (score) => [game(score, 'resumed')],
  regulationOver: (score) => [period(score, 4, 'end')],
  final: (score) => game(score, 'end', lastSeconds),
  earlyFinal: (score) => game(score, 'end'),
  finalTakenBack: (finalEventId, score) => [
    { ...game(score, 'resumed', { period: 4, clock: 'PT00M40.00S' }), correctsEventId: finalEventId },
    miss(score, { period: 4, clock: 'PT00M39.00S' }),
  ],
  abandoned: (score) => game(score, 'abandoned'),
  cancelled: (score) => game(score, 'cancelled'),
  calledOff: (before) => {
    // The league's words come at the place of the game they are about, whatever was told late.
    const actions = before.flatMap(({ action }) => (isJsonObject(action) ? [action] : []))
    const period = Math.max(1, ...actions.map((each) => Number(each['period'])))
    const last = actions.findLast((each) => Number(each['period']) === period)
    const clocks = actions.flatMap(({ period: of, clock }) => (Number(of) === period && typeof clock === 'string' ? [clock] : []))
    const [clock = 'PT12M00.00S'] = clocks.toSorted()
    return game([Number(last?.['scoreHome'] ?? 0), Number(last?.['scoreAway'] ?? 0)], 'cancelled', { period, clock })
  },
  forfeited: (score) => game(score, 'forfeited'),
  badDeciding: (score) => [
    miss(score, { scoreHome: '-1' }),
    miss(score, { scoreAway: null }),
    miss(score, { period: 0 }),
    miss(score, { clock: 'PT13M00.00S' }),
  ],
  badPriceInputs: () => [],
  badDecoration: (score) => [miss(score, { possession: -4 }), miss(score, { description: 7 }), miss(score, { playerNameI: 7, x: 'y' })],
  impossibleScore: [160, 26],
}
