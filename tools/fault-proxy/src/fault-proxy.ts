import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import { createServer } from 'node:net'
import type { AppError, Random } from '@fairline/kernel'
import type { Address } from './connection.ts'
import { Connection } from './connection.ts'
import { faultProxyError } from './errors.ts'
import type { Toxic } from './toxic.ts'
import { ToxicSet } from './toxic-set.ts'

/** A server that clients reach through the proxy. */
export interface Route {
  readonly name: string
  /** Where the proxy listens, on 127.0.0.1; a free port unless told. Kafka clients follow the address that their broker advertises. */
  readonly port?: number
  readonly target: Address
  /** `kafka` lets {@link KafkaToxic} work; everything else works on both. */
  readonly protocol: 'tcp' | 'kafka'
}

/** Options of {@link startFaultProxy}. */
export interface FaultProxyOptions {
  readonly routes: readonly Route[]
  /** Draws jitter. */
  readonly random: Random
  /** Learns of connections that the proxy had to break because it could not read them. */
  readonly onError: (error: AppError) => void
}

/** A toxic at work. */
export interface AppliedToxic {
  readonly toxic: Toxic
  /** How often it has struck so far: frames of Kafka, connections broken, chunks of a whole stream. */
  hits(): number
  /** Resolves when it strikes first. */
  readonly firstHit: Promise<void>
  /** Ends it; what it holds back goes on at once. Its count stays readable. */
  remove(): void
}

/** A running proxy. Without toxics it passes everything on as it comes. */
export interface FaultProxy {
  /** Where clients reach a route, as `host:port`. */
  addressOf(route: string): string
  /** Applies to open and to new connections, beside the toxics that are there. */
  apply(toxic: Toxic): AppliedToxic
  /** Removes every toxic. */
  heal(): void
  /** How many connections are open, of one route or of all. */
  connections(route?: string): number
  /** Breaks every connection and stops listening. */
  close(): Promise<void>
}

const host = '127.0.0.1'

interface Listener {
  readonly route: Route
  readonly server: Server
  readonly open: Set<Connection>
}

const listen = async (route: Route, toxics: ToxicSet, { random, onError }: FaultProxyOptions): Promise<Listener> => {
  const open = new Set<Connection>()
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const { name, target, protocol } = route
    const connection = new Connection(client, { route: name, target, protocol, toxics, random, onError })
    open.add(connection)
    void connection.closed.then(() => open.delete(connection))
  })
  server.listen(route.port ?? 0, host)
  try {
    await once(server, 'listening')
  } catch (caught) {
    throw faultProxyError('FAULT_PROXY_PORT_UNUSABLE', `Route ${route.name} cannot listen on port ${route.port}.`, {}, caught)
  }
  return { route, server, open }
}

const stop = async ({ server, open }: Listener): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  for (const connection of open) connection.reset()
  await closed
}

/**
 * Starts a proxy in front of servers; resolves when it listens for all of them. It is steered by the program that started it.
 * @throws FAULT_PROXY_PORT_UNUSABLE
 */
export const startFaultProxy = async (options: FaultProxyOptions): Promise<FaultProxy> => {
  const toxics = new ToxicSet()
  const started = await Promise.allSettled(options.routes.map((route) => listen(route, toxics, options)))
  const listeners = new Map(started.filter((each) => each.status === 'fulfilled').map(({ value }) => [value.route.name, value]))
  const failed = started.find((each) => each.status === 'rejected')
  if (failed !== undefined) {
    await Promise.all([...listeners.values()].map(stop))
    throw failed.reason
  }
  const listenerOf = (name: string): Listener => {
    const found = listeners.get(name)
    if (found === undefined) throw faultProxyError('FAULT_PROXY_ROUTE_UNKNOWN', `There is no route ${name}.`, { route: name })
    return found
  }
  return {
    addressOf: (route) => `${host}:${(listenerOf(route).server.address() as AddressInfo).port}`,
    apply: (toxic) => {
      for (const { route } of toxic.routes?.map(listenerOf) ?? [])
        if (toxic.kind === 'kafka' && route.protocol !== 'kafka')
          throw faultProxyError('FAULT_PROXY_ROUTE_UNKNOWN', `Route ${route.name} does not speak Kafka.`, { route: route.name })
      const active = toxics.add(toxic)
      return { toxic, hits: () => active.hits, firstHit: active.firstHit.promise, remove: () => toxics.remove(active) }
    },
    heal: () => toxics.clear(),
    connections: (route) =>
      (route === undefined ? [...listeners.values()] : [listenerOf(route)]).reduce((sum, { open }) => sum + open.size, 0),
    close: async () => {
      await Promise.all([...listeners.values()].map(stop))
    },
  }
}
