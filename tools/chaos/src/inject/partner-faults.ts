import { limitProducer, outsideAdminOf, provisionOutside, revokeOutside } from '@fairline/tools-stack'
import { sports } from '@fairline/kernel'
import type { Injector, Victim } from './injection.ts'
import { countOf } from './injection.ts'

const bytesPerSecond = 20_000

/** Sum of a metric of the partner sinks; a publisher that does not answer, as it is just starting, counts nothing. */
const ofPartnerSinks = async ({ platform }: Victim, metric: string): Promise<number> => {
  const values = await Promise.allSettled(sports.map((sport) => platform.metric(`publisher-${sport}`, metric, { sink: 'partner' })))
  return values.reduce((sum, value) => sum + (value.status === 'fulfilled' ? value.value : 0), 0)
}

/** What the owner of the partners' cluster may do to us. */
export const partnerFaults = {
  'partner-revoked': async (victim) => {
    const { environment } = victim.platform
    const before = await ofPartnerSinks(victim, 'fairline_publisher_sink_restarts_total')
    await revokeOutside(outsideAdminOf(environment), 'PUBLISHER')
    let restarts = 0
    return {
      heal: async () => {
        restarts = (await ofPartnerSinks(victim, 'fairline_publisher_sink_restarts_total')) - before
        await provisionOutside(outsideAdminOf(environment))
      },
      effect: async () => countOf(restarts, 'restarts of a sink without rights'),
    }
  },
  'partner-quota': async (victim) => {
    const { root } = victim.platform
    await limitProducer(root, 'PUBLISHER', bytesPerSecond)
    let lag = 0
    return {
      heal: async () => {
        lag = await ofPartnerSinks(victim, 'fairline_publisher_lag_records')
        await limitProducer(root, 'PUBLISHER', undefined)
      },
      effect: async () => countOf(lag, 'records waited'),
    }
  },
} as const satisfies Readonly<Record<string, Injector>>
