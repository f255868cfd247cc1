import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PubSub } from '@google-cloud/pubsub'
import { Cluster, Redis } from 'ioredis'
import kafkajs, { type Kafka as KafkaClient } from 'kafkajs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OutsideRole, outsideUsers, type RedisRole, type StackCredentials } from '../src/credentials.ts'
import { portOf, portTable } from '../src/ports.ts'
import { privateFile } from '../src/private-file.ts'
import { packageDirectory, stackDirectory } from '../src/paths.ts'
import { runCommand } from '../src/run-command.ts'
import { killServer, startServer, stopServer } from '../src/server-control.ts'
import { serverNames } from '../src/server-name.ts'
import { resetStack, type RunningStack, stackStatus, startStack, stopStack } from '../src/stack.ts'
import { acceptsConnections } from '../src/tcp.ts'
import { waitUntil } from '../src/wait-until.ts'

const { Kafka, logLevel } = kafkajs

/** A stack of its own beside the usual one, because these tests kill servers and delete data. */
const root = mkdtempSync(join(tmpdir(), 'fairline-stack-'))
const portOffset = 4_000
const environment = {
  PATH: process.env['PATH'],
  XDG_CACHE_HOME: process.env['XDG_CACHE_HOME'],
  ...Object.fromEntries(serverNames.map((name) => [portTable[name].variable, String(portTable[name].base + portOffset)])),
}
const quiet = (): void => undefined
let stack: RunningStack

const address = (name: string): string => stack.environment[name] as string
const credentials = (): StackCredentials => stack.settings.credentials
const retry = { retries: 10, initialRetryTime: 50, maxRetryTime: 500 }
const sasl = (login: { readonly username: string; readonly password: string }) => ({ mechanism: 'scram-sha-512', ...login }) as const
const internal = (): KafkaClient =>
  new Kafka({
    clientId: 'stack-test',
    brokers: address('FAIRLINE_KAFKA_BROKERS').split(','),
    sasl: sasl(credentials().kafka),
    logLevel: logLevel.NOTHING,
    retry,
  })

const outside = (role: OutsideRole, password: string = credentials().outside[role].password): KafkaClient => {
  const username = outsideUsers[role]
  const brokers = address('FAIRLINE_OUTSIDE_BROKERS').split(',')
  return new Kafka({ clientId: role, brokers, sasl: sasl({ username, password }), logLevel: logLevel.NOTHING, retry })
}

/** Kafka's name for what is wrong, from an error or whatever it was caused by. */
const kafkaErrorType = (caught: unknown): string => {
  for (let error = caught; error instanceof Error; error = error.cause) {
    if ('type' in error && typeof error.type === 'string') return error.type
  }
  return String(caught)
}

/** The broker's answer to a group or transactional id that is not ours; kafkajs does not pass its name on. */
const refusedCoordinator = /KafkaJSGroupCoordinatorNotFound/

/** 'ok', or Kafka's name for the refusal. */
const attempt = async (action: () => Promise<unknown>): Promise<string> => {
  try {
    await action()
    return 'ok'
  } catch (caught) {
    return kafkaErrorType(caught)
  }
}

/** What the broker answers. kafkajs takes a connection that breaks in the middle of its authentication for a refusal: that is no answer. */
const answerOf = async (ask: () => Promise<string>): Promise<string> => {
  for (;;) {
    const answer = await ask()
    if (!/SASLAuthenticationError.*(connection|timed out|timeout)/i.test(answer)) return answer
  }
}

const write = (kafka: KafkaClient, topic: string, transactionalId?: string): Promise<string> =>
  answerOf(() => writeOnce(kafka, topic, transactionalId))

