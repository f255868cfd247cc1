/**
 * What one action counted for, so that a correction can take it back. A game has about 350 of them, so an entry is kept
 * as one integer: about 11 bytes of JSON instead of 90.
 */
export interface LedgerEntry {
  readonly actionNumber: number
  readonly period: number
  readonly home: boolean
  /** Scored by the action: 0 for a miss. */
  readonly points: number
  readonly rebound: boolean
  /** Index among the state's players; -1 for none. */
  readonly player: number
  readonly assist: number
}

const playersRadix = 64

/** The entry as one integer below 2^53. */
export const packEntry = (entry: LedgerEntry): number => {
  let packed = entry.actionNumber
  packed = packed * 16 + entry.period
  packed = packed * 2 + (entry.home ? 1 : 0)
  packed = packed * 4 + entry.points
  packed = packed * 2 + (entry.rebound ? 1 : 0)
  packed = packed * playersRadix + entry.player + 1
  return packed * playersRadix + entry.assist + 1
}

/** The entry of an integer that {@link packEntry} made. */
export const unpackEntry = (packed: number): LedgerEntry => {
  let rest = packed
  const take = (radix: number): number => {
    const digit = rest % radix
    rest = Math.floor(rest / radix)
    return digit
  }
  const assist = take(playersRadix) - 1
  const player = take(playersRadix) - 1
  const rebound = take(2) === 1
  const points = take(4)
  const home = take(2) === 1
  const period = take(16)
  return { actionNumber: rest, period, home, points, rebound, player, assist }
}

const actionRadix = 16 * 2 * 4 * 2 * playersRadix * playersRadix

/** Where the ledger holds an action; -1 where it does not. */
export const findEntry = (ledger: readonly number[], actionNumber: number): number => {
  // Corrections concern recent actions, so look from the end.
  for (let i = ledger.length - 1; i >= 0; i--) if (Math.floor((ledger[i] as number) / actionRadix) === actionNumber) return i
  return -1
}

/** The most players a ledger can name. */
export const maxPlayers = playersRadix - 1
