import { AppError } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { configKeys, loadConfig, readConfig, variableOf } from './config.ts'
import { kafkaSection, outsideSection, postgresSection } from './connection-sections.ts'
import { envFlag, envInt, envList, envNumber, envPort, envSecret, envText, envUrl } from './env.ts'
import { serviceSection } from './service-section.ts'

const one = (value: z.ZodType) => z.object({ part: z.object({ key: value }) })
const problemsOf = (value: z.ZodType, text?: string): readonly string[] => readConfig(one(value), { FAIRLINE_PART_KEY: text }).problems
const valueOf = (value: z.ZodType, text: string): unknown => readConfig(one(value), { FAIRLINE_PART_KEY: text }).config?.part.key

describe('variableOf', () => {
  it('writes camelCase as UPPER_SNAKE', () => {
    expect(variableOf('feedPosition', 'flushIntervalMs')).toBe('FAIRLINE_FEED_POSITION_FLUSH_INTERVAL_MS')
  })
})

describe('env schemas', () => {
  it.each([
    '010',
    '10sec',
    ' 10',
    '10\n',
    '1e3',
    '0x10',
    '+10',
    '1.5',
    '10,000',
    'NaN',
    'Infinity',
    '-0x1',
    '99999999999999999999',
    '-1',
    '101',
  ])('refuse %j as a whole number from 0 to 100', (text) => {
    expect(problemsOf(envInt({ min: 0, max: 100 }), text)).toEqual([
      'FAIRLINE_PART_KEY must be a whole number from 0 to 100, in plain digits.',
    ])
  })

  it('read whole numbers, numbers and flags', () => {
    expect(valueOf(envInt({ min: -5, max: 100 }), '-5')).toBe(-5)
    expect(valueOf(envInt({ min: 0, max: 100 }), '0')).toBe(0)
    expect(valueOf(envNumber({ min: 0, max: 1 }), '0.25')).toBe(0.25)
    expect(valueOf(envFlag(), 'true')).toBe(true)
    expect(valueOf(envFlag(), 'false')).toBe(false)
  })

  it.each(['no', 'TRUE', '1', 'yes'])('refuse %j as a flag', (text) => {
    expect(problemsOf(envFlag(), text)).toHaveLength(1)
  })

  it.each(['secret\n', ' secret', 'sec\u0000ret', 'se\ncret'])('refuse the secret %j and do not show it', (text) => {
    const problems = problemsOf(envSecret(), text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).not.toContain('secret ')
    expect(problems[0]).not.toContain(text)
  })

  it('read lists; refuse empty and repeated items and name the bad one', () => {
    expect(valueOf(envList(envText()), 'a,b')).toEqual(['a', 'b'])
    expect(problemsOf(envList(envText()), 'a,a')).toEqual(['FAIRLINE_PART_KEY names an item twice.'])
    expect(problemsOf(kafkaSection.shape.brokers, 'kafka-1:9092,kafka-2')).toEqual([
      'FAIRLINE_PART_KEY (item 2) must be host:port, such as kafka-1:9092.',
    ])
    expect(problemsOf(kafkaSection.shape.brokers, 'kafka-1:9092,')).toHaveLength(1)
    expect(problemsOf(kafkaSection.shape.brokers, 'kafka-1:70000')).toHaveLength(1)
  })

  it('keep user names and passwords out of URLs, unless the URL is the secret', () => {
    expect(problemsOf(envUrl({ protocols: ['https'] }), 'https://u:p@host/')).toHaveLength(1)
    expect(problemsOf(envUrl({ protocols: ['https'] }), 'http://host/')).toEqual([
      'FAIRLINE_PART_KEY must be a URL that starts with https://.',
    ])
    expect(valueOf(postgresSection.shape.url, 'postgres://u:p@host:5432/db')).toBe('postgres://u:p@host:5432/db')
  })

  it('allow port 0 only where a free one may be picked', () => {
    expect(problemsOf(envPort(), '0')).toHaveLength(1)
    expect(valueOf(envPort({ free: true }), '0')).toBe(0)
    expect(problemsOf(envPort(), '70000')).toHaveLength(1)
  })
})

describe('loadConfig', () => {
  const schema = z.object({ service: serviceSection, kafka: kafkaSection })
  const good = { FAIRLINE_SERVICE_ENVIRONMENT: 'local', FAIRLINE_SERVICE_OPS_PORT: '0', FAIRLINE_KAFKA_BROKERS: 'a:1,b:2' }

  it('gives typed, frozen values and defaults', () => {
    const config = loadConfig(schema, good)
    expect(config.service).toMatchObject({ environment: 'local', opsPort: 0, logLevel: 'info', shutdownMs: 25_000 })
    expect(config.kafka.brokers).toEqual(['a:1', 'b:2'])
    expect(Object.isFrozen(config.kafka)).toBe(true)
  })

  it('reports every problem at once, names the nearest key, and shows no value', () => {
    const env = { FAIRLINE_SERVICE_OPS_PORT: 'abc', FAIRLINE_KAFKA_BROKER: 'hunter2:1', FAIRLINE_OTHER_KEY: 'of another service' }
    const attempt = (): unknown => loadConfig(schema, env)
    expect(attempt).toThrow(AppError)
    const { problems } = readConfig(schema, env)
    expect(problems).toEqual([
      'FAIRLINE_SERVICE_ENVIRONMENT is required.',
      'FAIRLINE_SERVICE_OPS_PORT must be a whole number from 0 to 65535, in plain digits.',
      'FAIRLINE_KAFKA_BROKERS is required.',
      'FAIRLINE_KAFKA_BROKER is not a key of this service; did you mean FAIRLINE_KAFKA_BROKERS?',
    ])
    expect(problems.join()).not.toContain('hunter2')
  })

  it('checks rules between keys', () => {
    expect(readConfig(schema, { ...good, FAIRLINE_KAFKA_USERNAME: 'me' }).problems).toEqual([
      'FAIRLINE_KAFKA_*: username and password belong together.',
    ])
  })

  it('treats an empty variable as unset', () => {
    expect(readConfig(schema, { ...good, FAIRLINE_KAFKA_BROKERS: '' }).problems).toEqual(['FAIRLINE_KAFKA_BROKERS is required.'])
  })

  it('requires the credentials of its own role outside and tolerates those of others', () => {
    const outside = z.object({ outside: outsideSection('feed') })
    const own = { FAIRLINE_OUTSIDE_BROKERS: 'a:1', FAIRLINE_OUTSIDE_FEED_USERNAME: 'u', FAIRLINE_OUTSIDE_FEED_PASSWORD: 'p' }
    expect(loadConfig(outside, { ...own, FAIRLINE_OUTSIDE_NFL_PROVIDER_USERNAME: 'x' }).outside.feedUsername).toBe('u')
    expect(readConfig(outside, { FAIRLINE_OUTSIDE_BROKERS: 'a:1' }).problems).toHaveLength(2)
  })
})

describe('configKeys', () => {
  it('tells required, default and secret keys apart', () => {
    const keys = configKeys(z.object({ kafka: kafkaSection }))
    expect(keys.map(({ key, required, fallback, secret }) => [key, required, fallback, secret])).toEqual([
      ['brokers', true, undefined, false],
      ['tls', false, 'false', false],
      ['saslMechanism', false, '"scram-sha-512"', false],
      ['username', false, undefined, false],
      ['password', false, undefined, true],
    ])
    expect(keys.every(({ description }) => description !== '')).toBe(true)
  })
})
