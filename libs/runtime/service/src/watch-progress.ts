import type { AppError } from '@fairline/kernel'
import { serviceError } from './errors.ts'
import type { Health } from './health.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'
import { progressMetrics } from './progress-metrics.ts'

/** A part of a service that takes in and works off. */
export interface WatchedPart {
  /** One of a small, fixed set, for example `sink-redis`. */
  readonly name: string
  /** Whether something waits to be worked off, or the part still opens. */
  readonly hasInput: () => boolean
  /** Changes with every step of progress. */
  readonly progress: () => number
  /** Changes whenever the part is seen alive although it makes no progress: a failed attempt that it reports. Default: as `progress`. */
  readonly signs?: () => number
  /** Not ready and said so in the log after so long. Default 10 s. */
  readonly stalledAfterMs?: number
  /** Given up after so long without progress or sign. Default 60 s. */
  readonly giveUpAfterMs?: number
  /** The part hangs: end the process, or close the part and open it anew. Called again after another `giveUpAfterMs`. */
  readonly giveUp: (error: AppError) => void
}

/** What {@link watchProgress} needs of a service. */
export interface ProgressContext {
  readonly log: Logger
  readonly metrics: Metrics
  readonly health: Health
  /** Monotonic milliseconds; default `performance.now`. */
  readonly nowMs?: () => number
}

/** A running watch. */
export interface ProgressWatch {
  /** Looks at the part; called by a timer, once a second. */
  readonly look: () => void
  close(): void
}

const lookMs = 1_000
const repeatLogMs = 30_000

/**
 * Notices a part that has input and makes no progress, whatever it waits for: gauge, log line and the unmet condition `progress-<part>` after
 * `stalledAfterMs`; after `giveUpAfterMs` without any sign of life it is given up with SERVICE_PROGRESS_STALLED.
 */
export const watchProgress = (
  part: WatchedPart,
  { log, metrics, health, nowMs = () => performance.now() }: ProgressContext,
): ProgressWatch => {
  const { name, hasInput, progress, signs = progress, stalledAfterMs = 10_000, giveUpAfterMs = 60_000, giveUp } = part
  const { fairline_progress_stalled_seconds: gauge } = metrics.open(progressMetrics)
  const condition = health.condition(`progress-${name}`, 'not looked at yet')
  condition.met()
  let movedMs = nowMs()
  let aliveMs = movedMs
  let [lastProgress, lastSigns] = [progress(), signs()]
  let loggedMs: number | undefined

  const look = (): void => {
    const now = nowMs()
    const [isMoved, isAlive] = [progress() !== lastProgress, signs() !== lastSigns]
    ;[lastProgress, lastSigns] = [progress(), signs()]
    if (isMoved || !hasInput()) movedMs = now
    if (isMoved || isAlive || !hasInput()) aliveMs = now
    const stalledMs = now - movedMs
    gauge.set(stalledMs / 1000, { part: name })
    if (stalledMs < stalledAfterMs) {
      condition.met()
      if (loggedMs !== undefined) log.info({ part: name }, `${name} makes progress again.`)
      loggedMs = undefined
      return
    }
    const seconds = Math.round(stalledMs / 1000)
    condition.unmet(`${name} has input and made no progress for ${seconds} s`)
    if (loggedMs === undefined || now - loggedMs >= repeatLogMs) {
      loggedMs = now
      const advice = 'The lines "Waiting for" before this one name the server; see runbooks/no-progress.md.'
      log.error({ part: name, stalledMs: Math.round(stalledMs) }, `${name} has input and made no progress for ${seconds} s. ${advice}`)
    }
    if (now - aliveMs < giveUpAfterMs) return
    aliveMs = now
    giveUp(
      serviceError('SERVICE_PROGRESS_STALLED', `${name} had input and showed no sign of life for ${giveUpAfterMs} ms.`, { part: name }),
    )
  }
  const timer = setInterval(look, lookMs)
  timer.unref()
  return {
    look,
    close: () => {
      clearInterval(timer)
      condition.met()
    },
  }
}
