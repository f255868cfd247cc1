import { stackError } from './errors.ts'
import type { KafkaNode } from './kafka-properties.ts'
import type { Environment } from './ports.ts'

/** The variable that gives each Kafka cluster a second way in, for clients behind a proxy. Without it there is none. */
export const proxyVariables = {
  'kafka-internal': 'FAIRLINE_STACK_KAFKA_INTERNAL_PROXY_PORT',
  'kafka-outside': 'FAIRLINE_STACK_KAFKA_OUTSIDE_PROXY_PORT',
} as const

/** A cluster that can be put behind a proxy. */
export type ProxiedCluster = keyof typeof proxyVariables

/** For each cluster behind a proxy, the first of its ports: broker n's proxy listens at the n-th, broker n itself three further on. */
export type ProxyPorts = Readonly<Partial<Record<ProxiedCluster, number>>>

/** As many as there are proxies at most, so that a port says the same with one broker and with three. */
const listenersAfter = 3

/** What the environment asks for. */
export const proxyPorts = (environment: Environment): ProxyPorts => {
  const found: Partial<Record<ProxiedCluster, number>> = {}
  for (const [cluster, variable] of Object.entries(proxyVariables) as readonly (readonly [ProxiedCluster, string])[]) {
    const text = environment[variable]
    if (text === undefined || text === '') continue
    const port = Number(text)
    if (!Number.isInteger(port) || port < 1024 || port + 2 * listenersAfter - 1 > 65535)
      throw stackError('STACK_PORT_INVALID', `${variable}=${text} is no usable port.`)
    found[cluster] = port
  }
  return found
}

/** The listener that a broker has for its proxy; nothing where the cluster is behind none. */
export const proxiedListener = (proxies: ProxyPorts | undefined, cluster: ProxiedCluster, id: number): Pick<KafkaNode, 'proxied'> => {
  const first = proxies?.[cluster]
  return first === undefined ? {} : { proxied: { proxyPort: first + id - 1, listenPort: first + listenersAfter + id - 1 } }
}

/** A broker that is reached through a proxy. */
export interface ProxiedBroker {
  /** The name of its process, for example `kafka-internal-2`. */
  readonly name: string
  /** Where the proxy must listen: what the broker tells its clients. */
  readonly port: number
  readonly target: { readonly host: string; readonly port: number }
}

/** What of a stack's settings says which brokers are behind a proxy. */
export interface ProxySettings {
  readonly brokers: number
  readonly proxies?: ProxyPorts
}

/** The brokers of a cluster that a proxy must stand in front of; none where the stack runs without {@link proxyVariables}. */
export const proxiedBrokers = (settings: ProxySettings, cluster: ProxiedCluster): readonly ProxiedBroker[] =>
  Array.from({ length: cluster === 'kafka-internal' ? settings.brokers : 1 }, (_, i) => i + 1).flatMap((id) => {
    const { proxied } = proxiedListener(settings.proxies, cluster, id)
    if (proxied === undefined) return []
    return [{ name: `${cluster}-${id}`, port: proxied.proxyPort, target: { host: '127.0.0.1', port: proxied.listenPort } }]
  })
