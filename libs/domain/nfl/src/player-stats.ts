import type { PlayRecord } from './play-record.ts'

/** A player's statistics so far, counted from the feed. */
export interface PlayerStats {
  readonly played: boolean
  readonly passYards: number
  readonly passTouchdowns: number
  readonly rushYards: number
  readonly receptions: number
  readonly receivingYards: number
  /** Scored in any way: by a run, a catch, a return or a recovery. */
  readonly touchdowns: number
  /** A lateral parted yards between him and another, and nobody says how. */
  readonly hasUnknownYards: boolean
}

// One board asks for the same player dozens of times; records are immutable, so an answer holds as long as its list lives.
const known = new WeakMap<readonly PlayRecord[], Map<string, PlayerStats>>()

/** Statistics of a player over the records. */
export const statsOf = (records: readonly PlayRecord[], playerId: string): PlayerStats => {
  let players = known.get(records)
  if (players === undefined) known.set(records, (players = new Map()))
  let stats = players.get(playerId)
  if (stats === undefined) players.set(playerId, (stats = countedStats(records, playerId)))
  return stats
}

/** Whether a touchdown of the record counts: it is in the score. */
export const isCountedTouchdown = (record: PlayRecord): boolean =>
  record.score === 'touchdown' && (record.homePoints !== 0 || record.awayPoints !== 0)

const countedStats = (records: readonly PlayRecord[], playerId: string): PlayerStats => {
  let played = false
  let passYards = 0
  let passTouchdowns = 0
  let rushYards = 0
  let receptions = 0
  let receivingYards = 0
  let touchdowns = 0
  let hasUnknownYards = false
  for (const record of records) {
    const isPass = record.complete
    if (record.passer === playerId) {
      played = true
      passYards += record.passYards
      if (record.passTouchdown && isCountedTouchdown(record)) passTouchdowns++
    }
    if (record.receiver === playerId) {
      played = true
      if (isPass) {
        receptions++
        receivingYards += record.passYards - record.lateralYards
        hasUnknownYards ||= record.splitUnknown
      }
    }
    if (record.rusher === playerId) {
      played = true
      rushYards += record.rushYards - (isPass ? 0 : record.lateralYards)
      hasUnknownYards ||= record.splitUnknown
    }
    if (record.lateral === playerId) {
      played = true
      // A lateral of a catch gains receiving yards without a reception, one of a run rushing yards.
      if (isPass) receivingYards += record.lateralYards
      else rushYards += record.lateralYards
      hasUnknownYards ||= record.splitUnknown
    }
    if (record.scorer === playerId) {
      played = true
      if (isCountedTouchdown(record)) touchdowns++
    }
    played ||= record.others.includes(playerId)
  }
  return { played, passYards, passTouchdowns, rushYards, receptions, receivingYards, touchdowns, hasUnknownYards }
}
