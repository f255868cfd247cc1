import type { Login } from './credentials.ts'
/** A node of a KRaft cluster in which every node is broker and controller. */
export interface KafkaNode {
  readonly id: number
  readonly brokerPort: number
  readonly controllerPort: number
  /** A second way in, for clients behind a proxy: what they learn of the cluster leads them to the proxy again. */
  readonly proxied?: ProxiedListener
}

/** A listener of a broker that advertises the address of a proxy in front of it. */
export interface ProxiedListener {
  /** Where the proxy connects to. */
  readonly listenPort: number
  /** Where the proxy listens, and what clients are told. */
  readonly proxyPort: number
}

/** What {@link kafkaProperties} renders. */
export interface KafkaProperties {
  readonly node: KafkaNode
  readonly nodes: readonly KafkaNode[]
  readonly dataDirectory: string
  /** Whom brokers are among themselves; everybody else logs in by SCRAM, too. */
  readonly admin: Login
  /** Whether there are access lists that deny by default; else who is in may do everything. */
  readonly hasAccessLists: boolean
}

const host = '127.0.0.1'

const accessLists = (admin: Login): Readonly<Record<string, string>> => ({
  'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
  'super.users': `User:${admin.username}`,
  'allow.everyone.if.no.acl.found': 'false',
})

const logins = (admin: Login): Readonly<Record<string, string>> => {
  const login = `required username="${admin.username}" password="${admin.password}"`
  const scram = `org.apache.kafka.common.security.scram.ScramLoginModule ${login};`
  return {
    'listener.security.protocol.map': 'CLIENT:SASL_PLAINTEXT,PROXIED:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT',
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'listener.name.client.scram-sha-512.sasl.jaas.config': scram,
    'listener.name.proxied.scram-sha-512.sasl.jaas.config': scram,
    // SCRAM users live in the metadata that the controllers hold, so controllers cannot log in by it.
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule ${login} user_${admin.username}="${admin.password}";`,
  }
}

/** The listeners and what they advertise. Brokers talk to each other past the proxy: its faults are between clients and brokers. */
const listeners = ({ brokerPort, controllerPort, proxied }: KafkaNode): Readonly<Record<string, string>> => {
  const client = `CLIENT://${host}:${brokerPort}`
  const controller = `CONTROLLER://${host}:${controllerPort}`
  if (proxied === undefined) return { listeners: `${client},${controller}`, 'advertised.listeners': client }
  return {
    listeners: `${client},PROXIED://${host}:${proxied.listenPort},${controller}`,
    'advertised.listeners': `${client},PROXIED://${host}:${proxied.proxyPort}`,
  }
}

/** The `server.properties` of one node, for a machine of few cores shared with everything else. */
export const kafkaProperties = ({ node, nodes, dataDirectory, admin, hasAccessLists }: KafkaProperties): string => {
  const replication = String(nodes.length)
  const minInSync = String(Math.max(1, nodes.length - 1))
  const properties: Readonly<Record<string, string>> = {
    'process.roles': 'broker,controller',
    'node.id': String(node.id),
    'controller.quorum.voters': nodes.map(({ id, controllerPort }) => `${id}@${host}:${controllerPort}`).join(','),
    ...listeners(node),
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'CLIENT',
    ...logins(admin),
    ...(hasAccessLists ? accessLists(admin) : {}),
    'log.dirs': dataDirectory,
    'auto.create.topics.enable': 'false',
    'default.replication.factor': replication,
    'min.insync.replicas': minInSync,
    'offsets.topic.replication.factor': replication,
    'offsets.topic.num.partitions': '8',
    'transaction.state.log.replication.factor': replication,
    'transaction.state.log.min.isr': minInSync,
    'transaction.state.log.num.partitions': '8',
    // A transaction that nobody ends holds readers for its timeout and up to one such interval; the default is another 10 s.
    'transaction.abort.timed.out.transaction.cleanup.interval.ms': '1000',
    'share.coordinator.state.topic.replication.factor': replication,
    'share.coordinator.state.topic.min.isr': minInSync,
    'group.initial.rebalance.delay.ms': '0',
    // Fault tests must not wait the production minimum of 6 s for a dead member.
    'group.min.session.timeout.ms': '3000',
    'num.network.threads': '2',
    'num.io.threads': '4',
    'background.threads': '2',
    'num.replica.fetchers': '1',
    'num.recovery.threads.per.data.dir': '2',
    // The cleaner takes its buffer from the small heap at once; the default is 128 MB.
    'log.cleaner.dedupe.buffer.size': '16777216',
  }
  return `${Object.entries(properties)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`
}
