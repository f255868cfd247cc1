import type { MarginMethod } from '@fairline/domain-odds'
import type { SuspendReason } from '@fairline/domain-sport'

/** Limits and margins common to every market; data, so that a price can name what it was made with. */
export interface TradingPolicy {
  readonly version: string
  readonly marginMethod: MarginMethod
  /** How long a price stays tradable after its newest input. */
  readonly validForMs: number
  /** A fair probability outside these limits is not offered. */
  readonly minProbability: number
  readonly maxProbability: number
  /** A change of the fair probability beyond this closes the market until a later state is priced. */
  readonly jumpLimit: number
  /** Conditions that a sport reports and that close nothing here; `timeout-policy` stands for a timeout of a team. */
  readonly tolerated: readonly SuspendReason[]
  /** Margin added per unit of change of the fair probability since the last published price, up to the cap. */
  readonly volatilityFactor: number
  readonly volatilityCap: number
  /** Allowed sum of the implied probabilities after rounding. */
  readonly minBookSum: number
  readonly maxBookSum: number
  /** Least time between two boards of a game that nothing else calls for. */
  readonly boardIntervalMs: number
  /** Beat time after the final until a game's state is dropped. */
  readonly closeAfterMs: number
}

/** The policy in force. */
export const defaultTradingPolicy: TradingPolicy = {
  version: 'policy-2',
  marginMethod: 'power',
  validForMs: 5_000,
  minProbability: 0.005,
  maxProbability: 0.995,
  jumpLimit: 0.35,
  tolerated: ['timeout-policy'],
  volatilityFactor: 0.1,
  volatilityCap: 0.015,
  minBookSum: 1,
  maxBookSum: 1.3,
  boardIntervalMs: 1_000,
  closeAfterMs: 6 * 3_600_000,
}
