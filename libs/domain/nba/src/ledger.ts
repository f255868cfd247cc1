/**
 * What one action counted for, so that a correction can take it back. A game has about 350 of them, so an entry is kept
 * as one integer: about 16 bytes of JSON instead of 90.
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
  /** Whole seconds left in the period; -1 where they are not known. */
  readonly seconds: number
}

/** A clock in the ledger's seconds. */
export const secondsOf = (clockMs: number): number => Math.floor(clockMs / 1000)

const playersRadix = 128
const secondsRadix = 1024

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
  packed = packed * playersRadix + entry.assist + 1
  return packed * secondsRadix + entry.seconds + 1
}

/** The numbers of an entry from its assist on, whose players count to a radix. */
const unpackWith = (packed: number, radix: number, seconds: number): LedgerEntry => {
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
  return { actionNumber: rest - 1, period, home, points, rebound, player, assist, seconds }
}

/** The entry of an integer that {@link packEntry} made. */
export const unpackEntry = (packed: number): LedgerEntry =>
  unpackWith(Math.floor(packed / secondsRadix), playersRadix, (packed % secondsRadix) - 1)

/** An entry of a state of version 1, whose players counted to 63, whose numbers began with 0, and which had no clock. */
export const repackVersion1 = (packed: number): number => {
  const entry = unpackWith(packed, 64, -1)
  return packEntry({ ...entry, actionNumber: entry.actionNumber + 1 })
}

const actionRadix = 16 * 2 * 4 * 2 * playersRadix * playersRadix * secondsRadix

const nowhere: readonly number[] = []

/** Where the ledger holds actions of a number, the newest first. Several may share it. */
export const entriesOf = (ledger: readonly number[], actionNumber: number): readonly number[] => {
  if (actionNumber < 0) return nowhere
  let found: number[] | undefined
  for (let i = ledger.length - 1; i >= 0; i--)
    if (Math.floor((ledger[i] as number) / actionRadix) === actionNumber + 1) (found ??= []).push(i)
  return found ?? nowhere
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
