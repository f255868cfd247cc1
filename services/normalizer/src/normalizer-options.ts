import { topicOf } from '@fairline/contracts'
import type { RejectLimitOptions, Sport } from '@fairline/kernel'
import { defaultRejectLimit } from '@fairline/kernel'

/** What may differ between deployments. */
export interface NormalizerOptions {
  /** How long an event waits for its predecessors, by the time of its partition. */
  readonly windowMs: number
  readonly rejectLimit: RejectLimitOptions
  /** After the final event: then the state is dropped and a mark stays. */
  readonly keepFinalMs: number
  readonly keepClosedMarkMs: number
  /** A game without an event for so long is treated as closed. */
  readonly abandonedAfterMs: number
}

const hourMs = 3_600_000

/** The values that DESIGN and runbooks speak of. */
export const defaultNormalizerOptions: NormalizerOptions = {
  windowMs: 250,
  rejectLimit: defaultRejectLimit,
  keepFinalMs: 6 * hourMs,
  keepClosedMarkMs: 7 * 24 * hourMs,
  abandonedAfterMs: 7 * 24 * hourMs,
}

/** Full names of a sport's topics that the normalizer uses. */
export const normalizerTopics = (sport: Sport) =>
  ({
    raw: topicOf(sport, 'raw'),
    commands: topicOf(sport, 'commands'),
    normalized: topicOf(sport, 'normalized'),
    dlq: topicOf(sport, 'normalizer.dlq'),
    late: topicOf(sport, 'normalizer.late'),
    state: topicOf(sport, 'normalizer.state'),
  }) as const
