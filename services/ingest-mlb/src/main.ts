import { connectCluster } from '@fairline/adapters-kafka'
import { startIngest } from '@fairline/kit-ingest'
import { runService } from '@fairline/runtime-service'
import { ingestMlbSchema } from './config.ts'
import { openMlbTransport } from './mlb-transport.ts'
import { mlbIngest } from './sport.ts'

const name = 'ingest-mlb'

await runService({
  name,
  schema: ingestMlbSchema,
  start: ({ service, kafka, pubsub, mlbFeed, ingest }, context) =>
    startIngest(
      {
        name,
        sport: mlbIngest,
        environment: service.environment,
        config: ingest,
        log: connectCluster(kafka, name, context),
        openTransport: () =>
          Promise.resolve(
            openMlbTransport({ feed: mlbFeed, pubsub, clock: context.clock, random: Math.random, observe: context.dependencies }),
          ),
      },
      context,
    ),
})
