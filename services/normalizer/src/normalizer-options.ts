import { topicOf } from '@fairline/contracts'
import type { RejectLimitOptions, Sport } from '@fairline/kernel'
import { defaultRejectLimit } from '@fairline/kernel'
import type { GameLimits } from './game-limits.ts'
import { defaultGameLimits } from './game-limits.ts'

/** What may differ between deployments. */
export interface NormalizerOptions {
  /** How long an event waits for its predecessors, by the time of its partition. */
  readonly windowMs: number
  readonly rejectLimit: RejectLimitOptions
  /** How long a game is kept after its final: corrections are taken, and more play. Then a mark stays. */
  readonly keepFinalMs: number
  /** How long a game that is not final is kept after its last event: a suspended one goes on under its id. */
  readonly keepOpenMs: number
  readonly keepClosedMarkMs: number
  readonly limits: GameLimits
}

const dayMs = 86_400_000

/** The values that DESIGN and runbooks speak of. */
export const defaultNormalizerOptions: NormalizerOptions = {
  windowMs: 250,
  rejectLimit: defaultRejectLimit,
  keepFinalMs: 14 * dayMs,
  keepOpenMs: 365 * dayMs,
  keepClosedMarkMs: 7 * dayMs,
  limits: defaultGameLimits,
}

/** Full names of a sport's topics that the normalizer uses. */
export const normalizerTopics = (sport: Sport) =>
  ({
    raw: topicOf(sport, 'raw'),
    commands: topicOf(sport, 'commands'),
    normalized: topicOf(sport, 'normalized'),
    commandResults: topicOf(sport, 'command-results'),
    dlq: topicOf(sport, 'normalizer.dlq'),
    late: topicOf(sport, 'normalizer.late'),
    state: topicOf(sport, 'normalizer.state'),
  }) as const
