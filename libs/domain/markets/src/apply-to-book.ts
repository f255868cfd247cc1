import type { Fixture, LostNumbers, ModelParams, SportModule } from '@fairline/domain-sport'
import type { Applied, BookInput } from './book-input.ts'
import { evaluate, heededHazards } from './evaluate.ts'
import type { GameBook } from './game-book.ts'
import { learnPlayers } from './learnt-players.ts'
import { afterLossesWhileFinal, noLosses, withLossWhileFinal, withoutReturned } from './losses-while-final.ts'
import { resumeTypes, suspendTypes } from './operator-stops.ts'
import { reassess, withOffered } from './reassess.ts'
import { liftByState, withFeedCause, withHazards } from './standing-causes.ts'
import type { TradingPolicy } from './trading-policy.ts'

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
    learnt: [],
    described: '',
    sport,
    epoch: 1,
    changeSeq: 0,
    eventSeq: input.eventSeq,
    offset: input.offset,
    asOfUs: input.receivedAtUs,
    sentAtUs: input.sentAtUs,
    lastEventAtUs: input.receivedAtUs,
    source: input.source,
    feed: 'alive',
    pending: { firstOffset: input.offset, firstEventSeq: input.eventSeq },
    causes: [],
    lifted: [],
    markets: withOffered(new Map(), evaluation),
    phase: evaluation.summary.phase,
    kickedOff: false,
    told: undefined,
    boardSeq: 0,
    boardAsOfUs: 0,
    boardLeft: false,
    finalAtUs: 0,
    correctionsOver: false,
    unconfirmedSinceUs: 0,
    unconfirmedFinal: '',
    lostWhileFinal: noLosses,
  }
  return { book: withHazards(book, evaluation.hazards).book, evaluation, trigger: true }
}

/**
 * Applies one input. Which lines are offered, which results are known and which hazards stand is decided here, event by event, so that it does not
 * depend on where batches were cut. High-rate events are asked for hazards alone: where these are as before, only prices follow.
 */
export const applyToBook = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  before: GameBook<State>,
  input: BookInput<Event>,
): Applied<State> => {
  const base: GameBook<State> = {
    ...before,
    eventSeq: input.eventSeq,
    offset: input.offset,
    asOfUs: Math.max(before.asOfUs, input.receivedAtUs),
    sentAtUs: input.sentAtUs === 0 ? before.sentAtUs : input.sentAtUs,
    lastEventAtUs: Math.max(before.lastEventAtUs, input.receivedAtUs),
    pending: before.pending ?? { firstOffset: input.offset, firstEventSeq: input.eventSeq },
  }
  const quiet = (book: GameBook<State>): Applied<State> => ({ book, evaluation: undefined, trigger: false })
  const stop = (book: GameBook<State>): Applied<State> => ({ book, evaluation: undefined, trigger: book !== base })
  /** The feed left something open: it closes the game, and nothing that this part may have counted is called complete. */
  const lose = (book: GameBook<State>, lost?: LostNumbers): Applied<State> => {
    // After the final only corrections can be lost: what play decided was counted, unless the final is taken back.
    if (book.phase === 'final') return stop({ ...book, lostWhileFinal: withLossWhileFinal(book.lostWhileFinal, lost) })
    const sport = module.afterLoss(book.sport, lost)
    if (sport === book.sport) return stop(book)
    const applied = reassess(module, params, policy, { ...book, sport })
    return { ...applied, trigger: applied.trigger || book !== base }
  }
  /** A stop of types that the sport lacks closes nothing, above all not the whole game. */
  const suspendKnown = (book: GameBook<State>, wanted: readonly string[]): GameBook<State> => {
    const types = wanted.filter((type) => module.markets.some((market) => market.type === type))
    return types.length === 0 && wanted.length > 0 ? book : suspendTypes(book, types)
  }
  const changeState = (sport: State): Applied<State> =>
    sport === base.sport ? quiet(base) : { ...reassess(module, params, policy, { ...base, sport }), trigger: true }
  switch (input.kind) {
    case 'event':
      return applyEvent(module, params, policy, base, input)
    case 'fixture':
      return applyFixture(module, params, policy, base, input.fixture)
    case 'suspend':
      // Nothing of a game that is over can take a bet; were it stopped, more play after a correction would begin under a stop that was refused.
      return base.phase === 'final' ? quiet(base) : stop(suspendKnown(base, input.types))
    case 'resume':
      return stop(
        resumeTypes(
          base,
          input.types,
          module.markets.map(({ type }) => type),
        ),
      )
    case 'abandon':
      return changeState(module.abandon(base.sport))
    case 'confirm-final':
      return changeState(module.confirmFinal(base.sport))
    case 'gap':
      return lose(withFeedCause(base, 'gap'), input.lost)
    case 'refusal':
      return input.clockOnly ? stop(withFeedCause(base, 'clock-refusal')) : lose(withFeedCause(base, 'refusal'), input.lost)
    case 'renumbering':
      // How much was lost between two numberings nobody knows.
      return input.adopted ? lose(withFeedCause(base, 'renumbering')) : stop(withFeedCause(base, 'renumbering'))
  }
}

const applyEvent = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  base: GameBook<State>,
  input: Extract<BookInput<Event>, { kind: 'event' }>,
): Applied<State> => {
  const applied = module.apply(module.afterReturn(base.sport, input.feedSeq), input.event)
  const lostWhileFinal = withoutReturned(base.lostWhileFinal, input.feedSeq)
  const isTakenBack = base.phase === 'final' && applied !== base.sport && module.summary(applied).phase !== 'final'
  const sport = isTakenBack ? afterLossesWhileFinal(module, applied, lostWhileFinal) : applied
  const learnt = input.highRate ? base.learnt : learnPlayers(base.learnt, base.fixture, module.namedPlayers(input.event, base.fixture))
  // Partners are told before anything after it: which records they get must not depend on where passes are cut.
  const isLearnt = learnt !== base.learnt
  // The source is the one that last spoke: after a fail-over its beats are the ones that count.
  const heard: GameBook<State> = {
    ...base,
    sport,
    ...(isLearnt ? { learnt, described: '' } : {}),
    source: input.source === '' ? base.source : input.source,
    lostWhileFinal: isTakenBack ? noLosses : lostWhileFinal,
  }
  const book = base.feed === 'alive' ? heard : liftByState(heard, input)
  const isQuiet = input.highRate
    ? sport === base.sport || withHazards(book, heededHazards(module, policy, sport)).book === book
    : sport === base.sport && base.feed === 'alive'
  if (isQuiet) return { book, evaluation: undefined, trigger: isLearnt }
  const assessed = reassess(module, params, policy, book)
  return isLearnt ? { ...assessed, trigger: true } : assessed
}

const sameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A fixture that comes again: taken while the sport says that nothing was played that counts. */
const applyFixture = <State, Event>(
  module: SportModule<State, Event>,
  params: ModelParams,
  policy: TradingPolicy,
  base: GameBook<State>,
  fixture: Fixture,
): Applied<State> => {
  const unchanged: Applied<State> = { book: base, evaluation: undefined, trigger: false }
  if (sameData(fixture, base.fixture)) return unchanged
  const isSameGame = fixture.home.teamId === base.fixture.home.teamId && fixture.away.teamId === base.fixture.away.teamId
  const sport = isSameGame ? module.refit(base.sport, fixture) : undefined
  if (sport === undefined) return { ...unchanged, fixture: 'ignored' }
  const applied = reassess(module, params, policy, { ...base, fixture, described: '', sport })
  return { ...applied, trigger: true, fixture: 'taken' }
}
