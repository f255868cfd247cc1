import type { Side } from '@fairline/domain-sport'
import type { NflState } from './nfl-state.ts'
import type { PlayRecord } from './play-record.ts'
import { isAdjustment, pointsIn } from './play-record.ts'
import { isCountedTouchdown } from './player-stats.ts'

/** Whether plays are missing from the statistics: lost, not readable, or known by their touchdown alone. */
export const arePlaysMissing = (state: NflState): boolean =>
  state.lostSince.length > 0 || state.lostBefore.length > 0 || hasUnreadPlay(state.records)

const unread = new WeakMap<readonly PlayRecord[], boolean>()

const hasUnreadPlay = (records: readonly PlayRecord[]): boolean => {
  let found = unread.get(records)
  if (found === undefined)
    unread.set(
      records,
      (found = records.some(
        (record) => record.unread || (isAdjustment(record) && (isCountedTouchdown(record) || record.score === 'adjustment')),
      )),
    )
  return found
}

/** Whether a touchdown of the side counts of which nobody says who scored it. */
export const hasUnknownScorer = (records: readonly PlayRecord[], side: Side | undefined): boolean =>
  touchdownsOf(records, side).some(({ scorer }) => scorer === '')

/** Whether a touchdown of the side counts of which nobody says who passed it, or whether the catch or what came after it scored. */
export const hasUnknownPasser = (records: readonly PlayRecord[], side: Side | undefined): boolean =>
  touchdownsOf(records, side).some(
    ({ passTouchdown, passer, complete, scorer }) => (passTouchdown && passer === '') || (complete && !passTouchdown && scorer === ''),
  )

const touchdownsOf = (records: readonly PlayRecord[], side: Side | undefined): readonly PlayRecord[] =>
  records.filter((record) => isCountedTouchdown(record) && (side === undefined || pointsIn(record, side) > 0))
