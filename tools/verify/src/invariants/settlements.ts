import type { Invariant } from '../invariant.ts'
import { createTally } from '../invariant.ts'

/** F2: a market is settled once per revision. */
export const settledOnce: Invariant = {
  id: 'F2',
  title: 'Revisions of a settlement are 1, 2, 3 per market; a rollback names the one that stands',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, settlements } of sports) {
      const revisions = new Map<string, number>()
      for (const { at, gameId, marketKey, kind, revision } of settlements) {
        const key = `${gameId} ${marketKey}`
        const standing = revisions.get(key) ?? 0
        const expected = kind === 'settlement' ? standing + 1 : standing
        tally.check(
          revision === expected && expected > 0,
          sport,
          () => `${at} ${key} has a ${kind} of revision ${revision}, expected ${expected}`,
        )
        revisions.set(key, Math.max(standing, revision))
      }
    }
    return tally.verdict('nothing was settled')
  },
}
