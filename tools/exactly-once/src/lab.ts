import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OwnCluster } from '@fairline/adapters-kafka'
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import type { Log } from '@fairline/contracts'
import type { Random } from '@fairline/kernel'
import { tallyTopicsOn } from '@fairline/runtime-stage/testing'
import type { FaultProxy } from '@fairline/tools-fault-proxy'
import { startFaultProxy } from '@fairline/tools-fault-proxy'
import type { BrokerCount, Environment, KafkaToolOptions } from '@fairline/tools-stack'
import { freePorts, proxiedBrokers, resetStack, startStack } from '@fairline/tools-stack'

/** A Kafka cluster of its own, which tests may kill, with a fault proxy in front of it. */
export interface Lab {
  /** The root of its stack, for {@link killServer} and {@link startServer}. */
  readonly root: string
  readonly brokerCount: BrokerCount
  /** Past the proxy. */
  readonly cluster: OwnCluster
  /** Through the proxy. */
  readonly proxied: OwnCluster
  readonly proxy: FaultProxy
  /** A log past the proxy, for what is no part of the test. */
  readonly log: Log
  /** How Kafka's own tools reach it. */
  readonly toolOptions: KafkaToolOptions
  /** Makes the topics of a tally stage with so many partitions. */
  createTopics(prefix: string, partitions: number): Promise<void>
  close(): Promise<void>
}

/** Options of {@link openLab}. */
export interface LabOptions {
  readonly brokers: BrokerCount
  readonly environment: Environment
  readonly random: Random
  readonly onProgress: (text: string) => void
}

const portsPerCluster = 6

/** Starts a cluster on free ports with its data in a temporary folder; `close` removes both. */
export const openLab = async ({ brokers: brokerCount, environment, random, onProgress }: LabOptions): Promise<Lab> => {
  const root = mkdtempSync(join(tmpdir(), 'fairline-exactly-once-'))
  const port = await freePorts(2 * portsPerCluster, random)
  const own = {
    PATH: environment['PATH'],
    XDG_CACHE_HOME: environment['XDG_CACHE_HOME'],
    FAIRLINE_STACK_KAFKA_INTERNAL_PORT: String(port),
    FAIRLINE_STACK_KAFKA_INTERNAL_PROXY_PORT: String(port + portsPerCluster),
  }
  const removeStack = async (): Promise<void> => {
    await resetStack(root)
    rmSync(root, { recursive: true })
  }
  try {
    const options = { root, environment: own, brokers: brokerCount, only: ['kafka-internal'] } as const
    const { settings, environment: addresses } = await startStack(options, ({ subject, message }) => onProgress(`${subject}: ${message}`))
    const routes = proxiedBrokers(settings, 'kafka-internal').map((broker) => ({ ...broker, protocol: 'kafka' as const }))
    const proxy = await startFaultProxy({ routes, random, onError: (error) => onProgress(error.message) })
    const cluster = ownCluster(addresses, 'exactly-once')
    const log = connectKafka(cluster)
    return {
      root,
      brokerCount,
      cluster,
      proxied: { ...cluster, brokers: routes.map(({ name }) => proxy.addressOf(name)) },
      proxy,
      log,
      toolOptions: { root, settings, environment: own },
      createTopics: async (prefix, partitions) => {
        const { state, ...others } = tallyTopicsOn(prefix)
        const admin = await log.admin()
        await admin.createTopics([
          ...Object.values(others).map((topic) => ({ topic, partitions, replication: brokerCount, config: {} })),
          { topic: state, partitions, replication: brokerCount, config: { 'cleanup.policy': 'compact' } },
        ])
        await admin.close()
      },
      close: async () => {
        await proxy.close()
        await removeStack()
      },
    }
  } catch (caught) {
    await removeStack()
    throw caught
  }
}
