import type { Place, SportFacts } from '../facts.ts'
import type { Invariant } from '../invariant.ts'
import { createTally } from '../invariant.ts'

/** A transaction is ended by the broker after this. */
const transactionTimeoutMs = 10_000

const recordsOf = (facts: SportFacts): ReadonlyMap<string, readonly Place[]> =>
  new Map<string, readonly Place[]>([
    // Beats go on for ever: only what belongs to a game can be caught up with.
    [`${facts.sport}.raw`, facts.raw],
    [`${facts.sport}.normalized`, facts.events],
    [`${facts.sport}.odds`, facts.changes],
    [`${facts.sport}.settlements`, facts.settlements],
  ])

/** I45: when everything is healed, everything is caught up with. */
export const caughtUp: Invariant = {
  id: 'I45',
  title: 'When all is quiet every group has read every record of a game, and no transaction hangs',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const records = recordsOf(facts)
      for (const { group, topic, partition, offset } of facts.groups) {
        const last = (records.get(topic) ?? []).findLast((record) => record.partition === partition)
        if (last !== undefined)
          tally.check(offset > last.offset, facts.sport, () => `${group} stands at ${topic}/${partition}/${offset}, before ${last.at}`)
      }
      for (const { topic, partition, openForMs } of facts.ends)
        tally.check(
          openForMs <= transactionTimeoutMs,
          facts.sport,
          () => `${topic}/${partition} has a transaction that is open for ${Math.round(openForMs / 1000)} s`,
        )
    }
    return tally.verdict('there are no groups')
  },
}
