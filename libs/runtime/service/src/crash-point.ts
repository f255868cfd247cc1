import { writeSync } from 'node:fs'
import { z } from 'zod'
import { envText } from './env.ts'

/** Steps at which a fault test may end a process, in the order in which a writer passes them. */
export const crashSteps = [
  /** The earlier owner of a transactional id is fenced; nothing is read or written yet. */
  'after-fence',
  /** Before the first request of a transaction, or before records are sent without one. */
  'before-send',
  'after-offsets',
  /** The broker has acknowledged records. */
  'after-send',
  'before-commit',
  /** The request to commit has left; its answer is not awaited. */
  'commit-sent',
  'after-commit',
  /** Before and after a write to another store: a board in Redis, a block in ClickHouse. */
  'before-write',
  'after-write',
] as const

/** One of {@link crashSteps}. */
export type CrashStep = (typeof crashSteps)[number]

/** Where a process may be told to die. Parts that write call it at each step; it does not return where the process ends. */
export interface CrashPoint {
  /** @param place who writes, or what: a transactional id, a topic, a table */
  reach(step: CrashStep, place: string): void
}

const grammar = new RegExp(`^(${crashSteps.join('|')})(?:@([A-Za-z0-9_.-]+))?:([1-9][0-9]{0,8})$`)

/** Read for every service beside its own sections: `crash`. For fault tests; refused outside of the environment `local`. */
export const crashSection = z.object({
  at: envText({ maxLength: 300 })
    .regex(grammar, { error: `must be <step>[@<place>]:<n> with a step of ${crashSteps.join(', ')}` })
    .optional()
    .describe(
      'For fault tests, in the environment local only: SIGKILL when a step is reached for the n-th time, such as `after-send@nfl.raw:3`. The place is a part of a transactional id, topic or table.',
    ),
})

/** Values of {@link crashSection}. */
export type CrashConfig = z.output<typeof crashSection>

const dieNow = (reached: string): void => {
  // Written at once: the logger would keep it in memory.
  writeSync(process.stderr.fd, `Crash point ${reached} is reached: SIGKILL.\n`)
  process.kill(process.pid, 'SIGKILL')
}

/** The crash point of a configuration; undefined where there is none. */
export const createCrashPoint = ({ at }: CrashConfig, die: (reached: string) => void = dieNow): CrashPoint | undefined => {
  const [, step, place = '', count] = grammar.exec(at ?? '') ?? []
  if (step === undefined) return undefined
  let left = Number(count)
  return {
    reach: (reached, where) => {
      if (reached === step && where.includes(place) && --left === 0) die(`${reached}@${where}`)
    },
  }
}
