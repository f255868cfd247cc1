import { describe, expect, it } from 'vitest'
import { firstTransactionSize, sizeAfterCommit, sizeAfterExpiry } from './transaction-size.ts'

/** A cluster that takes so many bytes a second, and ends a transaction after ten seconds. */
const play = (bytesPerSecond: number, transactions: number) => {
  let size = firstTransactionSize
  const outcomes: string[] = []
  for (let n = 0; n < transactions; n++) {
    const bytes = size.maxBytes
    const tookMs = (bytes / bytesPerSecond) * 1000
    outcomes.push(tookMs > 10_000 ? 'expired' : 'committed')
    size = tookMs > 10_000 ? sizeAfterExpiry(size, bytes) : sizeAfterCommit(size, bytes, tookMs)
  }
  return { size, outcomes }
}

describe('the size of a transaction', () => {
  it.each([4_096, 20_000, 100_000, 500_000])('fits a cluster that takes %i bytes a second, soon and from then on', (bytesPerSecond) => {
    const { size, outcomes } = play(bytesPerSecond, 40)
    expect(outcomes.slice(3)).not.toContain('expired')
    expect(size.maxBytes).toBeLessThanOrEqual(Math.max(4_096, bytesPerSecond))
    expect(size.maxBytes).toBeGreaterThan(bytesPerSecond / 8)
  })

  it('is the most on a quick cluster, and again after a slow time', () => {
    expect(play(100_000_000, 1).size).toEqual(firstTransactionSize)
    let size = sizeAfterExpiry(firstTransactionSize, 512 * 1024)
    for (let n = 0; n < 8; n++) size = sizeAfterCommit(size, size.maxBytes, 20)
    expect(size).toEqual(firstTransactionSize)
  })

  it('is not shrunk below what one record needs', () => {
    expect(sizeAfterExpiry({ maxBytes: 5000 }, 900).maxBytes).toBe(4096)
    expect(sizeAfterCommit({ maxBytes: 5000 }, 200_000, 9000).maxBytes).toBe(5000)
  })
})
