import net from 'node:net'
import tls from 'node:tls'
import type { ISocketFactory, LogEntry, RetryOptions, SASLOptions } from 'kafkajs'
import { Kafka, logLevel } from 'kafkajs'
import { installClientPatches } from './client-patches.ts'
import type { KafkaConfig } from './config.ts'
import { Cluster, loggers } from './kafkajs-internals.js'
import type { SocketLife } from './socket-life.ts'

/** Receives what the Kafka client logs. */
export type KafkaLogger = (level: 'debug' | 'info' | 'warn' | 'error', message: string, details: Readonly<Record<string, unknown>>) => void

/** About five seconds in all; the first repeats within a few milliseconds, as transactions back to back need. */
export const retry: RetryOptions = { initialRetryTime: 3, factor: 0, multiplier: 1.5, maxRetryTime: 500, retries: 22 }

const connectionTimeoutMs = 3_000
/**
 * A request without an answer for this long has failed. Shorter than a price is valid and than a transaction may stay open: whoever does
 * not know what came of a request exits, and the successor must have fenced it and gone on before either runs out.
 */
export const requestTimeoutMs = 4_000
/** Of requests that change topics, which a broker answers when it is done. */
export const adminTimeoutMs = 10_000

/** Sees each request when it has left for a broker: its frame, in Kafka's format. */
export type FrameObserver = (frame: Buffer) => void

const createSocketFactory =
  (life: SocketLife, onFrame?: FrameObserver): ISocketFactory =>
  ({ host, port, ssl, onConnect }) => {
    life.mustGoOn()
    const socket = ssl
      ? tls.connect({ host, port, ...(net.isIP(host) === 0 ? { servername: host } : {}), ...ssl }, onConnect)
      : net.connect({ host, port }, onConnect)
    life.add(socket)
    socket.setNoDelay(true)
    socket.setKeepAlive(true, 30_000)
    if (onFrame === undefined) return socket
    const write = socket.write.bind(socket)
    return Object.assign(socket, {
      // kafkajs writes one whole request at a time, in this form.
      write: (frame: Buffer, encoding: BufferEncoding): boolean => {
        const hasRoom = write(frame, encoding)
        onFrame(frame)
        return hasRoom
      },
    })
  }

const levelNames: Readonly<Record<number, 'debug' | 'info' | 'warn' | 'error'>> = {
  [logLevel.ERROR]: 'error',
  [logLevel.WARN]: 'warn',
  [logLevel.INFO]: 'info',
}

// Bounded retries are our choice: what fails after them ends the process. A refused request is repeated or comes back as an error;
// the next transaction often starts before the markers of the last are written.
const isExpected = (message: string): boolean =>
  message.startsWith('Limiting retries') || message.startsWith('Response ') || message.includes('another concurrent operation')

const logCreatorFor = (log: KafkaLogger) => () => (entry: LogEntry) => {
  const { message, timestamp: _timestamp, logger: _logger, stack: _stack, ...details } = entry.log
  const level = isExpected(message) ? 'debug' : (levelNames[entry.level] ?? 'debug')
  log(level, `kafka client: ${message}`, { ...details, namespace: entry.namespace })
}

const saslOf = (config: KafkaConfig): SASLOptions | undefined =>
  config.sasl === undefined ? undefined : { mechanism: 'scram-sha-512', username: config.sasl.username, password: config.sasl.password }

/** The public kafkajs client with our settings; it ends with `life`. */
export const createClient = (
  config: KafkaConfig,
  log: KafkaLogger,
  life: SocketLife,
  { requestTimeout = requestTimeoutMs, onFrame }: { readonly requestTimeout?: number; readonly onFrame?: FrameObserver } = {},
): Kafka => {
  installClientPatches()
  const sasl = saslOf(config)
  return new Kafka({
    clientId: config.clientId,
    brokers: [...config.brokers],
    ssl: config.tls ?? false,
    ...(sasl === undefined ? {} : { sasl }),
    connectionTimeout: connectionTimeoutMs,
    requestTimeout,
    enforceRequestTimeout: true,
    retry,
    socketFactory: createSocketFactory(life, onFrame),
    logLevel: logLevel.WARN,
    logCreator: logCreatorFor(log),
  })
}

/** kafkajs's own cluster (connections, authentication, metadata) for the reader, which needs no consumer group. */
export const createCluster = (config: KafkaConfig, log: KafkaLogger, life: SocketLife): Cluster => {
  installClientPatches()
  return new Cluster({
    logger: loggers.createLogger({ level: logLevel.WARN, logCreator: logCreatorFor(log) }),
    brokers: config.brokers,
    ssl: config.tls ?? false,
    sasl: saslOf(config),
    clientId: config.clientId,
    connectionTimeout: connectionTimeoutMs,
    requestTimeout: requestTimeoutMs,
    enforceRequestTimeout: true,
    metadataMaxAge: 60_000,
    retry,
    allowAutoTopicCreation: false,
    socketFactory: createSocketFactory(life),
  })
}
