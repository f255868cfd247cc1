import type { EventCodec } from '@fairline/contracts'
import { fairline, feedDetailFromWire } from '@fairline/contracts'
import type { BookBeat, BookInput, CommandInput } from '@fairline/domain-markets'
import type { GameId, Outcome } from '@fairline/kernel'
import { AppError, fail, gameId, ok } from '@fairline/kernel'
import { calculatorError } from './errors.ts'

/** A record of the normalized topic, in the words of the domain. */
export type CalculatorInput<Event> =
  | {
      readonly kind: 'game'
      readonly gameId: GameId
      readonly input: BookInput<Event>
      /** Of an input that a person decided. */
      readonly commandId?: string
    }
  | {
      readonly kind: 'beat'
      readonly beat: BookBeat
      /** When the heartbeat itself was received; the partition's time may be newer by what other sources sent. */
      readonly heardAtUs: number
      /** How old the provider's own sign of life was then; 0 where it had no stamp. */
      readonly ageUs: number
    }

/** Reads a record; rejects what cannot be decoded or is not of this sport. */
export const readInput = <Event>(codec: EventCodec<Event>, value: Uint8Array, offset: number): Outcome<CalculatorInput<Event>> => {
  let record: fairline.v1.NormalizedRecord
  try {
    record = fairline.v1.NormalizedRecord.decode(value)
  } catch (caught) {
    return fail(calculatorError('CALCULATOR_RECORD_UNREADABLE', 'The record is not a NormalizedRecord.', { offset }, caught))
  }
  if (record.beat != null) {
    const isSilent = record.beat.health === fairline.v1.SourceHealth.SOURCE_HEALTH_SILENT
    const { source, receivedAtUs } = record
    const heardAtUs = record.beat.receivedAtUs ?? 0
    const stampedAtUs = record.beat.providerAliveAtUs ?? 0
    // A provider's clock may be ahead of ours.
    const ageUs = stampedAtUs === 0 ? 0 : Math.max(0, heardAtUs - stampedAtUs)
    return ok({ kind: 'beat', beat: { source, isSilent, offset, receivedAtUs }, heardAtUs, ageUs })
  }
  const event = record.event
  if (event == null) return fail(calculatorError('CALCULATOR_DETAIL_UNKNOWN', 'The record has neither an event nor a beat.', { offset }))
  const game = { kind: 'game', gameId: gameId(record.gameId) } as const
  const common = {
    eventSeq: record.eventSeq,
    offset,
    receivedAtUs: record.receivedAtUs,
    sentAtUs: event.sentAtUs ?? 0,
    source: record.source,
  }
  const feedSeq = event.feedSeq ?? 0
  if (event.gap != null) {
    const { firstMissingSeq: first, lastMissingSeq: last } = event.gap
    return ok({ ...game, input: { ...common, kind: 'gap', lost: first > 0 ? { first, last } : undefined } })
  }
  if (event.refusal != null) {
    const lost = feedSeq > 0 ? { first: feedSeq, last: feedSeq } : undefined
    return ok({ ...game, input: { ...common, kind: 'refusal', lost, clockOnly: event.refusal.clockOnly ?? false } })
  }
  if (event.renumbering != null)
    return ok({ ...game, input: { ...common, kind: 'renumbering', adopted: event.renumbering.adopted ?? false } })
  const command = event.command == null ? undefined : readCommand(event.command)
  if (command !== undefined) return ok({ ...game, input: { ...common, ...command }, commandId: event.command?.commandId ?? '' })
  try {
    const feed = event.feed == null ? undefined : feedDetailFromWire(codec, event.feed)
    if (feed?.kind === 'fixture') return ok({ ...game, input: { ...common, kind: 'fixture', fixture: feed.fixture } })
    if (feed?.kind === 'event') {
      // What comes late speaks of another time.
      const isPresent = !event.late
      const states = { fullState: isPresent && event.fullState, clockState: isPresent && event.clockState }
      return ok({ ...game, input: { ...common, ...states, kind: 'event', event: feed.event, feedSeq, highRate: event.highRate ?? false } })
    }
  } catch (caught) {
    const error = AppError.from(caught)
    return error.disposition === 'reject'
      ? fail(error)
      : fail(calculatorError('CALCULATOR_RECORD_UNREADABLE', error.message, { offset }, caught))
  }
  return fail(calculatorError('CALCULATOR_DETAIL_UNKNOWN', 'The event has no detail of this sport.', { offset }))
}

const readCommand = ({
  suspend,
  resume,
  abandon,
  confirmFinal,
}: fairline.v1.Command.$Properties):
  | Pick<Extract<CommandInput, { readonly kind: 'suspend' | 'resume' }>, 'kind' | 'types'>
  | Pick<Extract<CommandInput, { readonly kind: 'abandon' | 'confirm-final' }>, 'kind'>
  | undefined => {
  if (suspend != null) return { kind: 'suspend', types: suspend.marketTypes ?? [] }
  if (resume != null) return { kind: 'resume', types: resume.marketTypes ?? [] }
  if (abandon != null) return { kind: 'abandon' }
  return confirmFinal == null ? undefined : { kind: 'confirm-final' }
}
