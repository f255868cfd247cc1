import type { GameBook, StopNote } from '@fairline/domain-markets'
import type { GameId } from '@fairline/kernel'

/** Something that happened to a game and that an operator should be told of. */
export type GameNotice =
  | { readonly kind: 'closed' | 'reopened'; readonly gameId: GameId; readonly reason: string; readonly eventSeq: number }
  | { readonly kind: 'fixture'; readonly gameId: GameId; readonly eventSeq: number; readonly outcome: 'taken' | 'ignored' }

/** Games that one cause keeps closed. */
export interface Closure {
  readonly reason: string
  readonly games: number
  /** received_at when the oldest of them closed. */
  readonly oldestSinceUs: number
}

/** Closures of a whole game that are no part of play: somebody should know of them. */
const toldReasons: ReadonlySet<string> = new Set([
  'feed-refused',
  'feed-renumbered',
  'state-unconfirmed',
  'final-unconfirmed',
  'suspended',
  'postponed',
])

/** What the stops of a change say to an operator. */
export const noticesOf = (
  { fixture, eventSeq }: Pick<GameBook<unknown>, 'fixture' | 'eventSeq'>,
  stops: readonly StopNote[],
): readonly GameNotice[] =>
  stops
    .filter(({ scope, reason }) => scope.kind === 'game' && toldReasons.has(reason))
    .map(({ kind, reason }) => ({ kind: kind === 'stop' ? 'closed' : 'reopened', gameId: fixture.gameId, reason, eventSeq }))

/** The causes that keep whole games closed now, with how many and since when. Games that are over are not closed by anything. */
export const closuresOf = (books: Iterable<Pick<GameBook<unknown>, 'causes' | 'phase'>>): readonly Closure[] => {
  const closures = new Map<string, { games: number; oldestSinceUs: number }>()
  for (const { causes, phase } of books) {
    if (phase === 'final') continue
    for (const { scope, reason, sinceUs } of causes) {
      if (scope.kind !== 'game') continue
      const before = closures.get(reason) ?? { games: 0, oldestSinceUs: Number.POSITIVE_INFINITY }
      closures.set(reason, { games: before.games + 1, oldestSinceUs: Math.min(before.oldestSinceUs, sinceUs) })
    }
  }
  return [...closures].map(([reason, closure]) => ({ reason, ...closure }))
}
