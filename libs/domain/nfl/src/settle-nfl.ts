import type { MarketName, MarketResult, Selection, SelectionResult, VoidReason } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { parseMarketKey } from './market-name.ts'
import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'
import { pointsOf } from './play-record.ts'
import { statsOf } from './player-stats.ts'
import { racesOf, scoringPlays } from './scoring-plays.ts'

/** An answer known now: which selection won, or that all stakes return, and why. */
type Answer = { readonly winner: Selection } | { readonly all: 'push' } | { readonly all: 'void'; readonly reason: VoidReason } | undefined

/**
 * Results known now of every offered market. What is decided by the play is settled `live` and confirmed by the end of the game. A game that is abandoned
 * confirms what was decided and voids the rest. A player's markets stand once he has an attempt, a carry or a target, also if he is sent off or hurt
 * later; without any they are void. A tie returns the stakes of the moneyline.
 */
export const settleNfl = (state: NflState, offered: readonly MarketKey[]): readonly MarketResult[] => {
  const results: MarketResult[] = []
  const over = isOver(state)
  const final = state.phase === 'final'
  for (const key of offered) {
    const name = parseMarketKey(key)
    if (name === undefined) continue
    const selections = selectionsOf[name.type]
    const answer = answerOf(state, name, final) ?? (state.phase === 'abandoned' ? abandoned : undefined)
    if (answer === undefined || selections === undefined) continue
    const resultOf = (selection: Selection): SelectionResult =>
      'all' in answer ? answer.all : answer.winner === selection ? 'won' : 'lost'
    results.push({
      key,
      selections: selections.map((selection) => ({ selection, result: resultOf(selection) })),
      certainty: over ? 'confirmed' : 'live',
      voidReason: 'reason' in answer ? answer.reason : '',
    })
  }
  return results
}

const abandoned: Answer = { all: 'void', reason: 'abandoned' }

const overUnder = ['over', 'under'] as const
const sides = ['home', 'away'] as const

const selectionsOf: Readonly<Record<string, readonly Selection[]>> = {
  moneyline: sides,
  spread: sides,
  total: overUnder,
  team_total: overUnder,
  result: ['home', 'draw', 'away'],
  total_odd: ['yes', 'no'],
  overtime: ['yes', 'no'],
  race_to: ['home', 'away', 'no'],
  next_score: ['home', 'away', 'no'],
  pass_yds: overUnder,
  pass_tds: overUnder,
  rush_yds: overUnder,
  rec_yds: overUnder,
  receptions: overUnder,
  anytime_td: ['yes', 'no'],
}

/** The quarters of a period and whether it is over. Overtime belongs to the whole game alone. */
const periodOf = (
  state: NflState,
  period: string,
  final: boolean,
): { readonly from: number; readonly to: number; readonly over: boolean } | undefined => {
  if (period === 'ft') return { from: 1, to: 99, over: final }
  const [from, to] =
    period === '1h' ? [1, 2] : period === '2h' ? [3, 4] : /^q[1-4]$/.test(period) ? [Number(period[1]), Number(period[1])] : [0, 0]
  if (from === 0) return undefined
  const ended =
    state.quarter > to || (state.quarter === to && (state.phase === 'quarter-break' || state.phase === 'halftime') && !state.underReview)
  return { from, to, over: final || ended }
}

const answerOf = (state: NflState, name: MarketName, final: boolean): Answer => {
  if (name.type === 'next_score') return nextScore(state, name.period, final)
  const period = periodOf(state, name.period, final)
  if (period === undefined) return undefined
  const home = pointsOf(state.records, 'home', period.from, period.to)
  const away = pointsOf(state.records, 'away', period.from, period.to)
  const line = name.line ?? 0
  switch (name.type) {
    case 'moneyline':
      if (!period.over) return undefined
      return home === away ? { all: 'push' } : { winner: home > away ? 'home' : 'away' }
    case 'result':
      return period.over ? { winner: home === away ? 'draw' : home > away ? 'home' : 'away' } : undefined
    case 'spread': {
      if (!period.over) return undefined
      const cover = 2 * (home - away) + line
      return cover === 0 ? { all: 'push' } : { winner: cover > 0 ? 'home' : 'away' }
    }
    case 'total':
      return overOrUnder(home + away, line, period.over)
    case 'team_total': {
      const side = sideOfTeam(state, name.participant)
      return side === undefined ? undefined : overOrUnder(side === 'home' ? home : away, line, period.over)
    }
    case 'total_odd':
      return period.over ? { winner: (home + away) % 2 === 1 ? 'yes' : 'no' } : undefined
    case 'overtime':
      return state.quarter > 4 ? { winner: 'yes' } : final ? { winner: 'no' } : undefined
    case 'race_to': {
      const first = racesOf(state.records, line / 2)
      return first !== undefined ? { winner: first } : final ? { winner: 'no' } : undefined
    }
    default:
      return playerAnswer(state, name, final)
  }
}

// A count that only grows: over is known as soon as it is passed.
const overOrUnder = (count: number, lineHalfPoints: number, over: boolean): Answer => {
  if (2 * count > lineHalfPoints) return { winner: 'over' }
  if (!over) return undefined
  return 2 * count === lineHalfPoints ? { all: 'push' } : { winner: 'under' }
}

const sideOfTeam = (state: NflState, teamId: string) => sides.find((side) => state.fixture[side].teamId === teamId)

const nextScore = (state: NflState, period: string, final: boolean): Answer => {
  const number = /^s([1-9]\d?)$/.exec(period)?.[1]
  if (number === undefined) return undefined
  const play = scoringPlays(state.records)[Number(number) - 1]
  if (play !== undefined) return { winner: play }
  return final ? { winner: 'no' } : undefined
}

const playerAnswer = (state: NflState, name: MarketName, final: boolean): Answer => {
  const stats = statsOf(state.records, name.participant)
  // A player with no attempt, carry, target or score counts as not having played.
  if (final && !stats.played) return { all: 'void', reason: 'player-did-not-play' }
  const line = name.line ?? 0
  switch (name.type) {
    // Yards can be lost again, so nothing is known before the end.
    case 'pass_yds':
      return final ? overOrUnder(stats.passYards, line, true) : undefined
    case 'rush_yds':
      return final ? overOrUnder(stats.rushYards, line, true) : undefined
    case 'rec_yds':
      return final ? overOrUnder(stats.receivingYards, line, true) : undefined
    case 'pass_tds':
      return overOrUnder(stats.passTouchdowns, line, final)
    case 'receptions':
      return overOrUnder(stats.receptions, line, final)
    case 'anytime_td':
      return stats.touchdowns > 0 ? { winner: 'yes' } : final ? { winner: 'no' } : undefined
    default:
      return undefined
  }
}
