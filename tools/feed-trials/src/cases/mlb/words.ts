import type { JsonObject } from '@fairline/kernel'
import type { CaseExpectation, CaseStep, RealCase } from '../real-case.ts'

export const person = (id: string): JsonObject => ({ id, fullName: id })

export const lineup = (side: 'home' | 'away', letter: string): readonly JsonObject[] => [
  { id: `${letter}p`, fullName: `${letter}p`, side, role: 'starting_pitcher' },
  ...Array.from({ length: 9 }, (_, at) => ({ id: `${letter}${at + 1}`, fullName: `${letter}${at + 1}`, side, role: `batter_${at + 1}` })),
]

export const fixture = (change: JsonObject = {}): CaseStep => ({
  send: {
    type: 'fixture',
    season: 2026,
    stage: 'regular',
    gameDate: '2026-01-11',
    startsAtUs: 1_768_154_400_000_000,
    teams: {
      home: { id: 'HOM', name: 'Home', abbreviation: 'HOM' },
      away: { id: 'AWY', name: 'Away', abbreviation: 'AWY' },
    },
    rules: { scheduledInnings: 9, extraInnings: 'placed-runner' },
    lines: { homePriceMilli: 1850, awayPriceMilli: 2050, total: 8.5 },
    players: [...lineup('home', 'h'), ...lineup('away', 'a')],
    playerLines: [],
    ...change,
  },
})

/** Where a status says the game stands, in the words of a scoreboard: `top 3`, `middle 3`, `bottom 9`, `end 9`. */
export interface Stand {
  readonly at: string
  readonly outs?: number
  readonly score: readonly [home: number, away: number]
  readonly line?: readonly (readonly [away: number, home: number])[]
  readonly more?: JsonObject
}

export const states: Readonly<Record<string, string>> = { top: 'Top', middle: 'Middle', bottom: 'Bottom', end: 'End' }

export const statusBody = (
  abstractGameState: string,
  detailedState: string,
  { at, outs = 0, score, line, more = {} }: Stand,
): JsonObject => {
  const [half = '', inning = ''] = at.split(' ')
  return {
    status: { abstractGameState, detailedState },
    linescore: {
      currentInning: Number(inning),
      isTopInning: half === 'top' || half === 'middle',
      inningState: states[half] as string,
      outs: half === 'middle' || half === 'end' ? 3 : outs,
      balls: 0,
      strikes: 0,
      teams: { home: { runs: score[0] }, away: { runs: score[1] } },
      innings: (line ?? [[score[1], score[0]]]).map(([away, home], index) => ({
        num: index + 1,
        away: { runs: away },
        home: { runs: home },
      })),
      ...more,
    },
  }
}

export const status = (abstractGameState: string, detailedState: string, stand: Stand, rest: JsonObject = {}): CaseStep => ({
  send: { type: 'status', ...statusBody(abstractGameState, detailedState, stand), ...rest },
})

export const live = (stand: Stand, rest: JsonObject = {}): CaseStep => status('Live', 'In Progress', stand, rest)

export const final = (stand: Stand, word = 'Final'): CaseStep => status('Final', word, stand)

export const preview = (word: string): CaseStep => status('Preview', word, { at: 'top 1', score: [0, 0] })

/** A play in the words of the league: who did what to whom, and what it made of the game. */
export interface Told {
  readonly at: string
  readonly bat: number
  readonly index?: number
  readonly event: string
  readonly who?: string
  readonly by?: string
  readonly outs: number
  readonly score: readonly [home: number, away: number]
  readonly runs?: number
  readonly on?: JsonObject
  readonly count?: JsonObject
  readonly type?: 'atBat' | 'action'
  readonly rest?: JsonObject
}

