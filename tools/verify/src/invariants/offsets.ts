import type { GroupOffsetFact, Place, SportFacts, StageName, StageStateFact } from '../facts.ts'
import type { Invariant } from '../invariant.ts'
import { createTally } from '../invariant.ts'
import { stages, statesOf, transactionOf } from '../stage-transactions.ts'

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

/** Longer than a transaction that is being committed may take to show everywhere. */
const settlingMs = 10_000

/** Whether a group stands where a transaction ended, and none that ended long before it was read came after. */
const standsAtLast = ({ offset, readAtMs }: GroupOffsetFact, states: readonly StageStateFact[], topic: string): boolean => {
  const at = states.findLastIndex(({ positions }) => positions.get(topic) === offset)
  return at >= 0 && states.slice(at + 1).every(({ writtenAtMs }) => writtenAtMs > readAtMs - settlingMs)
}

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
          for (const topic of before?.positions.keys() ?? []) {
            const committed = groups.find(
              (each) => each.group === `${stage}.${sport}` && each.topic === topic && each.partition === partition,
            )
            // A group that committed nothing for longer than the broker keeps it has no offset any more.
            if (committed !== undefined)
              tally.check(
                standsAtLast(committed, states, topic),
                sport,
                () =>
                  `${stage}.${sport} is committed at ${topic}/${partition}/${committed.offset}, its outputs go to ${before?.positions.get(topic)}`,
              )
          }
        }
      }
    }
    return tally.verdict('no stage has committed anything')
  },
}
