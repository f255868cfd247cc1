import type { JsonObject, Sport } from '@fairline/kernel'

/** What each provider puts around a message: its game, its number, an event id made from the number, and the stamp of sending. */
export const envelopes: Readonly<Record<Sport, (game: string, seq: number, sentAtUs: number) => JsonObject>> = {
  nfl: (game, seq, sentAtUs) => ({ game_id: game, seq, event_id: `e${seq}`, sent_at_us: sentAtUs }),
  nba: (game, seq, sentAtUs) => ({ gameId: game, seq, eventId: `e${seq}`, sentAtUs }),
  mlb: (game, seq, sentAtUs) => ({ gamePk: game, seq, eventId: `e${seq}`, sentAtUs }),
}
