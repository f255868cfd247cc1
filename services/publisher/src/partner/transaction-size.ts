/** How much of what waits goes into one transaction: as much as the partner's cluster takes in a fraction of its time limit. */
export interface TransactionSize {
  readonly maxBytes: number
}

const mostBytes = 512 * 1024
const leastBytes = 4 * 1024
/** A tenth of the ten seconds that a transaction has. */
const wantedMs = 1000

const clamp = (bytes: number): number => Math.round(Math.min(mostBytes, Math.max(leastBytes, bytes)))

/** Where a sink begins: at the most. */
export const firstTransactionSize: TransactionSize = { maxBytes: mostBytes }

/**
 * The size after a transaction of so many bytes that took so long. A slow one shrinks it to what would have been in time, by four at
 * most; quick ones double it.
 */
export const sizeAfterCommit = ({ maxBytes }: TransactionSize, bytes: number, tookMs: number): TransactionSize => {
  if (tookMs > wantedMs) return { maxBytes: clamp(Math.min(maxBytes, Math.max(bytes / 4, (bytes * wantedMs) / tookMs))) }
  return tookMs < wantedMs / 4 ? { maxBytes: clamp(maxBytes * 2) } : { maxBytes }
}

/** The size after a transaction of so many bytes that the cluster ended at its time limit. */
export const sizeAfterExpiry = ({ maxBytes }: TransactionSize, bytes: number): TransactionSize => ({
  maxBytes: clamp(Math.min(maxBytes, bytes) / 8),
})
