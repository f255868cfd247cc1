import type { MarketName, MarketResult, Selection, SelectionResult, VoidReason } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { marketKey } from '@fairline/kernel'
import { parseKey } from './market-parts.ts'
import { mlbMarkets } from './markets.ts'
import type { MlbState } from './mlb-state.ts'
import { scheduledInnings } from './mlb-state.ts'
import { scoredIn } from './price-periods.ts'
import { decideProp } from './settle-props.ts'

/** The winning selection, a tie that returns the stakes, or a reason to void. */
export type Decision = { readonly won: Selection } | { readonly push: true } | { readonly void: Exclude<VoidReason, ''> }

/** Over or under a count of which more may come until `done`. Lines are half runs. */
export const decideTotal = (count: number, line: number, done: boolean): Decision | undefined => {
  if (2 * count > line) return { won: 'over' }
  if (!done) return undefined
  return 2 * count === line ? { push: true } : { won: 'under' }
}

const decideSides = (home: number, away: number): Decision => (home === away ? { push: true } : { won: home > away ? 'home' : 'away' })

/** Half innings of regulation that a game must have for its run line and totals to stand when it is called early. */
const isFullGame = (state: MlbState): boolean => {
  const scheduled = scheduledInnings(state.fixture)
  if (state.inning > scheduled) return true
  // The home side need not bat in the last inning when it leads.
  return state.inning === scheduled && (state.bottom || (state.outs === 3 && state.homeScore > state.awayScore))
}

/** A called game counts when the losing side has batted in five innings. */
const isOfficial = (state: MlbState): boolean => {
  const needed = Math.min(5, scheduledInnings(state.fixture))
  if (state.inning !== needed) return state.inning > needed
  return state.homeScore > state.awayScore ? state.bottom || state.outs === 3 : state.bottom && state.outs === 3
}

const isFinal = (state: MlbState): boolean => state.phase === 'final'

const decideListed = (state: MlbState): Decision | undefined => {
  for (const player of state.fixture.players) {
    if (player.role !== 'starting_pitcher') continue
    const threw = player.side === 'home' ? state.homeStarterId : state.awayStarterId
    if (threw !== '' && threw !== player.playerId) return { void: 'pitcher-changed' }
  }
  return decideGame(state, { type: 'moneyline', period: 'ft', participant: '', line: undefined })
}

/** Markets of the whole game. Decided when the rules end the game, or earlier where nothing can change them. */
const decideGame = (state: MlbState, name: MarketName): Decision | undefined => {
  const { homeScore: home, awayScore: away, fixture } = state
  const line = name.line ?? 0
  if (name.type === 'total' || name.type === 'team_total') {
    const count = name.type === 'total' ? home + away : name.participant === fixture.home.teamId ? home : away
    const early = decideTotal(count, line, false)
    if (early !== undefined || !state.over) return early
    return isFullGame(state) ? decideTotal(count, line, true) : { void: 'abandoned' }
  }
  if (name.type === 'extra_innings' && state.inning > scheduledInnings(fixture)) return { won: 'yes' }
  if (!state.over) return undefined
  if (!isOfficial(state)) return { void: 'abandoned' }
  if (name.type === 'moneyline') return decideSides(home, away)
  if (!isFullGame(state)) return { void: 'abandoned' }
  if (name.type === 'spread') return decideSides(2 * home + line, 2 * away)
  if (name.type === 'total_odd') return { won: (home + away) % 2 === 1 ? 'yes' : 'no' }
  return name.type === 'extra_innings' ? { won: 'no' } : undefined
}

const decidePeriod = (state: MlbState, name: MarketName): Decision | undefined => {
  const match = /^(f5|i(\d{1,2}))$/.exec(name.period)
  if (match === null) return undefined
  const [first, last] = name.period === 'f5' ? [1, 5] : [Number(match[2]), Number(match[2])]
  // The rules may end the game inside its last inning: then the inning is as complete as it can be.
  const done = state.inning > last || (state.over && state.inning === last && isFullGame(state))
  const home = scoredIn(state, true, first, last)
  const away = scoredIn(state, false, first, last)
  if (name.type === 'total') {
    const decided = decideTotal(home + away, name.line ?? 0, done)
    return decided ?? (state.over ? { void: 'abandoned' } : undefined)
  }
  if (!done) return state.over ? { void: 'abandoned' } : undefined
  return { won: home > away ? 'home' : home < away ? 'away' : 'draw' }
}

const decide = (state: MlbState, name: MarketName): Decision | undefined => {
  if (name.type === 'moneyline_listed') return decideListed(state)
  if (name.period !== 'ft') return decidePeriod(state, name)
  return decideProp(state, name) ?? decideGame(state, name)
}

const resultOf = (selection: Selection, decision: Decision): SelectionResult => {
  if ('push' in decision) return 'push'
  if ('void' in decision) return 'void'
  return decision.won === selection ? 'won' : 'lost'
}

const selectionsOf = new Map(mlbMarkets.map((market) => [market.type, market.selections]))

/** Markets without line or participant, known even where nobody offered them. */
const always: readonly MarketKey[] = ['moneyline/ft', 'total_odd/ft', 'extra_innings/ft', 'result/f5'].map(marketKey)

/** Results of markets as far as they are decided: `live` from the running feed, `confirmed` once the provider says final. */
export const settleMlb = (state: MlbState, offered: readonly MarketKey[]): readonly MarketResult[] => {
  if (state.plays.length === 0 && !isFinal(state) && state.phase === 'pregame') return []
  const results: MarketResult[] = []
  for (const key of new Set([...always, ...offered])) {
    const name = parseKey(key)
    const selections = name === undefined ? undefined : selectionsOf.get(name.type)
    if (name === undefined || selections === undefined) continue
    const decision = decide(state, name) ?? (isFinal(state) ? ({ void: 'no-result' } as const) : undefined)
    if (decision === undefined) continue
    results.push({
      key,
      selections: selections.map((selection) => ({ selection, result: resultOf(selection, decision) })),
      certainty: isFinal(state) ? 'confirmed' : 'live',
      voidReason: 'void' in decision ? decision.void : '',
    })
  }
  return results
}