const writeOnce = (kafka: KafkaClient, topic: string, transactionalId?: string): Promise<string> =>
  attempt(async () => {
    const options = transactionalId === undefined ? {} : { transactionalId, idempotent: true, maxInFlightRequests: 1 }
    const producer = kafka.producer(options)
    try {
      await producer.connect()
      const messages = [{ key: 'game', value: 'from the stack test', partition: 0 }]
      if (transactionalId === undefined) await producer.send({ topic, acks: -1, messages })
      else {
        const transaction = await producer.transaction()
        await transaction.send({ topic, acks: -1, messages })
        await transaction.commit()
      }
    } finally {
      await producer.disconnect()
    }
  })

/** Reads until the first record: its value, or Kafka's name for the refusal. */
const readFirst = (kafka: KafkaClient, topic: string, groupId: string): Promise<string> => answerOf(() => readOnce(kafka, topic, groupId))

const readOnce = async (kafka: KafkaClient, topic: string, groupId: string): Promise<string> => {
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, sessionTimeout: 3_000, heartbeatInterval: 500 })
  try {
    return await new Promise<string>((resolve, reject) => {
      consumer.on('consumer.crash', ({ payload }) => {
        // Everything else passes: the group's log is loading, a leader is being elected.
        if (!payload.restart || kafkaErrorType(payload.error).includes('AUTHORIZATION')) resolve(kafkaErrorType(payload.error))
      })
      const run = async (): Promise<void> => {
        await consumer.connect()
        await consumer.subscribe({ topics: [topic], fromBeginning: true })
        await consumer.run({ autoCommit: false, eachMessage: async ({ message }) => resolve(String(message.value)) })
      }
      run().catch((caught: unknown) =>
        kafkaErrorType(caught).includes('AUTHORIZATION') ? resolve(kafkaErrorType(caught)) : reject(caught),
      )
    })
  } finally {
    await consumer.disconnect()
  }
}

const clickhouse = async (query: string, user: { username: string; password: string } = credentials().clickhouse): Promise<string> => {
  const headers = { 'X-ClickHouse-User': user.username, 'X-ClickHouse-Key': user.password }
  const response = await fetch(address('FAIRLINE_CLICKHOUSE_URL'), { method: 'POST', headers, body: query })
  return (await response.text()).trim()
}

const withPostgres = async <Value>(url: string, action: (client: pg.Client) => Promise<Value>): Promise<Value> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return await action(client)
  } finally {
    await client.end()
  }
}

const withRedis = async <Value>(action: (cluster: Cluster) => Promise<Value>, role: RedisRole = 'ALL'): Promise<Value> => {
  const nodes = address('FAIRLINE_REDIS_NODES')
    .split(',')
    .map((node) => ({ host: node.split(':')[0] as string, port: Number(node.split(':')[1]) }))
  const cluster = new Cluster(nodes, { redisOptions: credentials().redis[role] })
  try {
    return await action(cluster)
  } finally {
    cluster.disconnect()
  }
}

/** Every command line that was seen on this machine during the start. */
const commandLines = new Set<string>()
const noteCommandLines = (): void => {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      commandLines.add(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
    } catch (caught) {
      // It ended between the list and the look.
      if (!['ENOENT', 'ESRCH'].includes((caught as NodeJS.ErrnoException).code ?? '')) throw caught
    }
  }
}

/** The passwords of the stack that stand in a text, by their users. */
const passwordsIn = (text: string): readonly string[] => {
  const { outside: users, redis, ...others } = credentials()
  return [...Object.values(users), ...Object.values(redis), ...Object.values(others)]
    .filter(({ password }) => text.includes(password))
    .map(({ username }) => username)
}

const main = (...args: readonly string[]): Promise<string> =>
  runCommand(process.execPath, [join(packageDirectory, 'src/main.ts'), ...args, '--root', root], { env: environment })

beforeAll(async () => {
  // Google's client would look for a cloud machine first.
  process.env['METADATA_SERVER_DETECTION'] = 'none'
  const watch = setInterval(noteCommandLines, 200)
  stack = await startStack({ root, environment }, quiet)
  clearInterval(watch)
  noteCommandLines()
})
afterAll(async () => {
  await resetStack(root)
  rmSync(root, { recursive: true })
})

