import type { Fixture, MarketResult, MarketScope, ModelParams, SportModule } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { evaluate } from './evaluate.ts'
import type { BookMarket, Evaluation, GameBook, StandingCause } from './game-book.ts'
import type { TradingPolicy } from './trading-policy.ts'

/** One input of a game, in `event_seq` order. */
export type BookInput<Event> = {
  readonly eventSeq: number
  /** Offset of the record it came in. */
  readonly offset: number
  readonly receivedAtUs: number
  readonly sentAtUs: number
  readonly source: string
  /** Carries the full state of play. */
  readonly fullState: boolean
} & (
  | { readonly kind: 'event'; readonly event: Event; readonly highRate: boolean }
  | { readonly kind: 'fixture'; readonly fixture: Fixture }
  | { readonly kind: 'suspend'; readonly types: readonly string[] }
  | { readonly kind: 'resume'; readonly types: readonly string[] }
  | { readonly kind: 'gap' }
)

/** A book after an input. */
export interface Applied<State> {
  readonly book: GameBook<State>
  /** The sport's view of the new state, where it was computed. */
  readonly evaluation: Evaluation<State> | undefined
  /** The pass must end here: what happened must be published before anything else is applied. */
  readonly trigger: boolean
}

/** The book of a game that was just announced. */
export const openBook = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  input: Extract<BookInput<Event>, { kind: 'fixture' }>,
): Applied<State> => {
  const sport = module.initial(input.fixture)
  const evaluation = evaluate(module, params, policy, sport, new Map())
  const book: GameBook<State> = {
    fixture: input.fixture,
    sport,
    epoch: 1,
    changeSeq: 0,
    eventSeq: input.eventSeq,
    offset: input.offset,
    asOfUs: input.receivedAtUs,
    sentAtUs: input.sentAtUs,
    source: input.source,
    feed: 'alive',
    pending: { firstOffset: input.offset, firstEventSeq: input.eventSeq },
    causes: hazardCauses([], evaluation, input.eventSeq).causes,
    lifted: [],
    markets: withOffered(new Map(), evaluation),
    phase: evaluation.summary.phase,
    kickedOff: false,
    boardSeq: 0,
    boardAsOfUs: 0,
    finalAtUs: 0,
  }
  return { book, evaluation, trigger: true }
}

/**
 * Applies one input. Which lines are offered, which results are known and which hazards stand is decided here, event by event
 * (but not on high-rate events), so that it does not depend on where batches were cut.
 */
export const applyToBook = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  book: GameBook<State>,
  input: BookInput<Event>,
): Applied<State> => {
  const base: GameBook<State> = {
    ...book,
    eventSeq: input.eventSeq,
    offset: input.offset,
    asOfUs: Math.max(book.asOfUs, input.receivedAtUs),
    sentAtUs: input.sentAtUs === 0 ? book.sentAtUs : input.sentAtUs,
    pending: book.pending ?? { firstOffset: input.offset, firstEventSeq: input.eventSeq },
  }
  switch (input.kind) {
    case 'event':
      return applyEvent(module, params, policy, book, base, input)
    case 'fixture':
      // A repeated fixture changes nothing: lines and rules are those the game was opened with.
      return { book: base, evaluation: undefined, trigger: false }
    case 'suspend': {
      const cause: StandingCause = {
        origin: 'operator',
        scope: scopeOfTypes(input.types),
        reason: 'operator',
        sinceEventSeq: input.eventSeq,
        published: false,
      }
      if (base.causes.some((each) => each.origin === 'operator' && sameScope(each.scope, cause.scope)))
        return { book: base, evaluation: undefined, trigger: false }
      return { book: { ...base, causes: [...base.causes, cause] }, evaluation: undefined, trigger: true }
    }
    case 'resume': {
      const scope = scopeOfTypes(input.types)
      // A resume of the whole game lifts every operator's stop; one of some types lifts the stops of just those.
      const lifts = (cause: StandingCause) => cause.origin === 'operator' && (scope.kind === 'game' || sameScope(cause.scope, scope))
      return { book: lift(base, lifts), evaluation: undefined, trigger: true }
    }
    case 'gap': {
      const cause: StandingCause = {
        origin: 'gap',
        scope: { kind: 'game' },
        reason: 'feed-gap',
        sinceEventSeq: input.eventSeq,
        published: false,
      }
      const causes = base.causes.some((each) => each.origin === 'gap') ? base.causes : [...base.causes, cause]
      return { book: { ...base, feed: base.feed === 'silent' ? 'silent' : 'gap', causes }, evaluation: undefined, trigger: true }
    }
  }
}

/** The game's source fell silent: closes everything at once. The offset is that of the beat that said so. */
export const silenceBook = <State>(book: GameBook<State>, offset: number, receivedAtUs: number): Applied<State> => {
  if (book.feed === 'silent' || book.phase === 'final') return { book, evaluation: undefined, trigger: false }
  const cause: StandingCause = {
    origin: 'silent',
    scope: { kind: 'game' },
    reason: 'feed-silent',
    sinceEventSeq: book.eventSeq,
    published: false,
  }
  return {
    book: { ...book, feed: 'silent', offset, asOfUs: Math.max(book.asOfUs, receivedAtUs), causes: [...book.causes, cause] },
    evaluation: undefined,
    trigger: true,
  }
}

