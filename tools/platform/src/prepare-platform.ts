import { connectClickHouse } from '@fairline/adapters-clickhouse'
import { connectKafka, ownCluster } from '@fairline/adapters-kafka'
import { connectPostgres } from '@fairline/adapters-postgres'
import { connectRedis } from '@fairline/adapters-redis'
import { applyTopics } from './apply-topics.ts'
import { awaitTopics } from './await-topics.ts'

/** The addresses and credentials of the servers, as services read them. */
export type ServerEnvironment = Readonly<Record<string, string>>

const required = (environment: ServerEnvironment, name: string): string => {
  const value = environment[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}

/** Clients of the local servers, for commands: each connects when first used and is closed by its user. */
export const clientsOf = (environment: ServerEnvironment) => ({
  internal: () => connectKafka(ownCluster(environment, 'fairline-cli')),
  /** The outside cluster as a partner sees it. */
  partner: () =>
    connectKafka({
      brokers: required(environment, 'FAIRLINE_OUTSIDE_BROKERS').split(','),
      clientId: 'partner-a-cli',
      sasl: {
        mechanism: 'scram-sha-512',
        username: required(environment, 'FAIRLINE_OUTSIDE_PARTNER_USERNAME'),
        password: required(environment, 'FAIRLINE_OUTSIDE_PARTNER_PASSWORD'),
      },
    }),
  /** The client reconnects by itself: what matters fails the command. */
  redis: () =>
    connectRedis(
      {
        nodes: required(environment, 'FAIRLINE_REDIS_NODES').split(','),
        username: environment['FAIRLINE_REDIS_USERNAME'],
        password: environment['FAIRLINE_REDIS_PASSWORD'],
      },
      () => undefined,
    ),
  postgres: () => connectPostgres({ url: required(environment, 'FAIRLINE_POSTGRES_URL'), applicationName: 'fairline-cli' }),
  clickhouse: () =>
    connectClickHouse({
      url: required(environment, 'FAIRLINE_CLICKHOUSE_URL'),
      username: required(environment, 'FAIRLINE_CLICKHOUSE_USERNAME'),
      password: required(environment, 'FAIRLINE_CLICKHOUSE_PASSWORD'),
      database: required(environment, 'FAIRLINE_CLICKHOUSE_DATABASE'),
    }),
})

/** Creates topics and applies the migrations of both databases. Idempotent. */
export const preparePlatform = async (environment: ServerEnvironment): Promise<void> => {
  const clients = clientsOf(environment)
  const topics = async (): Promise<void> => {
    const log = clients.internal()
    const admin = await log.admin()
    try {
      const { create } = await applyTopics(admin, 'local')
      await awaitTopics(
        log,
        admin,
        create.map(({ topic }) => topic),
      )
    } finally {
      await admin.close()
    }
  }
  const postgres = async (): Promise<void> => {
    const database = clients.postgres()
    try {
      await database.migrate()
    } finally {
      await database.close()
    }
  }
  const clickhouse = async (): Promise<void> => {
    const database = clients.clickhouse()
    try {
      await database.migrate()
    } finally {
      await database.close()
    }
  }
  await Promise.all([topics(), postgres(), clickhouse()])
}
