import { acceptedMessages } from '../accepted-messages.ts'
import { accountIntake, copyReasons, numberKey, standsFor } from '../account-intake.ts'
import type { RawFact, RejectedFact } from '../facts.ts'
import type { Invariant } from '../invariant.ts'
import { createTally } from '../invariant.ts'

/** I1: nothing is lost, nothing is invented. */
export const everyMessageOnce: Invariant = {
  id: 'I1',
  title: 'Every message sent is in exactly one place: normalized, late, dead-lettered or, if it only tells the time, shed for a newer one',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport } = facts
      const { messages, invented, malformed, damaged } = accountIntake(facts)
      for (const { message, places } of messages)
        tally.check(places.length === 1, sport, () => {
          const name = `${message.gameId} feed_seq ${message.feedSeq} (event ${message.eventId})`
          return places.length === 0 ? `${name} was sent and is nowhere` : `${name} is in more than one place: ${places.join(', ')}`
        })
      for (const event of invented)
        tally.check(false, sport, () => `${event.at} ${event.gameId} event ${event.eventSeq} (${event.eventId}) was never sent`)
      // Ingest is at least once: a restart may dead-letter a message again.
      if (malformed > 0)
        tally.check(
          damaged.length >= malformed,
          sport,
          () => `${malformed} malformed messages were sent, ${damaged.length} were dead-lettered`,
        )
      for (const { at, gameId, reason } of facts.calculatorRejected)
        tally.check(false, sport, () => `${at} ${gameId} was accepted, and then rejected: ${reason}`)
    }
    return tally.verdict('nothing was sent')
  },
}

/** I2: no message is accepted twice. */
export const acceptedOnce: Invariant = {
  id: 'I2',
  title: 'No message is accepted twice, by id or by sequence of a numbering',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, events } of sports) {
      const taken = new Map<string, string>()
      for (const { at, identities } of acceptedMessages(events)) {
        const twice = identities.find((identity) => taken.has(identity))
        tally.check(twice === undefined, sport, () => `${at} ${twice} was accepted before, at ${taken.get(twice ?? '')}`)
        for (const identity of identities) taken.set(identity, at)
      }
    }
    return tally.verdict('nothing was accepted')
  },
}

/** I3: the first payload under an id counts, every other one is told once. */
export const conflictsTold: Invariant = {
  id: 'I3',
  title: 'Of two payloads under one id the first counts, each other one is dead-lettered exactly once',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, raw, normalizerRejected } of sports) {
      const hashes = new Map<string, Map<number, RawFact>>()
      for (const each of raw) {
        if (each.isHighRate || each.replayOf !== '') continue
        const name = `${each.gameId} ${each.eventId}`
        const found = hashes.get(name) ?? new Map<number, RawFact>()
        if (!found.has(each.payloadHash)) found.set(each.payloadHash, each)
        hashes.set(name, found)
      }
      const told = new Map<string, RejectedFact[]>()
      for (const letter of normalizerRejected) {
        if (!copyReasons.has(letter.reason)) continue
        const name = `${letter.gameId} ${letter.eventId} ${letter.payloadHash}`
        told.set(name, [...(told.get(name) ?? []), letter])
      }
      for (const [name, payloads] of hashes) {
        if (payloads.size === 1) continue
        const untold = [...payloads].filter(([hash]) => !told.has(`${name} ${hash}`))
        tally.check(untold.length <= 1, sport, () => `${untold[1]?.[1].at} conflicts with ${untold[0]?.[1].at} and was not dead-lettered`)
      }
      for (const [name, letters] of told) {
        const conflicts = letters.filter(({ reason }) => reason === 'NORMALIZER_EVENT_ID_CONFLICT')
        if (conflicts.length > 0)
          tally.check(conflicts.length === 1, sport, () => `${conflicts[1]?.at} tells of ${name} again, after ${conflicts[0]?.at}`)
      }
    }
    return tally.verdict('no id came with two payloads')
  },
}

/** I4: a game's events are numbered without a gap, in the order of the log. */
export const eventsNumbered: Invariant = {
  id: 'I4',
  title: 'event_seq of a game is 1, 2, 3 in the order of the log',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, events } of sports) {
      const next = new Map<string, number>()
      for (const { gameId, eventSeq, at } of events) {
        const expected = next.get(gameId) ?? 1
        tally.check(eventSeq === expected, sport, () => `${at} ${gameId} has event_seq ${eventSeq} where ${expected} was expected`)
        next.set(gameId, eventSeq + 1)
      }
    }
    return tally.verdict('nothing was accepted')
  },
}

/** I34: when there is too much, only clock messages are left out, each for a newer one. */
export const onlyClocksShed: Invariant = {
  id: 'I34',
  title: 'Under overload only messages that tell the time are shed, never a play, a status or a correction',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, sent, raw, events } of sports) {
      const classOf = new Map(sent?.map((message) => [numberKey(message), message.isHighRate]))
      for (const fact of [...raw, ...events])
        for (const key of standsFor(fact))
          tally.check(
            fact.isHighRate && classOf.get(key) !== false,
            sport,
            () => `${fact.at} stands for feed_seq ${key}, which is no message that only tells the time`,
          )
    }
    return tally.verdict('nothing was shed')
  },
}
