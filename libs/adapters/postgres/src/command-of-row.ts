import { isSport } from '@fairline/kernel'
import type { CommandAction, GameCommand } from './command-store.ts'
import { commandActions } from './command-store.ts'
import { postgresError } from './errors.ts'

/** A replicated row of `game_commands` as a command. */
export const commandOfRow = (row: Readonly<Record<string, unknown>>): GameCommand => {
  const { command_id: commandId, sport, action, market_types: marketTypes } = row
  if (typeof sport !== 'string' || !isSport(sport) || !commandActions.includes(action as CommandAction))
    throw postgresError(
      'POSTGRES_STREAM_BROKEN',
      `Command ${String(commandId)} has sport ${String(sport)} and action ${String(action)}, which this release does not know.`,
    )
  return {
    commandId: String(commandId),
    gameId: String(row['game_id']),
    sport,
    action: action as CommandAction,
    marketTypes: marketTypes as string[],
    actor: String(row['actor']),
    note: String(row['note']),
    issuedAtUs: Number(row['issued_at_us']),
  }
}
