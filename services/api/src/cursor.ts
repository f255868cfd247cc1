import { createHash } from 'node:crypto'
import { readFields } from '@fairline/kernel'
import { apiError } from './problem.ts'

/** Where a page ended: games are ordered by start, then id. */
export interface PagePosition {
  readonly startsAtUs: number
  readonly gameId: string
}

const fingerprint = (filter: unknown): string => createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 12)

/** A cursor that continues behind a position of a filter's result. */
export const encodeCursor = ({ startsAtUs, gameId }: PagePosition, filter: unknown): string =>
  Buffer.from(JSON.stringify({ v: 1, f: fingerprint(filter), s: startsAtUs, g: gameId })).toString('base64url')

/** Reads a cursor back; API_CURSOR_INVALID where it is malformed or of another filter. */
export const decodeCursor = (cursor: string, filter: unknown): PagePosition => {
  try {
    const fields = readFields(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    fields.int('v', 1, 1)
    if (fields.text('f', 12) !== fingerprint(filter)) throw new RangeError('made for another filter')
    return { startsAtUs: fields.int('s', 0, Number.MAX_SAFE_INTEGER), gameId: fields.text('g', 64) }
  } catch (caught) {
    throw apiError('API_CURSOR_INVALID', 'The cursor cannot be used here.', undefined, caught)
  }
}
