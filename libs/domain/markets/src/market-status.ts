import { marketsError } from './markets-errors.ts'

/** What a market may be. Only ACTIVE takes bets. */
export const marketStatuses = ['active', 'suspended', 'inactive', 'handed-over', 'settled', 'cancelled'] as const

/** One of {@link marketStatuses}. */
export type MarketStatus = (typeof marketStatuses)[number]

/** Why a market moves from one status to another. */
export const moveCauses = [
  'priced',
  'stopped',
  'jumped',
  'anomalous',
  'withdrawn',
  'kicked-off',
  'settled',
  'rolled-back',
  'cancelled',
  'unresolved',
] as const

/** One of {@link moveCauses}. */
export type MoveCause = (typeof moveCauses)[number]

/** One allowed move of a market. */
export interface AllowedMove {
  readonly from: MarketStatus
  readonly to: MarketStatus
  readonly cause: MoveCause
}

const moves = (cause: MoveCause, to: MarketStatus, from: readonly MarketStatus[]): readonly AllowedMove[] =>
  from.map((each) => ({ from: each, to, cause }))

/**
 * Every allowed move. A market starts INACTIVE. It opens only by being priced; it never leaves SETTLED or CANCELLED but by a rollback (or
 * for the next revision), and a rolled-back market is SUSPENDED until it is priced again. One that loses its result when no correction can
 * come any more is rolled back and CANCELLED at once.
 */
export const allowedMoves: readonly AllowedMove[] = [
  ...moves('priced', 'active', ['inactive', 'suspended', 'handed-over', 'active']),
  ...moves('stopped', 'suspended', ['active', 'handed-over', 'suspended']),
  ...moves('jumped', 'suspended', ['active']),
  ...moves('anomalous', 'suspended', ['active', 'suspended', 'inactive', 'handed-over']),
  ...moves('withdrawn', 'inactive', ['active', 'suspended', 'handed-over']),
  ...moves('kicked-off', 'handed-over', ['active']),
  ...moves('settled', 'settled', ['active', 'suspended', 'inactive', 'handed-over', 'settled', 'cancelled']),
  ...moves('rolled-back', 'suspended', ['settled', 'cancelled']),
  ...moves('unresolved', 'suspended', ['active', 'suspended', 'inactive', 'handed-over']),
  ...moves('cancelled', 'cancelled', ['active', 'suspended', 'inactive', 'handed-over', 'settled']),
]

const table = new Set(allowedMoves.map((move) => `${move.from}>${move.to}:${move.cause}`))

/** Whether the table allows a move. */
export const isAllowedMove = (from: MarketStatus, to: MarketStatus, cause: MoveCause): boolean => table.has(`${from}>${to}:${cause}`)

/** The new status; throws `MARKETS_MOVE_FORBIDDEN` (fatal) where the table does not allow the move. */
export const moveStatus = (from: MarketStatus, to: MarketStatus, cause: MoveCause): MarketStatus => {
  if (!isAllowedMove(from, to, cause))
    throw marketsError('MARKETS_MOVE_FORBIDDEN', `A market cannot move from ${from} to ${to} because it was ${cause}.`, { from, to, cause })
  return to
}
