import type { Log } from '@fairline/contracts'
import type { DependencyObserver } from '@fairline/kernel'
import { openAdmin } from './admin.ts'
import { committingId } from './committing-id.ts'
import type { CrashPoint } from './crashing-log.ts'
import { crashingLog } from './crashing-log.ts'
import type { KafkaLogger } from './client.ts'
import { adminTimeoutMs, createClient, createCluster } from './client.ts'
import type { KafkaConfig } from './config.ts'
import type { KafkaErrorCode } from './errors.ts'
import type { KafkaServer } from './kafka-server.ts'
import { defaultOperationDeadlineMs, kafkaServer } from './kafka-server.ts'
import { openProducer } from './producer.ts'
import { openReader } from './reader.ts'
import type { SocketLife } from './socket-life.ts'
import { socketLife } from './socket-life.ts'
import { openTransactional } from './transactional.ts'

const silent: KafkaLogger = () => undefined

/** What {@link connectKafka} takes beside the address. */
export interface KafkaOptions {
  /** For fault tests: is told of each step of every writer. */
  readonly crash?: CrashPoint | undefined
  /** The name of the cluster for metrics, logs and readiness. Default `kafka`. */
  readonly dependency?: string
  /** Hears of each operation when it has ended. */
  readonly observe?: DependencyObserver | undefined
  /** Longest time of an operation. Default 30 s. */
  readonly operationDeadlineMs?: number
}

/**
 * A Kafka cluster as a {@link Log}. Nothing connects before a producer, reader or admin is opened; each of them has its
 * own connections and must be closed. Every operation ends within its deadline.
 * @param log receives what the client reports; nothing is printed without it
 */
export const connectKafka = (config: KafkaConfig, log: KafkaLogger = silent, options: KafkaOptions = {}): Log => {
  const { crash, dependency: name = 'kafka', observe, operationDeadlineMs: deadlineMs = defaultOperationDeadlineMs } = options
  const onFrame = (frame: Buffer): void => {
    const transactionalId = committingId(frame)
    if (transactionalId !== undefined) crash?.reach('commit-sent', transactionalId)
  }
  const writing = crash === undefined ? {} : { onFrame }
  const open = <Value>(fallback: KafkaErrorCode, make: (server: KafkaServer, life: SocketLife) => Value): Value => {
    const life = socketLife()
    return make(kafkaServer({ name, deadlineMs, observe, fallback, life }), life)
  }
  const cluster: Log = {
    producer: () => open('KAFKA_PRODUCER_FAILED', (server, life) => openProducer(createClient(config, log, life, writing), server)),
    transactional: (transactionalId) =>
      open('KAFKA_TRANSACTION_FAILED', (server, life) =>
        openTransactional(createClient(config, log, life, writing), server, transactionalId),
      ),
    reader: (reading) =>
      open('KAFKA_READER_FAILED', (server, life) =>
        openReader(createCluster({ ...config, clientId: `${config.clientId}.${reading.name}` }, log, life), server, reading),
      ),
    admin: () =>
      open('KAFKA_REQUEST_FAILED', (server, life) => {
        const kafka = createClient(config, log, life)
        return openAdmin({ kafka, changing: createClient(config, log, life, { requestTimeout: adminTimeoutMs }) }, server)
      }),
  }
  return crash === undefined ? cluster : crashingLog(cluster, crash)
}
