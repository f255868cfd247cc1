import { proxiedListener } from '../kafka-proxy.ts'
import { portOf } from '../ports.ts'
import { kafkaServer } from './kafka-server.ts'

const roles = [
  { id: 1, broker: 'broker-1', controller: 'controller-1' },
  { id: 2, broker: 'broker-2', controller: 'controller-2' },
  { id: 3, broker: 'broker-3', controller: 'controller-3' },
] as const

/** Our own Kafka: one user, who may do everything; one broker, or three with replication for tests of guarantees. */
export const kafkaInternal = kafkaServer({
  name: 'kafka-internal',
  heapMb: 512,
  logins: ({ kafka }) => ({ admin: kafka, users: [kafka] }),
  hasAccessLists: false,
  nodes: ({ ports, brokers, proxies }) =>
    roles.slice(0, brokers).map(({ id, broker, controller }) => ({
      id,
      brokerPort: portOf(ports, 'kafka-internal', broker),
      controllerPort: portOf(ports, 'kafka-internal', controller),
      ...proxiedListener(proxies, 'kafka-internal', id),
    })),
  // Its topics belong to the services' registry, not to the stack.
  provision: async () => undefined,
})
