import type { MarketName, MarketResult, Selection, SelectionResult, VoidReason } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { marketKey } from '@fairline/kernel'
import { parseKey } from './market-parts.ts'
import { mlbMarkets } from './markets.ts'
import type { MlbState } from './mlb-state.ts'
import { scheduledInnings } from './mlb-state.ts'
import { countedScore, isEnded, isFullGame, isOfficial } from './game-end.ts'
import { scoredIn } from './price-periods.ts'
import { decideProp, isProp } from './settle-props.ts'

/** The winning selection, a tie that returns the stakes, or a reason to void. */
export type Decision = { readonly won: Selection } | { readonly push: true } | { readonly void: Exclude<VoidReason, ''> }

/** Over or under a count of which more may come until `done`. Lines are half runs. */
export const decideTotal = (count: number, line: number, done: boolean): Decision | undefined => {
  if (2 * count > line) return { won: 'over' }
  if (!done) return undefined
  return 2 * count === line ? { push: true } : { won: 'under' }
}

const decideSides = (home: number, away: number): Decision => (home === away ? { push: true } : { won: home > away ? 'home' : 'away' })

const decideListed = (state: MlbState): Decision | undefined => {
  const listed = state.fixture.players.filter((player) => player.role === 'starting_pitcher')
  const threw = listed.map((player) => (player.side === 'home' ? state.homeStarterId : state.awayStarterId))
  if (listed.some((player, at) => threw[at] !== '' && threw[at] !== player.playerId)) return { void: 'pitcher-changed' }
  // Who started is not known where the messages about it were lost.
  if (threw.includes('') && state.lostAfterPlays >= 0) return undefined
  return decideGame(state, { type: 'moneyline', period: 'ft', participant: '', line: undefined })
}

const calledEarly = { void: 'called-early' } as const

/** Markets of the whole game once it is over: by its score, or by that of the last full inning where it was called. */
const decideOver = (state: MlbState, name: MarketName): Decision | undefined => {
  const scheduled = scheduledInnings(state.fixture)
  if (name.type === 'moneyline' ? !isOfficial(state, scheduled) : !isFullGame(state)) return calledEarly
  // Extra innings are reached where all scheduled ones end level, whether or not they are played.
  if (name.type === 'extra_innings') return { won: state.inning > scheduled || state.homeScore === state.awayScore ? 'yes' : 'no' }
  const score = countedScore(state)
  if (score === undefined) return undefined
  const { home, away } = score
  const line = name.line ?? 0
  switch (name.type) {
    case 'moneyline':
      return decideSides(home, away)
    case 'spread':
      return decideSides(2 * home + line, 2 * away)
    case 'total':
      return decideTotal(home + away, line, true)
    case 'team_total':
      return decideTotal(name.participant === state.fixture.home.teamId ? home : away, line, true)
    case 'total_odd':
      return { won: (home + away) % 2 === 1 ? 'yes' : 'no' }
    default:
      return undefined
  }
}

/** Markets of the whole game. Decided when the rules end the game, or earlier where nothing can change them. */
const decideGame = (state: MlbState, name: MarketName): Decision | undefined => {
  const { homeScore: home, awayScore: away, fixture } = state
  if (name.type === 'total' || name.type === 'team_total') {
    const count = name.type === 'total' ? home + away : name.participant === fixture.home.teamId ? home : away
    const passed = decideTotal(count, name.line ?? 0, false)
    if (passed !== undefined) return passed
  }
  if (name.type === 'extra_innings' && state.inning > scheduledInnings(fixture)) return { won: 'yes' }
  return state.over ? decideOver(state, name) : undefined
}

/** How a period stands: complete, or as complete as it can be where the rules ended the game inside it. */
const isPeriodDone = (state: MlbState, last: number): boolean =>
  state.inning > last || (state.inning === last && ((state.over && isFullGame(state)) || (state.bottom && state.outs === 3)))

const decidePeriod = (state: MlbState, name: MarketName): Decision | undefined => {
  const match = /^(f5|i(\d{1,2}))$/.exec(name.period)
  if (match === null || !state.lineKnown) return undefined
  const [first, last] = name.period === 'f5' ? [1, 5] : [Number(match[2]), Number(match[2])]
  const home = scoredIn(state, true, first, last)
  const away = scoredIn(state, false, first, last)
  const done = isPeriodDone(state, last)
  if (name.type === 'total') {
    const decided = decideTotal(home + away, name.line ?? 0, done)
    return decided ?? (state.over ? calledEarly : undefined)
  }
  // In its own half of the last inning the home side cannot be overtaken.
  if (state.inning === last && (state.bottom || state.outs === 3) && home > away) return { won: 'home' }
  if (!done) return state.over ? calledEarly : undefined
  return { won: home > away ? 'home' : home < away ? 'away' : 'draw' }
}

const decide = (state: MlbState, name: MarketName): Decision | undefined => {
  if (name.type === 'moneyline_listed') return decideListed(state)
  if (name.period !== 'ft') return decidePeriod(state, name)
  return isProp(name) ? decideProp(state, name) : decideGame(state, name)
}

/** Ends that are decisions of the league or of an operator: what play has not decided is void with that reason. */
const voidingPhases: Readonly<Partial<Record<MlbState['phase'], Exclude<VoidReason, ''>>>> = {
  forfeited: 'forfeited',
  cancelled: 'cancelled',
  abandoned: 'abandoned',
}

const resultOf = (selection: Selection, decision: Decision): SelectionResult => {
  if ('push' in decision) return 'push'
  if ('void' in decision) return 'void'
  return decision.won === selection ? 'won' : 'lost'
}

const selectionsOf = new Map(mlbMarkets.map((market) => [market.type, market.selections]))

/** Markets without line or participant, known even where nobody offered them. */
const always: readonly MarketKey[] = ['moneyline/ft', 'total_odd/ft', 'extra_innings/ft', 'result/f5'].map(marketKey)

/**
 * Results of markets as far as they are decided: `live` from the running feed, `confirmed` once the game has ended. Nothing for what is not known,
 * though the game is over.
 */
export const settleMlb = (state: MlbState, offered: readonly MarketKey[]): readonly MarketResult[] => {
  const ended = isEnded(state.phase)
  if (!ended && (!state.begun || state.phase === 'pregame')) return []
  const undecided = voidingPhases[state.phase]
  const results: MarketResult[] = []
  for (const key of new Set([...always, ...offered])) {
    const name = parseKey(key)
    const selections = name === undefined ? undefined : selectionsOf.get(name.type)
    if (name === undefined || selections === undefined) continue
    const decision = decide(state, name) ?? (undecided === undefined ? undefined : { void: undecided })
    if (decision === undefined) continue
    results.push({
      key,
      selections: selections.map((selection) => ({ selection, result: resultOf(selection, decision) })),
      certainty: ended ? 'confirmed' : 'live',
      voidReason: 'void' in decision ? decision.void : '',
    })
  }
  return results
}
