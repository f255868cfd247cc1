import { limitProducer, provisionOutside, revokeOutside } from '@fairline/tools-stack'
import type { Injector } from './injection.ts'

const bytesPerSecond = 20_000

const brokerOf = (environment: Readonly<Record<string, string>>): string =>
  (environment['FAIRLINE_OUTSIDE_BROKERS'] ?? '').split(',')[0] ?? ''

/** What the owner of the partners' cluster may do to us. */
export const partnerFaults = {
  'partner-revoked': async ({ platform: { environment } }) => {
    await revokeOutside(brokerOf(environment), 'PUBLISHER')
    return () => provisionOutside(brokerOf(environment))
  },
  'partner-quota': async ({ platform: { root } }) => {
    await limitProducer(root, 'PUBLISHER', bytesPerSecond)
    return () => limitProducer(root, 'PUBLISHER', undefined)
  },
} as const satisfies Readonly<Record<string, Injector>>
