import type { JsonObject } from '@fairline/kernel'
import type { Phrasebook, Score } from './phrasebook.ts'

const person = (id: string): JsonObject => ({ id, fullName: `P. ${id}` })

const lineup = (side: 'home' | 'away', letter: string): readonly JsonObject[] => [
  { ...person(`${letter}p`), side, role: 'starting_pitcher' },
  ...Array.from({ length: 9 }, (_, at) => ({ ...person(`${letter}${at + 1}`), side, role: `batter_${at + 1}` })),
]

const fixture: JsonObject = {
  type: 'fixture',
  season: 2026,
  stage: 'regular',
  gameDate: '2026-06-11',
  startsAtUs: 1_768_154_400_000_000,
  teams: {
    home: { id: 'HOM', name: 'Home', abbreviation: 'HOM' },
    away: { id: 'AWA', name: 'Away', abbreviation: 'AWA' },
  },
  rules: { scheduledInnings: 9, extraInnings: 'placed-runner' },
  lines: { homePriceMilli: 1_800, awayPriceMilli: 2_100, total: 8.5 },
  players: [...lineup('home', 'h'), ...lineup('away', 'a')],
  playerLines: [
    { playerId: 'a1', marketType: 'hits', line: 1.5 },
    { playerId: 'hp', marketType: 'strikeouts', line: 5.5 },
  ],
}

interface Half {
  readonly inning: number
  readonly top: boolean
}

/** Runs by inning that add up to a score, all of them scored in the first inning. */
const innings = ([home, away]: Score, { inning }: Half): readonly JsonObject[] =>
  Array.from({ length: inning }, (_, at) => ({
    num: at + 1,
    home: { runs: at === 0 ? home : 0 },
    away: { runs: at === 0 ? away : 0 },
  }))

const status = (score: Score, half: Half, over: JsonObject = {}, line: JsonObject = {}): JsonObject => ({
  type: 'status',
  status: { abstractGameState: 'Live', detailedState: 'In Progress' },
  linescore: {
    currentInning: half.inning,
    isTopInning: half.top,
    inningState: half.top ? 'Top' : 'Bottom',
    outs: 0,
    balls: 0,
    strikes: 0,
    teams: { home: { runs: score[0] }, away: { runs: score[1] } },
    innings: innings(score, half),
    offense: { batter: person(half.top ? 'a1' : 'h1') },
    defense: { pitcher: person(half.top ? 'hp' : 'ap') },
    ...line,
  },
  review: { inProgress: false },
  injury: false,
  ...over,
})

const stateOf = (abstractGameState: string, detailedState: string): JsonObject => ({ status: { abstractGameState, detailedState } })

const first: Half = { inning: 1, top: true }
const second: Half = { inning: 2, top: true }
const last: Half = { inning: 9, top: true }

/** Statuses of the first inning that reach a score, at most four runs at a time. */
const scoring = (score: Score): readonly JsonObject[] => {
  const steps: JsonObject[] = []
  const now: [number, number] = [0, 0]
  for (const side of [1, 0] as const)
    while (now[side] < score[side]) {
      now[side] += Math.min(3, score[side] - now[side])
      steps.push(status([now[0], now[1]], { inning: 1, top: side === 1 }))
    }
  return steps
}

const opening = (score: Score): readonly JsonObject[] => [
  fixture,
  status([0, 0], first, stateOf('Preview', 'Warmup')),
  status([0, 0], first),
  ...scoring(score),
  status(score, { inning: 1, top: false }),
]

const halves = (score: Score, to: number): readonly JsonObject[] =>
  Array.from({ length: to - 1 }, (_, at) => at + 2).flatMap((inning) => [
    status(score, { inning, top: true }),
    ...(inning < to ? [status(score, { inning, top: false })] : []),
  ])

const play = (score: Score, half: Half, atBatIndex: number, eventIndex: number, result: JsonObject, outs: number): JsonObject => ({
  type: 'play',
  atBatIndex,
  eventIndex,
  result: { type: 'atBat', eventType: 'field_out', description: '', rbi: 0, homeScore: score[0], awayScore: score[1], ...result },
  about: { inning: half.inning, halfInning: half.top ? 'top' : 'bottom' },
  count: { balls: 0, strikes: 0, outs },
  matchup: { batter: person(half.top ? 'a1' : 'h1'), pitcher: person(half.top ? 'hp' : 'ap') },
  runners: [],
})

const pitch = (over: JsonObject = {}, count: JsonObject = {}): JsonObject => ({
  type: 'pitch',
  atBatIndex: 90,
  about: { inning: 2, halfInning: 'top' },
  matchup: { batter: person('a1'), pitcher: person('hp') },
  playEvent: {
    isPitch: true,
    pitchNumber: 1,
    details: { call: { code: 'B' }, isInPlay: false },
    count: { balls: 1, strikes: 0, outs: 0, ...count },
  },
  ...over,
})

const ended = (score: Score, detailedState: string, half: Half = last): JsonObject =>
  status(score, half, stateOf('Final', detailedState), { outs: 3, inningState: half.top ? 'Middle' : 'End' })

/** Baseball. The home side leads in both scores, so that a game may end in the middle of the ninth. */
export const mlbPhrases: Phrasebook = {
  isKeyed: true,
  scores: { early: [3, 1], late: [4, 2] },
  underway: (score) => [...opening(score), status(score, second)],
  late: (score) => [...opening(score), ...halves(score, 9)],
  state: (score) => status(score, second),
  lateState: (score) => status(score, last),
  play: (score, number) => play(score, second, 50 + number, 0, { eventType: 'walk' }, 0),
  bystander: (score, number) =>
    play(score, second, 80, number, { type: 'action', eventType: 'game_advisory', description: 'Status Change' }, 0),
  clock: (_, over) => pitch(over),
  badClock: () => pitch({}, { outs: 9 }),
  suspended: (score) => status(score, second, stateOf('Live', 'Suspended: Rain')),
  postponed: (score) => status(score, second, stateOf('Final', 'Postponed')),
  resumed: (score) => [status(score, second)],
  regulationOver: (score) => [play(score, last, 600, 0, {}, 3)],
  final: (score) => ended(score, 'Final'),
  earlyFinal: (score) => status(score, second, stateOf('Final', 'Final')),
  finalTakenBack: (finalEventId, score) => [
    { ...status(score, last, {}, { outs: 2 }), type: 'correction', correctionOf: 'status', corrects: finalEventId },
    status(score, last, {}, { outs: 2 }),
  ],
  cancelled: (score) => status(score, second, stateOf('Final', 'Cancelled')),
  calledOff: () => status([0, 0], second, stateOf('Final', 'Cancelled')),
  forfeited: (score) => status(score, second, stateOf('Final', 'Forfeit: Willful rule violation')),
  badDeciding: (score) => [
    status(score, second, {}, { outs: 4 }),
    status(score, second, {}, { currentInning: 0 }),
    status(score, second, {}, { teams: { home: { runs: -1 }, away: { runs: score[1] } } }),
    status(score, second, { status: { abstractGameState: 'Nowhere', detailedState: 'In Progress' } }),
  ],
  badPriceInputs: (score) => [status(score, second, {}, { balls: 9 }), status(score, second, {}, { strikes: 'two' })],
  badDecoration: (score) => [{ ...status(score, second), weather: 7 }, status(score, second, { venue: { name: 7 } })],
  impossibleScore: [33, 1],
}
