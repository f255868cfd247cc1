import type { GameCommand } from '@fairline/adapters-postgres'
import type { Environment, OutgoingRecord } from '@fairline/contracts'
import { fairline, partitionOf, partitionsOf, topicOf } from '@fairline/contracts'

/** A record and where it goes. */
export interface AddressedRecord {
  readonly topic: string
  readonly partition: number
  readonly record: OutgoingRecord
}

/** A command as the record of its sport's `commands` topic, in the partition of its game. */
export const commandRecord = (command: GameCommand, environment: Environment, timestampMs: number): AddressedRecord => {
  const { commandId, gameId, sport, action, marketTypes, actor, note, issuedAtUs } = command
  const scope = { marketTypes: [...marketTypes] }
  const value = fairline.v1.Command.encode({
    gameId,
    commandId,
    actor,
    note,
    issuedAtUs,
    ...(action === 'suspend' ? { suspend: scope } : { resume: scope }),
  }).finish()
  return {
    topic: topicOf(sport, 'commands'),
    partition: partitionOf(gameId, partitionsOf[environment][sport]),
    record: { key: gameId, value, timestampMs },
  }
}
