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
  /** A touchdown of his was taken back, and nobody says what is left of the play. */
  readonly hasUnknownPlay: boolean
}

type Counting = { -readonly [K in keyof PlayerStats]: PlayerStats[K] }

const noStats = (): Counting => ({
  played: false,
  passYards: 0,
  passTouchdowns: 0,
  rushYards: 0,
  receptions: 0,
  receivingYards: 0,
  touchdowns: 0,
  hasUnknownYards: false,
  hasUnknownPlay: false,
})

const nothing: PlayerStats = noStats()

// One board asks for every player; records are immutable, so what was counted holds as long as its list lives.
const known = new WeakMap<readonly PlayRecord[], ReadonlyMap<string, PlayerStats>>()

/** Statistics of a player over the records. */
export const statsOf = (records: readonly PlayRecord[], playerId: string): PlayerStats => {
  let players = known.get(records)
  if (players === undefined) known.set(records, (players = countedStats(records)))
  return players.get(playerId) ?? nothing
}

/** Whether a touchdown of the record counts: it is in the score. */
export const isCountedTouchdown = (record: PlayRecord): boolean =>
  record.score === 'touchdown' && (record.homePoints !== 0 || record.awayPoints !== 0)

const countedStats = (records: readonly PlayRecord[]): ReadonlyMap<string, PlayerStats> => {
  const players = new Map<string, Counting>()
  const taking = (playerId: string): Counting => {
    let stats = players.get(playerId)
    if (stats === undefined) players.set(playerId, (stats = noStats()))
    stats.played = true
    return stats
  }
  for (const record of records) {
    const { passer, receiver, rusher, lateral, scorer, lateralYards } = record
    if (record.score === 'touchdown' && record.takenBack) {
      for (const each of [passer, receiver, rusher, lateral, scorer]) if (each !== '') taking(each).hasUnknownPlay = true
      for (const other of record.others) taking(other)
      continue
    }
    if (passer !== '') {
      const stats = taking(passer)
      stats.passYards += record.passYards
      if (record.passTouchdown && isCountedTouchdown(record)) stats.passTouchdowns++
    }
    if (receiver !== '') {
      const stats = taking(receiver)
      if (record.complete) {
        stats.receptions++
        stats.receivingYards += record.passYards - lateralYards
        if (record.splitUnknown) stats.hasUnknownYards = true
      }
    }
    if (rusher !== '') {
      const stats = taking(rusher)
      stats.rushYards += record.rushYards - (record.complete ? 0 : lateralYards)
      if (record.splitUnknown) stats.hasUnknownYards = true
    }
    if (lateral !== '') {
      const stats = taking(lateral)
      // A lateral of a catch gains receiving yards without a reception, one of a run rushing yards.
      if (record.complete) stats.receivingYards += lateralYards
      else stats.rushYards += lateralYards
      if (record.splitUnknown) stats.hasUnknownYards = true
    }
    if (scorer !== '') {
      const stats = taking(scorer)
      if (isCountedTouchdown(record)) stats.touchdowns++
    }
    for (const other of record.others) taking(other)
  }
  return players
}
