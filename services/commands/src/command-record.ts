import type { CommandAction, GameCommand } from '@fairline/adapters-postgres'
import type { Environment, OutgoingRecord } from '@fairline/contracts'
import { fairline, partitionOf, partitionsOf, topicOf } from '@fairline/contracts'

/** A record and where it goes. */
export interface AddressedRecord {
  readonly topic: string
  readonly partition: number
  readonly record: OutgoingRecord
}

type Scope = Required<Pick<fairline.v1.SuspendCommand.$Properties, 'marketTypes'>>

const actions: Readonly<Record<CommandAction, (scope: Scope) => fairline.v1.Command.$Properties>> = {
  suspend: (scope) => ({ suspend: scope }),
  resume: (scope) => ({ resume: scope }),
  abandon: () => ({ abandon: {} }),
  'confirm-final': () => ({ confirmFinal: {} }),
}

/** A command as the record of its sport's `commands` topic, in the partition of its game. */
export const commandRecord = (command: GameCommand, environment: Environment, timestampMs: number): AddressedRecord => {
  const { commandId, gameId, sport, action, marketTypes, actor, note, issuedAtUs } = command
  const value = fairline.v1.Command.encode({
    gameId,
    commandId,
    actor,
    note,
    issuedAtUs,
    ...actions[action]({ marketTypes: [...marketTypes] }),
  }).finish()
  return {
    topic: topicOf(sport, 'commands'),
    partition: partitionOf(gameId, partitionsOf[environment][sport]),
    record: { key: gameId, value, timestampMs },
  }
}
