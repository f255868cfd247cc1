import type { Hazard, MarketScope, SuspendReason } from '@fairline/domain-sport'
import type { FeedState, GameBook, StandingCause } from './game-book.ts'

/** Why a feed closes a game, by where the cause comes from. */
const feedReasons = {
  gap: 'feed-gap',
  silent: 'feed-silent',
  refusal: 'feed-refused',
  'clock-refusal': 'feed-refused',
  renumbering: 'feed-renumbered',
} as const satisfies Partial<Record<StandingCause['origin'], SuspendReason>>

/** Where a cause of the feed comes from. */
export type FeedOrigin = keyof typeof feedReasons

const isOfFeed = ({ origin }: StandingCause): boolean => Object.hasOwn(feedReasons, origin)

/** The most telling of the feed's causes that stand. */
const feedStateOf = (causes: readonly StandingCause[]): FeedState => {
  const has = (...origins: readonly FeedOrigin[]): boolean => causes.some(({ origin }) => origins.some((each) => each === origin))
  if (has('silent')) return 'silent'
  if (has('renumbering')) return 'renumbered'
  if (has('refusal', 'clock-refusal')) return 'refused'
  return has('gap') ? 'gap' : 'alive'
}

/** The book with other causes, and the feed's state that follows from them. */
export const withCauses = <State>(book: GameBook<State>, causes: readonly StandingCause[]): GameBook<State> => ({
  ...book,
  causes,
  feed: feedStateOf(causes),
})

/** A cause that no change has published yet. */
export const newCause = (
  { asOfUs }: GameBook<unknown>,
  origin: StandingCause['origin'],
  reason: SuspendReason,
  scope: MarketScope = { kind: 'game' },
): StandingCause => ({ origin, scope, reason, sinceUs: asOfUs, published: false })

/** The book with a cause of the feed standing; the same book where it stands already. */
export const withFeedCause = <State>(book: GameBook<State>, origin: FeedOrigin): GameBook<State> =>
  book.causes.some((each) => each.origin === origin)
    ? book
    : withCauses(book, [...book.causes, newCause(book, origin, feedReasons[origin])])

/** Lifts causes; those that were published get their Resume with the next change. */
export const liftCauses = <State>(book: GameBook<State>, lifts: (cause: StandingCause) => boolean): GameBook<State> =>
  book.causes.some(lifts)
    ? {
        ...withCauses(
          book,
          book.causes.filter((cause) => !lifts(cause)),
        ),
        lifted: [...book.lifted, ...book.causes.filter((cause) => lifts(cause) && cause.published)],
      }
    : book

/** A full state of the present says whatever the feed left open; one of the clock says only what a clock message could have changed. */
export const liftByState = <State>(
  book: GameBook<State>,
  { fullState, clockState }: { readonly fullState: boolean; readonly clockState: boolean },
): GameBook<State> => {
  if (fullState) return liftCauses(book, isOfFeed)
  return clockState ? liftCauses(book, ({ origin }) => origin === 'clock-refusal') : book
}

/** Whether two scopes cover the same. */
export const sameScope = (a: MarketScope, b: MarketScope): boolean => {
  if (a.kind === 'types' && b.kind === 'types')
    return a.types.length === b.types.length && a.types.every((type, index) => type === b.types[index])
  if (a.kind === 'participant' && b.kind === 'participant') return a.participant === b.participant
  return a.kind === 'game' && b.kind === 'game'
}

/** The book with the causes that the sport's hazards are now, the same book where they stand already; `isNew` where one of them did not stand before. */
export const withHazards = <State>(
  book: GameBook<State>,
  hazards: readonly Hazard[],
): { readonly book: GameBook<State>; readonly isNew: boolean } => {
  const stands = (cause: StandingCause): boolean =>
    cause.origin !== 'hazard' || hazards.some(({ reason, scope }) => reason === cause.reason && sameScope(scope, cause.scope))
  const kept = liftCauses(book, (cause) => !stands(cause))
  const added: StandingCause[] = []
  for (const { reason, scope } of hazards) {
    const isSame = (cause: StandingCause): boolean => cause.origin === 'hazard' && cause.reason === reason && sameScope(cause.scope, scope)
    if (!kept.causes.some(isSame) && !added.some(isSame)) added.push(newCause(book, 'hazard', reason, scope))
  }
  return added.length === 0 ? { book: kept, isNew: false } : { book: withCauses(kept, [...kept.causes, ...added]), isNew: true }
}
