import { isLeaving } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'

/** What a batter or pitcher has done so far, counted from the plays as they stand after corrections. */
export interface PlayerStats {
  readonly plateAppearances: number
  readonly hits: number
  readonly totalBases: number
  readonly homeRuns: number
  /** As pitcher. */
  readonly strikeouts: number
  readonly battersFaced: number
}

/** Counts of a game: by player, and whom each side's nine lineup places last sent to bat. */
export interface GameStats {
  readonly players: ReadonlyMap<string, PlayerStats>
  readonly home: LineupProgress
  readonly away: LineupProgress
  /** Who has left the game for good, as far as the provider said so. */
  readonly left: ReadonlySet<string>
}

/** How far a lineup has gone. */
export interface LineupProgress {
  readonly plateAppearances: number
  /** Who batted last from each place; undefined before its first turn. */
  readonly lastOf: readonly (string | undefined)[]
}

const none: PlayerStats = { plateAppearances: 0, hits: 0, totalBases: 0, homeRuns: 0, strikeouts: 0, battersFaced: 0 }

const memo = new WeakMap<readonly PlayRecord[], GameStats>()

const strikeoutWords: ReadonlySet<string> = new Set(['strikeout', 'strikeout_double_play'])

const count = (plays: readonly PlayRecord[]): GameStats => {
  const players = new Map<string, PlayerStats>()
  const lineups = { home: new Array<string | undefined>(9).fill(undefined), away: new Array<string | undefined>(9).fill(undefined) }
  const appearances = { home: 0, away: 0 }
  const left = new Set<string>()
  for (const play of plays) {
    if (isLeaving(play)) left.add(play.batterId)
    if (!play.plateAppearance) continue
    const side = play.bottom ? 'home' : 'away'
    lineups[side][appearances[side] % 9] = play.batterId
    appearances[side]++
    const batter = players.get(play.batterId) ?? none
    players.set(play.batterId, {
      ...batter,
      plateAppearances: batter.plateAppearances + 1,
      hits: batter.hits + (play.totalBases > 0 ? 1 : 0),
      totalBases: batter.totalBases + play.totalBases,
      homeRuns: batter.homeRuns + (play.totalBases === 4 ? 1 : 0),
    })
    const pitcher = players.get(play.pitcherId) ?? none
    players.set(play.pitcherId, {
      ...pitcher,
      battersFaced: pitcher.battersFaced + 1,
      strikeouts: pitcher.strikeouts + (strikeoutWords.has(play.eventType) ? 1 : 0),
    })
  }
  return {
    players,
    home: { plateAppearances: appearances.home, lastOf: lineups.home },
    away: { plateAppearances: appearances.away, lastOf: lineups.away },
    left,
  }
}

/** Statistics of the game so far (counted once per list of plays). */
export const statsOf = (state: MlbState): GameStats => {
  const known = memo.get(state.plays)
  if (known !== undefined) return known
  const stats = count(state.plays)
  memo.set(state.plays, stats)
  return stats
}

/** A player's statistics; zeros before his first. */
export const statsOfPlayer = (stats: GameStats, playerId: string): PlayerStats => stats.players.get(playerId) ?? none
