import type { Anomaly, Applied, BookInput, BookMarket, GameBook, Publication } from '@fairline/domain-markets'
import { applyToBook, defaultTradingPolicy, openBook, priceBook } from '@fairline/domain-markets'
import type { Fixture, SportModule } from '@fairline/domain-sport'

/** What a played book published. */
export interface PlayedBook<State> {
  readonly book: GameBook<State>
  readonly publications: readonly Publication[]
  readonly anomalies: readonly Anomaly[]
}

/** Plays decoded events of a sport through a book, one pass for each. */
export const playBook = <State, Event>(
  module: SportModule<State, Event>,
  fixture: Fixture,
  events: readonly Event[],
): PlayedBook<State> => {
  const publications: Publication[] = []
  const anomalies: Anomaly[] = []
  const policy = defaultTradingPolicy
  const common = (eventSeq: number) => ({
    eventSeq,
    offset: eventSeq,
    receivedAtUs: 1_789_000_000_000_000 + eventSeq * 1_000_000,
    sentAtUs: 0,
    source: 's/0',
  })
  const pass = (applied: Applied<State>): GameBook<State> => {
    const priced = priceBook(module, module.params, policy, applied.book, applied.evaluation)
    if (priced.publication !== undefined) publications.push(priced.publication)
    anomalies.push(...priced.anomalies)
    return priced.book
  }
  let book = pass(openBook(module, module.params, policy, { ...common(1), kind: 'fixture', fixture }))
  for (const [index, event] of events.entries()) {
    const input: BookInput<Event> = {
      ...common(index + 2),
      kind: 'event',
      event,
      feedSeq: index + 2,
      fullState: module.isFullState(event),
      clockState: module.isClockState(event),
      highRate: false,
    }
    book = pass(applyToBook(module, module.params, policy, book, input))
  }
  return { book, publications, anomalies }
}

/** A market of a book by its key. */
export const marketOf = <State>({ book }: PlayedBook<State>, key: string): BookMarket | undefined =>
  [...book.markets.values()].find((market) => market.key === key)

/** The settlements and rollbacks of a market: `settlement 1 won/lost`. */
export const settlementsOf = <State>({ publications }: PlayedBook<State>, key: string): readonly string[] =>
  publications.flatMap(({ settlements }) =>
    settlements
      .filter((note) => note.market.key === key)
      .map((note) => `${note.kind} ${note.revision} ${note.market.prices.map((price) => price.result).join('/')}`),
  )
