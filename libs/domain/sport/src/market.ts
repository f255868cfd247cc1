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
  /** Margin in probability: 0.045 is an overround of 1.045. */
  readonly margin: number
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
