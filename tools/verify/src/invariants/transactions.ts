import type { BatchFact, BoardFact, ChangeFact, MarketFact, Place, SportFacts, StageName, StageStateFact } from '../facts.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally, notApplicable } from '../invariant.ts'

const stages = ['normalizer', 'calculator'] as const satisfies readonly StageName[]

/** The topics a stage writes in its transactions, by their last name parts. */
const outputTopics: Readonly<Record<StageName, readonly string[]>> = {
  normalizer: ['normalized', 'normalizer.dlq', 'normalizer.late', 'normalizer.state'],
  calculator: ['odds', 'stops', 'settlements', 'board', 'status', 'anomalies', 'calculator.dlq', 'calculator.state'],
}

/** The committed outputs of a stage. */
const outputsOf = (facts: SportFacts, stage: StageName): readonly Place[] =>
  stage === 'normalizer'
    ? [...facts.events, ...facts.silences, ...facts.late, ...facts.normalizerRejected]
    : [
        ...facts.changes,
        ...facts.boards,
        ...facts.statuses,
        ...facts.stops,
        ...facts.settlements,
        ...facts.anomalies,
        ...facts.calculatorRejected,
      ]

/** All records of a stage's transaction in a partition have its time. */
const transactionOf = ({ partition, writtenAtMs }: Place): string => `${partition} ${writtenAtMs}`

const statesOf = ({ stageStates }: SportFacts, stage: StageName): ReadonlyMap<number, readonly StageStateFact[]> =>
  Map.groupBy(
    stageStates.filter((state) => state.stage === stage),
    ({ partition }) => partition,
  )

/** The input that an output was made from: `topic` and offset. */
const inputsNamedBy = (
  facts: SportFacts,
): readonly (Place & { readonly stage: StageName; readonly topic: string; readonly input: number })[] => [
  ...facts.changes.map((change) => ({
    ...placeOf(change),
    stage: 'calculator' as const,
    topic: `${facts.sport}.normalized`,
    input: change.lastOffset,
  })),
  ...[...facts.late, ...facts.normalizerRejected].flatMap((letter) => {
    const [topic = '', , offset = ''] = letter.position.split('/')
    return offset === '' ? [] : [{ ...placeOf(letter), stage: 'normalizer' as const, topic, input: Number(offset) }]
  }),
]

const placeOf = ({ at, partition, offset, writtenAtMs }: Place): Place => ({ at, partition, offset, writtenAtMs })

/** I13: the offsets that were committed with an output are those of its inputs. */
export const offsetsMatch: Invariant = {
  id: 'I13',
  title: 'In every transaction the committed input offsets cover exactly the inputs of its outputs; groups stand at the last of them',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport, groups } = facts
      for (const stage of stages) {
        const byPartition = statesOf(facts, stage)
        const named = Map.groupBy(
          inputsNamedBy(facts).filter((each) => each.stage === stage),
          transactionOf,
        )
        for (const [partition, states] of byPartition) {
          let before: StageStateFact | undefined
          for (const state of states) {
            for (const [topic, next] of state.positions) {
              const previous = before?.positions.get(topic)
              tally.check(
                previous === undefined || next >= previous,
                sport,
                () => `${state.at} commits ${topic}/${partition} at ${next} after ${previous}`,
              )
            }
            for (const { at, topic, input } of named.get(transactionOf(state)) ?? []) {
              const next = state.positions.get(topic) ?? 0
              const previous = before?.positions.get(topic) ?? 0
              // The delayed judgement of a held record names an input of an earlier transaction.
              const isFromHere = input < next && (stage === 'normalizer' || input >= previous)
              tally.check(
                isFromHere,
                sport,
                () => `${at} was made from ${topic}/${partition}/${input}; its transaction took ${previous} to ${next - 1}`,
              )
            }
            before = state
          }
          for (const [topic, next] of before?.positions ?? []) {
            const committed = groups.find(
              (each) => each.group === `${stage}.${sport}` && each.topic === topic && each.partition === partition,
            )
            // A group that committed nothing for longer than the broker keeps it has no offset any more.
            if (committed !== undefined)
              tally.check(
                committed.offset === next,
                sport,
                () => `${stage}.${sport} is committed at ${topic}/${partition}/${committed.offset}, its outputs go to ${next}`,
              )
          }
        }
      }
    }
    return tally.verdict('no stage has committed anything')
  },
}

