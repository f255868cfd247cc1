import type { Log } from '@fairline/contracts'
import type { DependencyObserver } from '@fairline/kernel'
import type { KafkaLogger } from './client.ts'
import { connectKafka } from './connect-kafka.ts'
import type { CrashPoint } from './crashing-log.ts'
import { kafkaError } from './errors.ts'

/** How to reach a cluster, as a service's configuration says it. */
export interface ClusterAddress {
  readonly brokers: readonly string[]
  readonly tls: boolean
  readonly saslMechanism: string
  readonly username?: string | undefined
  readonly password?: string | undefined
}

/** A logger with one function per level, as services have it. */
export type LevelLogger = Readonly<Record<Parameters<KafkaLogger>[0], (fields: Record<string, unknown>, message: string) => void>>

/** What a service connects with beside the address. */
export interface ClusterContext {
  readonly log: LevelLogger
  /** Set in fault tests only. */
  readonly crash?: CrashPoint
  /** Hears of each operation when it has ended. */
  readonly dependencies?: DependencyObserver
}

/**
 * Connects to a Kafka cluster under the name of a service; what the client reports goes to the service's log.
 * @param dependency the name of the cluster for metrics, logs and readiness: `kafka` is our own
 */
export const connectCluster = (
  address: ClusterAddress,
  clientId: string,
  { log, crash, dependencies }: ClusterContext,
  dependency = 'kafka',
): Log => {
  const { brokers, tls, saslMechanism, username, password } = address
  if (username !== undefined && saslMechanism !== 'scram-sha-512')
    throw kafkaError('KAFKA_SASL_UNSUPPORTED', `The Kafka client is set up for scram-sha-512, not ${saslMechanism}.`)
  const sasl = username === undefined || password === undefined ? undefined : { mechanism: 'scram-sha-512' as const, username, password }
  const report: KafkaLogger = (level, message, details) => {
    log[level]({ ...details }, message)
  }
  return connectKafka({ brokers, clientId, tls, sasl }, report, { crash, dependency, observe: dependencies })
}
