import { seededRandom } from '@fairline/kernel'
import type { FaultProxy } from '@fairline/tools-fault-proxy'
import { startFaultProxy } from '@fairline/tools-fault-proxy'
import type { StackSettings } from '@fairline/tools-stack'
import { proxiedBrokers } from '@fairline/tools-stack'
import type { ServerEnvironment } from '../prepare-platform.ts'

/** A network that can be broken. */
export interface Network {
  readonly proxy: FaultProxy
  /** The addresses by which servers are reached through it. */
  readonly environment: ServerEnvironment
}

/** The route to ClickHouse; those to brokers have the names of their processes, such as `kafka-internal-1`. */
export const clickhouseRoute = 'clickhouse'

/** Puts a proxy in front of both Kafka clusters and ClickHouse. Redis announces its own addresses and stays without. */
export const openNetwork = async (
  settings: StackSettings,
  environment: ServerEnvironment,
  say: (line: string) => void,
): Promise<Network> => {
  const internal = proxiedBrokers(settings, 'kafka-internal')
  const outside = proxiedBrokers(settings, 'kafka-outside')
  const clickhouse = new URL(environment['FAIRLINE_CLICKHOUSE_URL'] ?? '')
  const proxy = await startFaultProxy({
    routes: [
      ...[...internal, ...outside].map((broker) => ({ ...broker, protocol: 'kafka' as const })),
      { name: clickhouseRoute, target: { host: clickhouse.hostname, port: Number(clickhouse.port) }, protocol: 'tcp' },
    ],
    random: seededRandom(1),
    onError: (error) => say(`proxy: ${error.message}`),
  })
  const addressesOf = (brokers: typeof internal): string => brokers.map(({ name }) => proxy.addressOf(name)).join(',')
  return {
    proxy,
    environment: {
      FAIRLINE_KAFKA_BROKERS: addressesOf(internal),
      FAIRLINE_OUTSIDE_BROKERS: addressesOf(outside),
      FAIRLINE_CLICKHOUSE_URL: `http://${proxy.addressOf(clickhouseRoute)}`,
    },
  }
}
