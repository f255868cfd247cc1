import { fairline } from '@fairline/contracts'
import type { BookInput } from '@fairline/domain-markets'
import type { GameId } from '@fairline/kernel'
import { gameId } from '@fairline/kernel'

/**
 * What a record that a calculator cannot take does to its game: something of it is unknown from here on. Undefined where the record names
 * no event of a game.
 */
export const refusalOf = (
  value: Uint8Array,
  offset: number,
): { readonly gameId: GameId; readonly input: Extract<BookInput<never>, { readonly kind: 'refusal' }> } | undefined => {
  try {
    const record = fairline.v1.NormalizedRecord.decode(value)
    if (record.gameId === '' || record.eventSeq === 0) return undefined
    const common = { eventSeq: record.eventSeq, offset, receivedAtUs: record.receivedAtUs, sentAtUs: 0, source: '' }
    return { gameId: gameId(record.gameId), input: { ...common, kind: 'refusal', lost: undefined, clockOnly: false } }
  } catch {
    // Bytes that are no record at all name no game.
    return undefined
  }
}
