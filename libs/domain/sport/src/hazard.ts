import type { SuspendReason } from './suspend-reasons.ts'

/** What a hazard or a stop covers. */
export type MarketScope =
  | { readonly kind: 'game' }
  | { readonly kind: 'types'; readonly types: readonly string[] }
  | { readonly kind: 'participant'; readonly participant: string }

/** A condition of the game under which the markets in scope must be suspended. */
export interface Hazard {
  readonly scope: MarketScope
  readonly reason: SuspendReason
}
