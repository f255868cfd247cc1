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
  /** Beat time after which the board of a game is published again although nothing changed: who joins reads odds from where it was written. */
  readonly boardRefreshMs: number
  /** Beat time after the final, and after a later change, until a game's board is taken back. */
  readonly closeAfterMs: number
  /** Beat time after the final in which it may be corrected or taken back; then what has no result is cancelled, and the state is dropped. */
  readonly correctionWindowMs: number
  /** Beat time after which a final that does not follow from what was known before is taken nevertheless. */
  readonly confirmFinalAfterMs: number
  /** Beat time after the last event until a game that is not over counts as abandoned. */
  readonly abandonAfterMs: number
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** The policy in force. */
export const defaultTradingPolicy: TradingPolicy = {
  version: 'policy-3',
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
  boardRefreshMs: 600_000,
  closeAfterMs: 6 * hourMs,
  correctionWindowMs: 14 * dayMs,
  confirmFinalAfterMs: 600_000,
  abandonAfterMs: 365 * dayMs,
}
