import { setTimeout as delay } from 'node:timers/promises'

/** Options of {@link until}. */
export interface UntilOptions {
  readonly deadlineMs: number
  readonly intervalMs?: number
  /** What was missing, asked when the deadline has passed. */
  readonly otherwise?: () => string
}

/**
 * Asks until there is an answer that is neither false nor undefined, and gives it. Fails at the deadline and names what was
 * waited for.
 */
export const until = async <T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  { deadlineMs, intervalMs = 50, otherwise = () => '' }: UntilOptions,
): Promise<T> => {
  const deadline = performance.now() + deadlineMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (performance.now() > deadline) throw new Error(`After ${Math.round(deadlineMs / 1000)} s not yet: ${what}. ${otherwise()}`.trimEnd())
    await delay(intervalMs)
  }
}