/** I14: what was aborted is nowhere to be seen. */
export const abortedStaysHidden: Invariant = {
  id: 'I14',
  title: 'Nothing of an aborted transaction is in ClickHouse, Redis, any sample, or at a partner',
  decide: ({ sports, samples = [] }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport, aborted, changes, published, redis } = facts
      const committed = new Set(changes.map(({ gameId, epoch, changeSeq }) => `${gameId} ${epoch} ${changeSeq}`))
      const tables = new Map([
        [`${sport}.normalized`, { name: 'events', sources: new Set(facts.eventRows.sources) }],
        [`${sport}.odds`, { name: 'odds_changes', sources: new Set(facts.oddsRows.sources) }],
        [`${sport}.settlements`, { name: 'settlements', sources: new Set(facts.settlementRows.sources) }],
      ])
      const shown = new Map<string, string>([
        ...samples.map((each) => [`${each.gameId} ${each.epoch} ${each.changeSeq}`, `a sample of ${each.reader}`] as const),
        ...redis.map(({ gameId, head }) => [`${gameId} ${head['epoch']} ${head['change_seq']}`, 'Redis'] as const),
      ])
      const ours = digestsOf(published.map((topic) => topic.ours))
      const partners = digestsOf(published.map((topic) => topic.partners))
      for (const { at, topic, partition, offset, digest, change } of aborted) {
        const table = tables.get(topic)
        tally.check(
          table?.sources.has(`${partition}/${offset}`) !== true,
          sport,
          () => `${at} was aborted and has rows in ${table?.name ?? ''}`,
        )
        // A repeated attempt usually writes the same bytes: only what was never committed is a leak.
        tally.check(digest === '' || ours.has(digest) || !partners.has(digest), sport, () => `${at} was aborted and is at the partner`)
        if (change === undefined) continue
        const name = `${change.gameId} ${change.epoch} ${change.changeSeq}`
        const where = committed.has(name) ? undefined : shown.get(name)
        tally.check(where === undefined, sport, () => `${at} was aborted and change ${change.changeSeq} of ${change.gameId} is in ${where}`)
      }
    }
    return tally.verdict('no transaction was aborted')
  },
}

const digestsOf = (topics: readonly SportFacts['published'][number]['ours'][]): ReadonlySet<string> =>
  new Set(topics.flatMap((topic) => [...topic.values()].flatMap((records) => records.map(({ digest }) => digest))))

/** When the transactions of a partition were committed or aborted, by the first and last offset of their batches in order. */
interface EndedBatch {
  readonly baseOffset: number
  readonly lastOffset: number
  readonly endedAtMs: number
}

const endedBatches = (batches: readonly BatchFact[], topic: string): ReadonlyMap<number, readonly EndedBatch[]> => {
  const partitions = new Map<number, EndedBatch[]>()
  const open = new Map<string, BatchFact[]>()
  for (const batch of batches) {
    if (batch.topic !== topic) continue
    const producer = `${batch.partition} ${batch.producerId}`
    if (batch.kind === 'data') {
      open.set(producer, [...(open.get(producer) ?? []), batch])
      continue
    }
    const ended = partitions.get(batch.partition) ?? []
    for (const { baseOffset, lastOffset } of open.get(producer) ?? []) ended.push({ baseOffset, lastOffset, endedAtMs: batch.writtenAtMs })
    partitions.set(batch.partition, ended)
    open.delete(producer)
  }
  return new Map([...partitions].map(([partition, ended]) => [partition, ended.toSorted((a, b) => a.baseOffset - b.baseOffset)]))
}

const endOf = (ended: readonly EndedBatch[], offset: number): EndedBatch | undefined => {
  let [low, high] = [0, ended.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ended[middle] as EndedBatch).lastOffset < offset) low = middle + 1
    else high = middle
  }
  const found = ended[low]
  return found !== undefined && found.baseOffset <= offset ? found : undefined
}

/** Clocks of writers and brokers are one machine's, but not read in the same way. */
const clockToleranceMs = 2

/** I15: nobody computes from what is not committed. */
export const committedInputsOnly: Invariant = {
  id: 'I15',
  title: 'No output was made from an input whose transaction was aborted or still open',
  decide: ({ sports, faults = [] }) => {
    const tally = createTally()
    const hasClockFaults = faults.some(({ kind }) => kind.startsWith('clock'))
    for (const facts of sports) {
      const { sport, batches, changes } = facts
      const topic = `${sport}.normalized`
      const aborted = new Set(facts.aborted.filter((each) => each.topic === topic).map(({ partition, offset }) => `${partition}/${offset}`))
      const partitions = endedBatches(batches ?? [], topic)
      for (const change of changes) {
        const inputs = [change.firstOffset, change.lastOffset]
        const gone = inputs.find((offset) => aborted.has(`${change.partition}/${offset}`))
        tally.check(gone === undefined, sport, () => `${change.at} was made from ${topic}/${change.partition}/${gone}, which was aborted`)
        if (batches === undefined || hasClockFaults) continue
        const commit = endOf(partitions.get(change.partition) ?? [], change.lastOffset)
        if (commit !== undefined)
          tally.check(
            change.writtenAtMs >= commit.endedAtMs - clockToleranceMs,
            sport,
            () =>
              `${change.at} was made ${commit.endedAtMs - change.writtenAtMs} ms before ${topic}/${change.partition}/${change.lastOffset} was committed`,
          )
      }
    }
    return tally.verdict('nothing was published')
  },
}

