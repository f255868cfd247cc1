import type { KafkaExchange } from './kafka-exchange.ts'
import { kafkaApis } from './kafka-exchange.ts'
import type { Direction, KafkaToxic, Toxic } from './toxic.ts'

/** A toxic at work: what it has seen and done. */
export interface ActiveToxic<T extends Toxic = Toxic> {
  readonly toxic: T
  /** Requests or responses that it was aimed at, those that it skipped among them. */
  seen: number
  /** How often it has struck: frames it acted on, connections it broke, and of a whole stream the chunks that came while it was at work. */
  hits: number
  readonly firstHit: PromiseWithResolvers<void>
}

/** Takes up a toxic. */
export const activate = <T extends Toxic>(toxic: T): ActiveToxic<T> => ({
  toxic,
  seen: 0,
  hits: 0,
  firstHit: Promise.withResolvers(),
})

/** Notes that a toxic has struck. */
export const hit = (active: ActiveToxic): void => {
  active.hits++
  active.firstHit.resolve()
}

/** Whether a toxic works on a route in a direction. */
export const isAimedAt = ({ toxic }: ActiveToxic, route: string, direction: Direction): boolean => {
  if (toxic.routes !== undefined && !toxic.routes.includes(route)) return false
  return !('direction' in toxic) || toxic.direction === undefined || toxic.direction === direction
}

/** Whether a Kafka toxic strikes this request or response now. Counts it. */
export const strikes = (active: ActiveToxic<KafkaToxic>, exchange: KafkaExchange): boolean => {
  const { api, clientId, skip = 0, limit = Infinity } = active.toxic
  if (exchange.apiKey !== kafkaApis[api]) return false
  if (clientId !== undefined && !exchange.clientId.startsWith(clientId)) return false
  active.seen++
  if (active.seen <= skip || active.hits >= limit) return false
  hit(active)
  return true
}

const streamKinds: readonly Toxic['kind'][] = ['latency', 'bandwidth', 'slicer', 'blackhole']

/** Counts a chunk that has come into a lane for the toxics of the whole stream: they work on all of it. */
export const hitStream = (active: readonly ActiveToxic[]): void => {
  for (const each of active) if (streamKinds.includes(each.toxic.kind)) hit(each)
}

/** Whether an active toxic is one of Kafka requests. */
export const isKafkaToxic = (active: ActiveToxic): active is ActiveToxic<KafkaToxic> => active.toxic.kind === 'kafka'
