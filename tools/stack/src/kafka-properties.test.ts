import { describe, expect, it } from 'vitest'
import { kafkaProperties } from './kafka-properties.ts'

const node = (id: number) => ({ id, brokerPort: 24100 + id, controllerPort: 24110 + id })
const lines = (text: string): Map<string, string> =>
  new Map(
    text
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )

const own = { dataDirectory: '/data', admin: { username: 'admin', password: 'secret' }, hasAccessLists: false } as const

describe('kafkaProperties', () => {
  it('renders a single node that lets in who can log in, and then everything', () => {
    const properties = lines(kafkaProperties({ ...own, node: node(1), nodes: [node(1)] }))
    expect(properties.get('listeners')).toBe('CLIENT://127.0.0.1:24101,CONTROLLER://127.0.0.1:24111')
    expect(properties.get('controller.quorum.voters')).toBe('1@127.0.0.1:24111')
    expect(properties.get('transaction.state.log.replication.factor')).toBe('1')
    expect(properties.get('min.insync.replicas')).toBe('1')
    expect(properties.get('auto.create.topics.enable')).toBe('false')
    expect(properties.get('listener.security.protocol.map')).toBe('CLIENT:SASL_PLAINTEXT,PROXIED:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT')
    expect(properties.has('authorizer.class.name')).toBe(false)
  })

  it('replicates three times with two in sync on three nodes', () => {
    const nodes = [node(1), node(2), node(3)]
    const properties = lines(kafkaProperties({ ...own, node: node(2), nodes }))
    expect(properties.get('node.id')).toBe('2')
    expect(properties.get('controller.quorum.voters')).toBe('1@127.0.0.1:24111,2@127.0.0.1:24112,3@127.0.0.1:24113')
    expect(properties.get('default.replication.factor')).toBe('3')
    expect(properties.get('min.insync.replicas')).toBe('2')
  })

  it('leads clients of a proxy to it, and brokers past it', () => {
    const proxied = { ...node(1), proxied: { listenPort: 24123, proxyPort: 24120 } }
    const properties = lines(kafkaProperties({ ...own, node: proxied, nodes: [proxied] }))
    expect(properties.get('listeners')).toBe('CLIENT://127.0.0.1:24101,PROXIED://127.0.0.1:24123,CONTROLLER://127.0.0.1:24111')
    expect(properties.get('advertised.listeners')).toBe('CLIENT://127.0.0.1:24101,PROXIED://127.0.0.1:24120')
    expect(properties.get('inter.broker.listener.name')).toBe('CLIENT')
  })

  it('denies by default where there are access lists', () => {
    const properties = lines(kafkaProperties({ ...own, node: node(1), nodes: [node(1)], hasAccessLists: true }))
    expect(properties.get('super.users')).toBe('User:admin')
    expect(properties.get('allow.everyone.if.no.acl.found')).toBe('false')
  })
})
