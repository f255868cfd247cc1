import type { JsonObject, Sport } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'

/** Where a message stands. */
export interface Place {
  readonly game: string
  /** The provider's number of it. */
  readonly seq: number
  /** How many messages the game has had, whatever their numbers. */
  readonly count: number
  readonly sentAtUs: number
}

/** Actions that are not named in a case are named by their place; the league counts them and their order upwards. */
const numbered = (action: JsonObject, count: number): JsonObject => ({ actionNumber: count, orderNumber: count * 10_000, ...action })

/** A message with what its provider puts around it: its game, its number, an event id made from its place, and the stamp of sending. */
export const enveloped: Readonly<Record<Sport, (body: JsonObject, place: Place) => JsonObject>> = {
  nfl: (body, { game, seq, count, sentAtUs }) => ({ game_id: game, seq, event_id: `e${count}`, sent_at_us: sentAtUs, ...body }),
  nba: (body, { game, seq, count, sentAtUs }) => {
    const { action } = body
    const named = isJsonObject(action) ? { action: numbered(action, count) } : {}
    return { gameId: game, seq, eventId: `e${count}`, sentAtUs, ...body, ...named }
  },
  mlb: (body, { game, seq, count, sentAtUs }) => ({ gamePk: game, seq, eventId: `e${count}`, sentAtUs, ...body }),
}
