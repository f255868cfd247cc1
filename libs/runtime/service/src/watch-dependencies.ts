import type { DependencyCall, DependencyObserver } from '@fairline/kernel'
import { dependencyMetrics } from './dependency-metrics.ts'
import type { Condition, Health } from './health.ts'
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'

/** What {@link watchDependencies} needs. */
export interface DependencyWatchOptions {
  readonly log: Logger
  readonly metrics: Metrics
  readonly health: Health
  /** Monotonic milliseconds; default `performance.now`. */
  readonly nowMs?: () => number
}

/** {@link DependencyObserver} with a look at what is no longer asked. */
export interface DependencyWatch {
  readonly observe: DependencyObserver
  /** Ends the spells of failure of operations that nobody repeats; called by a timer. */
  readonly review: () => void
  close(): void
}

/** An operation that has only failed since. */
interface Spell {
  readonly sinceMs: number
  failures: number
  lastMs: number
  loggedMs: number
  reason: string
}

interface Watched {
  readonly condition: Condition
  readonly spells: Map<string, Spell>
}

/** One failed operation is no news for readiness: clients repeat it, and a node of a cluster may be replaced. */
const notReadyAfterMs = 5_000
const repeatLogMs = 30_000
/** What was not tried again for so long says nothing about now. */
const forgetAfterMs = 60_000
const reviewMs = 5_000

/**
 * Turns the operations of dependencies into metrics, one log line at the beginning of a spell of failures, every 30 s and at its end, and the
 * condition `dependency-<name>`, unmet while an operation has only failed for 5 s. An operation that is refused for what it asks
 * (disposition `reject`) was answered.
 */
export const watchDependencies = ({ log, metrics, health, nowMs = () => performance.now() }: DependencyWatchOptions): DependencyWatch => {
  const instruments = metrics.open(dependencyMetrics)
  const watched = new Map<string, Watched>()

  const watchOf = (dependency: string): Watched => {
    const known = watched.get(dependency)
    if (known !== undefined) return known
    const made = { condition: health.condition(`dependency-${dependency}`, 'not asked yet'), spells: new Map<string, Spell>() }
    made.condition.met()
    instruments.fairline_dependency_up.set(1, { dependency })
    watched.set(dependency, made)
    return made
  }

  const decide = (dependency: string, { condition, spells }: Watched): void => {
    const worst = [...spells].find(([, { sinceMs }]) => nowMs() - sinceMs >= notReadyAfterMs)
    instruments.fairline_dependency_up.set(worst === undefined ? 1 : 0, { dependency })
    if (worst === undefined) condition.met()
    else condition.unmet(`${worst[0]} has failed for ${Math.round((nowMs() - worst[1].sinceMs) / 1000)} s: ${worst[1].reason}`)
  }

  const failed = ({ dependency, operation, outcome, error }: DependencyCall, spells: Map<string, Spell>): void => {
    const now = nowMs()
    const spell = spells.get(operation) ?? { sinceMs: now, failures: 0, lastMs: now, loggedMs: Number.NEGATIVE_INFINITY, reason: '' }
    spells.set(operation, spell)
    spell.failures += 1
    spell.lastMs = now
    spell.reason = error?.message ?? outcome
    if (now - spell.loggedMs < repeatLogMs) return
    spell.loggedMs = now
    const forMs = Math.round(now - spell.sinceMs)
    log.warn(
      { dependency, operation, outcome, code: error?.code, failures: spell.failures, forMs },
      `Waiting for ${dependency}: ${spell.reason}`,
    )
  }

  const answered = ({ dependency, operation }: DependencyCall, spells: Map<string, Spell>): void => {
    const spell = spells.get(operation)
    if (spell === undefined) return
    spells.delete(operation)
    const forMs = Math.round(nowMs() - spell.sinceMs)
    log.info({ dependency, operation, failures: spell.failures, forMs }, `${dependency} answers ${operation} again.`)
  }

  const review = (): void => {
    for (const [dependency, each] of watched) {
      for (const [operation, { lastMs }] of each.spells) if (nowMs() - lastMs > forgetAfterMs) each.spells.delete(operation)
      decide(dependency, each)
    }
  }
  const timer = setInterval(review, reviewMs)
  timer.unref()

  return {
    observe: (call) => {
      const { dependency, operation, outcome, durationMs, error } = call
      instruments.fairline_dependency_call_seconds.record(durationMs / 1000, { dependency, operation, outcome })
      const each = watchOf(dependency)
      const isAnswered = outcome === 'done' || error?.disposition === 'reject'
      // The usual case, many times a second: nothing has failed, so nothing is to be decided.
      if (isAnswered && each.spells.size === 0) return
      if (isAnswered) answered(call, each.spells)
      else failed(call, each.spells)
      decide(dependency, each)
    },
    review,
    close: () => clearInterval(timer),
  }
}
