/** Why markets must not be open now. One list for all sports; part of the published contract. */
export const suspendReasons = [
  'scoring-chance',
  'score-under-review',
  'challenge',
  'injury',
  'timeout-policy',
  'period-change',
  'delay',
  'feed-gap',
  'feed-silent',
  'price-jump',
  'price-anomaly',
  'operator',
  'not-started',
] as const

/** One of {@link suspendReasons}. */
export type SuspendReason = (typeof suspendReasons)[number]

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
