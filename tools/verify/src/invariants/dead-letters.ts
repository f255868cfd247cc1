import { messageKey } from '../account-intake.ts'
import type { RejectedFact } from '../facts.ts'
import type { Invariant } from '../invariant.ts'
import { createTally } from '../invariant.ts'

/** I31: a dead letter can be understood, found and let in again. */
export const lettersComplete: Invariant = {
  id: 'I31',
  title: 'Every dead letter has a reason, a position and the original bytes; one that is let in again lands in exactly one place',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, raw, events, ingestRejected, normalizerRejected, late, calculatorRejected } of sports) {
      const originals = new Map(raw.map((each) => [each.at, each.digest]))
      const letters: readonly RejectedFact[] = [...ingestRejected, ...normalizerRejected, ...late, ...calculatorRejected]
      for (const { at, reason, position, digest } of letters) {
        tally.check(
          reason !== '' && position !== '',
          sport,
          () => `${at} has reason ${JSON.stringify(reason)}, position ${JSON.stringify(position)}`,
        )
        const original = originals.get(position)
        if (original !== undefined) tally.check(original === digest, sport, () => `${at} does not have the bytes of ${position}`)
      }
      const known = new Set(letters.map(({ at }) => at))
      const landed = new Set([...events, ...normalizerRejected, ...late].map(messageKey))
      for (const again of raw) {
        if (again.replayOf === '') continue
        tally.check(
          known.has(again.replayOf) && landed.has(messageKey(again)),
          sport,
          () => `${again.at} lets ${again.replayOf} in again, and it is nowhere`,
        )
      }
    }
    return tally.verdict('nothing was dead-lettered')
  },
}
