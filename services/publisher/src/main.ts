import { connectClickHouse } from '@fairline/adapters-clickhouse'
import { connectCluster } from '@fairline/adapters-kafka'
import { connectRedis } from '@fairline/adapters-redis'
import { runService } from '@fairline/runtime-service'
import { publisherSchema } from './config.ts'
import { crashingClickHouse, crashingRedis } from './crashing-stores.ts'
import { startPublisher } from './start-publisher.ts'

const name = 'publisher'

await runService({
  name,
  schema: publisherSchema,
  start: async (config, context) => {
    const { kafka, outside, redis, clickhouse } = config
    const partner = { ...outside, username: outside.publisherUsername, password: outside.publisherPassword }
    return startPublisher(
      config,
      {
        log: connectCluster(kafka, name, context),
        outside: connectCluster(partner, `fairline-${name}`, context, 'partner-kafka'),
        redis: async () =>
          crashingRedis(
            await connectRedis(
              redis,
              (error) => context.log.warn({ error: error.message }, 'Redis connection trouble.'),
              context.dependencies,
            ),
            context.crash,
          ),
        clickhouse: crashingClickHouse(connectClickHouse(clickhouse, context.dependencies), context.crash),
      },
      context,
    )
  },
})
