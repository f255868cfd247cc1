import type { FaultProxy, KafkaApi, Toxic } from '@fairline/tools-fault-proxy'
import type { Injector, Victim } from './injection.ts'
import { countOf } from './injection.ts'

/** The heal lets it through: by then its client has given it up. */
const lateMs = 60_000
/** Answers lost at most by one fault. */
const lostAnswers = 2

const proxyOf = ({ platform }: Victim): FaultProxy => {
  if (platform.proxy === undefined) throw new Error('The platform runs without a proxy.')
  return platform.proxy
}

const toxic =
  (toxicOf: (target: string) => Toxic): Injector =>
  async (victim, { target }) => {
    const applied = proxyOf(victim).apply(toxicOf(target))
    return {
      heal: async () => applied.remove(),
      effect: async () => countOf(applied.hits(), 'strikes'),
    }
  }

const ofKafka = (target: string): { readonly route: string; readonly api: KafkaApi } => {
  const [route = '', api = ''] = target.split('/')
  return { route, api: api as KafkaApi }
}

/** Faults of the network between the services and their servers. */
export const networkFaults = {
  'net-latency': toxic((route) => ({ kind: 'latency', routes: [route], delayMs: 100, jitterMs: 200 })),
  'net-slow': toxic((route) => ({ kind: 'bandwidth', routes: [route], bytesPerSecond: 7_000 })),
  'net-slices': toxic((route) => ({ kind: 'slicer', routes: [route], bytes: 7 })),
  'net-reset': toxic((route) => ({ kind: 'reset', routes: [route], afterMs: 0 })),
  'net-partition': toxic((route) => ({ kind: 'blackhole', routes: [route] })),
  'net-one-way': toxic((route) => ({ kind: 'blackhole', routes: [route], direction: 'response' })),
  'net-lost-answer': toxic((target) => {
    const { route, api } = ofKafka(target)
    return { kind: 'kafka', routes: [route], api, direction: 'response', fault: 'drop', limit: lostAnswers }
  }),
  'net-late-answer': toxic((target) => {
    const { route, api } = ofKafka(target)
    return { kind: 'kafka', routes: [route], api, direction: 'response', fault: { delayMs: lateMs }, limit: 1 }
  }),
  'net-broken-request': toxic((target) => {
    const { route, api } = ofKafka(target)
    return { kind: 'kafka', routes: [route], api, direction: 'request', fault: 'disconnect', limit: lostAnswers }
  }),
} as const satisfies Readonly<Record<string, Injector>>
