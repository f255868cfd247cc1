import type { MarketName, Selection, Side } from '@fairline/domain-sport'

/** Points of both sides. */
export interface Points {
  readonly home: number
  readonly away: number
}

/** What a game's own records say of it, read without the calculators. What is unknown is absent. */
export interface GameFacts {
  readonly homeTeamId: string
  readonly final: Points | undefined
  /** By the period names of market keys: `1h`, `q3`, `f5`, `i7`. */
  readonly periods: ReadonlyMap<string, Points>
  readonly beyondRegulation: boolean | undefined
  /** Who made each scoring play. */
  readonly scorers: readonly Side[] | undefined
  /** The score after each change. */
  readonly scores: readonly Points[] | undefined
  /** Statistics at the end by market type, of everybody who played. */
  readonly players: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined
  /** Players whose statistics the source mixes with those of a namesake. */
  readonly ambiguousPlayers: ReadonlySet<string>
  /** Players who may have scored a touchdown of which the source names no scorer. */
  readonly perhapsScorers: ReadonlySet<string>
  /** Called early: what stands is then a matter of house rules, except for the winner. */
  readonly isShortened: boolean
}

/** The selection that won, or that stakes return, or undefined where the facts do not say. */
export type Truth = Selection | 'push' | 'void' | undefined

const overUnder = (count: number, line: number): Truth => (2 * count === line ? 'push' : 2 * count > line ? 'over' : 'under')

const sideTruth = (home: number, away: number, level: Truth): Truth => (home === away ? level : home > away ? 'home' : 'away')

const raceTruth = (facts: GameFacts, points: number): Truth => {
  if (facts.scores === undefined) return undefined
  const reached = facts.scores.find(({ home, away }) => home >= points || away >= points)
  return reached === undefined ? 'no' : reached.home >= points ? 'home' : 'away'
}

const playerTruth = (name: MarketName, facts: GameFacts): Truth => {
  if (facts.players === undefined || facts.ambiguousPlayers.has(name.participant)) return undefined
  const statistics = facts.players.get(name.participant)
  if (statistics === undefined) return 'void'
  const count = statistics.get(name.type) ?? 0
  if (name.line !== undefined) return overUnder(count, name.line)
  if (count > 0) return 'yes'
  return name.type === 'anytime_td' && facts.perhapsScorers.has(name.participant) ? undefined : 'no'
}

/** How a market must be settled. Types with the same meaning have the same name in every sport. */
export const truthOf = (name: MarketName, facts: GameFacts): Truth => {
  if (facts.isShortened && name.type !== 'moneyline') return undefined
  const points = name.period === 'ft' ? facts.final : facts.periods.get(name.period)
  const line = name.line ?? 0
  switch (name.type) {
    case 'overtime':
    case 'extra_innings':
      return facts.beyondRegulation === undefined ? undefined : facts.beyondRegulation ? 'yes' : 'no'
    case 'next_score':
      return facts.scorers === undefined ? undefined : (facts.scorers[Number(name.period.slice(1)) - 1] ?? 'no')
    case 'race_to':
      return raceTruth(facts, line / 2)
    case 'moneyline':
    case 'moneyline_listed':
      return points && sideTruth(points.home, points.away, 'push')
    case 'result':
      return points && sideTruth(points.home, points.away, 'draw')
    case 'spread':
      return points && sideTruth(2 * points.home + line, 2 * points.away, 'push')
    case 'total':
      return points && overUnder(points.home + points.away, line)
    case 'team_total':
      return points && overUnder(name.participant === facts.homeTeamId ? points.home : points.away, line)
    case 'total_odd':
      return points && ((points.home + points.away) % 2 === 1 ? 'yes' : 'no')
    default:
      return name.participant === '' ? undefined : playerTruth(name, facts)
  }
}
