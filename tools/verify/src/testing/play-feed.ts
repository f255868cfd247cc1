import type { Random, Sport } from '@fairline/kernel'
import type { BeatFact, EventFact, RawBeatFact, RawFact, RawRefusalFact, RejectedFact, SentFact, SilenceFact } from '../facts.ts'
import type { LogBuilder } from './log-builder.ts'

/** What the feed, the ingest and the normalizer leave behind of a sport. */
export interface FeedFacts {
  readonly sent: SentFact[]
  readonly raw: RawFact[]
  readonly rawBeats: RawBeatFact[]
  readonly rawRefusals: RawRefusalFact[]
  readonly ingestRejected: RejectedFact[]
  readonly normalizerRejected: RejectedFact[]
  readonly late: RejectedFact[]
  readonly events: EventFact[]
  readonly beats: BeatFact[]
  readonly silences: SilenceFact[]
}

/** What a calculator is given: the events of one transaction, and a silence or a heartbeat that follows them. */
export interface NormalizedStep {
  readonly gameId: string
  readonly partition: number
  /** When the transaction was committed. */
  readonly atMs: number
  readonly events: readonly EventFact[]
  readonly silence: BeatFact | undefined
  readonly heartbeat: BeatFact | undefined
}

/** What may happen to the next messages of a game. */
const happenings = [
  'plain',
  'plain',
  'plain',
  'duplicate',
  'swapped',
  'malformed',
  'conflict',
  'skipped',
  'late',
  'late-correction',
  'let-in-again',
  'conflated',
  'silence',
  'refused',
  'refused-clock',
  'renumbered',
] as const
type Happening = (typeof happenings)[number]

/** Milliseconds between two happenings of a game; more than any reorder window. */
const paceMs = 1_000
const windowMs = 250
const crashProbability = 0.15
const heartbeatProbability = 0.4

interface Message {
  readonly feedSeq: number
  readonly isCorrection?: boolean
  readonly isFullState?: boolean
  readonly isHighRate?: boolean
  /** It stands for the messages from here on. */
  readonly fromSeq?: number
}

