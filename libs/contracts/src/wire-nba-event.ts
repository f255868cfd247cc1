import type { NbaEvent } from '@fairline/domain-nba'
import type { EventCodec } from './feed-codec.ts'

const none: string[] = []

/** NBA events on the wire. */
export const nbaEventCodec: EventCodec<NbaEvent> = {
  toWire: (event) => ({
    nba: {
      actionNumber: event.actionNumber,
      orderNumber: event.orderNumber,
      period: event.period,
      clockMs: event.clockMs,
      actionType: event.actionType,
      subType: event.subType,
      team: event.team,
      playerId: event.playerId,
      playerName: event.playerName,
      made: event.made,
      homeScore: event.homeScore,
      awayScore: event.awayScore,
      possession: event.possession,
      assistPlayerId: event.assistPlayerId,
      assistPlayerName: event.assistPlayerName,
      description: event.description,
      edited: event.edited,
      freeThrows: event.freeThrows,
      teamId: event.teamId,
      unstated: event.unstated.length === 0 ? none : [...event.unstated],
      eventId: event.eventId ?? '',
      correctsEventId: event.corrects ?? '',
    },
  }),
  fromWire: (detail) => {
    const nba = detail.nba
    if (nba == null) return undefined
    return {
      actionNumber: nba.actionNumber ?? 0,
      orderNumber: nba.orderNumber ?? 0,
      period: nba.period ?? 0,
      clockMs: nba.clockMs ?? 0,
      actionType: nba.actionType ?? '',
      subType: nba.subType ?? '',
      team: nba.team ?? '',
      playerId: nba.playerId ?? '',
      playerName: nba.playerName ?? '',
      made: nba.made ?? false,
      homeScore: nba.homeScore ?? 0,
      awayScore: nba.awayScore ?? 0,
      possession: nba.possession ?? '',
      assistPlayerId: nba.assistPlayerId ?? '',
      assistPlayerName: nba.assistPlayerName ?? '',
      description: nba.description ?? '',
      edited: nba.edited ?? false,
      freeThrows: nba.freeThrows ?? 0,
      teamId: nba.teamId ?? '',
      unstated: nba.unstated ?? none,
      eventId: nba.eventId ?? '',
      corrects: nba.correctsEventId ?? '',
    }
  },
}
