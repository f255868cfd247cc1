import type { Log } from '@fairline/contracts'
import { openAdmin } from './admin.ts'
import { committingId } from './committing-id.ts'
import type { CrashPoint } from './crashing-log.ts'
import { crashingLog } from './crashing-log.ts'
import type { KafkaLogger } from './client.ts'
import { adminTimeoutMs, createClient, createCluster } from './client.ts'
import type { KafkaConfig } from './config.ts'
import { openProducer } from './producer.ts'
import { openReader } from './reader.ts'
import { openTransactional } from './transactional.ts'

const silent: KafkaLogger = () => undefined

/**
 * A Kafka cluster as a {@link Log}. Nothing connects before a producer, reader or admin is opened; each of them has its
 * own connections and must be closed.
 * @param log receives what the client reports; nothing is printed without it
 * @param crash for fault tests: is told of each step of every writer
 */
export const connectKafka = (config: KafkaConfig, log: KafkaLogger = silent, crash?: CrashPoint): Log => {
  const onFrame = (frame: Buffer): void => {
    const transactionalId = committingId(frame)
    if (transactionalId !== undefined) crash?.reach('commit-sent', transactionalId)
  }
  const kafka = createClient(config, log, crash === undefined ? {} : { onFrame })
  const administered = createClient(config, log, { requestTimeout: adminTimeoutMs })
  const cluster: Log = {
    producer: () => openProducer(kafka),
    transactional: (transactionalId) => openTransactional(kafka, transactionalId),
    reader: (options) => openReader(createCluster({ ...config, clientId: `${config.clientId}.${options.name}` }, log), options),
    admin: () => openAdmin(kafka, administered),
  }
  return crash === undefined ? cluster : crashingLog(cluster, crash)
}
