import type { Fixture, NamedPlayer, SportModule } from '@fairline/domain-sport'
import type { Json, JsonObject, Outcome } from '@fairline/kernel'
import { AppError, fail, isJsonObject, ok } from '@fairline/kernel'
import type { GameBook, StandingCause } from './game-book.ts'
import { noLosses } from './losses-while-final.ts'
import { marketOfRow, marketRow } from './market-row.ts'

/** Shape of the recorded book. Grows with every change; the previous shape must still be read. */
export const bookSchemaVersion = 3

/** Shapes that this release reads. */
export const readableBookVersions: readonly number[] = [1, 2, bookSchemaVersion]

/** A book as plain data, in two parts: most inputs (a tick of the clock) change only the first, and the second is ten times as large. */
export interface RecordedBook {
  /** The sport's state, counters and causes. */
  readonly moving: Json
  /** The fixture and every market. Changes with a publication or a new line. */
  readonly standing: Json
}

/** The moving part of a book. */
export const encodeMoving = <State, Event>(module: SportModule<State, Event>, book: GameBook<State>): Json => {
  const { sport, markets: _, fixture: __, learnt: ___, pending, ...rest } = book
  return {
    ...(rest as unknown as JsonObject),
    sportVersion: module.codec.version,
    sport: module.codec.encode(sport),
    pending: (pending ?? null) as unknown as Json,
  }
}

/** What is recorded apart from the rest: it changes only with a publication. */
export type StandingPart = Pick<GameBook<unknown>, 'fixture' | 'learnt' | 'markets'>

/** The standing part of a book, without the rest. */
export const standingPartOf = ({ fixture, learnt, markets }: StandingPart): StandingPart => ({ fixture, learnt, markets })

/** Whether two books have the same standing part; books are immutable, so no content is compared. */
export const isSameStanding = (a: StandingPart, b: StandingPart): boolean =>
  a.fixture === b.fixture && a.learnt === b.learnt && a.markets === b.markets

/** The standing part of a book, as it is recorded. */
export const encodeStanding = (book: StandingPart): Json => ({
  fixture: book.fixture as unknown as Json,
  learnt: book.learnt as unknown as Json,
  markets: [...book.markets.values()].map(marketRow),
})

/** The book from its plain data; `fatal` on a version it does not know, because going on would publish from a wrong state. */
export const decodeBook = <State, Event>(
  module: SportModule<State, Event>,
  schemaVersion: number,
  { moving, standing }: RecordedBook,
): Outcome<GameBook<State>> => {
  if (!readableBookVersions.includes(schemaVersion) || !isJsonObject(moving) || !isJsonObject(standing))
    return fail(unknownState(schemaVersion))
  const { sport, sportVersion, pending, ...rest } = moving
  const decoded = module.codec.decode(Number(sportVersion), sport ?? null)
  if (!decoded.ok) return decoded
  const markets = Array.isArray(standing['markets']) ? (standing['markets'] as readonly Json[]).map(marketOfRow) : [undefined]
  if (!markets.every((market) => market !== undefined)) return fail(unknownState(schemaVersion))
  const recorded = rest as unknown as RecordedRest
  const dated = (cause: RecordedCause): StandingCause => ({ ...cause, sinceUs: cause.sinceUs ?? recorded.asOfUs })
  return ok({
    lastEventAtUs: recorded.asOfUs,
    boardLeft: false,
    told: undefined,
    described: '',
    correctionsOver: false,
    unconfirmedSinceUs: 0,
    unconfirmedFinal: '',
    lostWhileFinal: noLosses,
    ...recorded,
    causes: recorded.causes.map(dated),
    lifted: recorded.lifted.map(dated),
    fixture: standing['fixture'] as unknown as Fixture,
    learnt: (standing['learnt'] ?? []) as unknown as readonly NamedPlayer[],
    sport: decoded.value,
    markets: new Map(markets.map((market) => [market.key, market])),
    pending: pending === null ? undefined : (pending as unknown as GameBook<State>['pending']),
  })
}

/** What earlier shapes of the book did not have. */
type Newer =
  'lastEventAtUs' | 'told' | 'described' | 'boardLeft' | 'correctionsOver' | 'unconfirmedSinceUs' | 'unconfirmedFinal' | 'lostWhileFinal'
type RecordedCause = Omit<StandingCause, 'sinceUs'> & Partial<Pick<StandingCause, 'sinceUs'>>
type RecordedRest = Omit<GameBook<never>, 'sport' | 'markets' | 'pending' | 'fixture' | 'learnt' | 'causes' | 'lifted' | Newer> &
  Partial<Pick<GameBook<never>, Newer>> & { readonly causes: readonly RecordedCause[]; readonly lifted: readonly RecordedCause[] }

const unknownState = (schemaVersion: number): AppError =>
  new AppError(
    'MARKETS_STATE_UNKNOWN',
    `Game state has schema version ${schemaVersion} or a shape of another build; this build reads ${readableBookVersions.join(' and ')}. Deploy the build that wrote it, or a newer one.`,
    { disposition: 'fatal', context: { schemaVersion } },
  )
