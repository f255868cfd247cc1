import type { JsonObject, Random, Sport } from '@fairline/kernel'
import type { ImpossibleField } from './impossible-field.ts'
import { withImpossibleFields } from './impossible-field.ts'
import type { SlateMessage } from './slate.ts'

interface OfMessages {
  /** For each message it could happen to. */
  readonly probability: number
  /** Only this sport's; all unless told. */
  readonly sport?: Sport
}

/** A fault that happens to messages. */
export type MessageFault =
  /** The same message `copies` times more (once unless told), `delayMs` of slate time later. */
  | ({ readonly kind: 'duplicate'; readonly delayMs?: number; readonly copies?: number } & OfMessages)
  /** A message arrives after the next one of its game. */
  | ({ readonly kind: 'swap' } & OfMessages)
  /** `length` messages of a game in a row are never sent. The first and the last of a game always are. */
  | ({ readonly kind: 'gap'; readonly length: number } & OfMessages)
  /** A damaged copy comes before the message. */
  | ({ readonly kind: 'malformed' } & OfMessages)

/** What can be wrong with a feed, on request. Corrections are no fault: the providers make them themselves. */
export type FeedFault =
  | MessageFault
  /** A sport's provider sends nothing at all, not even that it is alive; what falls into the window comes after it. */
  | { readonly kind: 'silence'; readonly sport: Sport; readonly atMs: number; readonly durationMs: number }
  /** A sport's provider closes its connections. */
  | { readonly kind: 'disconnect'; readonly sport: Sport; readonly atMs: number }

/** Why an action differs from the slate. */
export type FaultMark = 'duplicate' | 'swapped' | 'malformed'

/** A damaged copy of a message: other bytes, or a message with an impossible field, without the stamp of sending. */
export type Damaged = { readonly text: string } | { readonly body: JsonObject }

/** What a provider does next. `atMs` never decreases. */
export type FeedAction =
  | { readonly kind: 'send'; readonly atMs: number; readonly message: SlateMessage; readonly mark?: FaultMark }
  | { readonly kind: 'send-malformed'; readonly atMs: number; readonly gameId: string; readonly damaged: Damaged }
  | { readonly kind: 'skip'; readonly atMs: number; readonly message: SlateMessage }
  | { readonly kind: 'silence'; readonly atMs: number; readonly sport: Sport; readonly durationMs: number }
  | { readonly kind: 'disconnect'; readonly atMs: number; readonly sport: Sport }

/** Ways to damage the bytes of a message, each refused by any reader of JSON or of the feed. */
const damages: readonly ((text: string) => string)[] = [
  (text) => text.slice(0, Math.floor(text.length / 2)),
  (text) => `${text}}`,
  (text) => `\uFEFF${text}`,
  () => '',
  () => '[]',
  () => `${'['.repeat(200)}${']'.repeat(200)}`,
  (text) => text.replace('{', '{"__proto__":{"seq":1},'),
]

/** One of the ways to damage a message: every other one is a field that decides, where it has any. */
const damage = (body: JsonObject, impossible: readonly ImpossibleField[], share: number): Damaged => {
  const bodies = share < 0.5 ? withImpossibleFields(body, impossible) : []
  const spoilt = bodies[Math.floor(share * 2 * bodies.length)]
  if (spoilt !== undefined) return { body: spoilt }
  const change = damages[Math.floor(((share * 2) % 1) * damages.length)] as (text: string) => string
  return { text: change(JSON.stringify(body)) }
}

/** What {@link withFaults} may be told beside the faults. */
export interface FaultOptions {
  /** The faults of messages that hold beside the others when a message is taken. */
  readonly disturbances?: () => readonly MessageFault[]
  /** The fields of a game's messages that decide; without it only bytes are damaged. */
  readonly impossibleOf?: (gameId: string) => readonly ImpossibleField[]
}

interface Held {
  readonly message: SlateMessage
  readonly as: 'swap' | 'gap'
}

/**
 * Adds faults to a stream of messages. The same messages, faults and random stream give the same actions. Reads one
 * message per game ahead, so it works on streams of any length.
 */
