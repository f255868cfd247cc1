import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Login, StackCredentials } from '../credentials.ts'
import { formatKafka } from '../format-kafka.ts'
import { type KafkaNode, kafkaProperties } from '../kafka-properties.ts'
import { packageDirectory, recordFile } from '../paths.ts'
import { privateFile } from '../private-file.ts'
import type { ServerProcess } from '../server-process.ts'
import { acceptsConnections } from '../tcp.ts'
import type { ServerContext, ServerDefinition } from './server-definition.ts'

/** How one of the two Kafka clusters differs from the other. */
export interface KafkaServerOptions extends Pick<ServerDefinition, 'name' | 'provision'> {
  readonly heapMb: number
  /** Who may log in, and whom brokers use among themselves. */
  readonly logins: (credentials: StackCredentials) => { readonly admin: Login; readonly users: readonly Login[] }
  /** Whether there are access lists that deny by default. */
  readonly hasAccessLists: boolean
  readonly nodes: (context: ServerContext) => readonly KafkaNode[]
}

/** A data folder for each size of cluster: the members of a quorum cannot be changed by configuration. */
const clusterDirectory = (context: ServerContext, nodes: readonly KafkaNode[]): string => join(context.directory, `brokers-${nodes.length}`)
const nodeDirectory = (context: ServerContext, nodes: readonly KafkaNode[], node: KafkaNode): string =>
  join(clusterDirectory(context, nodes), `node-${node.id}`)

/** A cluster id in Kafka's form: 16 bytes in URL-safe base64. A leading dash would read as an option. */
const randomClusterId = (): string => `A${randomBytes(16).toString('base64url').slice(1, 22)}`

const clusterId = async (directory: string): Promise<string> => {
  const file = join(directory, 'cluster-id')
  if (existsSync(file)) return readFile(file, 'utf8')
  const id = randomClusterId()
  await writeFile(file, id)
  return id
}

const startedLine = 'Kafka Server started'

/** Whether the beginning of a log, which is where a start is told, has the line. */
const hasStarted = (logFile: string): boolean => {
  const file = openSync(logFile, 'r')
  try {
    const head = Buffer.allocUnsafe(4 * 1024 * 1024)
    return head.toString('latin1', 0, readSync(file, head, 0, head.length, 0)).includes(startedLine)
  } finally {
    closeSync(file)
  }
}

/** A Kafka cluster in KRaft mode on Java, from the jars of the install. */
export const kafkaServer = ({ name, heapMb, logins, hasAccessLists, nodes: nodesOf, provision }: KafkaServerOptions): ServerDefinition => {
  const java = (context: ServerContext): readonly string[] => ['-cp', `${context.installed.kafkaLibs}/*`]

  const prepareNode = async (context: ServerContext, nodes: readonly KafkaNode[], node: KafkaNode): Promise<void> => {
    const directory = nodeDirectory(context, nodes, node)
    const dataDirectory = join(directory, 'data')
    const propertiesFile = join(directory, 'server.properties')
    await mkdir(directory, { recursive: true })
    const { admin, users } = logins(context.credentials)
    privateFile(propertiesFile, kafkaProperties({ node, nodes, dataDirectory, admin, hasAccessLists }))
    const formatted = join(directory, 'formatted')
    if (existsSync(formatted)) return
    await rm(dataDirectory, { recursive: true, force: true })
    await formatKafka({
      libs: context.installed.kafkaLibs,
      clusterId: await clusterId(clusterDirectory(context, nodes)),
      propertiesFile,
      users,
    })
    await writeFile(formatted, '')
  }

  return {
    name,
    processes: (context) => {
      const nodes = nodesOf(context)
      return nodes.map((node): ServerProcess => {
        const directory = nodeDirectory(context, nodes, node)
        return {
          server: name,
          id: `${name}-${node.id}`,
          command: 'java',
          args: [
            `-Xms${heapMb}m`,
            `-Xmx${heapMb}m`,
            '-XX:+UseG1GC',
            '-XX:+ExitOnOutOfMemoryError',
            ...(existsSync(context.installed.kafkaClasses) ? [`-XX:SharedArchiveFile=${context.installed.kafkaClasses}`] : []),
            '-Djava.awt.headless=true',
            `-Dlog4j2.configurationFile=${join(packageDirectory, 'kafka', 'log4j2.yaml')}`,
            ...java(context),
            'kafka.Kafka',
            join(directory, 'server.properties'),
          ],
          ports: [node.brokerPort, node.controllerPort, ...(node.proxied === undefined ? [] : [node.proxied.listenPort])],
          logFile: join(directory, 'broker.log'),
          recordFile: recordFile(context.directory, `${name}-${node.id}`),
          stopSignal: 'SIGTERM',
        }
      })
    },
    prepare: async (context) => {
      const nodes = nodesOf(context)
      await mkdir(clusterDirectory(context, nodes), { recursive: true })
      await clusterId(clusterDirectory(context, nodes))
      await Promise.all(nodes.map((node) => prepareNode(context, nodes, node)))
    },
    isReady: async (process_) => hasStarted(process_.logFile) && (await acceptsConnections(process_.ports[0] as number)),
    provision,
  }
}
