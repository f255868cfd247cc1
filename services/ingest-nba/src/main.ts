import { connectCluster } from '@fairline/adapters-kafka'
import { startIngest } from '@fairline/kit-ingest'
import { runService } from '@fairline/runtime-service'
import { ingestNbaSchema } from './config.ts'
import { openNbaTransport } from './nba-transport.ts'
import { nbaIngest } from './sport.ts'

const name = 'ingest-nba'

await runService({
  name,
  schema: ingestNbaSchema,
  start: ({ service, kafka, nbaFeed, ingest }, context) =>
    startIngest(
      {
        name,
        sport: nbaIngest,
        environment: service.environment,
        config: ingest,
        log: connectCluster(kafka, name, context),
        openTransport: (positions) =>
          Promise.resolve(
            openNbaTransport({ feed: nbaFeed, positions, clock: context.clock, random: Math.random, observe: context.dependencies }),
          ),
      },
      context,
    ),
})
