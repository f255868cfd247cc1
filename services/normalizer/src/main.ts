import { connectCluster } from '@fairline/adapters-kafka'
import { hostStage } from '@fairline/kit-stage-host'
import { observeBuffers, rejectLimitOf, runService } from '@fairline/runtime-service'
import { normalizerSchema } from './config.ts'
import { normalizerLogic } from './normalizer-logic.ts'
import { normalizerMetrics } from './normalizer-metrics.ts'

const name = 'normalizer'

await runService({
  name,
  schema: normalizerSchema,
  start: ({ service, kafka, stage, normalizer }, context) => {
    const logic = normalizerLogic(service.sport, { windowMs: normalizer.windowMs, rejectLimit: rejectLimitOf(stage) })
    const { fairline_normalizer_records: records } = context.metrics.open(normalizerMetrics)
    context.metrics.onScrape(() => {
      for (const [outcome, count] of logic.counts()) records.set(count, { outcome })
    })
    observeBuffers(context.metrics, () => logic.windows())
    return hostStage(
      {
        role: name,
        sport: service.sport,
        environment: service.environment,
        shard: service.shard,
        log: connectCluster(kafka, `${name}-${service.sport}`, context),
        logic,
        config: stage,
      },
      context,
    )
  },
})
