import type { FairMarket, Fixture, MarketDefinition, MarketResult, ModelParams, SportModule } from '@fairline/domain-sport'
import { marketKeyOf } from '@fairline/domain-sport'
import type { HalfPoints, MarketKey, Micros } from '@fairline/kernel'
import { AppError, fail, gameId, ok } from '@fairline/kernel'

/** A toy sport for tests: points are scored until somebody says stop; the first to score wins `first`. */
export interface RaceState {
  readonly home: number
  readonly away: number
  readonly first: 'home' | 'away' | undefined
  readonly phase: 'pregame' | 'live' | 'final'
  readonly review: boolean
  readonly broken: boolean
  readonly timeout: boolean
  /** The clock cannot be right. */
  readonly oddClock: boolean
  /** Messages were lost: who scored first is not known unless it was before. */
  readonly lost: boolean
  /** A final score that nothing has confirmed. */
  readonly doubtful: boolean
}

/** What can happen in the toy sport. */
export type RaceEvent =
  | { readonly kind: 'start' | 'stop' | 'review' | 'reviewed' | 'reopen' | 'break' | 'mend' | 'timeout' | 'odd-stop' | 'tick' | 'odd-tick' }
  | { readonly kind: 'score'; readonly home: number; readonly away: number; readonly scorer?: string | undefined }

const market = (
  type: string,
  line: number | undefined,
  main: boolean,
  probability: number,
  selections: readonly ['home' | 'over', 'away' | 'under'],
): FairMarket => {
  const name = { type, period: 'ft', participant: '', line: line as HalfPoints | undefined }
  return {
    ...name,
    key: marketKeyOf(name),
    main,
    selections: [
      { selection: selections[0], probability },
      { selection: selections[1], probability: 1 - probability },
    ],
  }
}

/** Whether an event is of the clock alone. */
export const isTick = ({ kind }: RaceEvent): boolean => kind === 'tick' || kind === 'odd-tick'

const ofGame: Omit<MarketDefinition, 'type' | 'name' | 'selections' | 'margin'> = {
  hasLine: false,
  lineMeaning: '',
  participant: 'none',
  periods: ['ft'],
  settlement: 'By the points.',
}

const params: ModelParams = { version: 'race-1', values: {} }

