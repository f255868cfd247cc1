/** Where the time of a restart went, milliseconds each, one after the other. */
export interface RestartParts {
  /** Until the supervisor had a new process. */
  readonly spawnMs: number
  /** Until the process owned its shard: loading the program and connecting. */
  readonly bootMs: number
  /** Until the earlier owner was fenced and the state was read. */
  readonly restoreMs: number
  /** Until the first commit, the wait for an input included. */
  readonly commitMs: number
}

interface StartLine {
  readonly time: string
  readonly msg: string
  readonly sinceStartMs?: number
}

const messages = { owned: 'Shard is ours.', restored: 'State is restored.', committed: 'First transaction is committed.' } as const

/** The parts of a stage's first restart after a moment, from its log; undefined while it has not committed. */
export const restartParts = (log: string, afterMs: number): RestartParts | undefined => {
  const lines = log
    .split('\n')
    .filter((line) => line.startsWith('{') && line.includes('"sinceStartMs"'))
    .map((line) => JSON.parse(line) as StartLine)
    .filter(({ time }) => Date.parse(time) > afterMs)
  const committedAt = lines.findIndex(({ msg }) => msg === messages.committed)
  const start = lines.slice(0, committedAt + 1)
  const at = (message: string): number => Date.parse(start.findLast(({ msg }) => msg === message)?.time ?? '')
  const first = start[0]
  if (first === undefined) return undefined
  const bornAtMs = Date.parse(first.time) - (first.sinceStartMs ?? 0)
  return {
    spawnMs: bornAtMs - afterMs,
    bootMs: at(messages.owned) - bornAtMs,
    restoreMs: at(messages.restored) - at(messages.owned),
    commitMs: at(messages.committed) - at(messages.restored),
  }
}
