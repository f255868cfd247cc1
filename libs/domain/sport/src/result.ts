import type { MarketKey } from '@fairline/kernel'
import type { Selection } from './market.ts'

/** How a selection ended. `push` and `void` return the stake. */
export type SelectionResult = 'won' | 'lost' | 'push' | 'void' | 'dead-heat'

/** Why a market was voided, and when. Empty for an ordinary result. Part of the published contract. */
export const voidReasonMeanings = {
  '': 'An ordinary result.',
  'pitcher-changed': 'A listed starter did not throw the first pitch of his side.',
  'player-did-not-play': 'The player had no part in the game that counts.',
  abandoned: 'The game was given up before this was decided.',
  cancelled: 'The game was called off before this was decided.',
  forfeited: 'The league decided the game, not play.',
  postponed: 'The game was not played on its day, and the house rule does not wait for another.',
  'called-early': 'The game was called before it was long enough for this market.',
  'no-result': 'What this market counts was not known completely when the correction window ended.',
} as const

/** One of the reasons of {@link voidReasonMeanings}. */
export type VoidReason = keyof typeof voidReasonMeanings

/** The result of one market as known now. A later state may know better: common code then rolls back and settles again. */
export interface MarketResult {
  readonly key: MarketKey
  readonly selections: readonly { readonly selection: Selection; readonly result: SelectionResult }[]
  /** `live` from the running feed, `confirmed` when the game is final. */
  readonly certainty: 'live' | 'confirmed'
  readonly voidReason: VoidReason
}
