import { fairline } from '@fairline/contracts'
import type { Outcome, Sport } from '@fairline/kernel'
import { fail, ok } from '@fairline/kernel'
import { normalizerError } from './errors.ts'

const { Command, RawRecord } = fairline.v1

const unreadable = (what: string, caught?: unknown): Outcome<never> =>
  fail(normalizerError('NORMALIZER_RECORD_UNREADABLE', `The record is not a ${what}.`, undefined, caught))

const invalid = (problem: string): Outcome<never> => fail(normalizerError('NORMALIZER_RECORD_INVALID', problem))

const decode = <T>(what: string, message: { decode(value: Uint8Array): T }, value: Uint8Array | null): Outcome<T> => {
  if (value === null) return unreadable(what)
  try {
    return ok(message.decode(value))
  } catch (caught) {
    return unreadable(what, caught)
  }
}

/** Reads a record of the raw topic; rejects what is not one, or cannot be of this sport. */
export const readRaw = (sport: Sport, value: Buffer | null): Outcome<fairline.v1.RawRecord> => {
  const decoded = decode('RawRecord', RawRecord, value)
  if (!decoded.ok) return decoded
  const raw = decoded.value
  if (raw.receivedAtUs <= 0) return invalid('received_at_us is missing.')
  if (raw.beat != null) return raw.source === '' ? invalid('A beat has no source.') : decoded
  const { event, refusal } = raw
  if (event == null && refusal == null) return invalid('The record has neither an event nor a beat nor a refusal.')
  if (!raw.gameId.startsWith(`${sport}-`)) return invalid(`Game id ${raw.gameId.slice(0, 100)} is not of ${sport}.`)
  if (refusal != null) return raw.feedSeq < 0 ? invalid(`feed_seq is ${raw.feedSeq}, not 0 or more.`) : decoded
  if (raw.feedSeq < 1) return invalid(`feed_seq is ${raw.feedSeq}, not 1 or more.`)
  if (raw.eventId === '' && !raw.highRate) return invalid('event_id is missing.')
  if (raw.conflatedFromSeq !== 0 && (!raw.highRate || raw.conflatedFromSeq < 1 || raw.conflatedFromSeq >= raw.feedSeq))
    return invalid(`conflated_from_seq is ${raw.conflatedFromSeq}: only a high-rate event stands for earlier ones.`)
  const detail = event?.detail
  if (detail == null) return invalid('The event has no detail.')
  if (detail.fixture != null)
    return detail.fixture.gameId === raw.gameId ? decoded : invalid(`The fixture is of game ${detail.fixture.gameId.slice(0, 100)}.`)
  return detail[sport] == null ? invalid(`The detail is not of ${sport}.`) : decoded
}

/** Reads a record of the command topic. */
export const readCommand = (value: Buffer | null): Outcome<fairline.v1.Command> => {
  const decoded = decode('Command', Command, value)
  if (!decoded.ok) return decoded
  const { gameId, commandId, suspend, resume, abandon, confirmFinal } = decoded.value
  if (gameId === '' || commandId === '') return invalid('A command needs a game_id and a command_id.')
  return (suspend ?? resume ?? abandon ?? confirmFinal) == null ? invalid('A command needs an action.') : decoded
}
