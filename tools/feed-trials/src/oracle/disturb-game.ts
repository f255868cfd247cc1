import type { JsonObject, Sport } from '@fairline/kernel'
import { word } from './observed-game.ts'

/** What a feed does to one message of a game, or from it on. */
export const disturbanceKinds = ['repeat', 'swap', 'late', 'drop', 'corrupt-deciding', 'corrupt-other', 'junk', 'restart', 'leap'] as const

/** One of {@link disturbanceKinds}, at a place of the game. */
export interface Disturbance {
  readonly kind: (typeof disturbanceKinds)[number]
  /** Place in the game, 0 its beginning and 1 its end. */
  readonly at: number
}

/** A message as it comes, and whether time enough passes before the next one for the game to stop waiting for it. */
export interface Delivery {
  readonly body: JsonObject
  readonly isFollowedAtOnce: boolean
}

/** A disturbed game. */
export interface DisturbedGame {
  readonly deliveries: readonly Delivery[]
  /** Whether any message is lost for good, or may be for all that the numbers tell, so that what it counted for may stay unknown. */
  readonly isIncomplete: boolean
}

/** What must be known of a sport's messages to disturb them. */
export interface Wording {
  readonly seq: string
  readonly event: string
  /** The message with a deciding field that is impossible. */
  readonly withBadDecision: (body: JsonObject) => JsonObject
  /** The message with a field that decides nothing and is impossible. */
  readonly withBadDecoration: (body: JsonObject) => JsonObject
  /** Another message that says nothing of the game, made from this one. */
  readonly junk: (body: JsonObject) => JsonObject | undefined
}

const numberOf = (body: JsonObject, { seq }: Wording): number => Number(body[seq])

/** Deliveries of a game that suffers disturbances. The fixture and the last message are left alone; at the end the last message is said again. */
export const disturbGame = (messages: readonly JsonObject[], disturbances: readonly Disturbance[], wording: Wording): DisturbedGame => {
  const last = messages.length - 1
  const byPlace = new Map<number, Disturbance['kind']>()
  // Two of them at one place, or beside each other, would be one.
  for (const { kind, at } of disturbances) {
    const place = Math.min(last - 3, Math.max(3, Math.floor(at * last)))
    if (!byPlace.has(place) && !byPlace.has(place - 1) && !byPlace.has(place + 1)) byPlace.set(place, kind)
  }
  const deliveries: Delivery[] = []
  let shift = 0
  let names = ''
  let isIncomplete = false
  const put = (body: JsonObject, isFollowedAtOnce = false): void => void deliveries.push({ body, isFollowedAtOnce })
  const numbered = (body: JsonObject, by = 0): JsonObject => ({
    ...body,
    [wording.seq]: numberOf(body, wording) + shift + by,
    [wording.event]: `${word(body[wording.event])}${names}`,
  })
  for (let place = 0; place <= last; place++) {
    const body = messages[place] as JsonObject
    const next = messages[place + 1] as JsonObject
    switch (byPlace.get(place)) {
      case 'repeat':
        put(numbered(body))
        put(numbered(body))
        break
      case 'swap':
        put(numbered(next), true)
        put(numbered(body))
        place++
        break
      case 'late':
        put(numbered(next))
        put(numbered(body))
        isIncomplete = true
        place++
        break
      case 'drop':
        isIncomplete = true
        break
      case 'corrupt-deciding':
        put(wording.withBadDecision(numbered(body)))
        isIncomplete = true
        break
      case 'corrupt-other':
        put(wording.withBadDecoration(numbered(body)))
        break
      case 'junk': {
        const junk = wording.junk(body)
        if (junk !== undefined) {
          put({ ...numbered(junk), [wording.event]: `junk${place}` })
          shift++
        }
        put(numbered(body))
        break
      }
      case 'restart':
        shift = 1 - numberOf(body, wording)
        isIncomplete = true
        names = `-r${place}`
        put(numbered(body))
        break
      case 'leap':
        shift += 50_000_000
        isIncomplete = true
        names = `-l${place}`
        put(numbered(body))
        break
      case undefined:
        put(numbered(body))
    }
  }
  const final = messages[last] as JsonObject
  put({ ...numbered(final, 1), [wording.event]: 'truth' })
  return { deliveries, isIncomplete }
}

const nested = (body: JsonObject, field: string, over: JsonObject): JsonObject => ({
  ...body,
  [field]: { ...(body[field] as JsonObject), ...over },
})

/** How each sport's messages are disturbed. */
export const wordings: Readonly<Record<Sport, Wording>> = {
  nfl: {
    seq: 'seq',
    event: 'event_id',
    withBadDecision: (body) => ({ ...body, qtr: -1 }),
    withBadDecoration: (body) => ({ ...body, weather: { wind: 'strong' }, desc: 7 }),
    junk: (body) =>
      body['type'] === 'play' || body['type'] === 'status'
        ? {
            type: 'play',
            seq: body['seq'] as number,
            event_id: '',
            game_id: body['game_id'] as string,
            home_team: body['home_team'] as string,
            away_team: body['away_team'] as string,
            play_id: 900_000,
            qtr: body['qtr'] as number,
            quarter_seconds_remaining: body['quarter_seconds_remaining'] as number,
            play_type: 'no_play',
            desc: 'Two-minute warning.',
            total_home_score: body['total_home_score'] as number,
            total_away_score: body['total_away_score'] as number,
            home_timeouts_remaining: 3,
            away_timeouts_remaining: 3,
            sent_at_us: body['sent_at_us'] as number,
          }
        : undefined,
  },
  nba: {
    seq: 'seq',
    event: 'eventId',
    withBadDecision: (body) => nested(body, 'action', { period: 0 }),
    withBadDecoration: (body) => nested(body, 'action', { description: 7 }),
    junk: (body) =>
      body['type'] === 'event' && body['correctsEventId'] === undefined
        ? nested(body, 'action', { actionNumber: 90_000, actionType: 'substitution', subType: 'out', personId: 0, possession: 0 })
        : undefined,
  },
  mlb: {
    seq: 'seq',
    event: 'eventId',
    withBadDecision: (body) =>
      body['type'] === 'status'
        ? nested(body, 'linescore', { currentInning: 0 })
        : body['about'] === undefined
          ? { ...body, type: 'nothing' }
          : nested(body, 'about', { inning: 0 }),
    withBadDecoration: (body) => ({ ...body, weather: 7 }),
    junk: (body) =>
      body['type'] === 'pitch' || body['type'] === 'play'
        ? {
            ...body,
            type: 'play',
            eventIndex: 70,
            result: { type: 'action', eventType: 'game_advisory', description: 'Status Change', homeScore: 0, awayScore: 0 },
            count: { balls: 0, strikes: 0, outs: 0 },
            runners: [],
          }
        : undefined,
  },
}
