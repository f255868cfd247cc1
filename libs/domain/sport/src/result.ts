import type { MarketKey } from '@fairline/kernel'
import type { Selection } from './market.ts'

/** How a selection ended. `push` and `void` return the stake. */
export type SelectionResult = 'won' | 'lost' | 'push' | 'void' | 'dead-heat'

/** Why a market was voided; empty for an ordinary result. */
export type VoidReason =
  '' | 'pitcher-changed' | 'player-did-not-play' | 'abandoned' | 'no-result' | 'postponed' | 'cancelled' | 'forfeited' | 'called-early'

/** The result of one market as known now. A later state may know better: common code then rolls back and settles again. */
export interface MarketResult {
  readonly key: MarketKey
  readonly selections: readonly { readonly selection: Selection; readonly result: SelectionResult }[]
  /** `live` from the running feed, `confirmed` when the game is final. */
  readonly certainty: 'live' | 'confirmed'
  readonly voidReason: VoidReason
}
