import type { Sport } from '@fairline/kernel'
import type { PriorScore } from '../ratings/prior-scores.ts'
import type { MarketScore } from './market-scores.ts'
import type { NumberScore } from './number-scores.ts'
import type { SettlementScore } from './settlement-check.ts'
import type { WinReport } from './win-scores.ts'

/** Everything the evaluation says of a sport. */
export interface SportReport {
  readonly sport: Sport
  /** Version of the model's parameters. */
  readonly params: string
  readonly games: number
  /** Tables left out because a file is missing. */
  readonly skipped: readonly string[]
  /** What could not be used, and how often. */
  readonly notes: readonly (readonly [reason: string, count: number])[]
  readonly wins: WinReport
  readonly markets: readonly MarketScore[]
  readonly numbers: readonly NumberScore[]
  readonly settlement: readonly SettlementScore[]
  /** The same games with their lines, with the teams' ratings instead, and with neither. */
  readonly priors: readonly PriorScore[]
}
