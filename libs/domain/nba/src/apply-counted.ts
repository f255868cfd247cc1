import type { Side } from '@fairline/domain-sport'
import { countedTypes, isOnTheFloor, pointsOf } from './action-kinds.ts'
import type { Uncounted } from './completeness.ts'
import type { LedgerEntry } from './ledger.ts'
import { findEntry, packEntry, unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { placePoints } from './place-points.ts'
import { PlayerEdits } from './player-edits.ts'
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
  readonly uncounted: NbaState['uncounted']
  readonly before: LedgerEntry | undefined
  readonly entry: LedgerEntry | undefined
}

/** Counts the action for its players and in the ledger; undefined where it changes nothing of them. */
export const countAction = (state: NbaState, event: NbaEvent, source: ScoreSource): CountedAction | undefined => {
  const side = sideOf(state, event)
  const number = findEntryOf(state, event)
  const known = number < 0 ? undefined : unpackEntry(state.ledger[number] as number)
  const seen = new PlayerEdits(state.players)
  if (event.edited) seen.unsee(event.actionNumber)
  const entry = side === undefined ? undefined : entryOf(event, side, seen)
  const isAnother = known !== undefined && !event.edited && isAnotherAction(state, event, known, entry, source)
  const before = isAnother ? undefined : known
  const uncounted = uncountedAfter(state.uncounted, event, side)
  if (before === undefined && entry === undefined)
    return seen.isChanged() || uncounted !== state.uncounted
      ? { players: seen.players(), ledger: state.ledger, uncounted, before, entry }
      : undefined
  // Who repeats an action of the past has nothing to add to it.
  if (before !== undefined && !event.edited && source !== 'stated') return undefined
  if (before !== undefined) seen.count(before, -1)
  if (entry !== undefined) seen.count(entry, 1)
  return { players: seen.players(), ledger: writeEntry(state.ledger, isAnother ? -1 : number, entry), uncounted, before, entry }
}

/** The state with the action counted, and its points where the score comes from the difference. */
export const applyCounted = (state: NbaState, event: NbaEvent, source: 'difference' | 'none'): NbaState => {
  const counted = countAction(state, event, source)
  if (counted === undefined) return state
  const { players, ledger, uncounted, before, entry } = counted
  const actionNumber = Math.max(state.actionNumber, event.actionNumber)
  const next = { ...state, actionNumber, players, ledger, uncounted }
  return source === 'difference' ? placePoints(state, next, event, before, entry) : next
}

// Only what counts is in the ledger, under no greater number than the state knows; only a correction can turn it into what does not count.
const findEntryOf = (state: NbaState, event: NbaEvent): number =>
  event.actionNumber <= state.actionNumber && (event.edited || countedTypes.has(event.actionType))
    ? findEntry(state.ledger, event.actionNumber)
    : -1

/**
 * Whether an action under a number that is known is another one, not the same again: somebody else's, of another kind or period, or a basket whose points
 * the stated score adds.
 */
const isAnotherAction = (
  state: NbaState,
  event: NbaEvent,
  known: LedgerEntry,
  entry: LedgerEntry | undefined,
  source: ScoreSource,
): boolean => {
  if (entry === undefined) return true
  const isSameKind =
    known.period === entry.period && known.home === entry.home && known.player === entry.player && known.rebound === entry.rebound
  if (!isSameKind) return true
  if (source !== 'stated' || entry.points === 0) return false
  return (entry.home ? event.homeScore - state.homeScore : event.awayScore - state.awayScore) >= entry.points
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
  })
  if (!countedTypes.has(event.actionType)) return undefined
  const points = pointsOf(event)
  const assist =
    points > 1
      ? seen.see({ playerId: event.assistPlayerId, name: event.assistPlayerName, side, actionNumber, played: true, out: false })
      : -1
  return { actionNumber, period: event.period, home: side === 'home', points, rebound: event.actionType === 'rebound', player, assist }
}

const bothSides = ['home', 'away'] as const

/** More than this are kept as the newest: one alone makes a statistic unknown. */
const mostUncounted = 32

const uncountedAfter = (before: readonly Uncounted[], event: NbaEvent, side: Side | undefined): readonly Uncounted[] => {
  const isCorrected = event.edited && before.some((each) => each.actionNumber === event.actionNumber)
  if (event.unstated.length === 0 && !isCorrected) return before
  const kept = isCorrected ? before.filter((each) => each.actionNumber !== event.actionNumber) : before
  const added = event.unstated.flatMap((field) => {
    const stat = field === 'assistPersonId' ? 'assists' : event.actionType === 'rebound' ? 'rebounds' : 'appearance'
    return (side === undefined ? bothSides : [side]).map((each): Uncounted => ({ actionNumber: event.actionNumber, side: each, stat }))
  })
  return [...kept, ...added].slice(-mostUncounted)
}