/** The toy sport as a module. */
export const raceSport: SportModule<RaceState, RaceEvent> = {
  sport: 'nfl',
  params,
  markets: [
    { type: 'moneyline', name: 'Moneyline', selections: ['home', 'away'], ...ofGame, margin: 0.04 },
    { type: 'total', name: 'Total', selections: ['over', 'under'], ...ofGame, hasLine: true, lineMeaning: 'Half points.', margin: 0.05 },
    { type: 'first', name: 'First to score', selections: ['home', 'away'], ...ofGame, margin: 0.05 },
  ],
  periods: [{ period: 'ft', name: 'The race' }],
  rules: { laps: '1' },
  route: () => fail(new AppError('RACE_FEED_ABSENT', 'The toy sport has no feed.', { disposition: 'reject' })),
  decode: () => fail(new AppError('RACE_FEED_ABSENT', 'The toy sport has no feed.', { disposition: 'reject' })),
  named: () => undefined,
  isCorrection: () => false,
  isFullState: (event) => event.kind !== 'review' && !isTick(event),
  isClockState: (event) => event.kind !== 'review',
  endOfGame: (event) => (event.kind === 'stop' || event.kind === 'odd-stop' ? 'ended' : event.kind === 'reopen' ? 'not-ended' : undefined),
  decidingFields: (event) => JSON.stringify(event),
  namedPlayers: (event) =>
    event.kind === 'score' && event.scorer !== undefined ? [{ playerId: `nfl-${event.scorer}`, name: event.scorer, side: undefined }] : [],
  initial: () => ({
    home: 0,
    away: 0,
    first: undefined,
    phase: 'pregame',
    review: false,
    broken: false,
    timeout: false,
    oddClock: false,
    lost: false,
    doubtful: false,
  }),
  refit: (state) => (state.phase === 'pregame' ? state : undefined),
  apply: (state, event) => {
    switch (event.kind) {
      case 'start':
        return { ...state, phase: 'live' }
      case 'stop':
        return { ...state, phase: 'final', review: false, doubtful: false }
      case 'odd-stop':
        return state.phase === 'final' ? state : { ...state, doubtful: true }
      case 'tick':
        return { ...state, oddClock: false }
      case 'odd-tick':
        return { ...state, oddClock: true }
      case 'review':
        return { ...state, review: true }
      case 'reviewed':
        return { ...state, review: false }
      case 'reopen':
        return { ...state, phase: 'live', doubtful: false }
      case 'break':
        return { ...state, broken: true }
      case 'mend':
        return { ...state, broken: false }
      case 'timeout':
        return { ...state, timeout: true }
      case 'score': {
        const scorer = state.first ?? (state.lost ? undefined : event.home > 0 ? 'home' : 'away')
        const first = event.home + event.away === 0 ? undefined : scorer
        return { ...state, home: event.home, away: event.away, first, timeout: false, doubtful: false }
      }
    }
  },
  afterLoss: (state) => (state.lost ? state : { ...state, lost: true }),
  afterReturn: (state) => state,
  isFinalUnconfirmed: (state) => state.doubtful,
  confirmFinal: (state) => (state.doubtful ? { ...state, phase: 'final', doubtful: false } : state),
  abandon: (state) => (state.phase === 'final' ? state : { ...state, phase: 'final', doubtful: false }),
  summary: (state) => ({ phase: state.phase, homeScore: state.home, awayScore: state.away, clock: '', situation: '' }),
  price: (state) => {
    const lead = state.home - state.away
    const scored = state.home + state.away
    const main = 2 * scored + 9
    const fair = [market('moneyline', undefined, true, state.broken ? Number.NaN : 1 / (1 + Math.exp(-lead / 4)), ['home', 'away'])]
    for (const step of [-4, 0, 4]) fair.push(market('total', main + step, step === 0, 0.5 - step * 0.05, ['over', 'under']))
    if (state.first === undefined && !state.lost) fair.push(market('first', undefined, true, 0.52, ['home', 'away']))
    return fair
  },
  hazards: (state) => [
    ...(state.doubtful ? [{ scope: { kind: 'game' }, reason: 'final-unconfirmed' } as const] : []),
    ...(state.oddClock ? [{ scope: { kind: 'game' }, reason: 'state-unconfirmed' } as const] : []),
    ...(state.review ? [{ scope: { kind: 'game' }, reason: 'score-under-review' } as const] : []),
    ...(state.timeout ? [{ scope: { kind: 'game' }, reason: 'timeout-policy' } as const] : []),
  ],
  settle: (state, offered) => offered.flatMap((key) => settleOne(state, key)),
  codec: {
    version: 1,
    encode: (state) => ({ ...state, first: state.first ?? null }),
    decode: (_version, data) => {
      const read = data as unknown as Omit<RaceState, 'first'> & { first: 'home' | 'away' | null }
      return ok({ ...read, first: read.first ?? undefined })
    },
  },
}

const settleOne = (state: RaceState, key: MarketKey): readonly MarketResult[] => {
  const [type, , line] = key.split('/')
  const certainty = state.phase === 'final' ? 'confirmed' : 'live'
  const binary = (selections: readonly ['home' | 'over', 'away' | 'under'], firstWins: boolean): readonly MarketResult[] => [
    {
      key,
      certainty,
      voidReason: '',
      selections: [
        { selection: selections[0], result: firstWins ? 'won' : 'lost' },
        { selection: selections[1], result: firstWins ? 'lost' : 'won' },
      ],
    },
  ]
  if (type === 'total') {
    const passed = 2 * (state.home + state.away) > Number(line)
    return passed || state.phase === 'final' ? binary(['over', 'under'], passed) : []
  }
  if (type === 'first') return state.first === undefined ? [] : binary(['home', 'away'], state.first === 'home')
  return state.phase === 'final' && state.home !== state.away ? binary(['home', 'away'], state.home > state.away) : []
}

/** A fixture of the toy sport. */
export const raceFixture: Fixture = {
  gameId: gameId('nfl-race-1'),
  sport: 'nfl',
  season: 2026,
  stage: 'regular',
  gameDate: '2026-09-13',
  startsAtUs: 1_789_000_000_000_000 as Micros,
  home: { teamId: 'nfl-H', name: 'Home', abbreviation: 'HOM' },
  away: { teamId: 'nfl-A', name: 'Away', abbreviation: 'AWY' },
  rules: {},
  lines: {},
  players: [],
  playerLines: [],
}
