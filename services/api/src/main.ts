import { connectPostgres } from '@fairline/adapters-postgres'
import { connectRedis } from '@fairline/adapters-redis'
import { runService } from '@fairline/runtime-service'
import { buildApi } from './build-api.ts'
import { apiSchema } from './config.ts'
import { startApi } from './start-api.ts'

const name = 'api'

await runService({
  name,
  schema: apiSchema,
  start: async (config, { clock, metrics, errors, health, log, dependencies }) => {
    let isConnected = false
    const redis = await connectRedis(
      config.redis,
      (error) => {
        // Until it is connected the failure itself says it, once.
        if (isConnected) errors.record(error)
      },
      dependencies,
    )
    isConnected = true
    const postgres = connectPostgres({ url: config.postgres.url, applicationName: name, observe: dependencies })
    const applied = await postgres.migrate()
    if (applied.length > 0) log.info({ applied }, 'Migrations applied.')
    const parts = { config: config.api, boards: redis.reader, keys: postgres.keys, commands: postgres.commands, clock, metrics, errors }
    const running = await startApi({
      app: await buildApi(parts),
      host: config.api.host,
      port: config.api.port,
      health,
      backends: [
        { name: 'redis', ping: () => redis.ping(), close: () => redis.close() },
        { name: 'postgres', ping: () => postgres.ping(), close: () => postgres.close() },
      ],
    })
    log.info({ port: running.port }, `The API listens on ${config.api.host}:${running.port}; see /docs.`)
    return running
  },
})