describe('servers', () => {
  it('Kafka: commits a transaction that a read_committed consumer sees', async () => {
    const admin = internal().admin()
    await admin.connect()
    await admin.createTopics({ topics: [{ topic: 'stack.test', numPartitions: 2 }] })
    await admin.disconnect()
    expect(await write(internal(), 'stack.test', 'stack-test')).toBe('ok')
    expect(await readFirst(internal(), 'stack.test', 'stack-test')).toBe('from the stack test')
  })

  it('Kafka: makes no topic by itself', async () => {
    expect(await write(internal(), 'stack.never-created')).toBe('UNKNOWN_TOPIC_OR_PARTITION')
  })

  it('Redis: is one cluster of three masters', async () => {
    await withRedis(async (cluster) => {
      const keys = Array.from({ length: 30 }, (_, index) => `key-${index}`)
      await Promise.all(keys.map((key) => cluster.set(key, key)))
      expect(await Promise.all(keys.map((key) => cluster.get(key)))).toEqual(keys)
      expect(cluster.nodes('master')).toHaveLength(3)
      expect(await cluster.eval("return redis.call('INCR', KEYS[1])", 1, '{game}:counter')).toBe(1)
    })
  })

  it('Redis: lets the publisher write boards that the API reads, each no more, and nobody in without a password', async () => {
    const write = "return redis.call('HSET', KEYS[1], 'epoch', '1')"
    expect(await withRedis((cluster) => cluster.eval(write, 1, '{nfl-1}:head'), 'PUBLISHER')).toBe(1)
    expect(await withRedis((cluster) => cluster.hgetall('{nfl-1}:head'), 'API')).toEqual({ epoch: '1' })
    for (const role of ['API', 'PUBLISHER'] as const) {
      await expect(withRedis((cluster) => cluster.hgetall('other'), role)).rejects.toThrow(/no permissions/)
      await expect(withRedis((cluster) => cluster.flushall(), role)).rejects.toThrow(/no permissions/)
    }
    await expect(withRedis((cluster) => cluster.hset('{nfl-1}:head', 'epoch', '2'), 'API')).rejects.toThrow(/no permissions/)
    await expect(withRedis((cluster) => cluster.eval(write, 1, '{nfl-1}:head'), 'API')).rejects.toThrow(/can't run this command/)
    const [host = '', port] = address('FAIRLINE_REDIS_NODES').split(',')[0]?.split(':') ?? []
    const nobody = new Redis({ host, port: Number(port), enableReadyCheck: false, retryStrategy: () => null })
    await expect(nobody.get('{nfl-1}:head')).rejects.toThrow(/NOAUTH/)
    nobody.disconnect()
  })

  it('PostgreSQL: decodes its log, and asks for the password', async () => {
    const url = address('FAIRLINE_POSTGRES_URL')
    await withPostgres(url, async (client) => {
      await client.query('CREATE TABLE fact (id int PRIMARY KEY)')
      await client.query("SELECT pg_create_logical_replication_slot('stack_test', 'test_decoding')")
      await client.query('INSERT INTO fact VALUES (7)')
      const { rows } = await client.query<{ data: string }>("SELECT data FROM pg_logical_slot_get_changes('stack_test', NULL, NULL)")
      expect(rows.map(({ data }) => data).join('\n')).toContain('id[integer]:7')
      await client.query("SELECT pg_drop_replication_slot('stack_test')")
    })
    await expect(withPostgres(url.replace(credentials().postgres.password, 'wrong'), (client) => client.query('SELECT 1'))).rejects.toThrow(
      /password/,
    )
  })

  it('ClickHouse: inserts once per token, lets quants read but not write, and nobody in without a password', async () => {
    await clickhouse(
      'CREATE TABLE fairline.price (id Int32) ENGINE = MergeTree ORDER BY id SETTINGS non_replicated_deduplication_window = 100',
    )
    for (let round = 0; round < 2; round += 1)
      await clickhouse("INSERT INTO fairline.price SETTINGS insert_deduplication_token = 't' VALUES (1), (2)")
    expect(await clickhouse('SELECT count() FROM fairline.price', credentials().quant)).toBe('2')
    expect(await clickhouse('INSERT INTO fairline.price VALUES (3)', credentials().quant)).toContain('ACCESS_DENIED')
    // The engine itself is opened by `default` without a password: nobody else gets in that way.
    for (const username of ['default', '', 'nobody']) {
      const answer = await clickhouse("SELECT * FROM file('/etc/passwd', LineAsString)", { username, password: '' })
      expect(answer).toMatch(/REQUIRED_PASSWORD|AUTHENTICATION_FAILED/)
    }
    expect(await clickhouse('SELECT 1', { ...credentials().quant, password: 'wrong' })).toContain('AUTHENTICATION_FAILED')
  })

  it.each(['clickhouse', 'quant'] as const)(
    'ClickHouse: lets %s neither reach files, addresses and programs nor touch the server',
    async (user) => {
      const file = join(root, 'written-by-clickhouse')
      const forbidden = [
        "SELECT * FROM file('/etc/passwd', LineAsString)",
        `INSERT INTO FUNCTION file('${file}', TSV, 'a String') VALUES ('x')`,
        "SELECT * FROM url('http://127.0.0.1:1/', LineAsString)",
        "SELECT * FROM s3('http://127.0.0.1:1/bucket/key', TSV, 'a String')",
        "SELECT * FROM remote('127.0.0.1:1', system.one)",
        "SELECT * FROM mysql('127.0.0.1:1', 'a', 'b', 'c', 'd')",
        "CREATE TABLE fairline.f (a String) ENGINE = File(TSV, '/etc/passwd')",
        "CREATE TABLE fairline.u (a String) ENGINE = URL('http://127.0.0.1:1/', TSV)",
        "CREATE DICTIONARY fairline.d (a String) PRIMARY KEY a SOURCE(FILE(path '/etc/passwd' format 'TSV')) LAYOUT(COMPLEX_KEY_HASHED()) LIFETIME(1)",
        'CREATE FUNCTION f AS (x) -> x',
        'CREATE USER intruder',
        'SYSTEM STOP LISTEN QUERIES ALL',
        'SYSTEM SHUTDOWN',
      ]
      for (const query of forbidden) expect(`${query}: ${await clickhouse(query, credentials()[user])}`).toMatch(/ACCESS_DENIED/)
      expect(await clickhouse(`SELECT 1 INTO OUTFILE '${file}'`, credentials()[user])).toContain('INTO_OUTFILE_NOT_ALLOWED')
      expect(await clickhouse("SELECT * FROM executable('id', TSV, 'a String')", credentials()[user])).toMatch(
        /ACCESS_DENIED|does not exist inside/,
      )
      expect(existsSync(file)).toBe(false)
    },
  )

  it('ClickHouse: holds a quant to its limits', async () => {
    const answer = (setting: string): Promise<string> => clickhouse(`SELECT 1 SETTINGS ${setting}`, credentials().quant)
    for (const setting of ['max_execution_time = 0', 'max_execution_time = 31', 'max_memory_usage = 0', 'max_memory_usage = 2000000001'])
      expect(await answer(setting)).toContain('SETTING_CONSTRAINT_VIOLATION')
    expect(await answer('readonly = 0')).toContain('Cannot modify')
    expect(await answer('max_execution_time = 5')).toBe('1')
    for (const query of [
      'DROP TABLE fairline.price',
      'ALTER TABLE fairline.price DELETE WHERE 1',
      'CREATE TABLE fairline.q (a Int8) ENGINE = MergeTree ORDER BY a',
    ])
      expect(await clickhouse(query, credentials().quant)).toContain('ACCESS_DENIED')
  })

  it('ClickHouse: comes back with its data after a client has left in the first line of a request', async () => {
    const port = Number(new URL(address('FAIRLINE_CLICKHOUSE_URL')).port)
    const log = join(stackDirectory(root), 'clickhouse/clickhouse.log')
    const socket = connect(port, '127.0.0.1')
    await once(socket, 'connect')
    socket.write('POST / HT', () => socket.destroy())
    const restarted = (): boolean => readFileSync(log, 'utf8').includes('is started again')
    expect(await waitUntil(restarted, { deadlineMs: 20_000 })).toBe(true)
    expect(await waitUntil(() => acceptsConnections(port), { deadlineMs: 20_000 })).toBe(true)
    expect(await clickhouse('SELECT count() FROM fairline.price', credentials().quant)).toBe('2')
  })

  it('Pub/Sub: delivers what was published', async () => {
    const [servicePath, port] = address('FAIRLINE_PUBSUB_HOST').split(':')
    const client = new PubSub({ projectId: 'fairline-local', apiEndpoint: `${servicePath}:${port}`, emulatorMode: true })
    const [topic] = await client.createTopic('stack-test')
    const [subscription] = await topic.createSubscription('stack-test')
    const received = new Promise<string>((resolve, reject) => {
      subscription.once('error', reject).once('message', (message) => {
        message.ack()
        resolve(String(message.data))
      })
    })
    await topic.publishMessage({ data: Buffer.from('pitch') })
    expect(await received).toBe('pitch')
    await subscription.close()
    await client.close()
  })
})

describe('rights on the outside cluster', () => {
  it('lets the provider write the feed that our ingest reads, and neither the other way', async () => {
    expect(await write(outside('NFL_PROVIDER'), 'nfl.feed')).toBe('ok')
    expect(await readFirst(outside('FEED'), 'nfl.feed', 'fairline-ingest-nfl')).toBe('from the stack test')
    expect(await write(outside('FEED'), 'nfl.feed')).toBe('TOPIC_AUTHORIZATION_FAILED')
    expect(await write(outside('NFL_PROVIDER'), 'nfl.odds.v1')).toBe('TOPIC_AUTHORIZATION_FAILED')
  })

  it('lets the publisher write odds and its position in transactions of its own name only', async () => {
    expect(await write(outside('PUBLISHER'), 'nfl.odds.v1', 'fairline-stack-test')).toBe('ok')
    expect(await write(outside('PUBLISHER'), 'fairline.position', 'fairline-stack-test')).toBe('ok')
    expect(await write(outside('PUBLISHER'), 'nfl.odds.v1', 'other')).toMatch(refusedCoordinator)
    expect(await write(outside('PUBLISHER'), 'nfl.feed')).toBe('TOPIC_AUTHORIZATION_FAILED')
  })

  it('lets the publisher read its position but not the odds', async () => {
    expect(await readFirst(outside('PUBLISHER'), 'fairline.position', 'fairline-position')).toBe('from the stack test')
    expect(await readFirst(outside('PUBLISHER'), 'nfl.odds.v1', 'fairline-odds')).toBe('TOPIC_AUTHORIZATION_FAILED')
  })

  it('lets the partner read odds in groups of its own, and write nothing', async () => {
    expect(await readFirst(outside('PARTNER'), 'nfl.odds.v1', 'partner-a-odds')).toBe('from the stack test')
    expect(await readFirst(outside('PARTNER'), 'nfl.odds.v1', 'partner-b-odds')).toMatch(refusedCoordinator)
    expect(await readFirst(outside('PARTNER'), 'nfl.feed', 'partner-a-feed')).toBe('TOPIC_AUTHORIZATION_FAILED')
    expect(await readFirst(outside('PARTNER'), 'fairline.position', 'partner-a-position')).toBe('TOPIC_AUTHORIZATION_FAILED')
    expect(await write(outside('PARTNER'), 'nfl.odds.v1')).toBe('TOPIC_AUTHORIZATION_FAILED')
  })

  it('knows nobody by a wrong password, nor anybody without one', async () => {
    const wrong = outside('PARTNER', 'wrong').admin()
    await expect(wrong.connect()).rejects.toThrow(/SASL|credentials|authentication/i)
    const brokers = address('FAIRLINE_OUTSIDE_BROKERS').split(',')
    const nobody = new Kafka({ brokers, logLevel: logLevel.NOTHING, retry: { retries: 0 } }).admin()
    await expect(nobody.connect().then(() => nobody.listTopics())).rejects.toThrow()
    await nobody.disconnect()
  })
})

describe('passwords', () => {
  it('stand in no command line, not even for a moment during the start', () => {
    expect([...commandLines].some((line) => line.includes('kafka.tools.StorageTool'))).toBe(true)
    expect([...commandLines].some((line) => line.includes('redis-server'))).toBe(true)
    expect(passwordsIn([...commandLines].join('\n'))).toEqual([])
  })

  it('stand in no log', () => {
    const logs = readdirSync(stackDirectory(root), { recursive: true, encoding: 'utf8' }).filter((path) => /\.log(\.1)?$/.test(path))
    expect(logs.length).toBeGreaterThanOrEqual(8)
    expect(passwordsIn(logs.map((path) => readFileSync(join(stackDirectory(root), path), 'utf8')).join('\n'))).toEqual([])
  })

  it('are told by env, and by neither status nor start', async () => {
    expect(passwordsIn(await main('env'))).toContain('partner-a')
    for (const command of ['status', 'start']) {
      const [lines, json] = [await main(command), await main(command, '--json')]
      expect(lines).toContain('postgres://127.0.0.1:')
      expect(json).toContain('"state": "running"')
      expect(passwordsIn(lines + json)).toEqual([])
    }
  })

  it('and data are in folders that only their owner can list, and in files that only it can read', () => {
    for (const name of serverNames) expect(statSync(join(stackDirectory(root), name)).mode & 0o066).toBe(0)
    for (const file of ['credentials.json', 'settings.json']) expect(statSync(join(stackDirectory(root), file)).mode & 0o077).toBe(0)
  })

  it('are asked for again where their file is gone, and the data stays', async () => {
    const file = join(stackDirectory(root), 'credentials.json')
    const kept = readFileSync(file, 'utf8')
    rmSync(file)
    await expect(startStack({ root, environment }, quiet)).rejects.toThrow(/main\.ts reset/)
    privateFile(file, kept)
    await startStack({ root, environment }, quiet)
    expect(await clickhouse('SELECT count() FROM fairline.price')).toBe('2')
  })
})

describe('another account of this machine', () => {
  interface Attempts {
    readonly uid: number
    readonly answers: Readonly<Record<string, string>>
    readonly readable: readonly string[]
  }
  const nobody = 65_534

  /** Needs root: only root can become another account. Where it cannot, this fails. */
  const asNobody = async (doors: readonly object[], files: readonly string[]): Promise<Attempts> => {
    expect(process.getuid?.(), 'these tests become another account, which only root can').toBe(0)
    const folder = mkdtempSync(join(tmpdir(), 'fairline-nobody-'))
    try {
      chmodSync(folder, 0o755)
      // Ours may lie in a folder that others cannot enter.
      const node = join(folder, 'node')
      copyFileSync(process.execPath, node)
      chmodSync(node, 0o755)
      const order = join(folder, 'order.json')
      writeFileSync(order, JSON.stringify({ doors, files }), { mode: 0o644 })
      const input = readFileSync(new URL('./intruder.js', import.meta.url), 'utf8')
      const options = { uid: nobody, gid: nobody, cwd: folder, env: {}, input, timeoutMs: 60_000 }
      return JSON.parse(await runCommand(node, ['--input-type=module', '-', order], options)) as Attempts
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('gets nothing from any server that knows logins', async () => {
    const { ports } = stack.settings
    const doors = [
      { name: 'kafka-internal', kind: 'kafka', port: portOf(ports, 'kafka-internal', 'broker-1') },
      { name: 'kafka-internal controller', kind: 'kafka', port: portOf(ports, 'kafka-internal', 'controller-1') },
      { name: 'kafka-outside', kind: 'kafka', port: portOf(ports, 'kafka-outside', 'broker-1') },
      { name: 'kafka-outside controller', kind: 'kafka', port: portOf(ports, 'kafka-outside', 'controller-1') },
      { name: 'redis-1', kind: 'redis', port: portOf(ports, 'redis', 'redis-1') },
      { name: 'redis-2', kind: 'redis', port: portOf(ports, 'redis', 'redis-2') },
      { name: 'redis-3', kind: 'redis', port: portOf(ports, 'redis', 'redis-3') },
      { name: 'postgres', kind: 'postgres', port: portOf(ports, 'postgres', 'sql') },
      { name: 'clickhouse', kind: 'clickhouse', port: portOf(ports, 'clickhouse', 'http') },
      { name: 'clickhouse as a page', kind: 'clickhouse as a page', port: portOf(ports, 'clickhouse', 'http') },
    ]
    const { uid, answers } = await asNobody(doors, [])
    expect(uid).toBe(nobody)
    expect(Object.keys(answers)).toEqual(doors.map(({ name }) => name))
    for (const { name, kind } of doors) if (kind === 'kafka') expect(`${name} ${answers[name]}`).toBe(`${name} closed`)
    for (const id of ['redis-1', 'redis-2', 'redis-3']) expect(answers[id]).toMatch(/^-NOAUTH /)
    // R: authentication is asked for, with SASL (10).
    expect(answers['postgres']).toMatch(/^R\0\0\0.\0\0\0\n/s)
    expect([answers['clickhouse'], answers['clickhouse as a page']].join()).toMatch(/^status (401|403),status (401|403)$/)
  })

  it('reads no file of the stack, even where it knows its name', async () => {
    const filesBelow = (folder: string): readonly string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    const [postgres] = stackStatus(root)?.servers.find(({ name }) => name === 'postgres')?.pids ?? []
    const words = readFileSync(`/proc/${postgres}/cmdline`, 'utf8').split('\0')
    const files = [...filesBelow(stackDirectory(root)), ...filesBelow(words[words.indexOf('-D') + 1] ?? '')]
    // As a project may lie: everybody can enter its folder.
    chmodSync(root, 0o755)
    for (const name of [
      'credentials.json',
      'settings.json',
      'users.xml',
      'users.acl',
      'server.properties',
      'redis.log',
      'broker.log',
      'PG_VERSION',
    ])
      expect(
        files.some((file) => file.endsWith(`/${name}`)),
        name,
      ).toBe(true)
    try {
      expect((await asNobody([], files)).readable).toEqual([])
    } finally {
      // Where PostgreSQL keeps its data depends on it.
      chmodSync(root, 0o700)
    }
  })
})

describe('life of the stack', () => {
  const state = (name: string): string | undefined => stackStatus(root)?.servers.find((server) => server.name === name)?.state

  it('is found running by a second start, which starts nothing', async () => {
    const news: string[] = []
    const again = await startStack({ root, environment }, ({ message }) => news.push(message))
    expect(new Set(news)).toEqual(new Set(['already running']))
    expect(again.servers.map(({ pids }) => pids)).toEqual(stack.servers.map(({ pids }) => pids))
  })

  it('brings back one killed Redis master with its data, and the cluster with it', async () => {
    await withRedis((cluster) => cluster.set('{kept}', 'yes'))
    const other = stackStatus(root)?.servers.find(({ name }) => name === 'redis')?.pids
    expect(killServer(root, 'redis', 'SIGKILL', 'redis-2')).toBe(1)
    expect(await waitUntil(() => state('redis') === 'partial', { deadlineMs: 5_000 })).toBe(true)
    expect(await startServer(root, 'redis')).toBe(true)
    const now = stackStatus(root)?.servers.find(({ name }) => name === 'redis')?.pids
    expect(now?.filter((pid) => other?.includes(pid))).toHaveLength(2)
    expect(await withRedis((cluster) => cluster.get('{kept}'))).toBe('yes')
  })

  it('keeps what Kafka acknowledged over a kill', async () => {
    expect(await write(internal(), 'stack.test')).toBe('ok')
    expect(killServer(root, 'kafka-internal', 'SIGKILL')).toBe(1)
    expect(await waitUntil(() => state('kafka-internal') === 'stopped', { deadlineMs: 5_000 })).toBe(true)
    expect(await startServer(root, 'kafka-internal')).toBe(true)
    expect(await readFirst(internal(), 'stack.test', 'after-kill')).toBe('from the stack test')
  })

  it('stops a paused server, and keeps its data for the next start', async () => {
    expect(killServer(root, 'postgres', 'SIGSTOP')).toBe(1)
    expect(await stopServer(root, 'postgres')).toBe(1)
    expect(state('postgres')).toBe('stopped')
    await startServer(root, 'postgres')
    const { rows } = await withPostgres(address('FAIRLINE_POSTGRES_URL'), (client) => client.query<{ id: number }>('SELECT id FROM fact'))
    expect(rows).toEqual([{ id: 7 }])
  })

  it('refuses a taken port by name, and leaves the one who has it alone', async () => {
    await stopServer(root, 'pubsub')
    const squatter = createServer().listen(portTable.pubsub.base + portOffset, '127.0.0.1')
    const problem = new RegExp(
      `${portTable.pubsub.base + portOffset} of pubsub is taken by process ${process.pid}; FAIRLINE_STACK_PUBSUB_PORT`,
    )
    await expect(startServer(root, 'pubsub')).rejects.toThrow(problem)
    expect(squatter.listening).toBe(true)
    await new Promise((resolve) => squatter.close(resolve))
    expect(await startServer(root, 'pubsub')).toBe(true)
  })

  it('refuses other settings while it runs', async () => {
    await expect(startStack({ root, environment, brokers: 3 }, quiet)).rejects.toThrow(/run with other ports or another number of brokers/)
  })

  it('ends every process when stopped, and can be stopped twice', async () => {
    const pids = stackStatus(root)?.servers.flatMap((server) => server.pids) ?? []
    expect(pids).toHaveLength(8)
    expect(await stopStack(root)).toBe(8)
    expect(stackStatus(root)?.servers.every((server) => server.state === 'stopped')).toBe(true)
    for (const name of serverNames) {
      for (const offset of portTable[name].roles.keys())
        expect(await acceptsConnections(portTable[name].base + portOffset + offset)).toBe(false)
    }
    expect(await stopStack(root)).toBe(0)
  })

  it('runs three brokers that keep an acknowledged record while one of them is dead', async () => {
    stack = await startStack({ root, environment, brokers: 3, only: ['kafka-internal'] }, quiet)
    const admin = internal().admin()
    await admin.connect()
    const topic = { topic: 'stack.replicated', numPartitions: 1, replicationFactor: 3 }
    await admin.createTopics({ topics: [topic], waitForLeaders: false })
    expect(await write(internal(), 'stack.replicated')).toBe('ok')
    const metadata = await admin.fetchTopicMetadata({ topics: ['stack.replicated'] })
    const leader = metadata.topics[0]?.partitions[0]?.leader
    await admin.disconnect()
    expect(killServer(root, 'kafka-internal', 'SIGKILL', `kafka-internal-${leader}`)).toBe(1)
    expect(await readFirst(internal(), 'stack.replicated', 'replicated')).toBe('from the stack test')
    expect(await write(internal(), 'stack.replicated')).toBe('ok')
  })
})
