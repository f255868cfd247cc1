import type { ChangeFact, MarketFact, Place, SportFacts } from '../facts.ts'
import { foldChanges, marketEssence } from '../fold-changes.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally } from '../invariant.ts'
import { outputsOf, outputTopics, stages, statesOf, transactionOf } from '../stage-transactions.ts'

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

const boardEssence = (markets: Iterable<MarketFact>): string =>
  [...markets]
    // A market that was never offered is on the board and in no change.
    .filter(({ changeSeq }) => changeSeq > 0)
    .map((market) => `${market.key} ${marketEssence(market)}`)
    .toSorted()
    .join()

const checkBoards = (tally: Tally, { sport, changes, boards }: SportFacts): void => {
  const wanted = Map.groupBy(boards, ({ gameId, epoch, changeSeq }) => `${gameId} ${epoch} ${changeSeq}`)
  for (const { change, markets } of foldChanges(changes)) {
    const name = `${change.gameId} ${change.epoch} ${change.changeSeq}`
    for (const board of wanted.get(name) ?? [])
      tally.check(
        boardEssence(board.markets) === boardEssence(markets.values()),
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
