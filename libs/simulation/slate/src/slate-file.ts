import type { JsonObject } from '@fairline/kernel'
import { isJsonObject, isSport } from '@fairline/kernel'
import { slateError } from './errors.ts'
import type { SlateGame, SlateMessage } from './slate.ts'

/** First line of a slate file. */
export interface SlateHeader {
  readonly kind: 'slate'
  readonly version: 1
  readonly name: string
  readonly games: readonly SlateGame[]
}

/** A slate as it is read: its header, then its messages one by one. */
export interface OpenSlate {
  readonly header: SlateHeader
  readonly messages: AsyncIterable<SlateMessage>
}

/** Makes the header of a slate. */
export const slateHeader = (name: string, games: readonly SlateGame[]): SlateHeader => ({ kind: 'slate', version: 1, name, games })

/** The lines of a slate file, without line ends. */
export function* slateLines(header: SlateHeader, messages: Iterable<SlateMessage>): Generator<string> {
  yield JSON.stringify(header)
  for (const { atMs, gameId, body } of messages) yield JSON.stringify({ atMs, gameId, body })
}

const parseLine = (line: string, number: number): JsonObject => {
  const refuse = (cause?: unknown): never => {
    throw slateError('SLATE_LINE_INVALID', `Line ${number} is not a JSON object.`, { line: number }, cause)
  }
  try {
    const value: unknown = JSON.parse(line)
    return isJsonObject(value) ? value : refuse()
  } catch (cause) {
    return refuse(cause)
  }
}

const gameOf = (value: unknown, index: number): SlateGame => {
  const bad = (field: string): never => {
    throw slateError('SLATE_HEADER_INVALID', `Line 1: games[${index}].${field} is missing or of the wrong shape.`, { line: 1 })
  }
  if (!isJsonObject(value)) return bad('')
  const { gameId, sport, label, finalScore } = value
  if (typeof gameId !== 'string' || gameId === '') return bad('gameId')
  if (typeof sport !== 'string' || !isSport(sport)) return bad('sport')
  if (typeof label !== 'string') return bad('label')
  if (finalScore === undefined || finalScore === null) return { gameId, sport, label }
  if (!isJsonObject(finalScore)) return bad('finalScore')
  const { home, away } = finalScore
  if (typeof home !== 'number' || typeof away !== 'number') return bad('finalScore')
  return { gameId, sport, label, finalScore: { home, away } }
}

const headerOf = (object: JsonObject): SlateHeader => {
  if (object['kind'] !== 'slate') throw slateError('SLATE_HEADER_INVALID', 'Line 1 is not a slate header.', { line: 1 })
  if (object['version'] !== 1)
    throw slateError('SLATE_VERSION_UNKNOWN', `Line 1: version ${JSON.stringify(object['version'])} is not known, only 1.`, { line: 1 })
  const { name, games } = object
  if (typeof name !== 'string') throw slateError('SLATE_HEADER_INVALID', 'Line 1: name must be a text.', { line: 1 })
  if (!Array.isArray(games)) throw slateError('SLATE_HEADER_INVALID', 'Line 1: games must be a list.', { line: 1 })
  return { kind: 'slate', version: 1, name, games: games.map(gameOf) }
}

const messageOf = (object: JsonObject, line: number): SlateMessage => {
  const { atMs, gameId, body } = object
  if (typeof atMs !== 'number' || !Number.isFinite(atMs) || atMs < 0)
    throw slateError('SLATE_LINE_INVALID', `Line ${line}: atMs must be a number of at least 0.`, { line })
  if (typeof gameId !== 'string') throw slateError('SLATE_LINE_INVALID', `Line ${line}: gameId must be a text.`, { line })
  if (!isJsonObject(body)) throw slateError('SLATE_LINE_INVALID', `Line ${line}: body must be an object.`, { line })
  return { atMs, gameId, body }
}

/**
 * Reads a slate line by line; the messages are pulled, never all in memory. A bad line fails with an error that names it
 * (also while the messages are read). Empty lines are skipped.
 */
export const readSlate = async (lines: AsyncIterable<string> | Iterable<string>): Promise<OpenSlate> => {
  const iterator = toAsync(lines)
  const first = await iterator.next()
  if (first.done === true) throw slateError('SLATE_HEADER_INVALID', 'The slate is empty.', { line: 1 })
  const header = headerOf(parseLine(first.value, 1))
  return { header, messages: messagesOf(iterator, new Set(header.games.map((game) => game.gameId))) }
}

async function* toAsync(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  yield* lines
}

async function* messagesOf(lines: AsyncGenerator<string>, games: ReadonlySet<string>): AsyncGenerator<SlateMessage> {
  let number = 1
  let last = 0
  for await (const line of lines) {
    number += 1
    if (line.trim() === '') continue
    const message = messageOf(parseLine(line, number), number)
    if (!games.has(message.gameId))
      throw slateError('SLATE_GAME_UNKNOWN', `Line ${number}: game ${message.gameId} is not in the header.`, { line: number })
    if (message.atMs < last)
      throw slateError('SLATE_ORDER_BROKEN', `Line ${number}: ${message.atMs} ms comes after ${last} ms.`, { line: number })
    last = message.atMs
    yield message
  }
}
