import type { Side } from '@fairline/domain-sport'
import type { PlayRecord } from './play-record.ts'
import { pointsIn } from './play-record.ts'
import { isTryKind } from './score-kinds.ts'

/** Points of a side that come and go together: a scoring play, a touchdown with its try, or a try alone. */
export interface ScoringUnit {
  readonly places: readonly number[]
  readonly points: number
}

/** The try of the touchdown at this place, as far as it brought the side points; -1 without one. */
const tryOf = (records: readonly PlayRecord[], touchdown: number, side: Side): number => {
  for (let i = touchdown + 1; i < records.length; i++) {
    const record = records[i] as PlayRecord
    if (isTryKind(record.score)) {
      if (pointsIn(record, side) > 0) return i
      continue
    }
    if (record.homePoints !== 0 || record.awayPoints !== 0) return -1
  }
  return -1
}

/** The units of a side, newest first; a try both alone and with its touchdown. */
export const scoringUnits = (records: readonly PlayRecord[], side: Side): readonly ScoringUnit[] => {
  const units: ScoringUnit[] = []
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i] as PlayRecord
    const points = pointsIn(record, side)
    if (points <= 0) continue
    const withTry = record.score === 'touchdown' ? tryOf(records, i, side) : -1
    if (withTry === -1) units.push({ places: [i], points })
    else units.push({ places: [i, withTry], points: points + pointsIn(records[withTry] as PlayRecord, side) })
  }
  return units
}

/** Whether the newest touchdown of a side still waits for its try. */
export const isTryPending = (records: readonly PlayRecord[], side: Side): boolean => {
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i] as PlayRecord
    if (isTryKind(record.score)) return false
    if (record.homePoints === 0 && record.awayPoints === 0) continue
    return record.score === 'touchdown' && pointsIn(record, side) > 0
  }
  return false
}