const applyEvent = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  before: GameBook<State>,
  base: GameBook<State>,
  input: Extract<BookInput<Event>, { kind: 'event' }>,
): Applied<State> => {
  const sport = module.apply(before.sport, input.event)
  // The source is the one that last spoke: after a fail-over its beats are the ones that count.
  let book: GameBook<State> = { ...base, sport, source: input.source === '' ? base.source : input.source }
  const stale = book.feed !== 'alive'
  if (stale && input.fullState) {
    book = lift({ ...book, feed: 'alive' }, (cause) => cause.origin === 'gap' || cause.origin === 'silent')
  }
  if (input.highRate || (sport === before.sport && !stale)) return { book, evaluation: undefined, trigger: false }
  const evaluation = evaluate(module, params, policy, sport, book.markets)
  const hazards = hazardCauses(book.causes, evaluation, input.eventSeq)
  const kickedOff = before.phase === 'pregame' && evaluation.summary.phase !== 'pregame'
  const isFinal = evaluation.summary.phase === 'final'
  book = {
    ...book,
    causes: hazards.causes,
    lifted: [...book.lifted, ...hazards.lifted],
    markets: withOffered(book.markets, evaluation),
    phase: evaluation.summary.phase,
    kickedOff: book.kickedOff || kickedOff,
    finalAtUs: isFinal ? book.finalAtUs || input.receivedAtUs : 0,
  }
  const trigger = hazards.isNew || kickedOff || (isFinal && before.phase !== 'final') || resultsDiffer(book.markets, evaluation.results)
  return { book, evaluation, trigger }
}

const scopeOfTypes = (types: readonly string[]): MarketScope =>
  types.length === 0 ? { kind: 'game' } : { kind: 'types', types: [...types].sort() }

const sameScope = (a: MarketScope, b: MarketScope): boolean => {
  if (a.kind === 'types' && b.kind === 'types')
    return a.types.length === b.types.length && a.types.every((type, index) => type === b.types[index])
  if (a.kind === 'participant' && b.kind === 'participant') return a.participant === b.participant
  return a.kind === 'game' && b.kind === 'game'
}

const lift = <State>(book: GameBook<State>, lifts: (cause: StandingCause) => boolean): GameBook<State> => ({
  ...book,
  causes: book.causes.filter((cause) => !lifts(cause)),
  lifted: [...book.lifted, ...book.causes.filter((cause) => lifts(cause) && cause.published)],
})

const hazardCauses = <State>(
  causes: readonly StandingCause[],
  evaluation: Evaluation<State>,
  eventSeq: number,
): { causes: readonly StandingCause[]; lifted: readonly StandingCause[]; isNew: boolean } => {
  const kept: StandingCause[] = []
  const lifted: StandingCause[] = []
  for (const cause of causes) {
    if (cause.origin !== 'hazard') kept.push(cause)
    else if (evaluation.hazards.some((hazard) => hazard.reason === cause.reason && sameScope(hazard.scope, cause.scope))) kept.push(cause)
    else if (cause.published) lifted.push(cause)
  }
  let isNew = false
  for (const hazard of evaluation.hazards) {
    if (kept.some((cause) => cause.origin === 'hazard' && cause.reason === hazard.reason && sameScope(cause.scope, hazard.scope))) continue
    kept.push({ origin: 'hazard', scope: hazard.scope, reason: hazard.reason, sinceEventSeq: eventSeq, published: false })
    isNew = true
  }
  return { causes: kept, lifted, isNew }
}

const withOffered = <State>(
  markets: ReadonlyMap<MarketKey, BookMarket>,
  evaluation: Evaluation<State>,
): ReadonlyMap<MarketKey, BookMarket> => {
  let next: Map<MarketKey, BookMarket> | undefined
  for (const fair of evaluation.fair) {
    if (markets.has(fair.key)) continue
    next ??= new Map(markets)
    next.set(fair.key, {
      key: fair.key,
      type: fair.type,
      period: fair.period,
      participant: fair.participant,
      line: fair.line,
      main: fair.main,
      status: 'inactive',
      reason: '',
      changeSeq: 0,
      previousChangeSeq: 0,
      prices: fair.selections.map(({ selection }) => ({ selection, priceMilli: 0, probability: 0, result: undefined })),
      revision: 0,
      certainty: undefined,
      heldAtEventSeq: 0,
    })
  }
  return next ?? markets
}

/** Whether what is known to be decided differs from what was settled. */
const resultsDiffer = (markets: ReadonlyMap<MarketKey, BookMarket>, results: ReadonlyMap<MarketKey, MarketResult>): boolean => {
  for (const market of markets.values()) {
    const result = results.get(market.key)
    if (result === undefined) {
      if (market.status === 'settled') return true
    } else if (!isSettledAs(market, result)) return true
  }
  return false
}

/** Whether a market is settled with exactly this result and certainty. */
export const isSettledAs = (market: BookMarket, result: MarketResult): boolean =>
  market.status === 'settled' &&
  (market.certainty === result.certainty || market.certainty === 'confirmed') &&
  market.prices.every((price) => result.selections.find((each) => each.selection === price.selection)?.result === price.result)
