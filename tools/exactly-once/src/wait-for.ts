import { setTimeout as delay } from 'node:timers/promises'
import { exactlyOnceError } from './errors.ts'

/**
 * Asks until there is an answer.
 * @throws EXACTLY_ONCE_STAGE_STUCK after the deadline
 */
export const waitFor = async <T>(what: string, ask: () => T | undefined | Promise<T | undefined>, deadlineMs = 120_000): Promise<T> => {
  const until = performance.now() + deadlineMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > until) throw exactlyOnceError('EXACTLY_ONCE_STAGE_STUCK', `Waited ${deadlineMs} ms for ${what}.`)
    await delay(50)
  }
}