/** I16: a fenced writer never writes again. */
export const epochsAscend: Invariant = {
  id: 'I16',
  title: 'In every partition the epochs of a transactional producer never go back',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, batches } of sports) {
      if (batches === undefined) return notApplicable("the brokers' log folders are not readable from here")
      const epochs = new Map<string, number>()
      for (const { topic, partition, baseOffset, producerId, producerEpoch } of batches) {
        if (producerId < 0) continue
        const producer = `${topic}/${partition} ${producerId}`
        const highest = epochs.get(producer) ?? 0
        tally.check(
          producerEpoch >= highest,
          sport,
          () => `${topic}/${partition}/${baseOffset} is of epoch ${producerEpoch} of producer ${producerId}, after ${highest}`,
        )
        epochs.set(producer, Math.max(highest, producerEpoch))
      }
    }
    return tally.verdict('no transactional producer has written')
  },
}

const settledMarkets = (change: ChangeFact): readonly MarketFact[] =>
  change.markets.filter(({ status }) => status === 'settled' || status === 'cancelled')

const checkSettlements = (tally: Tally, { sport, changes, settlements }: SportFacts): void => {
  const notes = new Map(settlements.map((each) => [`${each.kind} ${each.gameId} ${each.marketKey} ${each.revision}`, each]))
  const declared = new Set<string>()
  const transactions = new Set(changes.map((change) => `${change.gameId} ${transactionOf(change)}`))
  for (const change of changes)
    for (const { key, revision } of settledMarkets(change)) {
      const name = `settlement ${change.gameId} ${key} ${revision}`
      declared.add(name)
      const note = notes.get(name)
      tally.check(
        note !== undefined && transactionOf(note) === transactionOf(change),
        sport,
        () =>
          `${change.at} settles ${change.gameId} ${key} in revision ${revision}, ${note === undefined ? 'no record does' : `${note.at} at another time`}`,
      )
    }
  for (const [name, note] of notes) {
    const isDeclared = note.kind === 'settlement' ? declared.has(name) : transactions.has(`${note.gameId} ${transactionOf(note)}`)
    tally.check(isDeclared, sport, () => `${note.at} is a ${name} that no change makes`)
  }
}

const essenceOf = (markets: Iterable<MarketFact>): string =>
  JSON.stringify(
    [...markets]
      .map(({ key, status, changeSeq, revision, prices }) => [
        key,
        status,
        changeSeq,
        revision,
        prices.map((each) => [each.selection, each.priceMilli, each.result]),
      ])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )

const checkBoards = (tally: Tally, { sport, changes, boards }: SportFacts): void => {
  const wanted = Map.groupBy(boards, ({ gameId, epoch, changeSeq }: BoardFact) => `${gameId} ${epoch} ${changeSeq}`)
  const folds = new Map<string, { epoch: number; readonly markets: Map<string, MarketFact> }>()
  for (const change of changes) {
    const known = folds.get(change.gameId)
    const fold = known === undefined || change.epoch > known.epoch ? { epoch: change.epoch, markets: new Map<string, MarketFact>() } : known
    folds.set(change.gameId, fold)
    for (const market of change.markets) fold.markets.set(market.key, market)
    const name = `${change.gameId} ${change.epoch} ${change.changeSeq}`
    for (const board of wanted.get(name) ?? [])
      tally.check(
        // A market that was never offered is on the board and in no change.
        essenceOf(board.markets.filter(({ changeSeq }) => changeSeq > 0)) === essenceOf(fold.markets.values()),
        sport,
        () => `${board.at} is not what the changes of ${change.gameId} up to ${change.changeSeq} make`,
      )
    wanted.delete(name)
  }
  for (const [name, [board]] of wanted) tally.check(false, sport, () => `${board?.at} is of ${name}, which was never published`)
}

/** I17: a transaction is there as a whole or not at all. */
export const transactionsWhole: Invariant = {
  id: 'I17',
  title: 'Every transaction is whole or absent: outputs, state, settlements and boards agree',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport } = facts
      for (const stage of stages) {
        const states = statesOf(facts, stage)
        const ended = new Set([...states.values()].flat().map(transactionOf))
        const outputs = outputsOf(facts, stage)
        // State topics are compacted: of what was before the first record that is left, nothing can be said.
        const isTold = ({ partition, writtenAtMs }: Place): boolean => writtenAtMs >= (states.get(partition)?.[0]?.writtenAtMs ?? Infinity)
        for (const output of outputs)
          if (isTold(output))
            tally.check(ended.has(transactionOf(output)), sport, () => `${output.at} is committed and the state of its transaction is not`)
        const committed = new Map([...outputs, ...[...states.values()].flat()].map((each) => [transactionOf(each), each]))
        const topics = new Set(outputTopics[stage].map((name) => `${sport}.${name}`))
        for (const each of facts.aborted) {
          if (!topics.has(each.topic)) continue
          const torn = committed.get(transactionOf(each))
          tally.check(torn === undefined, sport, () => `${each.at} was aborted and ${torn?.at} of its transaction was committed`)
        }
      }
      checkSettlements(tally, facts)
      checkBoards(tally, facts)
    }
    return tally.verdict('no transaction was committed')
  },
}
