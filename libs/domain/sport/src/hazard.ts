/**
 * Why markets must not be open now. One list for all sports; part of the published contract.
 * - `feed-refused`: a message of the game was refused, and what it could have changed has not been stated since.
 * - `feed-renumbered`: the provider's numbers jumped or started again, and it is not clear yet which numbering counts.
 * - `input-unknown`: a field that prices need was not stated well (timeouts, down, count).
 * - `state-unconfirmed`: a score, period, clock or inning that cannot follow from the last state waits for a second statement.
 * - `final-unconfirmed`: the same of a final.
 * - `decided`: the rules decide the result; the provider has not confirmed it yet.
 * - `suspended`, `postponed`: play was stopped, or the game moved to another day; a statement of the phase ends it.
 * - `result-unknown`: the game is over, and what this market counts is not known completely.
 */
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
  'feed-refused',
  'feed-renumbered',
  'input-unknown',
  'state-unconfirmed',
  'final-unconfirmed',
  'decided',
  'suspended',
  'postponed',
  'result-unknown',
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
