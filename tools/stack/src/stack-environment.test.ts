import { describe, expect, it } from 'vitest'
import { makeCredentials } from './credentials.ts'
import { externalServers, withoutLogin } from './external-servers.ts'
import { stackPorts } from './ports.ts'
import { localAddresses, programEnvironment, stackEnvironment } from './stack-environment.ts'

const credentials = makeCredentials((username) => `secret-of-${username}`)

describe('stackEnvironment', () => {
  it('describes the local servers', () => {
    const environment = stackEnvironment({ brokers: 1, ports: stackPorts({}), external: {}, credentials })
    expect(environment).toEqual({
      FAIRLINE_KAFKA_BROKERS: '127.0.0.1:24100',
      FAIRLINE_KAFKA_USERNAME: 'fairline',
      FAIRLINE_KAFKA_PASSWORD: 'secret-of-fairline',
      FAIRLINE_OUTSIDE_BROKERS: '127.0.0.1:24110',
      FAIRLINE_OUTSIDE_ADMIN_USERNAME: 'admin',
      FAIRLINE_OUTSIDE_ADMIN_PASSWORD: 'secret-of-admin',
      FAIRLINE_OUTSIDE_NFL_PROVIDER_USERNAME: 'nfl-provider',
      FAIRLINE_OUTSIDE_NFL_PROVIDER_PASSWORD: 'secret-of-nfl-provider',
      FAIRLINE_OUTSIDE_FEED_USERNAME: 'fairline-feed',
      FAIRLINE_OUTSIDE_FEED_PASSWORD: 'secret-of-fairline-feed',
      FAIRLINE_OUTSIDE_PUBLISHER_USERNAME: 'fairline-publisher',
      FAIRLINE_OUTSIDE_PUBLISHER_PASSWORD: 'secret-of-fairline-publisher',
      FAIRLINE_OUTSIDE_PARTNER_USERNAME: 'partner-a',
      FAIRLINE_OUTSIDE_PARTNER_PASSWORD: 'secret-of-partner-a',
      FAIRLINE_REDIS_NODES: '127.0.0.1:24120,127.0.0.1:24121,127.0.0.1:24122',
      FAIRLINE_REDIS_USERNAME: 'fairline',
      FAIRLINE_REDIS_PASSWORD: 'secret-of-fairline',
      FAIRLINE_POSTGRES_URL: 'postgres://fairline:secret-of-fairline@127.0.0.1:24130/fairline',
      FAIRLINE_CLICKHOUSE_URL: 'http://127.0.0.1:24140',
      FAIRLINE_CLICKHOUSE_USERNAME: 'fairline',
      FAIRLINE_CLICKHOUSE_PASSWORD: 'secret-of-fairline',
      FAIRLINE_CLICKHOUSE_DATABASE: 'fairline',
      FAIRLINE_PUBSUB_HOST: '127.0.0.1:24150',
      FAIRLINE_PUBSUB_PROJECT: 'fairline-local',
      PUBSUB_EMULATOR_HOST: '127.0.0.1:24150',
      METADATA_SERVER_DETECTION: 'none',
    })
  })

  it('gives publisher and API users of their own in the local Redis, and in no other', () => {
    const settings = { brokers: 1, ports: stackPorts({}), external: {}, credentials } as const
    expect(programEnvironment(settings, 'publisher')['FAIRLINE_REDIS_USERNAME']).toBe('fairline-publisher')
    expect(programEnvironment(settings, 'api')).toEqual({
      FAIRLINE_REDIS_USERNAME: 'fairline-api',
      FAIRLINE_REDIS_PASSWORD: 'secret-of-fairline-api',
    })
    expect(programEnvironment(settings, 'odds-nfl')).toEqual({})
    expect(programEnvironment({ ...settings, external: { redis: { FAIRLINE_REDIS_NODES: 'r:1' } } }, 'api')).toEqual({})
  })

  it('lists three brokers for the replicated variant', () => {
    const environment = stackEnvironment({ brokers: 3, ports: stackPorts({}), external: {}, credentials })
    expect(environment['FAIRLINE_KAFKA_BROKERS']).toBe('127.0.0.1:24100,127.0.0.1:24101,127.0.0.1:24102')
  })

  it('passes on what the environment says about a server elsewhere and sends it no local password', () => {
    const variables = {
      FAIRLINE_CLICKHOUSE_URL: 'https://warehouse.example:8443',
      FAIRLINE_CLICKHOUSE_USERNAME: 'me',
      FAIRLINE_PUBSUB_HOST: 'pubsub.example:8085',
      FAIRLINE_REDIS_NODES: '',
      HOME: '/home/me',
    }
    const external = externalServers(variables, localAddresses({ brokers: 1, ports: stackPorts({}) }))
    expect(Object.keys(external)).toEqual(['clickhouse', 'pubsub'])
    const environment = stackEnvironment({ brokers: 1, ports: stackPorts({}), external, credentials })
    expect(environment['FAIRLINE_CLICKHOUSE_URL']).toBe('https://warehouse.example:8443')
    expect(environment['FAIRLINE_CLICKHOUSE_USERNAME']).toBe('me')
    expect(environment['FAIRLINE_CLICKHOUSE_PASSWORD']).toBeUndefined()
    expect(environment['PUBSUB_EMULATOR_HOST']).toBe('pubsub.example:8085')
    expect(environment['FAIRLINE_REDIS_NODES']).toContain('127.0.0.1')
    expect(environment['HOME']).toBeUndefined()
  })

  it('does not take its own addresses for servers elsewhere', () => {
    const settings = { brokers: 1, ports: stackPorts({}), external: {}, credentials } as const
    expect(externalServers(stackEnvironment(settings), localAddresses(settings))).toEqual({})
    const renewed = { ...settings, credentials: makeCredentials(() => 'another') }
    expect(externalServers(stackEnvironment(renewed), localAddresses(settings))).toEqual({})
  })

  it('shows no login in an address for people', () => {
    expect(Object.values(localAddresses({ brokers: 1, ports: stackPorts({}) })).join()).not.toContain('@')
    expect(withoutLogin('postgres://me:hidden@host:5432/db?x=a@b')).toBe('postgres://host:5432/db?x=a@b')
    expect(withoutLogin('127.0.0.1:1,127.0.0.1:2')).toBe('127.0.0.1:1,127.0.0.1:2')
  })
})
