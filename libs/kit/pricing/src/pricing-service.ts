import { connectCluster } from '@fairline/adapters-kafka'
import type { EventCodec } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { SportModule } from '@fairline/domain-sport'
import { hostStage, stageSection } from '@fairline/kit-stage-host'
import { kafkaSection, rejectLimitOf, runService, serviceSection } from '@fairline/runtime-service'
import { z } from 'zod'
import { calculatorLogic } from './calculator-logic.ts'
import { observeGames } from './observe-games.ts'

/** Configuration of a calculator. */
export const pricingSchema = z.object({ service: serviceSection, kafka: kafkaSection, stage: stageSection })

/** Runs the calculator of a sport as a service: its whole `main`. */
export const pricingService = <State, Event>(module: SportModule<State, Event>, codec: EventCodec<Event>): Promise<never> => {
  const name = `odds-${module.sport}`
  return runService({
    name,
    schema: pricingSchema,
    start: ({ service, kafka, stage }, context) => {
      const { notify, watch } = observeGames(context)
      const logic = calculatorLogic({ module, codec, policy: defaultTradingPolicy }, rejectLimitOf(stage), notify)
      watch(logic)
      return hostStage(
        {
          role: 'calculator',
          sport: module.sport,
          environment: service.environment,
          shard: service.shard,
          log: connectCluster(kafka, name, context),
          logic,
          config: stage,
        },
        context,
      )
    },
  })
}
