import type { Json, Sport } from '@fairline/kernel'
import { gameId, isJsonObject } from '@fairline/kernel'
import type { NamedGame } from './sport-module.ts'

/** Where a provider's messages of a game say which game they are about. */
export interface EnvelopeFields {
  readonly game: string
  readonly seq: string
  readonly event: string
  readonly sentAt: string
}

const textOf = (value: Json | undefined, maxLength: number): string =>
  typeof value === 'string' && value.length <= maxLength
    ? value
    : typeof value === 'number' && Number.isSafeInteger(value)
      ? String(value)
      : ''

const countOf = (value: Json | undefined): number => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0)

/** What a message that was refused still says of its game; undefined where it names none. Reads each field by itself and never throws. */
export const namedGame = (sport: Sport, body: Json, fields: EnvelopeFields, clockOnly: boolean): NamedGame | undefined => {
  if (!isJsonObject(body)) return undefined
  const read = (field: string): Json | undefined => (Object.hasOwn(body, field) ? body[field] : undefined)
  const game = textOf(read(fields.game), 80)
  if (game === '') return undefined
  return {
    gameId: gameId(`${sport}-${game}`),
    feedSeq: countOf(read(fields.seq)),
    eventId: textOf(read(fields.event), 96),
    sentAtUs: countOf(read(fields.sentAt)),
    clockOnly,
  }
}
