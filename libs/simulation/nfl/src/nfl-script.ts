import type { JsonObject } from '@fairline/kernel'
import type { GameScript, SlateMessage } from '@fairline/simulation-slate'

/** The columns of a situation, in the provider's names. */
export interface SituationColumns {
  readonly qtr: number
  readonly quarter_seconds_remaining: number
  readonly game_phase:
    'pregame' | 'live' | 'quarter-break' | 'halftime' | 'suspended' | 'postponed' | 'final' | 'abandoned' | 'cancelled' | 'forfeited'
  readonly next_play: 'none' | 'scrimmage' | 'kickoff' | 'try'
  readonly posteam: string | null
  readonly down: number | null
  readonly ydstogo: number
  readonly yardline_100: number | null
  readonly total_home_score: number
  readonly total_away_score: number
  readonly home_timeouts_remaining: number
  readonly away_timeouts_remaining: number
  readonly under_review?: boolean
  readonly injury?: boolean
}

/** Facts of a game that every script needs. */
export interface NflScriptGame {
  readonly providerGameId: string
  readonly gameDate: string
  readonly homeTeam: string
  readonly awayTeam: string
}

/** Collects a game's messages in the order of sending and numbers them. */
export interface NflScript {
  /** The first message. */
  fixture(atMs: number, columns: JsonObject): void
  status(atMs: number, columns: SituationColumns): string
  /** @param eventId where it is not that of the play's number */
  play(atMs: number, columns: JsonObject & { readonly play_id: number }, eventId?: string): string
  /** Replaces the message with this event id. */
  correction(atMs: number, of: 'play' | 'status', correctsEventId: string, columns: JsonObject): void
  /** `perSecond` clock messages for each second that the clock runs from `fromSeconds` down to `toSeconds`. */
  ticks(fromMs: number, toMs: number, quarter: number, fromSeconds: number, toSeconds: number, perSecond: number): void
  finish(finalScore?: { readonly home: number; readonly away: number }): GameScript
}

/** An empty script of a game. Message times never go back. */
export const createNflScript = (game: NflScriptGame): NflScript => {
  const messages: SlateMessage[] = []
  const gameId = `nfl-${game.providerGameId}`
  let lastMs = 0
  const push = (atMs: number, type: string, eventId: string, columns: JsonObject): string => {
    lastMs = Math.max(lastMs, Math.round(atMs))
    const seq = messages.length + 1
    messages.push({
      atMs: lastMs,
      gameId,
      body: {
        type,
        game_id: game.providerGameId,
        seq,
        event_id: eventId,
        ...(type === 'tick' ? {} : { home_team: game.homeTeam, away_team: game.awayTeam }),
        ...columns,
      },
    })
    return eventId
  }
  const next = (letter: string): string => `${letter}${messages.length + 1}`
  return {
    fixture: (atMs, columns) => void push(atMs, 'fixture', next('f'), { game_date: game.gameDate, ...columns }),
    status: (atMs, columns) => push(atMs, 'status', next('s'), { ...columns }),
    play: (atMs, columns, eventId) => push(atMs, 'play', eventId ?? `p${columns.play_id}`, columns),
    correction: (atMs, of, correctsEventId, columns) =>
      void push(atMs, 'correction', next('c'), { corrected_type: of, corrects_event_id: correctsEventId, ...columns }),
    ticks: (fromMs, toMs, quarter, fromSeconds, toSeconds, perSecond) => {
      const count = Math.floor((fromSeconds - toSeconds) * perSecond)
      for (let i = 1; i <= count; i++)
        push(fromMs + ((toMs - fromMs) * i) / (count + 1), 'tick', next('t'), {
          qtr: quarter,
          quarter_seconds_remaining: Math.max(toSeconds, fromSeconds - Math.floor(i / perSecond)),
          play_clock_seconds: 40 - (Math.floor(i / perSecond) % 40),
        })
    },
    finish: (finalScore) => ({
      game: {
        gameId,
        sport: 'nfl',
        label: `${game.awayTeam} @ ${game.homeTeam} ${game.gameDate}`,
        ...(finalScore === undefined ? {} : { finalScore }),
      },
      messages,
    }),
  }
}
