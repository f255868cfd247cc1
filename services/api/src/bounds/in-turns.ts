/**
 * Runs tasks, so many at a time, in the order in which they came. A task beyond those that may wait is refused with the error of `refuse`.
 */
export const inTurns = (maxRunning: number, maxWaiting: number, refuse: () => Error): (<T>(task: () => Promise<T>) => Promise<T>) => {
  let running = 0
  const waiting: (() => void)[] = []
  return async (task) => {
    if (running >= maxRunning) {
      if (waiting.length >= maxWaiting) throw refuse()
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running++
    try {
      return await task()
    } finally {
      // The place goes to the next one as it is, so that nobody overtakes.
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}
