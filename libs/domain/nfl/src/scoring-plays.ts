import type { Side } from '@fairline/domain-sport'
import type { PlayRecord } from './play-record.ts'

const isTry = (record: PlayRecord): boolean => record.score === 'extra-point' || record.score === 'two-point'

/** Who scored on each scoring play of the game, tries left out. */
export const scoringPlays = (records: readonly PlayRecord[]): readonly Side[] => {
  const sides: Side[] = []
  for (const record of records)
    if (!isTry(record) && record.homePoints + record.awayPoints > 0) sides.push(record.homePoints > record.awayPoints ? 'home' : 'away')
  return sides
}

/** Which side reached this many points first; undefined while none has. */
export const racesOf = (records: readonly PlayRecord[], points: number): Side | undefined => {
  let home = 0
  let away = 0
  for (const record of records) {
    home += record.homePoints
    away += record.awayPoints
    if (home >= points) return 'home'
    if (away >= points) return 'away'
  }
  return undefined
}
