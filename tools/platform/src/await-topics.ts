import type { Log, LogAdmin } from '@fairline/contracts'
import { setTimeout as delay } from 'node:timers/promises'

const deadlineMs = 60_000
const retryMs = 200

/** Repeats what a broker refuses while it is still busy with new topics; the last refusal is the answer. */
const patiently = async (until: number, ask: () => Promise<unknown>): Promise<void> => {
  for (;;) {
    try {
      await ask()
      return
    } catch (caught) {
      if (performance.now() > until) throw caught
      await delay(retryMs)
    }
  }
}

/**
 * Waits until a cluster serves topics that are new: every partition has its leader, and the coordinators of groups and of
 * transactions answer. A broker says that topics exist some seconds before that where the machine is busy, and a service that
 * comes in between ends and is started again.
 */
export const awaitTopics = async (log: Log, admin: LogAdmin, topics: readonly string[]): Promise<void> => {
  const until = performance.now() + deadlineMs
  for (const topic of topics) await patiently(until, () => admin.ranges(topic))
  const [first] = topics
  if (first === undefined) return
  await patiently(until, () => admin.committed('fairline-start', first))
  await patiently(until, async () => (await log.transactional('fairline-start')).close())
}
