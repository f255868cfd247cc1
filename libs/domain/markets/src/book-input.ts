import type { Fixture, LostNumbers } from '@fairline/domain-sport'
import type { Evaluation, GameBook } from './game-book.ts'

/** One input of a game, in `event_seq` order. */
export type BookInput<Event> = {
  readonly eventSeq: number
  /** Offset of the record it came in. */
  readonly offset: number
  readonly receivedAtUs: number
  readonly sentAtUs: number
  readonly source: string
} & (
  | {
      readonly kind: 'event'
      readonly event: Event
      /** The provider's number of the message. */
      readonly feedSeq: number
      readonly highRate: boolean
      /** States score, period, clock and phase of the present. One that came late does not. */
      readonly fullState: boolean
      /** States the clock or the count of the present. */
      readonly clockState: boolean
    }
  | { readonly kind: 'fixture'; readonly fixture: Fixture }
  | { readonly kind: 'suspend'; readonly types: readonly string[] }
  | { readonly kind: 'resume'; readonly types: readonly string[] }
  | { readonly kind: 'abandon' }
  | { readonly kind: 'confirm-final' }
  | { readonly kind: 'gap'; readonly lost: LostNumbers | undefined }
  | {
      readonly kind: 'refusal'
      readonly lost: LostNumbers | undefined
      /** What was refused could have changed clock or count only. */
      readonly clockOnly: boolean
    }
  | {
      readonly kind: 'renumbering'
      /** The new numbering is in force; otherwise it is not clear which one is. */
      readonly adopted: boolean
    }
)

/** A source's beat, as the games of its partition see it: the only way in which they learn of time. */
export interface BookBeat {
  readonly source: string
  readonly isSilent: boolean
  readonly offset: number
  readonly receivedAtUs: number
}

/** A book after an input. */
export interface Applied<State> {
  readonly book: GameBook<State>
  /** The sport's view of the new state, where it was computed. */
  readonly evaluation: Evaluation<State> | undefined
  /** The pass must end here: what happened must be published before anything else is applied. */
  readonly trigger: boolean
  /** What became of a fixture that came again with other content. */
  readonly fixture?: 'taken' | 'ignored'
}