export async function* withFaults(
  messages: AsyncIterable<SlateMessage> | Iterable<SlateMessage>,
  faults: readonly FeedFault[],
  random: Random,
  { disturbances = () => [], impossibleOf = () => [] }: FaultOptions = {},
): AsyncGenerator<FeedAction> {
  const timed = faults.filter((fault) => fault.kind === 'silence' || fault.kind === 'disconnect').sort((a, b) => a.atMs - b.atMs)
  const lasting = faults.filter((fault) => fault.kind !== 'silence' && fault.kind !== 'disconnect')
  const faultsOf = ({ gameId }: SlateMessage): readonly MessageFault[] =>
    [...lasting, ...disturbances()].filter(({ sport }) => sport === undefined || gameId.startsWith(`${sport}-`))
  const started = new Set<string>()
  const held = new Map<string, Held>()
  const gapLeft = new Map<string, number>()
  const delayed: { readonly atMs: number; readonly message: SlateMessage }[] = []
  let nowMs = 0

  function* dueBefore(atMs: number): Generator<FeedAction> {
    for (;;) {
      const timedNext = timed[0]
      const delayedNext = delayed[0]
      if (timedNext === undefined && delayedNext === undefined) return
      const timedAt = timedNext?.atMs ?? Infinity
      const delayedAt = delayedNext?.atMs ?? Infinity
      if (Math.min(timedAt, delayedAt) > atMs) return
      if (timedNext !== undefined && timedAt <= delayedAt) {
        timed.shift()
        nowMs = Math.max(nowMs, timedAt)
        yield { ...timedNext, atMs: nowMs }
      } else if (delayedNext !== undefined) {
        delayed.shift()
        nowMs = Math.max(nowMs, delayedAt)
        yield { kind: 'send', atMs: nowMs, message: delayedNext.message, mark: 'duplicate' }
      }
    }
  }

  function* sendWithCopies(message: SlateMessage): Generator<FeedAction> {
    const own = faultsOf(message)
    for (const fault of own) {
      if (fault.kind !== 'malformed' || random() >= fault.probability) continue
      const { gameId, body } = message
      yield { kind: 'send-malformed', atMs: nowMs, gameId, damaged: damage(body, impossibleOf(gameId), random()) }
    }
    yield { kind: 'send', atMs: nowMs, message }
    for (const fault of own) {
      if (fault.kind !== 'duplicate' || random() >= fault.probability) continue
      const atMs = nowMs + (fault.delayMs ?? 0)
      const place = delayed.findIndex((each) => each.atMs > atMs)
      const copies = Array.from({ length: fault.copies ?? 1 }, () => ({ atMs, message }))
      delayed.splice(place === -1 ? delayed.length : place, 0, ...copies)
    }
  }

  const startHold = (message: SlateMessage): Held['as'] | undefined => {
    // The first message of a game is its fixture: without it there is no game to be wrong about.
    if (!started.has(message.gameId)) return undefined
    const left = gapLeft.get(message.gameId) ?? 0
    if (left > 0) {
      gapLeft.set(message.gameId, left - 1)
      return 'gap'
    }
    for (const fault of faultsOf(message)) {
      if (fault.kind === 'gap' && random() < fault.probability) {
        gapLeft.set(message.gameId, fault.length - 1)
        return 'gap'
      }
      if (fault.kind === 'swap' && random() < fault.probability) return 'swap'
    }
    return undefined
  }

  for await (const message of messages) {
    yield* dueBefore(message.atMs)
    nowMs = Math.max(nowMs, message.atMs)
    const earlier = held.get(message.gameId)
    held.delete(message.gameId)
    if (earlier?.as === 'gap') yield { kind: 'skip', atMs: nowMs, message: earlier.message }
    const as = earlier?.as === 'swap' ? undefined : startHold(message)
    started.add(message.gameId)
    if (as === undefined) yield* sendWithCopies(message)
    else held.set(message.gameId, { message, as })
    if (earlier?.as === 'swap') yield { kind: 'send', atMs: nowMs, message: earlier.message, mark: 'swapped' }
  }
  for (const { message } of held.values()) yield* sendWithCopies(message)
  yield* dueBefore(Infinity)
}
