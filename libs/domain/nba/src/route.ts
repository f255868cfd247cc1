import type { FeedBody, FeedRoute } from '@fairline/domain-sport'
import type { Micros, Outcome } from '@fairline/kernel'
import { decodeWith, gameId, isJsonObject, readFields } from '@fairline/kernel'
import { nbaError } from './nba-errors.ts'

const maxMicros = 9e15

/** Whether a frame states the clock alone, as far as it can be read. */
export const isClockFrame = (body: FeedBody): boolean => {
  const action = isJsonObject(body) ? body['action'] : undefined
  return isJsonObject(action) && action['actionType'] === 'clock'
}

/** Says which game a frame is about. Only `fixture` and `event` frames have one; `heartbeat` is the alive message. */
export const route = (body: FeedBody): Outcome<FeedRoute> =>
  decodeWith((): FeedRoute => {
    const frame = readFields(body)
    const type = frame.text('type', 32)
    if (type === 'heartbeat')
      return {
        kind: 'alive',
        sourceSeq: frame.int('sourceSeq', 0, Number.MAX_SAFE_INTEGER),
        providerAliveAtUs: frame.int('aliveAtUs', 0, maxMicros) as Micros,
      }
    if (type !== 'event' && type !== 'fixture') throw nbaError('NBA_MESSAGE_UNKNOWN', `Frame type ${type} is not about a game.`, { type })
    return {
      kind: 'game',
      gameId: gameId(`nba-${frame.text('gameId', 40)}`),
      eventId: frame.text('eventId', 80),
      feedSeq: frame.int('seq', 1, 2 ** 31 - 1),
      sentAtUs: frame.int('sentAtUs', 0, maxMicros) as Micros,
      highRate: type === 'event' && frame.childOr('action')?.object['actionType'] === 'clock',
    }
  })
