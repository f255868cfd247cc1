import { expect, it } from 'vitest'
import { proxiedBrokers, proxyPorts } from './kafka-proxy.ts'

it('puts no cluster behind a proxy unless asked', () => {
  expect(proxiedBrokers({ brokers: 3, proxies: proxyPorts({}) }, 'kafka-internal')).toEqual([])
})

it('gives each broker a port for its proxy and one for its own listener', () => {
  const proxies = proxyPorts({ FAIRLINE_STACK_KAFKA_INTERNAL_PROXY_PORT: '25000' })
  expect(proxiedBrokers({ brokers: 3, proxies }, 'kafka-internal')).toEqual([
    { name: 'kafka-internal-1', port: 25000, target: { host: '127.0.0.1', port: 25003 } },
    { name: 'kafka-internal-2', port: 25001, target: { host: '127.0.0.1', port: 25004 } },
    { name: 'kafka-internal-3', port: 25002, target: { host: '127.0.0.1', port: 25005 } },
  ])
  expect(proxiedBrokers({ brokers: 3, proxies }, 'kafka-outside')).toEqual([])
})

it('refuses a port that cannot be one, by the name of its variable', () => {
  expect(() => proxyPorts({ FAIRLINE_STACK_KAFKA_OUTSIDE_PROXY_PORT: '65533' })).toThrow(/FAIRLINE_STACK_KAFKA_OUTSIDE_PROXY_PORT=65533/)
})
