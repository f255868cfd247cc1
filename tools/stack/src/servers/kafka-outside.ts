import { localCredentials, outsideRoles } from '../credentials.ts'
import { proxiedListener } from '../kafka-proxy.ts'
import { portOf } from '../ports.ts'
import { provisionOutside } from '../provision-outside.ts'
import { kafkaServer } from './kafka-server.ts'

/** The cluster of the others, the NFL's provider and the partners: passwords, and rights that deny by default. */
export const kafkaOutside = kafkaServer({
  name: 'kafka-outside',
  heapMb: 384,
  admin: localCredentials.outside.ADMIN,
  scramUsers: outsideRoles.map((role) => {
    const { username, password } = localCredentials.outside[role]
    return `SCRAM-SHA-512=[name=${username},password=${password}]`
  }),
  nodes: ({ ports, proxies }) => [
    {
      id: 1,
      brokerPort: portOf(ports, 'kafka-outside', 'broker-1'),
      controllerPort: portOf(ports, 'kafka-outside', 'controller-1'),
      ...proxiedListener(proxies, 'kafka-outside', 1),
    },
  ],
  provision: ({ ports }) => provisionOutside(`127.0.0.1:${portOf(ports, 'kafka-outside', 'broker-1')}`),
})
