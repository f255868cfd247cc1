import type { ChangeFact, MarketFact, SportFacts, StageStateFact } from '../facts.ts'
import { gameTimelines } from '../fold-changes.ts'
import type { Mutant } from './mutant.ts'
import { neighbours, pick, replace, sportMutant, swap } from './mutant.ts'

/** A change that leaves its game open and changes one open market. */
const openChange = ({ changes }: SportFacts): ChangeFact => {
  const step = [...gameTimelines(changes).values()]
    .flat()
    .find(({ change }) => change.changeSeq > 1 && change.phase !== 'final' && change.markets.every(({ status }) => status === 'active'))
  if (step === undefined) throw new RangeError('There is no change of an open game.')
  return step.change
}

const withMarkets = (
  facts: SportFacts,
  change: ChangeFact,
  over: (market: MarketFact) => Partial<MarketFact>,
): Pick<SportFacts, 'changes'> => ({
  changes: replace(facts.changes, change, { ...change, markets: change.markets.map((market) => ({ ...market, ...over(market) })) }),
})

const withPrice = (facts: SportFacts, over: Partial<MarketFact['prices'][number]>): Pick<SportFacts, 'changes'> =>
  withMarkets(facts, openChange(facts), ({ prices }) => ({ prices: prices.map((price) => ({ ...price, ...over })) }))

const lastState = ({ stageStates }: SportFacts, stage: StageStateFact['stage']): StageStateFact =>
  stageStates.findLast((state) => state.stage === stage) as StageStateFact

