import type { MarketResult, Selection, SelectionResult, VoidReason } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { marketKey } from '@fairline/kernel'
import { regulationPeriods } from './game-clock.ts'
import type { NbaState } from './nba-state.ts'
import type { NbaPhase } from './phases.ts'
import { isPartKnown, isPartOver, partsOfGame, scoreOfPart } from './period-model.ts'
import type { PlayerTally } from './player-stats.ts'
import { isPropStat } from './player-stats.ts'
import { isComplete, isOvercounted } from './completeness.ts'
import { isPlayedOut } from './decided.ts'
import { isOver } from './phases.ts'

/** What is known of a market: the difference that decides it, and whether that can still change. */
interface Finding {
  readonly selections: readonly Selection[]
  /** Above 0 the first selection wins, below it the last; 0 is the draw, or a push where there is none. */
  readonly difference: number
  readonly isDecided: boolean
  /** The market is void at the end of a game that was played out, whatever the difference. */
  readonly isVoidAtEnd?: boolean
}

const alwaysOffered: readonly MarketKey[] = [
  marketKey('moneyline/ft'),
  marketKey('total_odd/ft'),
  marketKey('overtime/ft'),
  ...partsOfGame.map((part) => marketKey(`result/${part.name}`)),
]

/**
 * Results known now, of the markets every game has, of the fixture's player lines and of each offered key. What the score has
 * passed or a period has ended is decided `live`; everything is `confirmed` when the game is final. A game that is abandoned, forfeited or
 * cancelled confirms what was decided by play and voids the rest with its reason. What is not known completely has no result, nor has a key of
 * an unknown type.
 */
export const settle = (state: NbaState, offered: readonly MarketKey[]): readonly MarketResult[] => {
  if (state.phase === 'pregame') return []
  const keys = new Set<MarketKey>(alwaysOffered)
  for (const line of state.fixture.playerLines) keys.add(marketKey(`${line.marketType}/ft/${line.playerId}/${line.line}`))
  for (const key of offered) keys.add(key)
  const results: MarketResult[] = []
  for (const key of keys) {
    const finding = find(state, key)
    const result = finding === undefined ? undefined : resultOf(state, key, finding)
    if (result !== undefined) results.push(result)
  }
  return results
}

/** Why each phase that ends a game without a result of play voids what play had not decided. */
export const voidReasons: Readonly<Partial<Record<NbaPhase, VoidReason>>> = {
  abandoned: 'abandoned',
  forfeited: 'forfeited',
  cancelled: 'cancelled',
}

const resultOf = (state: NbaState, key: MarketKey, finding: Finding): MarketResult | undefined => {
  const certainty = isOver(state.phase) ? 'confirmed' : 'live'
  const voidReason = finding.isDecided
    ? ''
    : finding.isVoidAtEnd === true && state.phase === 'final'
      ? 'player-did-not-play'
      : (voidReasons[state.phase] ?? '')
  if (voidReason !== '')
    return { key, selections: finding.selections.map((selection) => ({ selection, result: 'void' })), certainty, voidReason }
  if (!finding.isDecided) return undefined
  const winner = finding.difference > 0 ? 0 : finding.difference < 0 ? finding.selections.length - 1 : 1
  const isPush = finding.difference === 0 && finding.selections.length === 2
  const selections = finding.selections.map((selection, index): { selection: Selection; result: SelectionResult } => ({
    selection,
    result: isPush ? 'push' : index === winner ? 'won' : 'lost',
  }))
  return { key, selections, certainty, voidReason: '' }
}

// Between its last period and the provider's word a game is decided, and settled where that word is another one.
const isGameOver = (state: NbaState): boolean => state.phase === 'final' || (isOver(state.phase) && isPlayedOut(state))

/** Points that count for a period's markets, and whether more can come. */
const scoreOf = (
  state: NbaState,
  period: string,
): { readonly home: number; readonly away: number; readonly isOver: boolean } | undefined => {
  if (period === 'ft') return { home: state.homeScore, away: state.awayScore, isOver: isGameOver(state) }
  const part = partsOfGame.find((each) => each.name === period)
  return part === undefined || !isPartKnown(state, part) ? undefined : { ...scoreOfPart(state, part), isOver: isPartOver(state, part) }
}

const find = (state: NbaState, key: MarketKey): Finding | undefined => {
  const parts = key.split('/')
  const [type = '', period = ''] = parts
  const line = Number(parts.at(-1)) / 2
  const score = scoreOf(state, period)
  if (score === undefined) return undefined
  const lead = score.home - score.away
  const total = score.home + score.away
  const overUnder = ['over', 'under'] as const
  switch (type) {
    case 'moneyline':
      // Nobody plays on at a tie: a level end has no winner and is no push.
      return { selections: ['home', 'away'], difference: lead, isDecided: score.isOver && lead !== 0 }
    case 'result':
      return { selections: ['home', 'draw', 'away'], difference: lead, isDecided: score.isOver }
    case 'spread':
      return { selections: ['home', 'away'], difference: lead + line, isDecided: score.isOver }
    case 'total':
      return { selections: overUnder, difference: total - line, isDecided: score.isOver || total > line }
    case 'team_total': {
      const points = parts[2] === state.fixture.home.teamId ? score.home : score.away
      return { selections: overUnder, difference: points - line, isDecided: score.isOver || points > line }
    }
    case 'total_odd':
      return { selections: ['yes', 'no'], difference: total % 2 === 0 ? -1 : 1, isDecided: score.isOver }
    case 'overtime': {
      const isExtra = state.period > regulationPeriods
      return { selections: ['yes', 'no'], difference: isExtra ? 1 : -1, isDecided: score.isOver || isExtra }
    }
    default:
      return isPropStat(type) ? findPlayer(state, type, parts[2] ?? '', line, score.isOver) : undefined
  }
}

const findPlayer = (
  state: NbaState,
  stat: 'points' | 'rebounds' | 'assists' | 'threes',
  playerId: string,
  line: number,
  isOver: boolean,
): Finding => {
  const selections = ['over', 'under'] as const
  const tally = state.players.find((player) => player.playerId === playerId)
  if (tally === undefined || !tally.played)
    return { selections, difference: 0, isDecided: false, isVoidAtEnd: state.phase === 'final' && isAbsenceKnown(state, tally) }
  const difference = tally[stat] - line
  // Missing actions can only add: what is passed stays passed, but nothing can be called short.
  const isEnd = (isOver || tally.out) && isComplete(state, tally.side, stat)
  const isOfPoints = stat === 'points' || stat === 'threes'
  return { selections, difference, isDecided: isEnd || (difference > 0 && !(isOfPoints && isOvercounted(state, tally.side))) }
}

const isAbsenceKnown = (state: NbaState, tally: PlayerTally | undefined): boolean =>
  (tally === undefined ? (['home', 'away'] as const) : [tally.side]).every((side) => isComplete(state, side, 'appearance'))
