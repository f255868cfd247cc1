import { connectCluster } from '@fairline/adapters-kafka'
import { openKafkaTransport, startIngest } from '@fairline/kit-ingest'
import { runService } from '@fairline/runtime-service'
import { ingestNflSchema } from './config.ts'
import { nflIngest } from './sport.ts'

const name = 'ingest-nfl'

await runService({
  name,
  schema: ingestNflSchema,
  start: ({ service, kafka, outside, nflFeed, ingest }, context) => {
    const provider = { ...outside, username: outside.feedUsername, password: outside.feedPassword }
    const feed = connectCluster(provider, name, context, 'provider-kafka')
    return startIngest(
      {
        name,
        sport: nflIngest,
        environment: service.environment,
        config: ingest,
        log: connectCluster(kafka, name, context),
        openTransport: (positions) =>
          openKafkaTransport({
            feed,
            topic: nflFeed.topic,
            sourcePrefix: 'nfl-kafka',
            readerName: name,
            positions,
            clock: context.clock,
          }),
      },
      context,
    )
  },
})
