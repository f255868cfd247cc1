import type { Selection, VoidReason } from '@fairline/domain-sport'

/** An answer known now: which selection won, or that all stakes return, and why; undefined where nothing is known yet. */
export type Answer =
  { readonly winner: Selection } | { readonly all: 'push' } | { readonly all: 'void'; readonly reason: VoidReason } | undefined

/** Over or under of a count that only grows: over is known as soon as it is passed, under when it is final. */
export const overOrUnder = (count: number, lineHalfPoints: number, isFinal: boolean): Answer => {
  if (2 * count > lineHalfPoints) return { winner: 'over' }
  if (!isFinal) return undefined
  return 2 * count === lineHalfPoints ? { all: 'push' } : { winner: 'under' }
}
