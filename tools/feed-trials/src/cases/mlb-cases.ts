import type { JsonObject } from '@fairline/kernel'
import type { CaseExpectation, CaseStep, RealCase } from './real-case.ts'

const person = (id: string): JsonObject => ({ id, fullName: id })

const lineup = (side: 'home' | 'away', letter: string): readonly JsonObject[] => [
  { id: `${letter}p`, fullName: `${letter}p`, side, role: 'starting_pitcher' },
  ...Array.from({ length: 9 }, (_, at) => ({ id: `${letter}${at + 1}`, fullName: `${letter}${at + 1}`, side, role: `batter_${at + 1}` })),
]

const fixture = (change: JsonObject = {}): CaseStep => ({
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
interface Stand {
  readonly at: string
  readonly outs?: number
  readonly score: readonly [home: number, away: number]
  readonly line?: readonly (readonly [away: number, home: number])[]
  readonly more?: JsonObject
}

const states: Readonly<Record<string, string>> = { top: 'Top', middle: 'Middle', bottom: 'Bottom', end: 'End' }

const statusBody = (abstractGameState: string, detailedState: string, { at, outs = 0, score, line, more = {} }: Stand): JsonObject => {
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

const status = (abstractGameState: string, detailedState: string, stand: Stand, rest: JsonObject = {}): CaseStep => ({
  send: { type: 'status', ...statusBody(abstractGameState, detailedState, stand), ...rest },
})
const live = (stand: Stand, rest: JsonObject = {}): CaseStep => status('Live', 'In Progress', stand, rest)
const final = (stand: Stand, word = 'Final'): CaseStep => status('Final', word, stand)
const preview = (word: string): CaseStep => status('Preview', word, { at: 'top 1', score: [0, 0] })

/** A play in the words of the league: who did what to whom, and what it made of the game. */
interface Told {
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
const play = (told: Told): CaseStep => ({ send: { type: 'play', ...playBody(told) } })
const correctedPlay = (corrects: string, told: Told): CaseStep => ({
  send: { type: 'correction', correctionOf: 'play', corrects, ...playBody(told) },
})
const action = (told: Omit<Told, 'type'>): CaseStep => play({ ...told, type: 'action' })

const pitch = (
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

const expected = (expect: CaseExpectation): CaseStep => ({ expect })
const open: CaseStep = expected({ open: true })
const closed = (reason: string): CaseStep => expected({ open: false, reason })

/** Two of the visitors have batted: a single and an out. Event ids e1 to e4. */
export const firstInning: readonly CaseStep[] = [
  fixture(),
  live({ at: 'top 1', score: [0, 0] }),
  play({ at: 'top 1', bat: 0, event: 'single', outs: 0, score: [0, 0], on: { postOnFirst: person('a1') } }),
  play({ at: 'top 1', bat: 1, event: 'strikeout', outs: 1, score: [0, 0], on: { postOnFirst: person('a1') } }),
]

/** Bottom of the ninth, two out, level. Event ids e1 and e2. */
export const bottomNinth: readonly CaseStep[] = [fixture(), live({ at: 'bottom 9', outs: 2, score: [3, 3] })]

/** Bottom of the ninth, two out, the home side a run behind. */
const lastAtBat: readonly CaseStep[] = [fixture(), live({ at: 'bottom 9', outs: 2, score: [2, 3] })]

const sixth: Stand = { at: 'bottom 6', outs: 1, score: [2, 1] }
/** Bottom of the sixth, one out, the home side ahead. */
export const sixthInning: readonly CaseStep[] = [fixture(), live(sixth)]

const homer = (bat: number): Told => ({ at: 'bottom 9', bat, event: 'home_run', outs: 2, score: [4, 3], runs: 1 })
const league = 'https://statsapi.mlb.com/api/v1/gameStatus'
const mlb = (name: string, source: string, ...steps: readonly CaseStep[]): RealCase => ({ sport: 'mlb', name, source, steps })

const words = (
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

/** Situations that baseball feeds brought, and what must hold. */
export const mlbCases: readonly RealCase[] = [
  ...words,
  mlb(
    'a delayed start is not play, and the game opens when it begins',
    'MLB-LED-Scoreboard#112',
    fixture(),
    status('Preview', 'Delayed Start: Rain', { at: 'top 1', score: [0, 0] }),
    closed('delay'),
    live({ at: 'top 1', score: [0, 0] }),
    open,
  ),
  mlb(
    'a status that flickers to Postponed and back voids nothing',
    'MLB-LED-Scoreboard#747',
    fixture(),
    preview('Warmup'),
    open,
    final({ at: 'top 1', score: [0, 0] }, 'Postponed'),
    expected({ open: false, reason: 'postponed', phase: 'break', markets: { 'moneyline/ft': 'suspended' } }),
    preview('Warmup'),
    open,
    live({ at: 'top 1', score: [0, 0] }),
    pitch('top 1', 0, [1, 0]),
    open,
  ),
  mlb(
    'a suspended game goes on after 61 days and settles once',
    'benjamincrom/baseball#34 (TOR at BOS 2024)',
    ...sixthInning,
    status('Live', 'Suspended: Rain', sixth),
    closed('suspended'),
    { ...(live(sixth) as { send: JsonObject }), afterMs: 61 * 86_400_000 },
    open,
    live({ at: 'bottom 9', score: [2, 3] }),
    closed('state-unconfirmed'),
    live({ at: 'bottom 9', score: [2, 3] }),
    final({ at: 'end 9', score: [2, 3] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
  ),
  mlb(
    'the correction of a final opens the game again, and the next final settles it',
    'MLB-LED-Scoreboard#110',
    fixture(),
    live({ at: 'bottom 9', outs: 2, score: [2, 3] }),
    final({ at: 'end 9', score: [2, 3] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
    {
      send: {
        type: 'correction',
        correctionOf: 'status',
        corrects: 'e3',
        ...statusBody('Live', 'In Progress', { at: 'bottom 9', outs: 2, score: [2, 3] }),
      },
    },
    expected({ phase: 'live', markets: { 'moneyline/ft': 'suspended' } }),
    live({ at: 'bottom 9', outs: 2, score: [2, 3] }),
    open,
    play({ at: 'bottom 9', bat: 70, event: 'home_run', outs: 2, score: [4, 3], runs: 2 }),
    closed('decided'),
    final({ at: 'bottom 9', outs: 2, score: [4, 3] }),
    expected({ phase: 'final', score: [4, 3], markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'a second final with another score settles again',
    'nflverse/nflfastR#311: the league corrects days later',
    ...bottomNinth,
    play(homer(70)),
    final({ at: 'bottom 9', outs: 2, score: [4, 3] }),
    expected({ markets: { 'moneyline/ft': 'settled:home', 'total/ft/15': 'settled:under' } }),
    final({ at: 'bottom 9', outs: 2, score: [5, 3] }),
    expected({ phase: 'final', score: [5, 3], markets: { 'moneyline/ft': 'settled:home', 'total/ft/15': 'settled:over' } }),
  ),
  mlb(
    'a final before the rules end the game settles nothing until a second one says the same',
    'fifasports/UAT#46',
    ...sixthInning,
    final(sixth),
    expected({ open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } }),
    final(sixth),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'an unconfirmed final is dropped by play that goes on',
    'fifasports/UAT#46',
    ...sixthInning,
    final(sixth),
    closed('final-unconfirmed'),
    play({ at: 'bottom 6', bat: 40, event: 'field_out', outs: 2, score: [2, 1] }),
    open,
  ),
  mlb(
    'a level final in the regular season waits',
    'Official Baseball Rules 7.01',
    ...bottomNinth,
    final({ at: 'end 9', score: [3, 3] }),
    expected({ open: false, reason: 'final-unconfirmed' }),
    { command: 'confirm-final' },
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:push' } }),
  ),
  mlb(
    'a late play of a finished game opens nothing',
    'MySportsFeeds/mysportsfeeds-api#12',
    ...bottomNinth,
    final({ at: 'bottom 9', outs: 2, score: [4, 3] }),
    play(homer(70)),
    action({ at: 'bottom 9', bat: 71, event: 'game_advisory', outs: 2, score: [4, 3] }),
    expected({ open: false, phase: 'final', score: [4, 3], markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'a walk-off is decided until the provider says final',
    'Official Baseball Rules 7.01(g)',
    ...bottomNinth,
    play(homer(70)),
    expected({ open: false, phase: 'live', markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'a walk-off that a review takes back is rolled back, and the game goes on',
    'MLB-LED-Scoreboard#110',
    ...bottomNinth,
    play(homer(70)),
    status('Live', 'Manager challenge', { at: 'bottom 9', outs: 2, score: [4, 3] }),
    correctedPlay('e3', { at: 'bottom 9', bat: 70, event: 'double', outs: 2, score: [3, 3], on: { postOnSecond: person('h8') } }),
    expected({ open: false, markets: { 'moneyline/ft': 'suspended' } }),
    live({ at: 'bottom 9', outs: 2, score: [3, 3], more: { offense: { second: person('h8') } } }),
    expected({ open: true, score: [3, 3] }),
  ),
  mlb(
    'a score that leaps is not believed, and settles nothing, until it is stated again',
    'seed M25: no guard of plausibility in time',
    fixture(),
    live({ at: 'top 3', score: [1, 0] }),
    live({ at: 'top 3', score: [1, 30] }),
    expected({ open: false, reason: 'state-unconfirmed', score: [1, 0], markets: { 'moneyline/ft': 'suspended' } }),
    live({ at: 'top 3', outs: 1, score: [1, 0] }),
    expected({ open: true, score: [1, 0] }),
  ),
  mlb(
    'an inning that leaps waits for a second statement',
    'seed M25: no guard of plausibility in time',
    fixture(),
    live({ at: 'top 1', score: [0, 0] }),
    live({ at: 'bottom 9', outs: 2, score: [0, 0] }),
    closed('state-unconfirmed'),
    live({ at: 'bottom 9', outs: 2, score: [0, 0] }),
    open,
  ),
  mlb(
    'called in the bottom of the ninth with the home side behind: run line and totals are void',
    'MLB-LED-Scoreboard#91; luckyrebel, wager-info',
    fixture(),
    live({ at: 'bottom 9', outs: 1, score: [2, 3] }),
    final({ at: 'bottom 9', outs: 1, score: [2, 3] }, 'Completed Early: Rain'),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'total_odd/ft': 'settled:void' } }),
  ),
  mlb(
    'called in the top of the seventh after the visitors took the lead: the score after six counts',
    'wager-info, betguideonline, luckyrebel',
    fixture(),
    live({
      at: 'top 7',
      outs: 1,
      score: [3, 5],
      line: [
        [2, 3],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
        [3, 0],
      ],
    }),
    final(
      {
        at: 'top 7',
        outs: 1,
        score: [3, 5],
        line: [
          [2, 3],
          [0, 0],
          [0, 0],
          [0, 0],
          [0, 0],
          [0, 0],
          [3, 0],
        ],
      },
      'Completed Early',
    ),
    expected({ markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'called after four and a half innings with the home side ahead: moneyline and the first five innings stand',
    'luckyrebel; bet365',
    fixture(),
    live({ at: 'middle 5', score: [2, 1] }),
    final({ at: 'middle 5', score: [2, 1] }, 'Completed Early: Rain'),
    expected({ markets: { 'moneyline/ft': 'settled:home', 'result/f5': 'settled:home', 'total_odd/ft': 'settled:void' } }),
  ),
  mlb(
    'a tie after five innings returns the stakes',
    'MLB-LED-Scoreboard#220',
    fixture(),
    live({ at: 'end 5', score: [2, 2] }),
    final({ at: 'end 5', score: [2, 2] }, 'Completed Early: Rain'),
    expected({ markets: { 'moneyline/ft': 'settled:push' } }),
  ),
  mlb(
    'a game called in the third inning waits, and is void when it is confirmed',
    'luckyrebel: official after five innings',
    fixture(),
    live({ at: 'top 3', score: [2, 1] }),
    final({ at: 'top 3', score: [2, 1] }, 'Completed Early: Rain'),
    closed('final-unconfirmed'),
    final({ at: 'top 3', score: [2, 1] }, 'Completed Early: Rain'),
    expected({ markets: { 'moneyline/ft': 'settled:void' } }),
  ),
  mlb(
    'a seven-inning game is full after seven',
    'doubleheaders of 2020 and 2021',
    fixture({ rules: { scheduledInnings: 7, extraInnings: 'placed-runner' } }),
    live({ at: 'bottom 7', outs: 2, score: [2, 3] }),
    final({ at: 'end 7', score: [2, 3] }),
    expected({ markets: { 'moneyline/ft': 'settled:away', 'total_odd/ft': 'settled:yes' } }),
  ),
  mlb(
    'a forfeit by decree counts for nothing; what play decided stays',
    'Los Angeles, 10 August 1995; Official Baseball Rules 7.03',
    fixture(),
    live({ at: 'bottom 9', outs: 1, score: [1, 2] }),
    final({ at: 'bottom 9', outs: 1, score: [0, 9] }, 'Forfeit: Fans'),
    expected({
      phase: 'final',
      score: [1, 2],
      markets: { 'moneyline/ft': 'settled:void', 'total_odd/ft': 'settled:void', 'result/f5': 'settled:away' },
    }),
  ),
  mlb(
    'a cancelled game is void',
    league,
    fixture(),
    preview('Warmup'),
    status('Final', 'Cancelled: Rain', { at: 'top 1', score: [0, 0] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:void' } }),
  ),
  mlb(
    'a game that is given up by an operator has no market left that is suspended',
    'AugurProject/turbo#657',
    ...sixthInning,
    status('Live', 'Suspended: Rain', sixth),
    { command: 'abandon' },
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:void', 'result/f5': 'settled:home' } }),
  ),
  mlb(
    'a lost play calls nobody short',
    'agentscope-ai/DojoZero#75',
    ...firstInning,
    { skip: 1 },
    live({ at: 'top 1', outs: 2, score: [0, 0] }),
    final({ at: 'end 9', score: [1, 0] }),
    expected({ markets: { 'hits/ft/mlb-a1/1': 'settled:over' } }),
  ),
  mlb(
    'a lost play that comes as a correction is added',
    'docs/feeds/mlb.md: a correction is a whole play again',
    ...firstInning,
    { skip: 1 },
    live({ at: 'top 1', outs: 1, score: [0, 0], more: { offense: { first: person('a3'), second: person('a1') } } }),
    correctedPlay('e5', {
      at: 'top 1',
      bat: 2,
      event: 'single',
      outs: 1,
      score: [0, 0],
      on: { postOnFirst: person('a3'), postOnSecond: person('a1') },
    }),
    expected({ markets: { 'hits/ft/mlb-a3/1': 'settled:over' } }),
  ),
  mlb(
    'a third strikeout counts whatever else the play was',
    'eventTypes of the stats API',
    fixture(),
    live({ at: 'top 1', score: [0, 0] }),
    play({ at: 'top 1', bat: 0, event: 'strikeout', outs: 1, score: [0, 0] }),
    play({ at: 'top 1', bat: 1, event: 'strike_out', outs: 2, score: [0, 0] }),
    play({ at: 'top 1', bat: 2, event: 'strikeout_double_play', outs: 3, score: [0, 0] }),
    expected({ markets: { 'strikeouts/ft/mlb-hp/5': 'absent' } }),
    open,
  ),
  mlb(
    'between two half innings the players of the next one relieve nobody',
    'Chewbotcca/MLB-GameFeed-Bot#28, AlecM33/mlb-gameday-bot#22',
    ...firstInning,
    play({ at: 'top 1', bat: 2, event: 'grounded_into_double_play', outs: 3, score: [0, 0] }),
    live({ at: 'middle 1', score: [0, 0], more: { defense: { pitcher: person('ap') } } }),
    expected({ open: true, markets: { 'strikeouts/ft/mlb-hp/9': 'active' } }),
    ...[1, 2, 3].map((outs) => play({ at: 'bottom 1', bat: 2 + outs, event: 'field_out', outs, score: [0, 0] })),
    live({ at: 'end 1', score: [0, 0], more: { defense: { pitcher: person('hp') } } }),
    expected({ open: true, markets: { 'strikeouts/ft/mlb-hp/9': 'active' } }),
  ),
  mlb(
    'a pitching substitution relieves the starter',
    'eventTypes of the stats API',
    ...firstInning,
    action({ at: 'top 1', bat: 2, event: 'pitching_substitution', by: 'hp', outs: 1, score: [0, 0], rest: { player: person('hr1') } }),
    pitch('top 1', 2, [1, 0], { matchup: { batter: person('a3'), pitcher: person('hr1') } }, { count: { balls: 1, strikes: 0, outs: 1 } }),
    expected({ open: true, markets: { 'strikeouts/ft/mlb-hp/9': 'settled:under' } }),
  ),
  mlb(
    'an automatic strike has no number, and closes nothing',
    'statsapi abs_challenge; pitch clock since 2023',
    ...firstInning,
    pitch(
      'top 1',
      2,
      [0, 1],
      {},
      { isPitch: false, pitchNumber: 0, details: { call: { code: 'AC' } }, count: { balls: 0, strikes: 1, outs: 1 } },
    ),
    pitch('top 1', 2, [0, 2], {}, { isPitch: false, pitchNumber: null, count: { balls: 0, strikes: 2, outs: 1 } }),
    open,
  ),
  mlb(
    'a bad count closes what is priced from it until it is stated',
    'statsapi: counts of five balls',
    ...firstInning,
    pitch('top 1', 2, [1, 0], {}, { count: { balls: 5, strikes: 0, outs: 1 } }),
    closed('input-unknown'),
    pitch('top 1', 2, [1, 1], {}, { count: { balls: 1, strikes: 1, outs: 1 } }),
    open,
  ),
  mlb(
    'an advisory or a mound visit inside an at-bat leaves the game open and the score as it is',
    'keberwein/mlbgameday#19',
    ...firstInning,
    pitch('top 1', 2, [3, 0], {}, { count: { balls: 3, strikes: 0, outs: 1 } }),
    action({ at: 'top 1', bat: 2, event: 'mound_visit', outs: 1, score: [0, 0], count: { balls: 3, strikes: 0 } }),
    action({ at: 'top 1', bat: 2, index: 1, event: 'game_advisory', outs: 0, score: [9, 9] }),
    expected({ open: true, score: [0, 0] }),
  ),
  mlb(
    'a play that must have come and did not closes the game until one states the situation',
    'agentscope-ai/DojoZero#75',
    ...firstInning,
    pitch('top 1', 2, [0, 1], {}, { details: { call: { code: 'X' }, isInPlay: true }, count: { balls: 0, strikes: 1, outs: 1 } }),
    pitch('top 1', 3, [1, 0], {}, { count: { balls: 1, strikes: 0, outs: 1 } }),
    closed('input-unknown'),
    play({ at: 'top 1', bat: 3, event: 'field_out', outs: 2, score: [0, 2] }),
    expected({ open: true, score: [0, 2] }),
  ),
  mlb(
    'a game whose at-bats are numbered from 0 again goes on',
    'rd11490/NBA-Play-By-Play-Example#1: numbers of real feeds are not monotone',
    ...firstInning,
    play({ at: 'top 1', bat: 2, event: 'grounded_into_double_play', outs: 3, score: [0, 0] }),
    live({ at: 'bottom 1', score: [0, 0] }),
    pitch('bottom 1', 0, [1, 0]),
    play({ at: 'bottom 1', bat: 0, event: 'home_run', outs: 0, score: [1, 0], runs: 1 }),
    expected({ open: true, score: [1, 0] }),
  ),
  mlb(
    'a play without numbers counts',
    'MySportsFeeds/mysportsfeeds-api#12',
    ...firstInning,
    play({ at: 'top 1', bat: 2, event: 'home_run', outs: 1, score: [0, 2], runs: 2, rest: { atBatIndex: 'third', eventIndex: null } }),
    expected({ open: true, score: [0, 2], markets: { 'home_runs/ft/mlb-a3/1': 'settled:over' } }),
  ),
  mlb(
    'a flag of a review that cannot be read is a review',
    'docs/feeds/mlb.md',
    ...sixthInning,
    live(sixth, { review: { inProgress: 'perhaps' } }),
    closed('score-under-review'),
    live(sixth),
    open,
  ),
  mlb('a word that is not known is tolerated', league, ...sixthInning, status('Live', 'Fan delay of the eclipse', sixth), open),
  mlb(
    'a game that is resumed is warmed up first, and stays closed',
    'statsapi: Suspended, Pre-Game, Warmup, In Progress',
    ...sixthInning,
    status('Live', 'Suspended: Rain', sixth),
    status('Preview', 'Pre-Game', sixth),
    status('Live', 'Warmup', sixth),
    closed('suspended'),
    live(sixth),
    open,
  ),
  mlb(
    'extra innings start with a runner on second, whose play is not missing',
    'Official Baseball Rules 7.01(b)',
    fixture(),
    live({ at: 'end 9', score: [3, 3] }),
    expected({ markets: { 'extra_innings/ft': 'settled:yes' } }),
    live({ at: 'top 10', score: [3, 3], more: { offense: { second: person('a9') } } }),
    open,
  ),
  mlb(
    'a third out that a review takes back reopens the half inning before',
    'MLB-LED-Scoreboard#110',
    ...firstInning,
    play({ at: 'top 1', bat: 2, event: 'grounded_into_double_play', outs: 3, score: [0, 0] }),
    status('Live', 'Manager challenge', { at: 'middle 1', score: [0, 0] }),
    closed('score-under-review'),
    live({ at: 'top 1', outs: 2, score: [0, 0], more: { offense: { second: person('a1') } } }),
    open,
    play({ at: 'top 1', bat: 3, event: 'single', outs: 2, score: [0, 1], runs: 1, on: { postOnFirst: person('a4') } }),
    expected({ open: true, score: [0, 1] }),
  ),
  mlb(
    'a bad player and a bad line cost themselves, not the game',
    'ynnadkrap/balldontlie#126',
    fixture({
      players: [...lineup('home', 'h'), ...lineup('away', 'a'), { id: 'x', side: 'TOR' }, 'nobody'],
      playerLines: [{ playerId: 'h1', marketType: 'hits', line: -3 }],
      lines: { homePriceMilli: 990, awayPriceMilli: 2050, total: 8.5 },
    }),
    preview('Warmup'),
    open,
  ),
  mlb(
    'rosters of 60 a side are a fixture',
    'spring training rosters',
    fixture({
      players: [
        ...lineup('home', 'h'),
        ...lineup('away', 'a'),
        ...Array.from({ length: 100 }, (_, at) => ({ id: `b${at}`, fullName: `b${at}`, side: at % 2 === 0 ? 'home' : 'away', role: '' })),
      ],
    }),
    preview('Warmup'),
    open,
  ),
  mlb(
    'an extra inning follows a tie only: one status of it with a leader closes the game and settles nothing',
    'Official Baseball Rules 7.01(b)',
    ...lastAtBat,
    live({ at: 'top 10', score: [2, 3] }),
    expected({ open: false, reason: 'state-unconfirmed', markets: { 'extra_innings/ft': 'suspended' } }),
    live({ at: 'bottom 9', outs: 2, score: [2, 3] }),
    open,
  ),
  mlb(
    'a pitch or a play of an extra inning with a leader closes the game and settles nothing',
    'Official Baseball Rules 7.01(b)',
    ...lastAtBat,
    pitch('top 10', 80, [1, 0]),
    expected({ open: false, reason: 'state-unconfirmed', markets: { 'extra_innings/ft': 'suspended' } }),
    live({ at: 'bottom 9', outs: 2, score: [2, 3] }),
    open,
    play({ at: 'top 10', bat: 80, event: 'field_out', outs: 1, score: [2, 3] }),
    expected({ open: false, reason: 'state-unconfirmed', markets: { 'extra_innings/ft': 'suspended' } }),
  ),
  mlb(
    'an extra inning after a tie goes on, also where its visitors have scored',
    'Official Baseball Rules 7.01(b)',
    ...bottomNinth,
    live({ at: 'top 10', outs: 1, score: [3, 4] }),
    expected({ open: true, score: [3, 4], markets: { 'extra_innings/ft': 'settled:yes' } }),
  ),
  mlb(
    'one status of an extra inning, or of a delay in it, withdraws no result of a game that is over by rule; a second one does',
    'Official Baseball Rules 7.01',
    ...lastAtBat,
    final({ at: 'end 9', score: [2, 3] }),
    live({ at: 'top 10', score: [2, 3] }),
    expected({ open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'extra_innings/ft': 'settled:no' } }),
    final({ at: 'end 9', score: [2, 3] }),
    status('Live', 'Suspended: Rain', { at: 'top 10', score: [2, 3] }),
    expected({ open: false, phase: 'final', markets: { 'moneyline/ft': 'settled:away', 'extra_innings/ft': 'settled:no' } }),
    live({ at: 'top 10', score: [2, 3] }),
    expected({ phase: 'live', markets: { 'moneyline/ft': 'suspended', 'extra_innings/ft': 'settled:yes' } }),
  ),
  mlb(
    'play after a walk-off, or after an end that is decided and not final yet, opens nothing',
    'Official Baseball Rules 7.01(g)',
    ...bottomNinth,
    play(homer(70)),
    play({ at: 'top 10', bat: 71, event: 'field_out', outs: 1, score: [4, 3] }),
    pitch('top 10', 72, [1, 0]),
    expected({ open: false, markets: { 'moneyline/ft': 'settled:home', 'extra_innings/ft': 'settled:no' } }),
  ),
  ...['Completed Early: Rain', 'Final', 'Game Over'].map((word) =>
    mlb(
      `level after nine innings, then ${word}: extra innings were reached`,
      'bet365: yes wins, even where the extra innings are not played',
      fixture(),
      live({ at: 'end 9', score: [3, 3] }),
      expected({ markets: { 'extra_innings/ft': 'settled:yes' } }),
      final({ at: 'end 9', score: [3, 3] }, word),
      final({ at: 'end 9', score: [3, 3] }, word),
      expected({ phase: 'final', markets: { 'extra_innings/ft': 'settled:yes', 'moneyline/ft': 'settled:push' } }),
    ),
  ),
  mlb(
    'a tie of the preseason has reached extra innings',
    'spring training games that end level',
    fixture({ stage: 'S' }),
    live({ at: 'bottom 9', outs: 2, score: [3, 3] }),
    final({ at: 'end 9', score: [3, 3] }),
    expected({ phase: 'final', markets: { 'extra_innings/ft': 'settled:yes', 'moneyline/ft': 'settled:push' } }),
  ),
  mlb(
    'a final after a forfeit waits, and a second one takes it; the score by decree counts for nothing',
    'Official Baseball Rules 7.03',
    ...sixthInning,
    status('Final', 'Forfeit', { ...sixth, score: [9, 0] }),
    final({ at: 'end 9', score: [9, 0] }),
    final({ at: 'end 9', score: [9, 0] }),
    expected({ score: [2, 1], markets: { 'moneyline/ft': 'settled:void' } }),
    final(sixth),
    expected({ markets: { 'moneyline/ft': 'settled:void' } }),
    final(sixth),
    expected({ phase: 'final', score: [2, 1], markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'an operator takes a final after a forfeit',
    'Official Baseball Rules 7.03',
    ...sixthInning,
    status('Final', 'Forfeit', { ...sixth, score: [9, 0] }),
    final(sixth),
    { command: 'confirm-final' },
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'an end whose last play is under review waits until one without review',
    'MLB-LED-Scoreboard#110',
    ...bottomNinth,
    status('Final', 'Game Over', { at: 'bottom 9', outs: 2, score: [4, 3] }, { review: { inProgress: true } }),
    expected({ open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } }),
    status('Final', 'Final', { at: 'bottom 9', outs: 2, score: [4, 3] }, { review: { inProgress: true } }),
    closed('final-unconfirmed'),
    final({ at: 'bottom 9', outs: 2, score: [4, 3] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  mlb(
    'an end that its review overturns settles nothing',
    'MLB-LED-Scoreboard#110',
    ...lastAtBat,
    status('Final', 'Game Over', { at: 'end 9', score: [2, 3] }, { review: { inProgress: true } }),
    expected({ open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } }),
    live({ at: 'bottom 9', outs: 2, score: [2, 3] }),
    open,
  ),
  mlb(
    'a final many half innings ahead of a game that is followed waits for a second one',
    'fifasports/UAT#46',
    fixture(),
    live({ at: 'top 1', score: [0, 0] }),
    final({ at: 'end 9', score: [2, 3] }),
    expected({ open: false, reason: 'final-unconfirmed', markets: { 'moneyline/ft': 'suspended' } }),
    final({ at: 'end 9', score: [2, 3] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
  ),
  mlb(
    'a final many half innings ahead settles a game that was suspended, or met under way',
    'benjamincrom/baseball#34 (TOR at BOS 2024)',
    ...sixthInning,
    status('Live', 'Suspended: Rain', sixth),
    final({ at: 'end 9', score: [2, 3] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:away' } }),
  ),
  mlb(
    'a game made up as one of seven innings under its old fixture closes when it ends',
    'doubleheaders of 2020 and 2021',
    fixture(),
    final({ at: 'top 1', score: [0, 0] }, 'Postponed: Rain'),
    fixture({ gameDate: '2026-01-12', rules: { scheduledInnings: 7, extraInnings: 'placed-runner' } }),
    preview('Scheduled'),
    live({ at: 'top 7', outs: 2, score: [3, 2] }),
    final({ at: 'middle 7', score: [3, 2] }, 'Game Over'),
    closed('final-unconfirmed'),
    final({ at: 'middle 7', score: [3, 2] }),
    expected({ phase: 'final', markets: { 'moneyline/ft': 'settled:home' } }),
  ),
  ...['R', 'S', 'E', 'A', 'D', 'F', 'L', 'W', 'P', 'C', 'Z', null, 7].map((stage) =>
    mlb(
      `a fixture of the stage ${stage} is a game`,
      'gameType of the stats API',
      fixture({ stage, season: null, gameDate: 'tomorrow' }),
      preview('Warmup'),
      open,
    ),
  ),
]
