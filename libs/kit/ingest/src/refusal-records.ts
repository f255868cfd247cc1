import { fairline } from '@fairline/contracts'
import type { FeedRoute, NamedGame, SportModule } from '@fairline/domain-sport'
import type { AppError, Json } from '@fairline/kernel'
import { gameId } from '@fairline/kernel'
import { crc32 } from 'node:zlib'
import type { FeedMessage } from './feed-transport.ts'
import type { GamePartitions } from './game-partitions.ts'
import { payloadHash } from './payload-hash.ts'
import type { RawEntry } from './raw-lanes.ts'

const RawRecord = fairline.v1.RawRecord

/** A refused message, as far as it was understood. */
export interface RefusedMessage {
  readonly message: FeedMessage
  readonly error: AppError
  readonly source: string
  readonly receivedAtUs: number
  /** Absent where its bytes are no JSON within the limits. */
  readonly body?: Json
  /** Absent where it was refused before its game was known. */
  readonly route?: Extract<FeedRoute, { readonly kind: 'game' }>
}

/** Ids are logged and shown: one with control characters is as good as none. */
const printableId = (eventId: string): string => (/^\P{Cc}*$/u.test(eventId) && eventId.isWellFormed() ? eventId : '')

/**
 * Tells the games that a refused message names that something of them is unknown: one record for each, in the game's own partition. What is
 * named: the game of its route, or of what can still be read of its body; and that of its ordering key where it is another one.
 */
export const createRefusalRecords = (
  module: Pick<SportModule<never, never>, 'sport' | 'named'>,
  envelope: ReadonlySet<string>,
  partitionFor: GamePartitions,
): ((refused: RefusedMessage) => readonly RawEntry[]) => {
  const prefix = `${module.sport}-`

  const namedIn = ({ body, route }: RefusedMessage): NamedGame | undefined => {
    const named = body === undefined ? undefined : module.named(body)
    return route === undefined ? named : { ...route, clockOnly: route.highRate || named?.clockOnly === true }
  }

  const keyGame = (key: string | null | undefined): NamedGame | undefined =>
    key === undefined || key === null || key === ''
      ? undefined
      : { gameId: gameId(key.startsWith(prefix) ? key : prefix + key), feedSeq: 0, eventId: '', sentAtUs: 0, clockOnly: false }

  return (refused) => {
    const named = namedIn(refused)
    const keyed = keyGame(refused.message.key)
    const { message, body, source, receivedAtUs, error } = refused
    const games = [named, keyed?.gameId === named?.gameId ? undefined : keyed]
    return games.flatMap((game): readonly RawEntry[] => {
      const partition = game === undefined ? undefined : partitionFor(game.gameId)
      if (game === undefined || partition === undefined) return []
      const value = RawRecord.encode({
        gameId: game.gameId,
        feedSeq: game.feedSeq,
        eventId: printableId(game.eventId),
        receivedAtUs,
        source,
        refusal: {
          code: error.code,
          // Two messages may be damaged into the same bytes: where no content tells them apart, their places do.
          payloadHash: body === undefined ? crc32(message.bytes, crc32(message.position)) : payloadHash(body, envelope),
          clockOnly: game.clockOnly,
          sentAtUs: game.sentAtUs,
        },
      }).finish()
      const record = { key: game.gameId, value, timestampMs: Math.floor(receivedAtUs / 1000) }
      return [{ gameId: game.gameId, feedSeq: game.feedSeq, highRate: false, partition, record }]
    })
  }
}