/** Plays one game through feed, ingest and normalizer: each happening at least once, in an order of the seed. */
export const playGame = (
  facts: FeedFacts,
  log: LogBuilder,
  sport: Sport,
  gameId: string,
  partition: number,
  startMs: number,
  random: Random,
): readonly NormalizedStep[] => {
  const source = `${sport}-feed/${partition}`
  const otherSource = `${sport}-other-feed/${partition}`
  const steps: NormalizedStep[] = []
  let nowMs = startMs
  let feedSeq = 0
  let eventSeq = 0
  /** Highest time of receipt so far. */
  let timeUs = 0
  const receivedAt = (atMs: number): number => {
    timeUs = Math.max(timeUs, atMs * 1000)
    return atMs * 1000
  }

  const nameOf = (message: Message) => ({ gameId, feedSeq: message.feedSeq, eventId: `e${message.feedSeq}` })
  const hashOf = (message: Message): number => message.feedSeq * 10
  const send = (message: Message, kind: SentFact['kind'] = 'message'): void =>
    void facts.sent.push({ ...nameOf(message), isHighRate: message.isHighRate ?? false, kind })
  const receive = (message: Message, receivedMs: number, payloadHash = hashOf(message), replayOf = ''): RawFact => {
    const place = log.append('raw', partition, receivedMs)
    const digest = `raw ${gameId} ${message.feedSeq} ${payloadHash} ${replayOf}`
    const raw = {
      ...place,
      ...nameOf(message),
      receivedAtUs: receivedAt(receivedMs),
      payloadHash,
      isHighRate: message.isHighRate ?? false,
      conflatedFromSeq: message.fromSeq ?? 0,
      bytes: 500,
      digest,
      replayOf,
    }
    facts.raw.push(raw)
    return raw
  }
  const deadLetter = (raw: RawFact, reason: string, topic: string, place: ReturnType<LogBuilder['append']>): RejectedFact => {
    const { gameId: of, feedSeq: seq, eventId, payloadHash, conflatedFromSeq, digest, at } = raw
    const letter = { ...place, reason, position: at, digest, gameId: of, feedSeq: seq, eventId, payloadHash, conflatedFromSeq }
    if (topic === 'normalizer.late') facts.late.push(letter)
    else facts.normalizerRejected.push(letter)
    return letter
  }
  const event = (
    message: Message | undefined,
    over: Partial<EventFact>,
  ): Omit<EventFact, 'at' | 'partition' | 'offset' | 'writtenAtMs'> => ({
    gameId,
    eventSeq: ++eventSeq,
    timeUs,
    feedSeq: message?.feedSeq ?? 0,
    eventId: message === undefined ? '' : `e${message.feedSeq}`,
    commandId: '',
    kind: 'feed',
    isHighRate: message?.isHighRate ?? false,
    conflatedFromSeq: message?.fromSeq ?? 0,
    source,
    isCorrection: message?.isCorrection ?? false,
    isLate: false,
    isFullState: message?.isFullState ?? false,
    isClockState: (message?.isFullState ?? false) || (message?.isHighRate ?? false),
    firstMissingSeq: 0,
    lastMissingSeq: 0,
    isClockOnly: false,
    adoptedFromSeq: 0,
    ...over,
  })
  const positions = () => new Map([[`${sport}.raw`, log.end('raw', partition)]])

  /** One transaction of the normalizer; now and then its first attempt dies. */
  const normalize = (
    atMs: number,
    events: readonly ReturnType<typeof event>[],
    letters: readonly (readonly [RawFact, string, 'normalizer.late' | 'normalizer.dlq'])[] = [],
    beats: readonly RawBeatFact[] = [],
    isSilent = false,
  ): void => {
    if (random() < crashProbability) log.abort('normalizer', partition, atMs - 50, ['normalized'], undefined)
    const transaction = log.transaction('normalizer', partition, atMs)
    const placed = events.map((each) => ({ ...transaction.place('normalized'), ...each }))
    facts.events.push(...placed)
    const passedOn = beats.map((each) => ({
      ...transaction.place('normalized'),
      source: each.source,
      isSilent,
      timeUs,
      receivedAtUs: each.receivedAtUs,
    }))
    facts.beats.push(...passedOn)
    const own = passedOn.find((each) => each.source === source)
    const [silence, heartbeat] = isSilent ? [own] : [undefined, own]
    if (silence !== undefined) facts.silences.push(silence)
    for (const [raw, reason, topic] of letters) deadLetter(raw, reason, topic, transaction.place(topic))
    transaction.commit(positions())
    if (placed.length > 0 || own !== undefined) steps.push({ gameId, partition, atMs: atMs + 5, events: placed, silence, heartbeat })
  }
  const accept = (...messages: readonly Message[]): void =>
    normalize(
      nowMs + 20,
      messages.map((message) => event(message, {})),
    )
  const beat = (atMs: number, from = source): RawBeatFact => {
    const raw = { ...log.append('raw', partition, atMs), source: from, receivedAtUs: receivedAt(atMs) }
    facts.rawBeats.push(raw)
    return raw
  }
  /** Another source beats, and then this one's beat comes, which had been held up. */
  const heartbeats = (atMs: number): void => {
    const others = beat(atMs + 50, otherSource)
    normalize(atMs + 70, [], [], [others, beat(atMs)])
  }

  /** The next number does not come; its successor waits for the window and goes out behind a declared gap. */
  const missOne = (): { readonly missing: Message; readonly successor: Message } => {
    const missing = { feedSeq: ++feedSeq }
    const successor = { feedSeq: ++feedSeq, isFullState: true }
    send(successor)
    receive(successor, nowMs)
    beat(nowMs + windowMs + 10)
    const gap = event(undefined, { kind: 'gap', source: '', firstMissingSeq: missing.feedSeq, lastMissingSeq: missing.feedSeq })
    normalize(nowMs + windowMs + 20, [gap, event(successor, {})])
    return { missing, successor }
  }
  const lateMs = () => nowMs + windowMs + 100

  const happen = (happening: Happening): void => {
    switch (happening) {
      case 'plain':
      case 'duplicate':
      case 'malformed':
      case 'conflict': {
        const message = { feedSeq: ++feedSeq }
        if (happening === 'malformed') {
          facts.sent.push({ gameId, feedSeq: 0, eventId: '', isHighRate: false, kind: 'malformed' })
          const place = log.append('ingest.dlq', partition, nowMs)
          const unnamed = { gameId: '', feedSeq: 0, eventId: '', payloadHash: 0, conflatedFromSeq: 0 }
          facts.ingestRejected.push({
            ...place,
            reason: 'INGEST_JSON_INVALID',
            position: `feed/${place.offset}`,
            digest: `bad ${place.at}`,
            ...unnamed,
          })
        }
        send(message)
        receive(message, nowMs)
        accept(message)
        if (happening === 'duplicate') {
          send(message, 'duplicate')
          receive(message, nowMs + 40)
        }
        if (happening === 'conflict') {
          send(message, 'duplicate')
          const other = receive(message, nowMs + 40, hashOf(message) + 1)
          normalize(nowMs + 60, [], [[other, 'NORMALIZER_EVENT_ID_CONFLICT', 'normalizer.dlq']])
        }
        return
      }
      case 'swapped': {
        const [first, second] = [{ feedSeq: ++feedSeq }, { feedSeq: ++feedSeq }]
        send(second)
        send(first, 'swapped')
        receive(second, nowMs)
        receive(first, nowMs + 10)
        accept(first, second)
        return
      }
      case 'skipped': {
        const { missing } = missOne()
        send(missing, 'skipped')
        return
      }
      case 'late': {
        const { missing } = missOne()
        send(missing)
        const raw = receive(missing, lateMs())
        normalize(lateMs() + 20, [], [[raw, 'NORMALIZER_EVENT_LATE', 'normalizer.late']])
        return
      }
      case 'late-correction': {
        const { missing } = missOne()
        send(missing)
        receive(missing, lateMs())
        normalize(lateMs() + 20, [event({ ...missing, isCorrection: true }, { isLate: true })])
        return
      }
      case 'let-in-again': {
        const { missing } = missOne()
        send(missing)
        const place = log.append('ingest.dlq', partition, nowMs)
        facts.ingestRejected.push({
          ...place,
          reason: 'INGEST_MESSAGE_TOO_LARGE',
          position: `feed/${place.offset}`,
          digest: `refused ${place.at}`,
          ...nameOf(missing),
          payloadHash: 0,
          conflatedFromSeq: 0,
        })
        const raw = receive(missing, lateMs(), hashOf(missing), place.at)
        normalize(lateMs() + 20, [], [[raw, 'NORMALIZER_EVENT_LATE', 'normalizer.late']])
        return
      }
      case 'conflated': {
        const [first, second, third, fourth] = [1, 2, 3, 4].map((step) => ({ feedSeq: feedSeq + step, isHighRate: true })) as [
          Message,
          Message,
          Message,
          Message,
        ]
        feedSeq += 4
        for (const message of [first, second, third, fourth]) send(message)
        // An ingest that wrote the first one and died wrote it again within the run: the run then stands for the rest.
        receive(first, nowMs)
        receive({ ...fourth, fromSeq: first.feedSeq }, nowMs + 10)
        accept(first, { ...fourth, fromSeq: second.feedSeq })
        return
      }
      case 'refused':
      case 'refused-clock': {
        const isClockOnly = happening === 'refused-clock'
        const message = { feedSeq: ++feedSeq, isHighRate: isClockOnly }
        send(message)
        const letter = log.append('ingest.dlq', partition, nowMs)
        const reason = 'KERNEL_FIELD_INVALID'
        facts.ingestRejected.push({
          ...letter,
          reason,
          position: `feed/${letter.offset}`,
          digest: `refused ${letter.at}`,
          ...nameOf(message),
          payloadHash: 0,
          conflatedFromSeq: 0,
        })
        facts.rawRefusals.push({
          ...log.append('raw', partition, nowMs),
          receivedAtUs: receivedAt(nowMs),
          gameId,
          feedSeq: message.feedSeq,
          reason,
        })
        normalize(nowMs + 20, [event(undefined, { kind: 'refusal', feedSeq: message.feedSeq, isClockOnly })])
        heartbeats(nowMs + 100)
        const successor = { feedSeq: ++feedSeq, isFullState: !isClockOnly, isHighRate: isClockOnly }
        send(successor)
        receive(successor, nowMs + 300)
        normalize(nowMs + 320, [event(successor, {})])
        return
      }
      case 'renumbered': {
        const due = feedSeq + 1
        const first = feedSeq + 5_000_000
        const messages = [0, 1, 2].map((step) => ({ feedSeq: first + step, isFullState: step === 2 }))
        feedSeq = first + 2
        for (const message of messages) send(message)
        messages.forEach((message, index) => receive(message, nowMs + index * 100))
        normalize(nowMs + 20, [event(undefined, { kind: 'renumbering' })])
        const adopted = event(undefined, {
          kind: 'renumbering',
          adoptedFromSeq: first,
          firstMissingSeq: due,
          lastMissingSeq: first - 1,
        })
        normalize(nowMs + 320, [adopted, ...messages.map((message) => event(message, {}))])
        return
      }
      case 'silence': {
        normalize(nowMs, [], [], [beat(nowMs)], true)
        const message = { feedSeq: ++feedSeq, isFullState: true }
        send(message)
        receive(message, nowMs + 400)
        normalize(nowMs + 420, [event(message, {})])
      }
    }
  }

  const shuffled = happenings.map((happening) => ({ happening, order: random() })).toSorted((a, b) => a.order - b.order)
  for (const happening of ['plain' as const, ...shuffled.map((each) => each.happening), 'plain' as const]) {
    happen(happening)
    if (random() < heartbeatProbability) heartbeats(nowMs + 700)
    nowMs += paceMs
  }
  // The last message before the correction ends the game.
  const correction = { feedSeq: ++feedSeq, isCorrection: true }
  send(correction)
  receive(correction, nowMs)
  accept(correction)
  return steps
}
