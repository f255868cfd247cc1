import type { MarketName, MarketResult, Selection, SelectionResult, VoidReason } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import type { Answer } from './answer.ts'
import { overOrUnder } from './answer.ts'
import { parseMarketKey } from './market-name.ts'
import type { NflPhase } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'
import { endsLevel, isPlayedOut } from './overtime-verdict.ts'
import { periodQuarters } from './period-points.ts'
import { arePointsKnown, pointsOf } from './play-record.ts'
import { racesOf, scoringPlays } from './scoring-plays.ts'
import { playerAnswer } from './settle-players.ts'
import { playerTypes } from './markets-nfl.ts'

/** Why an end that was not played out voids what it leaves open. */
export const voidReasons: Readonly<Partial<Record<NflPhase, VoidReason>>> = {
  abandoned: 'abandoned',
  cancelled: 'cancelled',
  forfeited: 'forfeited',
}

/**
 * Results known now of every offered market; the rules are those of house-rules.ts. What is decided by the play is settled `live` and confirmed by the
 * end of the game. A game that is given up confirms what play had decided, all of it where play had decided the game, and voids the rest. Nothing is
 * said of what is not known.
 */
export const settleNfl = (state: NflState, offered: readonly MarketKey[]): readonly MarketResult[] => {
  const results: MarketResult[] = []
  const over = isOver(state)
  const reason = voidReasons[state.phase]
  const final = state.phase === 'final' || (reason !== undefined && isPlayedOut(state))
  const undecided: Answer = reason === undefined ? undefined : { all: 'void', reason }
  for (const key of offered) {
    const name = parseMarketKey(key)
    if (name === undefined) continue
    const selections = selectionsOf[name.type]
    const answer = answerOf(state, name, final) ?? undecided
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

const overUnder = ['over', 'under'] as const
const bothSides = ['home', 'away'] as const

const selectionsOf: Readonly<Record<string, readonly Selection[]>> = {
  moneyline: bothSides,
  spread: bothSides,
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

/** The quarters of each period. Overtime belongs to the whole game alone. */
const quartersOf = new Map<string, readonly [from: number, to: number]>([['ft', [1, 99]], ...Object.entries(periodQuarters)])

const answerOf = (state: NflState, name: MarketName, final: boolean): Answer => {
  if (name.type === 'next_score') return nextScore(state, name.period, final)
  const quarters = quartersOf.get(name.period)
  if (quarters === undefined) return undefined
  if (playerTypes.has(name.type)) return playerAnswer(state, name, final)
  const [from, to] = quarters
  if (!arePointsKnown(state.records, from, to)) return undefined
  const home = pointsOf(state.records, 'home', from, to)
  const away = pointsOf(state.records, 'away', from, to)
  const isEnded = final || state.endedQuarter >= to
  const line = name.line ?? 0
  switch (name.type) {
    case 'moneyline':
      if (!isEnded) return undefined
      return home === away ? { all: 'push' } : { winner: home > away ? 'home' : 'away' }
    case 'result':
      return isEnded ? { winner: home === away ? 'draw' : home > away ? 'home' : 'away' } : undefined
    case 'spread': {
      if (!isEnded) return undefined
      const cover = 2 * (home - away) + line
      return cover === 0 ? { all: 'push' } : { winner: cover > 0 ? 'home' : 'away' }
    }
    case 'total':
      return overOrUnder(home + away, line, isEnded)
    case 'team_total': {
      const side = sideOfTeam(state, name.participant)
      return side === undefined ? undefined : overOrUnder(side === 'home' ? home : away, line, isEnded)
    }
    case 'total_odd':
      return isEnded ? { winner: (home + away) % 2 === 1 ? 'yes' : 'no' } : undefined
    case 'overtime':
      return isOvertimeCertain(state) ? { winner: 'yes' } : final ? { winner: 'no' } : undefined
    case 'race_to': {
      const first = racesOf(state.records, line / 2)
      if (first === 'unknown') return undefined
      return first !== undefined ? { winner: first } : final ? { winner: 'no' } : undefined
    }
    default:
      return undefined
  }
}

// Regulation ended level, and the rules go on. A level final says that they did not.
const isOvertimeCertain = (state: NflState): boolean =>
  state.quarter > 4 ||
  (state.quarter === 4 &&
    state.endedQuarter === 4 &&
    state.phase !== 'live' &&
    state.phase !== 'final' &&
    state.homeScore === state.awayScore &&
    !endsLevel(state, 4))

const sideOfTeam = (state: NflState, teamId: string) => bothSides.find((side) => state.fixture[side].teamId === teamId)

/** Scoring plays that have a market: more than any game has. */
const numbersOfPlays = new Map(Array.from({ length: 99 }, (_, i) => [`s${i + 1}`, i + 1]))

const nextScore = (state: NflState, period: string, final: boolean): Answer => {
  const number = numbersOfPlays.get(period)
  if (number === undefined) return undefined
  const { sides, isCountKnown } = scoringPlays(state.records)
  const index = number - 1
  if (index < sides.length) {
    const side = sides[index]
    return side === undefined ? undefined : { winner: side }
  }
  return final && isCountKnown ? { winner: 'no' } : undefined
}
