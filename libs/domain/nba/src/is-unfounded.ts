import { isKnownVersion } from './event-names.ts'
import type { LedgerEntry } from './ledger.ts'
import { pointsInLedger, unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'

/**
 * Whether a correction names, by a slip, a basket that there is not: none that is known, where nothing was lost and every point has its basket, with
 * a score that is not above the baskets up to its moment.
 */
export const isUnfounded = (state: NbaState, event: NbaEvent, entry: LedgerEntry): boolean => {
  if (!event.edited || entry.points === 0 || state.loss !== null || isKnownVersion(state.replacements, event)) return false
  const side = entry.home ? 'home' : 'away'
  const score = { home: state.homeScore, away: state.awayScore }
  const stated = { home: event.homeScore, away: event.awayScore }
  if (score[side] !== pointsInLedger(state.ledger)[side]) return false
  const until = state.ledger.filter((packed) => {
    const { period, seconds } = unpackEntry(packed)
    return period < entry.period || (period === entry.period && (seconds < 0 || seconds >= entry.seconds))
  })
  return stated[side] <= pointsInLedger(until)[side]
}
