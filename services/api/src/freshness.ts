import type { MarketView, OddsPosition } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'

/**
 * Whether a board may be traded on.
 * - `ACTIVE`: its prices hold;
 * - `STALE`: they have run out less than ten seconds ago;
 * - `SUSPENDED`: they have run out for longer;
 * - `FINAL`: the game is over.
 */
export const boardStates = ['ACTIVE', 'STALE', 'SUSPENDED', 'FINAL'] as const

/** One of {@link boardStates}. */
export type BoardState = (typeof boardStates)[number]

/** Statuses of a market as the API writes them. */
export const apiMarketStatuses = ['ACTIVE', 'SUSPENDED', 'INACTIVE', 'HANDED_OVER', 'SETTLED', 'CANCELLED'] as const

/** One of {@link apiMarketStatuses}. */
export type ApiMarketStatus = (typeof apiMarketStatuses)[number]

const staleMs = 10_000

/** The state of a board at a moment. */
export const boardStateAt = (position: Pick<OddsPosition, 'asOfUs' | 'validForMs'>, isFinal: boolean, nowUs: number): BoardState => {
  if (isFinal) return 'FINAL'
  const expiredForMs = nowUs / 1000 - expiresAtMs(position)
  if (expiredForMs < 0) return 'ACTIVE'
  return expiredForMs <= staleMs ? 'STALE' : 'SUSPENDED'
}

/** A market's status with its reason: nothing is ACTIVE on a board whose prices have run out. */
export const marketStatusOn = (
  state: BoardState,
  market: Pick<MarketView, 'status' | 'reason'>,
): { readonly status: ApiMarketStatus; readonly reason: string } => {
  if (market.status === 'active' && state !== 'ACTIVE') return { status: 'SUSPENDED', reason: 'stale' }
  return { status: market.status.toUpperCase().replace('-', '_') as ApiMarketStatus, reason: market.reason }
}
