import type { Side } from '@fairline/domain-sport'
import { countedTypes, isOnTheFloor, isPersonalFoul, pointsOf } from './action-kinds.ts'
import type { Uncounted } from './completeness.ts'
import { nameOf, withNameAt } from './event-names.ts'
import { findCorrected, findRepeated, isToldAgain } from './find-version.ts'
import { isUnfounded } from './is-unfounded.ts'
import type { LedgerEntry } from './ledger.ts'
import { packEntry, secondsOf, unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { placePoints } from './place-points.ts'
import { isFoulOf, PlayerEdits } from './player-edits.ts'
import { sideOf } from './sides.ts'

/**
 * Where the score of a counted action comes from: the action is the newest and states it, the caller sets it; the action belongs to an earlier
 * moment (a correction, a late insertion), its points move the score as far as the score does not hold them; or it leaves the score alone.
 */
export type ScoreSource = 'stated' | 'difference' | 'none'

/** What an action changed of what is counted, with the version of it that counted before and the one that counts now. */
export interface CountedAction {
  readonly players: NbaState['players']
  readonly ledger: NbaState['ledger']
  readonly names: NbaState['names']
  readonly uncounted: NbaState['uncounted']
  readonly before: LedgerEntry | undefined
  readonly entry: LedgerEntry | undefined
}

/** Counts the action for its players and in the ledger; undefined where it changes nothing of them. */
export const countAction = (state: NbaState, stated: NbaEvent, source: ScoreSource): CountedAction | undefined => {
  const corrected = stated.edited ? findCorrected(state, stated) : -1
  const event = inReachedPeriod(state, stated, entryAt(state, corrected))
  if (event === undefined) return undefined
  const side = sideOf(state, event) ?? sideAt(state, corrected)
  const seen = new PlayerEdits(state.players)
  if (event.edited) seen.unsee(event.actionNumber, namedBefore(state, event, side, corrected))
  const entry = side === undefined ? undefined : entryOf(event, side, seen)
  const number = event.edited ? corrected : findKnown(state, event, entry, source)
  if (number < 0 && !event.edited && entry !== undefined && isToldAgain(state, entry)) {
    const { actionNumber, period, home } = entry
    const unsure: Uncounted = { actionNumber, period, side: home ? 'home' : 'away', stat: 'rebounds' }
    const uncounted = [...state.uncounted, unsure].slice(-mostUncounted)
    return { players: seen.players(), ledger: state.ledger, names: state.names, uncounted, before: undefined, entry: undefined }
  }
  const before = entryAt(state, number)
  const uncounted = uncountedAfter(state.uncounted, event, side)
  if (before === undefined && entry === undefined)
    return seen.isChanged() || uncounted !== state.uncounted
      ? { players: seen.players(), ledger: state.ledger, names: state.names, uncounted, before, entry }
      : undefined
  // Who repeats an action of the past has nothing to add to it.
  if (before !== undefined && !event.edited && source !== 'stated') return undefined
  if (before !== undefined) seen.count(before, -1)
  if (entry !== undefined) seen.count(entry, 1)
  const ledger = writeEntry(state.ledger, number, entry)
  const at = number < 0 ? state.ledger.length : number
  const names = withNameAt(state.names, at, entry === undefined ? undefined : nameOf(event.eventId))
  return { players: seen.players(), ledger, names, uncounted, before, entry }
}

// What a correction corrects has happened: a period that is not reached is a slip, and the action's own one holds.
const inReachedPeriod = (state: NbaState, event: NbaEvent, before: LedgerEntry | undefined): NbaEvent | undefined => {
  if (!event.edited || event.period <= Math.max(1, state.period)) return event
  if (before !== undefined) return { ...event, period: before.period, clockMs: Math.max(0, before.seconds) * 1000 }
  return state.loss?.isPresentUnknown === true ? event : undefined
}

// No action in the ledger has a greater number than the state knows.
const findKnown = (state: NbaState, event: NbaEvent, entry: LedgerEntry | undefined, source: ScoreSource): number =>
  entry === undefined || event.actionNumber > state.actionNumber ? -1 : findRepeated(state, event, entry, source === 'stated')

const entryAt = (state: NbaState, at: number): LedgerEntry | undefined => (at < 0 ? undefined : unpackEntry(state.ledger[at] as number))

// A correction that does not say whose it is, is of the side that it was of.
const sideAt = (state: NbaState, at: number): Side | undefined => {
  const entry = entryAt(state, at)
  return entry === undefined ? undefined : entry.home ? 'home' : 'away'
}

/**
 * Indices of the players whom the corrected version of an action can have named. Two actions may share a number, a shot and its block for
 * example: what the other one has shown of its player stays.
 */
const namedBefore = (state: NbaState, event: NbaEvent, side: Side | undefined, corrected: number): readonly number[] => {
  const version = entryAt(state, corrected)
  if (version !== undefined) return [version.player, version.assist]
  const shown = state.players.flatMap(({ playedBy, outBy, fouls }, index) =>
    playedBy.includes(event.actionNumber) || outBy === event.actionNumber || isFoulOf(fouls, event.actionNumber) ? [index] : [],
  )
  const same = shown.filter((index) => state.players[index]?.playerId === event.playerId)
  if (same.length > 0) return same
  const ofSide = shown.filter((index) => state.players[index]?.side === side)
  return ofSide.length > 0 || shown.length > 1 ? ofSide : shown
}

/** The state with the action counted, and its points where the score comes from the difference. */
export const applyCounted = (state: NbaState, event: NbaEvent, source: 'difference' | 'none'): NbaState => {
  const counted = countAction(state, event, source)
  if (counted === undefined) return state
  const { players, ledger, names, uncounted, before, entry } = counted
  if (before === undefined && entry !== undefined && isUnfounded(state, event, entry)) return state
  const actionNumber = Math.max(state.actionNumber, event.actionNumber)
  const next = { ...state, actionNumber, players, ledger, names, uncounted }
  return source === 'difference' ? placePoints(state, next, event, before, entry) : next
}

const writeEntry = (ledger: readonly number[], at: number, entry: LedgerEntry | undefined): readonly number[] => {
  if (at < 0) return entry === undefined ? ledger : [...ledger, packEntry(entry)]
  const next = ledger.slice()
  if (entry === undefined) next.splice(at, 1)
  else next[at] = packEntry(entry)
  return next
}

const entryOf = (event: NbaEvent, side: Side, seen: PlayerEdits): LedgerEntry | undefined => {
  const { actionNumber } = event
  const player = seen.see({
    playerId: event.playerId,
    name: event.playerName,
    side,
    actionNumber,
    played: isOnTheFloor(event),
    out: event.actionType === 'ejection',
    foulIn: isPersonalFoul(event) ? event.period : 0,
  })
  if (!countedTypes.has(event.actionType)) return undefined
  const points = pointsOf(event)
  const assist =
    points > 1
      ? seen.see({ playerId: event.assistPlayerId, name: event.assistPlayerName, side, actionNumber, played: true, out: false, foulIn: 0 })
      : -1
  const { period } = event
  const seconds = secondsOf(event.clockMs)
  return { actionNumber, period, home: side === 'home', points, rebound: event.actionType === 'rebound', player, assist, seconds }
}

/** What an action counts for whose player cannot be read. */
const unreadStats: Readonly<Record<string, Uncounted['stat']>> = { rebound: 'rebounds', ejection: 'ejection' }

const bothSides = ['home', 'away'] as const

/** More than this are kept as the newest: one alone makes a statistic unknown. */
const mostUncounted = 32

const uncountedAfter = (before: readonly Uncounted[], event: NbaEvent, side: Side | undefined): readonly Uncounted[] => {
  const isOfThis = (each: Uncounted): boolean => each.actionNumber === event.actionNumber && each.period === event.period
  const isCorrected = event.edited && before.some(isOfThis)
  if (event.unstated.length === 0 && !isCorrected) return before
  const kept = isCorrected ? before.filter((each) => !isOfThis(each)) : before
  const added = event.unstated.flatMap((field) => {
    const stat = field === 'assistPersonId' ? 'assists' : (unreadStats[event.actionType] ?? 'appearance')
    const { actionNumber, period } = event
    return (side === undefined ? bothSides : [side]).map((each): Uncounted => ({ actionNumber, period, side: each, stat }))
  })
  return [...kept, ...added].slice(-mostUncounted)
}
