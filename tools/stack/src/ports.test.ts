import { describe, expect, it } from 'vitest'
import { portOf, portTable, stackPorts } from './ports.ts'
import { serverNames } from './server-name.ts'

describe('stackPorts', () => {
  it('gives every role of every server a port of its own, below the range of outgoing connections', () => {
    const ports = stackPorts({})
    const all = serverNames.flatMap((name) => portTable[name].roles.map((_, offset) => ports[name] + offset))
    expect(new Set(all).size).toBe(all.length)
    expect(Math.max(...all)).toBeLessThan(32768)
  })

  it('moves the whole range of a server by its variable', () => {
    const ports = stackPorts({ FAIRLINE_STACK_REDIS_PORT: '25000' })
    expect(portOf(ports, 'redis', 'redis-3')).toBe(25002)
    expect(portOf(ports, 'redis', 'bus-1')).toBe(25003)
    expect(ports.postgres).toBe(portTable.postgres.base)
  })

  it.each(['abc', '80', '65534', '24100.5'])('refuses %s', (text) => {
    expect(() => stackPorts({ FAIRLINE_STACK_KAFKA_INTERNAL_PORT: text })).toThrow(/FAIRLINE_STACK_KAFKA_INTERNAL_PORT/)
  })

  it('refuses two servers on one port and names both', () => {
    expect(() => stackPorts({ FAIRLINE_STACK_POSTGRES_PORT: '24121' })).toThrow(/24121.*redis.*postgres/)
  })
})
