import type { Side } from '@fairline/domain-sport'
import { doubtedPlayers } from './doubted-players.ts'
import { eventKind, isRuled } from './event-types.ts'
import { isLeaving } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'
import { halfOf, notKept } from './mlb-state.ts'
import { sideOfPlayer } from './pitchers.ts'
import { isLeap, isMoving } from './play-list.ts'

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
  /** Who has left the game for good, as far as the provider said so and nobody saw him since. */
  readonly left: ReadonlySet<string>
  /**
   * The same of pitchers. One who is replaced as batter may pitch on (Official Baseball Rules 5.11(b)): he is `unseen` until he faces a batter. One
   * who is sent off is `gone`.
   */
  readonly leftMound: ReadonlyMap<string, 'unseen' | 'gone'>
  /** Sides of which plate appearances are missing or do not say who batted, and sides whose pitchers' are. */
  readonly battersUnknown: ReadonlySet<Side>
  readonly pitchersUnknown: ReadonlySet<Side>
  /** Players of whom something contradicts: a plate appearance whose ruling is not known or whose runs were taken back, or one of a batter who had left. */
  readonly unruled: ReadonlySet<string>
}

/** How far a lineup has gone. */
export interface LineupProgress {
  readonly plateAppearances: number
  /** Who batted last from each place; undefined before its first turn. */
  readonly lastOf: readonly (string | undefined)[]
}

const none: PlayerStats = { plateAppearances: 0, hits: 0, totalBases: 0, homeRuns: 0, strikeouts: 0, battersFaced: 0 }

const memo = new WeakMap<readonly PlayRecord[], GameStats>()

const other = (side: Side): Side => (side === 'home' ? 'away' : 'home')
const battingSide = (play: PlayRecord): Side => (play.bottom ? 'home' : 'away')

/**
 * Sides that batted in plate appearances missing between two plays: at-bats are numbered without a gap, each ends before the next, and a half inning
 * ends with a third out.
 */
const missingBetween = (before: PlayRecord | undefined, hadEnd: boolean, play: PlayRecord): readonly Side[] => {
  if (before === undefined) {
    if (play.inning > 1 || play.bottom) return ['home', 'away']
    return play.atBat === 0 && !play.afterLoss ? [] : ['away']
  }
  const halves = halfOf(play) - halfOf(before)
  const isMissed = play.afterLoss || (play.atBat > before.atBat + 1 && !isLeap(before, play))
  if (halves === 0) return isMissed || (!hadEnd && play.atBat > before.atBat) ? [battingSide(play)] : []
  if (isMissed) return ['home', 'away']
  return before.outsAfter === 3 || before.outsAfter === notKept ? [] : [battingSide(before)]
}

/** Whether a plate appearance is of a later at-bat than a player's leaving: of the same one it may have come before. */
const isLater = (play: PlayRecord, leaving: PlayRecord): boolean => halfOf(play) > halfOf(leaving) || play.atBat > leaving.atBat

const count = (plays: readonly PlayRecord[]): GameStats => {
  const players = new Map<string, PlayerStats>()
  const lineups = { home: new Array<string | undefined>(9).fill(undefined), away: new Array<string | undefined>(9).fill(undefined) }
  const appearances = { home: 0, away: 0 }
  const left = new Map<string, PlayRecord>()
  const leftMound = new Map<string, 'unseen' | 'gone'>()
  const battersUnknown = new Set<Side>()
  const pitchersUnknown = new Set<Side>()
  const unruled = new Set<string>()
  let before: PlayRecord | undefined
  let hadEnd = false
  for (const play of plays) {
    if (isLeaving(play)) {
      left.set(play.batterId, play)
      leftMound.set(play.batterId, play.eventType === 'ejection' ? 'gone' : 'unseen')
      continue
    }
    if (!isMoving(play)) continue
    const side = battingSide(play)
    for (const missing of missingBetween(before, hadEnd, play)) {
      battersUnknown.add(missing)
      pitchersUnknown.add(other(missing))
    }
    hadEnd = play.plateAppearance || (hadEnd && before?.atBat === play.atBat)
    before = play
    if (!play.plateAppearance) continue
    if (play.batterId === '') battersUnknown.add(side)
    if (play.pitcherId === '') pitchersUnknown.add(other(side))
    const leaving = left.get(play.batterId)
    if (leaving !== undefined && isLater(play, leaving)) {
      left.delete(play.batterId)
      unruled.add(play.batterId)
    }
    leftMound.delete(play.pitcherId)
    if (!isRuled(play.eventType) || play.overturned) unruled.add(play.batterId).add(play.pitcherId)
    lineups[side][appearances[side] % 9] = play.batterId
    appearances[side]++
    // What a play that was taken back has been, nobody has said.
    const bases = play.overturned ? 0 : play.totalBases
    const batter = players.get(play.batterId) ?? none
    players.set(play.batterId, {
      ...batter,
      plateAppearances: batter.plateAppearances + 1,
      hits: batter.hits + (bases > 0 ? 1 : 0),
      totalBases: batter.totalBases + bases,
      homeRuns: batter.homeRuns + (bases === 4 ? 1 : 0),
    })
    const pitcher = players.get(play.pitcherId) ?? none
    players.set(play.pitcherId, {
      ...pitcher,
      battersFaced: pitcher.battersFaced + 1,
      strikeouts: pitcher.strikeouts + (eventKind(play.eventType) === 'strikeout' && !play.overturned ? 1 : 0),
    })
  }
  return {
    players,
    home: { plateAppearances: appearances.home, lastOf: lineups.home },
    away: { plateAppearances: appearances.away, lastOf: lineups.away },
    left: new Set(left.keys()),
    leftMound,
    battersUnknown,
    pitchersUnknown,
    unruled,
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

/** Whether messages were lost after the latest play: a play may be missing. */
const mayMissPlays = (state: MlbState): boolean => state.lostAfterPlays === state.plays.length

/** Whether it is not known what the batters, or the pitchers, of a side have done in all. */
export const isUncounted = (state: MlbState, side: Side, as: 'batter' | 'pitcher'): boolean => {
  if (mayMissPlays(state)) return true
  const stats = statsOf(state)
  return (as === 'batter' ? stats.battersUnknown : stats.pitchersUnknown).has(side)
}

/** Whether it is not known what a player has done in all: then nothing is called short. */
export const isPlayerUncounted = (state: MlbState, playerId: string, as: 'batter' | 'pitcher'): boolean => {
  const { batters, pitchers } = doubtedPlayers(state)
  if (statsOf(state).unruled.has(playerId) || (as === 'batter' ? batters : pitchers).has(playerId)) return true
  const side = sideOfPlayer(state, playerId)
  return side === undefined ? isUncounted(state, 'home', as) || isUncounted(state, 'away', as) : isUncounted(state, side, as)
}

/** Of whom something is not known. */
export const uncounted = (state: MlbState): 'nobody' | 'somebody' | 'everybody' => {
  if (mayMissPlays(state)) return 'everybody'
  const { battersUnknown, pitchersUnknown, unruled } = statsOf(state)
  if (battersUnknown.size + pitchersUnknown.size === 4) return 'everybody'
  const { batters, pitchers, mayHaveLeft } = doubtedPlayers(state)
  const doubted = batters.size + pitchers.size + mayHaveLeft.size
  return battersUnknown.size + pitchersUnknown.size + unruled.size + doubted > 0 ? 'somebody' : 'nobody'
}
