import type { MlbPlay } from './mlb-event.ts'
import { isLeaving, unnumbered } from './mlb-event.ts'
import type { PlayRecord } from './mlb-state.ts'
import { halfOf } from './mlb-state.ts'

/** What is kept of a play that made `outs` outs. */
export const recordOf = (play: MlbPlay, outs: number, atBat = play.atBatIndex): PlayRecord => ({
  atBat,
  index: play.eventIndex,
  inning: play.inning,
  bottom: play.bottom,
  batterId: play.batterId,
  pitcherId: play.pitcherId,
  eventType: play.eventType,
  runs: play.runs,
  rbi: play.rbi,
  totalBases: play.totalBases,
  outs,
  plateAppearance: play.plateAppearance,
})

/** Whether a play says of its players what a record says already. */
export const saysTheSame = (record: PlayRecord, play: MlbPlay): boolean =>
  record.eventType === play.eventType &&
  record.batterId === play.batterId &&
  record.pitcherId === play.pitcherId &&
  record.runs === play.runs &&
  record.plateAppearance === play.plateAppearance

/**
 * The record a play names: the same half inning and at-bat, and the plate appearance of it or the same event within it; -1 for none. Numbers are
 * evidence only: two batters of one number are two plays.
 */
export const recordAt = (plays: readonly PlayRecord[], play: MlbPlay): number => {
  const half = halfOf(play)
  for (let at = plays.length - 1; at >= 0; at--) {
    const record = plays[at] as PlayRecord
    if (halfOf(record) < half) return -1
    if (halfOf(record) > half || record.plateAppearance !== play.plateAppearance) continue
    const samePlayer = record.batterId === play.batterId || record.batterId === '' || play.batterId === ''
    if (play.atBatIndex === unnumbered) {
      if (samePlayer && (play.plateAppearance || record.eventType === play.eventType)) return at
      // Without a number only the latest play can be told from one like it an order of batters before.
      if (!play.correction) return -1
    } else if (
      record.atBat === play.atBatIndex &&
      (play.plateAppearance ? samePlayer || play.correction : record.index === play.eventIndex)
    )
      return at
  }
  return -1
}

/** Where a play belongs among those of its half inning. The end of the list is where the next play goes. */
export const placeOf = (plays: readonly PlayRecord[], play: MlbPlay): number => {
  const half = halfOf(play)
  let end = plays.length
  while (end > 0 && halfOf(plays[end - 1] as PlayRecord) > half) end--
  let start = end
  while (start > 0 && halfOf(plays[start - 1] as PlayRecord) === half) start--
  const before = plays[start - 1]
  // A number that the half inning before has reached already is one of a numbering that started again.
  if (play.atBatIndex === unnumbered || (before !== undefined && play.atBatIndex <= before.atBat)) return end
  let at = end
  while (at > start && isAfter(plays[at - 1] as PlayRecord, play)) at--
  return at
}

/** A plate appearance comes after whatever else happened in its at-bat. */
const isAfter = (record: PlayRecord, play: MlbPlay): boolean => {
  if (record.atBat !== play.atBatIndex) return record.atBat > play.atBatIndex
  return !play.plateAppearance && (record.plateAppearance || record.index > play.eventIndex)
}

/** The number of a play's at-bat: its own, or the one that is due where it has none. */
export const atBatOf = (plays: readonly PlayRecord[], play: MlbPlay): number => {
  if (play.atBatIndex !== unnumbered) return play.atBatIndex
  const last = plays.at(-1)
  if (last === undefined) return 0
  return last.plateAppearance || halfOf(last) !== halfOf(play) ? last.atBat + 1 : last.atBat
}

/** The latest play that moved somebody; -1 for none. */
export const lastMoving = (plays: readonly PlayRecord[]): number => plays.findLastIndex((each) => !isLeaving(each))

/** Outs of the plays of a half inning before one of them. */
export const outsBefore = (plays: readonly PlayRecord[], at: number): number => {
  const half = halfOf(plays[at] as PlayRecord)
  let outs = 0
  for (let i = at - 1; i >= 0; i--) {
    const before = plays[i] as PlayRecord
    if (halfOf(before) !== half) break
    outs += before.outs
  }
  return outs
}

/** Runs of a side by the plays that are known. */
export const runsOfSide = (plays: readonly PlayRecord[], bottom: boolean): number => {
  let runs = 0
  for (const each of plays) if (each.bottom === bottom) runs += each.runs
  return runs
}
