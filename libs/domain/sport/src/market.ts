import type { HalfPoints, MarketKey } from '@fairline/kernel'

/** The selections a market can have. Each market has an exclusive, exhaustive pair or triple of them. */
export type Selection = 'home' | 'away' | 'draw' | 'over' | 'under' | 'yes' | 'no'

/** A market type of a sport, defined once as data in its registry. */
export interface MarketDefinition {
  /** First part of the market key, for example `moneyline`. Never reused for another meaning. */
  readonly type: string
  /** For people: `Moneyline`. */
  readonly name: string
  readonly selections: readonly Selection[]
  /** Whether keys of this type carry a line, a participant (team or player). */
  readonly hasLine: boolean
  readonly participant: 'none' | 'team' | 'player'
  /** The periods that it is offered for, by their words in {@link PeriodDefinition}. */
  readonly periods: readonly string[]
  /** What the line is of and from whose view, for people; empty where there is none. */
  readonly lineMeaning: string
  /** How it is settled, one sentence for people; the house rules say what holds in particular situations. */
  readonly settlement: string
  /** Margin in probability: 0.045 is an overround of 1.045. */
  readonly margin: number
}

/** A part of a game that markets are about. */
export interface PeriodDefinition {
  /** Second part of the market key: `ft`, `1h`; a `*` stands for a number from 1: `i*` is `i1`, `i2`, ... */
  readonly period: string
  /** For people. */
  readonly name: string
}

/** The parts of a market's name; see {@link marketKeyOf}. */
export interface MarketName {
  readonly type: string
  /** `ft` full time, or a part: `1h`, `q3`, `i5`, `f5`. */
  readonly period: string
  /** Team or player id; empty where the market is about the game. */
  readonly participant: string
  readonly line: HalfPoints | undefined
}

/** A market with fair probabilities: no margin, no rounding. They sum to 1 (within 1e-9). */
export interface FairMarket extends MarketName {
  readonly key: MarketKey
  /** The line shown first among its alternates. */
  readonly main: boolean
  readonly selections: readonly { readonly selection: Selection; readonly probability: number }[]
}

/** The key of a market: `type[/period][/participant][/line]`. */
export const marketKeyOf = (name: MarketName): MarketKey => {
  let key = `${name.type}/${name.period}`
  if (name.participant !== '') key += `/${name.participant}`
  if (name.line !== undefined) key += `/${name.line}`
  return key as MarketKey
}
