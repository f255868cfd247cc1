import type { PlayRecord } from './play-record.ts'

/** A player's statistics so far, counted from the feed. */
export interface PlayerStats {
  readonly played: boolean
  readonly passYards: number
  readonly passTouchdowns: number
  readonly rushYards: number
  readonly receptions: number
  readonly receivingYards: number
  /** Rushing and receiving. */
  readonly touchdowns: number
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

const countedStats = (records: readonly PlayRecord[], playerId: string): PlayerStats => {
  let played = false
  let passYards = 0
  let passTouchdowns = 0
  let rushYards = 0
  let receptions = 0
  let receivingYards = 0
  let touchdowns = 0
  for (const record of records) {
    if (record.passer === playerId) {
      played = true
      passYards += record.passYards
      if (record.passTouchdown) passTouchdowns++
    }
    if (record.receiver === playerId) {
      played = true
      if (record.complete) {
        receptions++
        receivingYards += record.passYards
        if (record.passTouchdown) touchdowns++
      }
    }
    if (record.rusher === playerId) {
      played = true
      rushYards += record.rushYards
      if (record.rushTouchdown) touchdowns++
    }
  }
  return { played, passYards, passTouchdowns, rushYards, receptions, receivingYards, touchdowns }
}
