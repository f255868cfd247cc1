import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { makeCredentials } from './credentials.ts'
import { kafkaTool, parseKafkaTarget } from './kafka-tool.ts'
import { stackPorts } from './ports.ts'

const root = mkdtempSync(join(tmpdir(), 'fairline-tool-'))
afterAll(() => rmSync(root, { recursive: true }))
const credentials = makeCredentials((username) => `secret-of-${username}`)
const settings = { brokers: 1, ports: stackPorts({}), external: {}, credentials } as const
const options = { root, settings, environment: { XDG_CACHE_HOME: '/cache' } }

describe('kafkaTool', () => {
  it('fills in the internal cluster', () => {
    const { command, args } = kafkaTool('kafka-topics', ['--list'], options)
    expect(command).toBe('java')
    const file = join(root, '.fairline/stack/kafka-internal/fairline.properties')
    expect(args.slice(-6)).toEqual([
      'org.apache.kafka.tools.TopicCommand',
      '--bootstrap-server',
      '127.0.0.1:24100',
      '--command-config',
      file,
      '--list',
    ])
    expect(readFileSync(file, 'utf8')).toContain('username="fairline" password="secret-of-fairline"')
  })

  it('logs in to the outside cluster by a file, not on the command line', () => {
    const { args } = kafkaTool('kafka-console-consumer', ['--topic', 'nfl.odds.v1'], { ...options, target: 'PARTNER' })
    const file = args[args.indexOf('--consumer.config') + 1] as string
    expect(args).toContain('127.0.0.1:24110')
    expect(args.join(' ')).not.toContain('secret')
    expect(readFileSync(file, 'utf8')).toContain('username="partner-a" password="secret-of-partner-a"')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('refuses what it does not know, and says what it knows', () => {
    expect(() => kafkaTool('kafka-fly', [], options)).toThrow(/no kafka-fly; there are .*kafka-topics/)
    expect(parseKafkaTarget('nfl-provider')).toBe('NFL_PROVIDER')
    expect(() => parseKafkaTarget('nobody')).toThrow(/no nobody; there are internal, admin/)
  })
})
