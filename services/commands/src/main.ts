import { connectCluster } from '@fairline/adapters-kafka'
import { connectPostgres, readCommands } from '@fairline/adapters-postgres'
import { runService } from '@fairline/runtime-service'
import { commandsSchema } from './config.ts'
import { openResultReader } from './open-result-reader.ts'
import { jitteredBackoffMs, startCommands } from './start-commands.ts'
import { storeResults } from './store-results.ts'

const name = 'commands'

await runService({
  name,
  schema: commandsSchema,
  start: async ({ service, kafka, postgres }, context) => {
    const log = connectCluster(kafka, name, context)
    const database = connectPostgres({ url: postgres.url, applicationName: name, maxConnections: 1, observe: context.dependencies })
    const commands = await startCommands(
      {
        environment: service.environment,
        prepare: async () => {
          const applied = await database.migrate()
          if (applied.length > 0) context.log.info({ applied }, 'Migrations applied.')
        },
        openReader: (onCommands) => readCommands({ url: postgres.url, onCommands, observe: context.dependencies }),
        openProducer: () => log.producer(),
      },
      context,
    )
    const results = storeResults(
      {
        openReader: (onBatch, onError) => openResultReader(log, onBatch, onError),
        store: (each) => database.commands.storeResults(each),
        backoffMs: jitteredBackoffMs,
      },
      context,
    )
    return {
      done: Promise.all([commands.done, results.done]).then(() => undefined),
      drain: async () => {
        await Promise.all([commands.drain(), results.drain()])
        await database.close()
      },
    }
  },
})
