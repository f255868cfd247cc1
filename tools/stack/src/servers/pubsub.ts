import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { recordFile } from '../paths.ts'
import { portOf } from '../ports.ts'
import { acceptsConnections } from '../tcp.ts'
import type { ServerDefinition } from './server-definition.ts'

/** Google's Pub/Sub fake. It keeps everything in memory, and a `seek` ends it. */
export const pubsub: ServerDefinition = {
  name: 'pubsub',
  processes: (context) => {
    const port = portOf(context.ports, 'pubsub', 'grpc')
    return [
      {
        server: 'pubsub',
        id: 'pubsub',
        command: context.installed.pubsubServer,
        args: ['-listen', `127.0.0.1:${port}`],
        ports: [port],
        logFile: join(context.directory, 'pubsub.log'),
        recordFile: recordFile(context.directory, 'pubsub'),
        stopSignal: 'SIGTERM',
      },
    ]
  },
  prepare: async ({ directory }) => {
    await mkdir(directory, { recursive: true })
  },
  isReady: ({ ports: [port] }) => acceptsConnections(port as number),
  provision: async () => undefined,
}
