import type { Side } from '@fairline/domain-sport'
import type { PlayRecord } from './play-record.ts'
import { isAdjustment, pointsIn } from './play-record.ts'
import { isTryKind } from './score-kinds.ts'

/** A moment of game time. */
export interface Moment {
  readonly quarter: number
  readonly seconds: number
}

/** Whether a moment of game time lies before another. */
export const isBefore = (a: Moment, b: Moment): boolean => a.quarter < b.quarter || (a.quarter === b.quarter && a.seconds > b.seconds)

/** The score over the first `count` records. */
export const scoreBefore = (records: readonly PlayRecord[], count: number): { readonly home: number; readonly away: number } => {
  let [home, away] = [0, 0]
  for (let i = 0; i < count; i++) {
    const record = records[i] as PlayRecord
    home += record.homePoints
    away += record.awayPoints
  }
  return { home, away }
}

/**
 * Where a play that came out of order belongs: at its moment of game time, and among records of the same moment where the score after it is the
 * stated one. Order of arrival decides what is left; the provider's numbers do not.
 */
export const placeOf = (
  records: readonly PlayRecord[],
  record: PlayRecord,
  stated: { readonly home: number; readonly away: number },
): number => {
  let last = records.length
  while (last > 0 && isBefore(record, records[last - 1] as PlayRecord)) last--
  for (let place = last; place >= 0; place--) {
    const before = scoreBefore(records, place)
    if (before.home + record.homePoints === stated.home && before.away + record.awayPoints === stated.away) return place
    const previous = records[place - 1]
    if (previous === undefined || isBefore(previous, record)) break
  }
  return last
}

/** The records with one more at this place. */
export const withRecord = (records: readonly PlayRecord[], place: number, record: PlayRecord): readonly PlayRecord[] =>
  place === records.length ? [...records, record] : [...records.slice(0, place), record, ...records.slice(place)]

// A try belongs to its touchdown: it came before the next points, whatever moment its adjustment took over from the touchdown.
const endOf = (records: readonly PlayRecord[], place: number): Moment | undefined => {
  const record = records[place] as PlayRecord
  if (!isTryKind(record.score)) return record
  return records.slice(place + 1).find(({ homePoints, awayPoints }) => homePoints !== 0 || awayPoints !== 0)
}

/** The newest adjustment that stands for these points of a play at this moment; -1 where there is none. */
export const adjustmentOf = (records: readonly PlayRecord[], side: Side, points: number, play: PlayRecord): number =>
  records.findLastIndex((record, place) => {
    if (!isAdjustment(record) || pointsIn(record, side) !== points) return false
    const end = isTryKind(play.score) ? endOf(records, place) : record
    return (end === undefined || !isBefore(end, play)) && !isBefore(play, { quarter: record.sinceQuarter, seconds: record.sinceSeconds })
  })
