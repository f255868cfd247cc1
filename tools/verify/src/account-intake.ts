import type { EventFact, RawFact, RejectedFact, SentFact, SportFacts } from './facts.ts'

/** What a message is known by. */
export const messageKey = (fact: Pick<SentFact, 'gameId' | 'feedSeq' | 'eventId'>): string =>
  `${fact.gameId} ${fact.feedSeq} ${fact.eventId}`

/** Dead letters that are copies of a message that counts: the message itself is elsewhere. */
export const copyReasons: ReadonlySet<string> = new Set([
  'NORMALIZER_EVENT_ID_CONFLICT',
  'NORMALIZER_FEED_SEQ_CONFLICT',
  'NORMALIZER_GAME_CLOSED',
])

/** Where the messages of a sport ended. */
export interface IntakeAccount {
  readonly figures: {
    readonly sent: number
    readonly accepted: number
    readonly duplicate: number
    readonly late: number
    /** A newer message of its game stands for it. */
    readonly shed: number
    /** By reason. */
    readonly rejected: Readonly<Record<string, number>>
  }
  /** Each message once, with all the places where it was found. */
  readonly messages: readonly { readonly message: SentFact; readonly places: readonly string[] }[]
  readonly invented: readonly EventFact[]
  readonly malformed: number
  /** Dead letters of ingest that are not the message they may show. */
  readonly damaged: readonly RejectedFact[]
}

const sentOf = ({ sent, raw }: SportFacts): readonly SentFact[] =>
  (sent ?? raw.filter(({ replayOf }) => replayOf === '').map((each: RawFact): SentFact => ({ ...each, kind: 'message' }))).filter(
    ({ kind }) => kind !== 'skipped',
  )

const firstOf = <T>(facts: readonly T[], keyOf: (fact: T) => string): ReadonlyMap<string, T> =>
  new Map(facts.toReversed().map((fact) => [keyOf(fact), fact]))

/** Something that also stands for the messages before it. */
type Standing = Pick<RawFact, 'gameId' | 'feedSeq' | 'conflatedFromSeq'>

/** A message by its number alone: what stands for it names no more. */
export const numberKey = ({ gameId, feedSeq }: Pick<SentFact, 'gameId' | 'feedSeq'>): string => `${gameId} ${feedSeq}`

/** The numbers before its own that a fact stands for. */
export const standsFor = ({ gameId, feedSeq, conflatedFromSeq }: Standing): readonly string[] =>
  conflatedFromSeq === 0
    ? []
    : Array.from({ length: feedSeq - conflatedFromSeq }, (_, index) => numberKey({ gameId, feedSeq: conflatedFromSeq + index }))

/**
 * By number: the events that stand for a message. Only where a raw record says so, too: a normalizer that declares what no ingest
 * left out hides a loss.
 */
export const shedPlaces = ({ events, raw }: Pick<SportFacts, 'events' | 'raw'>): ReadonlyMap<string, readonly string[]> => {
  const declared = new Set(raw.flatMap((each) => standsFor(each).map((key) => `${key} by ${each.feedSeq}`)))
  const places = new Map<string, string[]>()
  for (const event of events)
    for (const key of standsFor(event))
      if (declared.has(`${key} by ${event.feedSeq}`)) places.set(key, [...(places.get(key) ?? []), event.at])
  return places
}

/** By number: the record that was kept apart with everything that it stands for. */
const placesAsOne = (facts: readonly RejectedFact[]): ReadonlyMap<string, RejectedFact> =>
  new Map(facts.flatMap((fact) => standsFor(fact).map((key) => [key, fact] as const)))

/** Finds every message that was sent again: sent = accepted + duplicate + late + rejected + shed. */
export const accountIntake = (facts: SportFacts): IntakeAccount => {
  // A dead letter that was let in again has left its topic, as far as counting goes.
  const replayed = new Set(facts.raw.flatMap(({ replayOf }) => (replayOf === '' ? [] : [replayOf])))
  const stays = ({ at }: RejectedFact): boolean => !replayed.has(at)
  const accepted = firstOf(
    facts.events.filter(({ kind }) => kind === 'feed'),
    messageKey,
  )
  const late = firstOf(facts.late, messageKey)
  const refusedByIngest = firstOf(facts.ingestRejected, messageKey)
  const refused = firstOf(facts.normalizerRejected, messageKey)
  const shed = shedPlaces(facts)
  const lateAsOne = placesAsOne(facts.late.filter(stays))
  const refusedAsOne = placesAsOne(facts.normalizerRejected.filter(stays))
  const rejected: Record<string, number> = {}
  const reject = (reason: string): void => {
    rejected[reason] = (rejected[reason] ?? 0) + 1
  }
  const sent = sentOf(facts)
  const seen = new Set<string>()
  const refusedKeys = new Set<string>()
  const messages: { message: SentFact; places: string[] }[] = []
  const figures = { sent: sent.length, accepted: 0, duplicate: 0, late: 0, shed: 0 }
  let malformed = 0
  for (const message of sent) {
    const key = messageKey(message)
    if (message.kind === 'malformed') {
      malformed++
      continue
    }
    if (seen.has(key)) {
      figures.duplicate++
      continue
    }
    seen.add(key)
    const [event, lateOne, letter, ingestLetter] = [accepted.get(key), late.get(key), refused.get(key), refusedByIngest.get(key)]
    const places: string[] = []
    if (event !== undefined) {
      figures.accepted++
      places.push(event.at)
      if (lateOne !== undefined && stays(lateOne)) places.push(lateOne.at)
      if (letter !== undefined && stays(letter) && !copyReasons.has(letter.reason)) places.push(letter.at)
    } else if (lateOne !== undefined) {
      figures.late++
      places.push(lateOne.at)
      if (letter !== undefined && stays(letter) && !copyReasons.has(letter.reason)) places.push(letter.at)
    } else {
      const found = letter ?? ingestLetter
      if (found !== undefined) {
        refusedKeys.add(key)
        reject(found.reason)
        places.push(found.at)
      }
    }
    // Only clock messages may be left out: for anything else, that something stands for it is no place.
    if (message.isHighRate) {
      const byNumber = numberKey(message)
      const stands = shed.get(byNumber) ?? []
      if (stands.length > 0) figures.shed++
      places.push(...stands)
      const [lateAs, refusedAs] = [lateAsOne.get(byNumber), refusedAsOne.get(byNumber)]
      if (places.length === 0 && lateAs !== undefined) {
        figures.late++
        places.push(lateAs.at)
      } else if (places.length === 0 && refusedAs !== undefined) {
        reject(refusedAs.reason)
        places.push(refusedAs.at)
      }
    }
    messages.push({ message, places })
  }
  // A damaged copy may still show whose copy it is: it was refused, the message itself was not. One that only came in again was it.
  const fromFeed = new Set(facts.raw.filter(({ replayOf }) => replayOf === '').map(messageKey))
  const damaged = facts.ingestRejected.filter(
    (each) => !refusedKeys.has(messageKey(each)) && (stays(each) || fromFeed.has(messageKey(each))),
  )
  for (const { reason } of [...damaged, ...facts.calculatorRejected]) reject(reason)
  const invented = facts.sent === undefined ? [] : facts.events.filter((event) => event.kind === 'feed' && !seen.has(messageKey(event)))
  return { figures: { ...figures, rejected }, messages, invented, malformed, damaged }
}
