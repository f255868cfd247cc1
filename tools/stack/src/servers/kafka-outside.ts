import { outsideRoles } from '../credentials.ts'
import { proxiedListener } from '../kafka-proxy.ts'
import { portOf } from '../ports.ts'
import { provisionOutside } from '../provision-outside.ts'
import { kafkaServer } from './kafka-server.ts'

/** The cluster of the others, the NFL's provider and the partners: passwords, and rights that deny by default. */
export const kafkaOutside = kafkaServer({
  name: 'kafka-outside',
  heapMb: 384,
  logins: ({ outside }) => ({ admin: outside.ADMIN, users: outsideRoles.map((role) => outside[role]) }),
  hasAccessLists: true,
  nodes: ({ ports, proxies }) => [
    {
      id: 1,
      brokerPort: portOf(ports, 'kafka-outside', 'broker-1'),
      controllerPort: portOf(ports, 'kafka-outside', 'controller-1'),
      ...proxiedListener(proxies, 'kafka-outside', 1),
    },
  ],
  provision: ({ ports, credentials }) =>
    provisionOutside({ broker: `127.0.0.1:${portOf(ports, 'kafka-outside', 'broker-1')}`, admin: credentials.outside.ADMIN }),
})
