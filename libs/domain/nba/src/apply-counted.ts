import type { LedgerEntry } from './ledger.ts'
import { findEntry, maxPlayers, packEntry, unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import type { PlayerTally } from './player-stats.ts'
import { addToPeriod, sideOfTeam } from './sides.ts'

/** Actions that count for a score or a statistic. */
export const countedTypes: ReadonlySet<string> = new Set(['2pt', '3pt', 'heave', 'freethrow', 'rebound'])

/**
 * Counts the action for its players and writes the ledger. For a `late` action (a correction, or an insertion before the
 * newest) the score follows by the difference to what the action counted for before; for the `newest` one the score is the
 * caller's, since the action states it.
 */
export const applyCounted = (state: NbaState, event: NbaEvent, age: 'newest' | 'late'): NbaState => {
  const at = findEntry(state.ledger, event.actionNumber)
  const before = at < 0 ? undefined : unpackEntry(state.ledger[at] as number)
  const seen = new PlayerEdits(state)
  const entry = entryOf(state, event, seen)
  if (before === undefined && entry === undefined) return seen.isChanged() ? { ...state, players: seen.players() } : state
  if (before !== undefined) seen.count(before, -1)
  if (entry !== undefined) seen.count(entry, 1)
  const ledger = writeEntry(state.ledger, at, entry)
  const counted = { ...state, players: seen.players(), ledger }
  // The points of an unknown original are already in the score, or never were: nothing can be said about the difference.
  if (age === 'newest' || (event.edited && before === undefined)) return counted
  return withDifference(withDifference(counted, before, -1), entry, 1)
}

const writeEntry = (ledger: readonly number[], at: number, entry: LedgerEntry | undefined): readonly number[] => {
  if (at < 0) return entry === undefined ? ledger : [...ledger, packEntry(entry)]
  const next = ledger.slice()
  if (entry === undefined) next.splice(at, 1)
  else next[at] = packEntry(entry)
  return next
}

const withDifference = (state: NbaState, entry: LedgerEntry | undefined, sign: 1 | -1): NbaState => {
  if (entry === undefined || entry.points === 0) return state
  const home = entry.home ? entry.points * sign : 0
  const away = entry.home ? 0 : entry.points * sign
  return {
    ...state,
    homeScore: Math.max(0, state.homeScore + home),
    awayScore: Math.max(0, state.awayScore + away),
    periods: addToPeriod(state.periods, entry.period, home, away),
  }
}

// A heave is a long shot at the end of a quarter; the league counts it apart when missed, as a three when made.
const pointsByType: Readonly<Record<string, number>> = { '3pt': 3, heave: 3, '2pt': 2, freethrow: 1 }

const pointsOf = (event: NbaEvent): number => (event.made ? (pointsByType[event.actionType] ?? 0) : 0)

const entryOf = (state: NbaState, event: NbaEvent, seen: PlayerEdits): LedgerEntry | undefined => {
  const side = sideOfTeam(state, event.team)
  if (side === undefined) return undefined
  const isOut = event.actionType === 'ejection'
  // Technical fouls and ejections reach the bench too.
  const isIn = !isOut && !(event.actionType === 'foul' && event.subType === 'technical')
  const player = seen.see(event.playerId, event.playerName, side, isIn, isOut)
  if (!countedTypes.has(event.actionType)) return undefined
  const points = pointsOf(event)
  const assist = points > 1 ? seen.see(event.assistPlayerId, event.assistPlayerName, side, true, false) : -1
  return {
    actionNumber: event.actionNumber,
    period: event.period,
    home: side === 'home',
    points,
    rebound: event.actionType === 'rebound',
    player,
    assist,
  }
}

/** Copy on write over the players: most actions name somebody already seen and change nothing. */
class PlayerEdits {
  readonly #original: readonly PlayerTally[]
  #edited: PlayerTally[] | undefined

  constructor(state: NbaState) {
    this.#original = state.players
  }

  isChanged(): boolean {
    return this.#edited !== undefined
  }

  players(): readonly PlayerTally[] {
    return this.#edited ?? this.#original
  }

  /** The index of a player, who is added on first sight; -1 where there is none or no room. */
  see(playerId: string, name: string, side: PlayerTally['side'], isIn: boolean, isOut: boolean): number {
    if (playerId === '') return -1
    const all = this.players()
    const index = all.findIndex((each) => each.playerId === playerId)
    if (index < 0) {
      if (all.length >= maxPlayers) return -1
      this.#own().push({ playerId, side, name, played: isIn, out: isOut, points: 0, rebounds: 0, assists: 0, threes: 0 })
      return all.length
    }
    const tally = all[index] as PlayerTally
    if ((isIn && !tally.played) || (isOut && !tally.out))
      this.#own()[index] = { ...tally, played: tally.played || isIn, out: tally.out || isOut }
    return index
  }

  count(entry: LedgerEntry, sign: 1 | -1): void {
    this.#add(entry.player, (tally) => ({
      ...tally,
      points: tally.points + sign * entry.points,
      rebounds: tally.rebounds + (entry.rebound ? sign : 0),
      threes: tally.threes + (entry.points === 3 ? sign : 0),
    }))
    this.#add(entry.assist, (tally) => ({ ...tally, assists: tally.assists + sign }))
  }

  #add(index: number, change: (tally: PlayerTally) => PlayerTally): void {
    const tally = index < 0 ? undefined : this.players()[index]
    if (tally !== undefined) this.#own()[index] = change(tally)
  }

  #own(): PlayerTally[] {
    this.#edited ??= this.#original.slice()
    return this.#edited
  }
}
