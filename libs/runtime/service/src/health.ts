import { serviceError } from './errors.ts'

/** One thing that must hold before the service is ready, for example `assignment` or `caught-up`. */
export interface Condition {
  met(): void
  /** `reason` is for people: what is missing. */
  unmet(reason: string): void
}

/** One loop that must keep running. */
export interface Pulse {
  beat(): void
  /** The loop has ended on purpose. */
  stop(): void
}

/** Where the parts of a service say how they are. */
export interface Health {
  /** Declares a condition; it starts unmet. */
  condition(name: string, reason: string): Condition
  /** Declares a loop that is stuck when it does not beat for `maxSilenceMs`: /health then answers 503. */
  pulse(name: string, maxSilenceMs: number): Pulse
}

/** Answer of /ready. */
export interface Readiness {
  readonly ready: boolean
  readonly conditions: Readonly<Record<string, { readonly met: boolean; readonly reason?: string }>>
}

/** Answer of /health. */
export interface Liveness {
  readonly live: boolean
  readonly stuck: readonly string[]
}

/** {@link Health} with its answers. */
export interface HealthState extends Health {
  readiness(): Readiness
  liveness(): Liveness
  close(): void
}

/** What {@link createHealth} may be told. */
export interface HealthOptions {
  /** A loop delay from which /health answers 503. Default 10 s. */
  readonly maxStallMs?: number
  /** How long a stall is remembered, so that a probe sees it. Default 15 s. */
  readonly rememberStallMs?: number
  /** Monotonic milliseconds; default `performance.now`. */
  readonly nowMs?: () => number
}

const tickMs = 500

/** Conditions, pulses and the watch over the event loop. */
export const createHealth = ({
  maxStallMs = 10_000,
  rememberStallMs = 15_000,
  nowMs = () => performance.now(),
}: HealthOptions = {}): HealthState => {
  const conditions = new Map<string, { met: boolean; reason: string }>()
  const pulses = new Map<string, { lastMs: number; readonly maxSilenceMs: number }>()
  let tickedAtMs = nowMs()
  let stalledUntilMs = Number.NEGATIVE_INFINITY
  const look = (): void => {
    const now = nowMs()
    if (now - tickedAtMs - tickMs > maxStallMs) stalledUntilMs = now + rememberStallMs
    tickedAtMs = now
  }
  const timer = setInterval(look, tickMs)
  timer.unref()

  const unusedName = (name: string, taken: ReadonlyMap<string, unknown>): void => {
    if (taken.has(name)) throw serviceError('SERVICE_CONDITION_CONFLICT', `${name} is declared twice.`, { name })
  }

  return {
    condition: (name, reason) => {
      unusedName(name, conditions)
      const state = { met: false, reason }
      conditions.set(name, state)
      return {
        met: () => {
          state.met = true
        },
        unmet: (why) => {
          state.met = false
          state.reason = why
        },
      }
    },
    pulse: (name, maxSilenceMs) => {
      unusedName(name, pulses)
      const state = { lastMs: nowMs(), maxSilenceMs }
      pulses.set(name, state)
      return {
        beat: () => {
          state.lastMs = nowMs()
        },
        stop: () => {
          pulses.delete(name)
        },
      }
    },
    readiness: () => {
      const answer: Record<string, { met: boolean; reason?: string }> = {}
      let ready = true
      for (const [name, { met, reason }] of conditions) {
        answer[name] = met ? { met } : { met, reason }
        ready &&= met
      }
      return { ready, conditions: answer }
    },
    liveness: () => {
      const now = nowMs()
      const stuck = [...pulses].filter(([, { lastMs, maxSilenceMs }]) => now - lastMs > maxSilenceMs).map(([name]) => name)
      if (now < stalledUntilMs) stuck.push('event-loop')
      return { live: stuck.length === 0, stuck }
    },
    close: () => {
      clearInterval(timer)
    },
  }
}