/** What calculators may do wrong, and transactions. */
export const pricingMutants: readonly Mutant[] = [
  sportMutant('a change leaves out an event it covers', ['I9'], (facts, random) => {
    const [, hit] = neighbours(facts.changes, random)
    return { changes: replace(facts.changes, hit, { ...hit, firstEventSeq: hit.firstEventSeq + 1 }) }
  }),
  sportMutant('a change covers an event again', ['I9'], (facts, random) => {
    const [, hit] = neighbours(facts.changes, random)
    return { changes: replace(facts.changes, hit, { ...hit, firstEventSeq: hit.firstEventSeq - 1 }) }
  }),
  sportMutant('a change names an input that is not there', ['I9'], (facts, random) => {
    const hit = pick(facts.changes, random)
    return { changes: replace(facts.changes, hit, { ...hit, lastOffset: hit.lastOffset + 10_000 }) }
  }),
  sportMutant('one change is made by another model of the same version', ['I9'], (facts) => {
    const hit = facts.changes.at(-1) as ChangeFact
    return { changes: replace(facts.changes, hit, { ...hit, modelHash: 'h2' }) }
  }),
  sportMutant('a change is published twice', ['I11', 'I12'], (facts, random) => {
    const hit = pick(facts.changes, random)
    return { changes: replace(facts.changes, hit, hit, hit) }
  }),
  sportMutant('a change is dropped', ['I12', 'I26', 'I27'], (facts, random) => {
    const [hit] = neighbours(facts.changes, random)
    const published = facts.published.map((topic) =>
      topic.name === 'odds.v1'
        ? {
            ...topic,
            ours: new Map(
              [...topic.ours].map(([partition, list]) => [partition, list.filter(({ digest }) => digest !== `bytes of ${hit.at}`)]),
            ),
          }
        : topic,
    )
    return { changes: replace(facts.changes, hit), published }
  }),
  sportMutant('two changes are swapped in the log', ['I9', 'I12'], (facts, random) => {
    const [first, second] = neighbours(facts.changes, random)
    return { changes: swap(facts.changes, first, second) }
  }),
  sportMutant('a change skips a number', ['I12'], (facts, random) => {
    const hit = pick(facts.changes, random)
    return { changes: replace(facts.changes, hit, { ...hit, changeSeq: hit.changeSeq + 1 }) }
  }),
  sportMutant('a market names a wrong previous change', ['I12'], (facts) =>
    withMarkets(facts, openChange(facts), ({ previousChangeSeq }) => ({ previousChangeSeq: previousChangeSeq + 1 })),
  ),
  sportMutant('a market carries the number of another change', ['I11', 'I12'], (facts) =>
    withMarkets(facts, openChange(facts), ({ previousChangeSeq }) => ({ changeSeq: previousChangeSeq })),
  ),
  sportMutant('a group is committed before its outputs', ['I13'], (facts) => ({
    groups: facts.groups.map((each) => (each.group.startsWith('calculator.') ? { ...each, offset: each.offset + 1 } : each)),
  })),
  sportMutant('a group is committed behind its outputs', ['I13'], (facts) => ({
    groups: facts.groups.map((each) => (each.group.startsWith('normalizer.') ? { ...each, offset: each.offset - 1 } : each)),
  })),
  sportMutant('a transaction commits an offset before the input of its output', ['I13'], (facts) => {
    const hit = facts.stageStates.find(
      (state) =>
        state.stage === 'calculator' &&
        facts.changes.some(({ writtenAtMs, partition }) => writtenAtMs === state.writtenAtMs && partition === state.partition),
    ) as StageStateFact
    const positions = new Map([...hit.positions].map(([topic]) => [topic, 0]))
    return { stageStates: replace(facts.stageStates, hit, { ...hit, positions }) }
  }),
  sportMutant('a stage goes back in its input', ['I13'], (facts) => {
    const hit = lastState(facts, 'normalizer')
    const positions = new Map([...hit.positions].map(([topic]) => [topic, 1]))
    return {
      stageStates: replace(facts.stageStates, hit, { ...hit, positions }),
      groups: facts.groups.filter(({ group }) => !group.startsWith('normalizer.')),
    }
  }),
  sportMutant('a change is made from an aborted event', ['I9', 'I15'], (facts) => {
    const aborted = facts.aborted.find(({ topic }) => topic.endsWith('.normalized')) as SportFacts['aborted'][number]
    const hit = facts.changes.find(({ partition }) => partition === aborted.partition) as ChangeFact
    return { changes: replace(facts.changes, hit, { ...hit, lastOffset: aborted.offset }) }
  }),
  sportMutant('a change is made from an event whose transaction is still open', ['I15'], (facts, random) => {
    const hit = pick(facts.changes, random)
    return { changes: replace(facts.changes, hit, { ...hit, writtenAtMs: hit.writtenAtMs - 500 }) }
  }),
  sportMutant('a fenced writer writes again', ['I16'], (facts) => {
    const batches = facts.batches ?? []
    const last = batches.findLast(({ producerEpoch }) => producerEpoch > 0) as NonNullable<SportFacts['batches']>[number]
    return { batches: [...batches, { ...last, producerEpoch: last.producerEpoch - 1, baseOffset: last.baseOffset + 10 }] }
  }),
  sportMutant('a transaction is torn: output without state', ['I17'], (facts) => {
    const { partition, writtenAtMs } = facts.changes.at(-1) as ChangeFact
    return {
      stageStates: facts.stageStates.filter((state) => state.partition !== partition || state.writtenAtMs !== writtenAtMs),
    }
  }),
  sportMutant('a transaction is torn: one of its topics is aborted', ['I17'], (facts, random) => {
    const { partition, writtenAtMs } = pick(facts.changes, random)
    const [like] = facts.aborted
    const torn = {
      at: 'torn',
      partition,
      writtenAtMs,
      offset: 9_999,
      topic: `${facts.sport}.stops`,
      key: '',
      digest: 'torn',
      change: undefined,
    }
    return like === undefined ? {} : { aborted: [...facts.aborted, torn] }
  }),
  sportMutant('a transaction is torn: a settlement is missing', ['I17', 'I26'], (facts, random) => ({
    settlements: replace(facts.settlements, pick(facts.settlements, random)),
  })),
  sportMutant('a board does not show its changes', ['I17'], (facts, random) => {
    const hit = pick(facts.boards, random)
    const markets = hit.markets.map((market) => ({ ...market, prices: market.prices.map((price) => ({ ...price, priceMilli: 1_010 })) }))
    return { boards: replace(facts.boards, hit, { ...hit, markets }) }
  }),
  sportMutant('a total stays open that the score has passed', ['I18'], (facts) => {
    const hit = facts.changes.find(({ markets }) =>
      markets.some(({ type, status }) => type === 'total' && status === 'active'),
    ) as ChangeFact
    return { changes: replace(facts.changes, hit, { ...hit, homeScore: 300 }) }
  }),
  sportMutant('a game has another final score, by no statement of its state', ['I19'], (facts) => {
    const last = facts.changes.at(-1) as ChangeFact
    const { gameId, lastEventSeq } = last
    return {
      changes: replace(facts.changes, last, { ...last, homeScore: last.homeScore + 1 }),
      events: facts.events.map((event) =>
        event.gameId === gameId && event.eventSeq === lastEventSeq ? { ...event, isCorrection: false, isFullState: false } : event,
      ),
    }
  }),
  sportMutant('a market opens after the final', ['I19'], (facts) => {
    const hit = facts.changes.find(({ phase }) => phase === 'final') as ChangeFact
    return withMarkets(facts, hit, ({ prices }) => ({
      status: 'active',
      prices: prices.map((price) => ({ ...price, priceMilli: 1_900, probability: 0.5 })),
    }))
  }),
  sportMutant('a price is not on the ladder', ['I20', 'I26'], (facts) => withPrice(facts, { priceMilli: 1_903 })),
  sportMutant('a price is impossible', ['I20'], (facts) => withPrice(facts, { priceMilli: 990 })),
  sportMutant('a book gives money away', ['I20'], (facts) => withPrice(facts, { priceMilli: 2_500 })),
  sportMutant('a probability is not a number', ['I20'], (facts) => withPrice(facts, { probability: Number.NaN })),
  sportMutant('a closed market has a price', ['I20'], (facts) => withMarkets(facts, openChange(facts), () => ({ status: 'suspended' }))),
  sportMutant('a price is refused by a guard', ['I22'], (facts) => {
    const hit = openChange(facts)
    return { anomalies: [{ ...hit, marketKey: 'total/ft/401', code: 'MARKETS_BOOK_SUM_OUTSIDE' }] }
  }),
  sportMutant('a market is settled twice in one revision', ['F2'], ({ settlements }) => ({
    settlements: [...settlements, ...settlements.slice(0, 1)],
  })),
  sportMutant('a rollback names a revision that does not stand', ['F2'], ({ settlements }) => ({
    settlements: settlements.map((each) => (each.kind === 'rollback' ? { ...each, revision: 0 } : each)),
  })),
]
