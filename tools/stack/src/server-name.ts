import { stackError } from './errors.ts'

/** The local servers, in the order in which they are listed. */
export const serverNames = ['kafka-internal', 'kafka-outside', 'redis', 'postgres', 'clickhouse', 'pubsub'] as const

/** One server of the stack. A server may have several processes. */
export type ServerName = (typeof serverNames)[number]

/** A name given by a person, checked. */
export const parseServerName = (text: string): ServerName => {
  const name = serverNames.find((known) => known === text)
  if (name === undefined) throw stackError('STACK_COMMAND_UNKNOWN', `There is no server ${text}; there are ${serverNames.join(', ')}.`)
  return name
}
