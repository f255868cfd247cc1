/**
 * The outcome of an operation, or `late()` once it has taken `deadlineMs`. What the operation holds open is the caller's to close: it cannot be
 * stopped from here, and what becomes of it later is not heard of any more.
 */
export const within = async <Value>(deadlineMs: number, operation: Promise<Value>, late: () => Error): Promise<Value> => {
  const { promise: deadline, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(late()), deadlineMs)
  try {
    return await Promise.race([operation, deadline])
  } finally {
    clearTimeout(timer)
  }
}
