/**
 * What one action counted for, so that a correction can take it back. A game has about 350 of them, so an entry is kept
 * as one integer: about 11 bytes of JSON instead of 90.
 */
export interface LedgerEntry {
  /** -1 where the action had no number. */
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

const playersRadix = 128

/** The most players a ledger can name. */
export const maxPlayers = playersRadix - 1

/** The entry as one integer below 2^53. */
export const packEntry = (entry: LedgerEntry): number => {
  let packed = entry.actionNumber + 1
  packed = packed * 16 + entry.period
  packed = packed * 2 + (entry.home ? 1 : 0)
  packed = packed * 4 + entry.points
  packed = packed * 2 + (entry.rebound ? 1 : 0)
  packed = packed * playersRadix + entry.player + 1
  return packed * playersRadix + entry.assist + 1
}

const unpackWith = (packed: number, radix: number): LedgerEntry => {
  let rest = packed
  const take = (size: number): number => {
    const digit = rest % size
    rest = Math.floor(rest / size)
    return digit
  }
  const assist = take(radix) - 1
  const player = take(radix) - 1
  const rebound = take(2) === 1
  const points = take(4)
  const home = take(2) === 1
  const period = take(16)
  return { actionNumber: rest - 1, period, home, points, rebound, player, assist }
}

/** The entry of an integer that {@link packEntry} made. */
export const unpackEntry = (packed: number): LedgerEntry => unpackWith(packed, playersRadix)

/** An entry of a state of version 1, whose players counted to 63 and whose numbers began with 0. */
export const repackVersion1 = (packed: number): number => {
  const entry = unpackWith(packed, 64)
  return packEntry({ ...entry, actionNumber: entry.actionNumber + 1 })
}

const actionRadix = 16 * 2 * 4 * 2 * playersRadix * playersRadix

/** Where the ledger holds an action, its newest version of that number; -1 where it does not. */
export const findEntry = (ledger: readonly number[], actionNumber: number): number => {
  if (actionNumber < 0) return -1
  // Corrections concern recent actions, so look from the end.
  for (let i = ledger.length - 1; i >= 0; i--) if (Math.floor((ledger[i] as number) / actionRadix) === actionNumber + 1) return i
  return -1
}

/** Points by side that the ledger's baskets add up to, of one period or of all. */
export const pointsInLedger = (ledger: readonly number[], period?: number): { readonly home: number; readonly away: number } => {
  let home = 0
  let away = 0
  for (const packed of ledger) {
    const entry = unpackEntry(packed)
    if (entry.points === 0 || (period !== undefined && entry.period !== period)) continue
    if (entry.home) home += entry.points
    else away += entry.points
  }
  return { home, away }
}
