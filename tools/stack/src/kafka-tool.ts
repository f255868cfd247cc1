import { join } from 'node:path'
import { type Login, type OutsideRole, outsideRoles } from './credentials.ts'
import { stackError } from './errors.ts'
import { installPaths, packageDirectory, serverDirectory } from './paths.ts'
import type { Environment } from './ports.ts'
import { privateFile, privateFolder } from './private-file.ts'
import { localAddresses, type StackSettings } from './stack-environment.ts'

/** Kafka's own command-line programs, by the names of their scripts, and the option by which each takes a client's settings. */
export const kafkaTools = {
  'kafka-acls': { main: 'org.apache.kafka.tools.AclCommand', config: '--command-config' },
  'kafka-configs': { main: 'kafka.admin.ConfigCommand', config: '--command-config' },
  'kafka-console-consumer': { main: 'org.apache.kafka.tools.consumer.ConsoleConsumer', config: '--consumer.config' },
  'kafka-console-producer': { main: 'org.apache.kafka.tools.ConsoleProducer', config: '--producer.config' },
  'kafka-consumer-groups': { main: 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand', config: '--command-config' },
  'kafka-consumer-perf-test': { main: 'org.apache.kafka.tools.ConsumerPerformance', config: '--consumer.config' },
  'kafka-get-offsets': { main: 'org.apache.kafka.tools.GetOffsetShell', config: '--command-config' },
  'kafka-producer-perf-test': { main: 'org.apache.kafka.tools.ProducerPerformance', config: '--producer.config' },
  'kafka-topics': { main: 'org.apache.kafka.tools.TopicCommand', config: '--command-config' },
  'kafka-transactions': { main: 'org.apache.kafka.tools.TransactionsCommand', config: '--command-config' },
} as const

/** The name of one of {@link kafkaTools}. */
export type KafkaToolName = keyof typeof kafkaTools

/** Which cluster a tool talks to, and as whom. */
export type KafkaToolTarget = 'internal' | OutsideRole

/** A program and its arguments, ready to be spawned. */
export interface KafkaToolCommand {
  readonly command: 'java'
  readonly args: readonly string[]
}

/** Options of {@link kafkaTool}. */
export interface KafkaToolOptions {
  readonly root: string
  readonly settings: StackSettings
  readonly environment: Environment
  /** The internal cluster unless told; a role means the outside cluster. */
  readonly target?: KafkaToolTarget
}

const isTool = (name: string): name is KafkaToolName => Object.hasOwn(kafkaTools, name)

/** A target given by a person, checked: `internal`, or a role of the outside cluster such as `partner`. */
export const parseKafkaTarget = (text: string): KafkaToolTarget => {
  const target = ['internal' as const, ...outsideRoles].find((known) => known.toLowerCase().replace('_', '-') === text.toLowerCase())
  if (target === undefined) {
    throw stackError('STACK_COMMAND_UNKNOWN', `There is no ${text}; there are internal, ${outsideRoles.join(', ').toLowerCase()}.`)
  }
  return target
}

/** The `client.properties` of a user. */
const clientProperties = ({ username, password }: Login): string =>
  [
    'security.protocol=SASL_PLAINTEXT',
    'sasl.mechanism=SCRAM-SHA-512',
    `sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="${username}" password="${password}";`,
    '',
  ].join('\n')

/** How to run one of Kafka's own programs against the stack: the server and the login are filled in. */
export const kafkaTool = (name: string, args: readonly string[], options: KafkaToolOptions): KafkaToolCommand => {
  const { root, settings, environment, target = 'internal' } = options
  if (!isTool(name)) throw stackError('STACK_COMMAND_UNKNOWN', `There is no ${name}; there are ${Object.keys(kafkaTools).join(', ')}.`)
  const { main, config } = kafkaTools[name]
  const jvm = [
    '-Xmx256m',
    `-Dlog4j2.configurationFile=${join(packageDirectory, 'kafka', 'log4j2-tools.yaml')}`,
    '-cp',
    `${installPaths(environment).kafkaLibs}/*`,
    main,
  ]
  const server = target === 'internal' ? 'kafka-internal' : 'kafka-outside'
  const { kafka, outside } = settings.credentials
  const user = target === 'internal' ? kafka : outside[target]
  const directory = serverDirectory(root, server)
  const file = join(directory, `${user.username}.properties`)
  privateFolder(directory)
  privateFile(file, clientProperties(user))
  const address = localAddresses(settings)[server]
  // The producer's speed test alone takes the server as a property.
  const bootstrap =
    name === 'kafka-producer-perf-test' ? ['--producer-props', `bootstrap.servers=${address}`] : ['--bootstrap-server', address]
  return { command: 'java', args: [...jvm, ...bootstrap, config, file, ...args] }
}
