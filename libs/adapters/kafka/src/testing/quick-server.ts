import type { DependencyObserver } from '@fairline/kernel'
import type { KafkaErrorCode } from '../errors.ts'
import type { KafkaServer } from '../kafka-server.ts'
import { kafkaServer } from '../kafka-server.ts'

/** The server of a client that has no sockets, and how often the client was ended. */
export const quickServer = (
  fallback: KafkaErrorCode,
  observe?: DependencyObserver,
): { readonly server: KafkaServer; readonly ended: () => number } => {
  let ended = 0
  const life = { add: () => undefined, mustGoOn: () => undefined, end: () => void (ended += 1) }
  return { server: kafkaServer({ name: 'kafka', deadlineMs: 30_000, observe, fallback, life }), ended: () => ended }
}
