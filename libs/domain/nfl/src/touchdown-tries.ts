import type { PlayRecord } from './play-record.ts'
import { claimedPoints } from './score-claim.ts'
import { isTryKind } from './score-kinds.ts'
import { returned } from './take-back.ts'

/** The places of the try of the touchdown at this place, whichever side had its points. */
export const triesOf = (records: readonly PlayRecord[], touchdown: number): readonly number[] => {
  const places: number[] = []
  for (let i = touchdown + 1; i < records.length; i++) {
    const record = records[i] as PlayRecord
    if (isTryKind(record.score)) places.push(i)
    else if (record.homePoints !== 0 || record.awayPoints !== 0) break
  }
  return places
}

/** A try that was taken with its touchdown, with its points again; undefined where it was not taken, or play has gone on since. */
export const returnedTry = (record: PlayRecord): PlayRecord | undefined => {
  const points = record.mayReturn ? claimedPoints(record, record.side) : 0
  return points === 0 || record.side === undefined ? undefined : returned(record, record.side, points)
}