const playBody = ({
  at,
  bat,
  index = 0,
  event,
  who,
  by,
  outs,
  score,
  runs = 0,
  on = {},
  count = {},
  type = 'atBat',
  rest = {},
}: Told): JsonObject => {
  const [half = '', inning = ''] = at.split(' ')
  return {
    atBatIndex: bat,
    eventIndex: index,
    result: { type, eventType: event, homeScore: score[0], awayScore: score[1] },
    about: { inning: Number(inning), halfInning: half },
    count: { ...count, outs },
    matchup: {
      batter: person(who ?? (half === 'top' ? `a${(bat % 9) + 1}` : `h${(bat % 9) + 1}`)),
      pitcher: person(by ?? (half === 'top' ? 'hp' : 'ap')),
      ...on,
    },
    runners: Array.from({ length: runs }, () => ({ movement: { start: '3B', end: 'score' } })),
    ...rest,
  }
}

export const play = (told: Told): CaseStep => ({ send: { type: 'play', ...playBody(told) } })

export const correctedPlay = (corrects: string, told: Told): CaseStep => ({
  send: { type: 'correction', correctionOf: 'play', corrects, ...playBody(told) },
})

export const action = (told: Omit<Told, 'type'>): CaseStep => play({ ...told, type: 'action' })

export const pitch = (
  at: string,
  bat: number,
  [balls, strikes]: readonly [number, number],
  rest: JsonObject = {},
  event: JsonObject = {},
): CaseStep => {
  const [half = '', inning = ''] = at.split(' ')
  return {
    send: {
      type: 'pitch',
      atBatIndex: bat,
      about: { inning: Number(inning), halfInning: half },
      matchup: {
        batter: person(half === 'top' ? `a${(bat % 9) + 1}` : `h${(bat % 9) + 1}`),
        pitcher: person(half === 'top' ? 'hp' : 'ap'),
      },
      playEvent: {
        isPitch: true,
        pitchNumber: balls + strikes,
        details: { call: { code: 'B' }, isInPlay: false },
        count: { balls, strikes, outs: 0 },
        ...event,
      },
      ...rest,
    },
  }
}

export const expected = (expect: CaseExpectation): CaseStep => ({ expect })

export const open: CaseStep = expected({ open: true })

export const closed = (reason: string): CaseStep => expected({ open: false, reason })

/** Bottom of the ninth, two out, level. Event ids e1 and e2. */
export const bottomNinth: readonly CaseStep[] = [fixture(), live({ at: 'bottom 9', outs: 2, score: [3, 3] })]

/** Bottom of the ninth, two out, the home side a run behind. */
export const lastAtBat: readonly CaseStep[] = [fixture(), live({ at: 'bottom 9', outs: 2, score: [2, 3] })]

export const sixth: Stand = { at: 'bottom 6', outs: 1, score: [2, 1] }

/** Bottom of the sixth, one out, the home side ahead. */
export const sixthInning: readonly CaseStep[] = [fixture(), live(sixth)]

export const league = 'https://statsapi.mlb.com/api/v1/gameStatus'

export const mlb = (name: string, source: string, ...steps: readonly CaseStep[]): RealCase => ({ sport: 'mlb', name, source, steps })

export const words = (
  [
    ['Live', 'Delayed: Rain', 'delay'],
    ['Live', 'Suspended: Rain', 'suspended'],
    ['Live', 'Manager challenge: Tag play', 'score-under-review'],
    ['Live', 'Umpire review: Home run', 'score-under-review'],
    ['Live', 'Instant Replay', 'score-under-review'],
    ['Final', 'Postponed: Rain', 'postponed'],
    ['Preview', 'Postponed', 'postponed'],
  ] as const
).map(([abstract, word, reason]) =>
  mlb(
    `${abstract}/${word} closes the game until a status in another state: no play, pitch or advisory opens it`,
    league,
    ...sixthInning,
    open,
    status(abstract, word, sixth),
    closed(reason),
    action({ at: 'bottom 6', bat: 40, event: 'game_advisory', outs: 1, score: [2, 1] }),
    action({ at: 'bottom 6', bat: 40, event: 'pitching_substitution', outs: 1, score: [2, 1] }),
    pitch('bottom 6', 40, [1, 0], {}, { count: { balls: 1, strikes: 0, outs: 1 } }),
    play({ at: 'bottom 6', bat: 40, event: 'field_out', outs: 2, score: [2, 1] }),
    closed(reason),
    live({ ...sixth, outs: 2 }),
    open,
  ),
)
