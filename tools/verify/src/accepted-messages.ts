import type { EventFact } from './facts.ts'

/** A message that was accepted, and all that names it: nothing else may have been accepted under one of these names. */
export interface AcceptedMessage {
  readonly at: string
  readonly identities: readonly string[]
}

/** The accepted messages of a sport in the order of the log: by id, and by sequence in its numbering; a renumbering begins another one. */
export const acceptedMessages = (events: readonly EventFact[]): readonly AcceptedMessage[] => {
  const numberings = new Map<string, number>()
  const messages: AcceptedMessage[] = []
  for (const { kind, gameId, eventId, feedSeq, isHighRate, adoptedFromSeq, at } of events) {
    if (adoptedFromSeq > 0) numberings.set(gameId, (numberings.get(gameId) ?? 0) + 1)
    if (kind !== 'feed') continue
    // What only tells the time is known by its number alone.
    const byId = isHighRate ? [] : [`${gameId} id ${eventId}`]
    messages.push({ at, identities: [...byId, `${gameId} seq ${feedSeq} of numbering ${numberings.get(gameId) ?? 0}`] })
  }
  return messages
}
