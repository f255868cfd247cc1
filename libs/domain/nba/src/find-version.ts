import { countedTypes } from './action-kinds.ts'
import { nameAt, nameOf, newestVersion, placeOfName, unnamed } from './event-names.ts'
import type { LedgerEntry } from './ledger.ts'
import { entriesOf, secondsOf, unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { sideOf } from './sides.ts'

/** An action of one player under one number whose clocks differ by more is another one: numbers may begin anew. */
const sameWithinSeconds = 10

/** How well an entry fits a correction of its number; undefined where it cannot be what is corrected. */
const fitOf = (
  state: NbaState,
  event: NbaEvent,
  entry: LedgerEntry,
  isOther: boolean,
): readonly [likeness: number, distance: number] | undefined => {
  const side = sideOf(state, event)
  const isCounted = countedTypes.has(event.actionType)
  const isSamePeriod = entry.period === event.period
  const isSameKind = isCounted && entry.rebound === (event.actionType === 'rebound')
  const isSamePlayer = event.playerId !== '' && state.players[entry.player]?.playerId === event.playerId
  const isSameSide = side !== undefined && entry.home === (side === 'home')
  // The id of another action: it can be the same one only where the version that is named never came.
  if (isOther && !isSamePeriod) return undefined
  const isPossible = isSamePlayer || (isSamePeriod && (!isCounted || isSameKind))
  if (!isPossible) return undefined
  const likeness = (isSamePeriod ? 8 : 0) + (isSameKind ? 4 : 0) + (isSamePlayer ? 2 : 0) + (isSameSide ? 1 : 0)
  return [likeness, entry.seconds < 0 ? 0 : Math.abs(entry.seconds - secondsOf(event.clockMs))]
}

/** Where the ledger holds the action whose version a correction names by its id; -1 where it names none of them. */
export const findNamed = (state: NbaState, event: NbaEvent): number =>
  placeOfName(state.names, newestVersion(state.replacements, nameOf(event.corrects)))

/** A correction with the number of the action whose version it names, where that is known: the id tells better. */
export const withNumberNamed = (state: NbaState, event: NbaEvent): NbaEvent => {
  const at = findNamed(state, event)
  if (at < 0) return event
  const { actionNumber } = unpackEntry(state.ledger[at] as number)
  return actionNumber === event.actionNumber ? event : { ...event, actionNumber }
}

const isOfOtherName = (state: NbaState, event: NbaEvent, index: number): boolean =>
  nameOf(event.corrects) !== unnamed && nameAt(state.names, index) !== unnamed

/**
 * Where the ledger holds the version that a correction replaces; -1 where it does not. The event id that it names decides. Where it names none
 * that is known, its number alone does not tell: numbers begin anew, and a shot may share its number with a rebound. The period decides first,
 * then kind, player, side and clock, then the newer one.
 */
export const findCorrected = (state: NbaState, event: NbaEvent): number => {
  const named = findNamed(state, event)
  if (named >= 0) return named
  let found = -1
  let best: readonly [likeness: number, distance: number] = [-1, 0]
  for (const index of entriesOf(state.ledger, event.actionNumber)) {
    const fit = fitOf(state, event, unpackEntry(state.ledger[index] as number), isOfOtherName(state, event, index))
    if (fit === undefined || fit[0] < best[0] || (fit[0] === best[0] && fit[1] >= best[1])) continue
    found = index
    best = fit
  }
  return found
}

/**
 * Where the ledger holds an action that comes again; -1 where it does not. Somebody else's under the same number is another action, so is one of
 * another kind or period or of a moment far away, and a basket whose points the stated score adds.
 * @param isStated the action is of the present and states its score
 */
export const findRepeated = (state: NbaState, event: NbaEvent, entry: LedgerEntry, isStated: boolean): number =>
  entriesOf(state.ledger, event.actionNumber).find((index) =>
    isSameAction(state, event, unpackEntry(state.ledger[index] as number), entry, isStated),
  ) ?? -1

const isSameAction = (state: NbaState, event: NbaEvent, known: LedgerEntry, entry: LedgerEntry, isStated: boolean): boolean => {
  const isSameKind =
    known.period === entry.period && known.home === entry.home && known.player === entry.player && known.rebound === entry.rebound
  if (!isSameKind) return false
  const rise = entry.home ? event.homeScore - state.homeScore : event.awayScore - state.awayScore
  // Of a basket the score tells better than the clock.
  if (entry.points > 0 || known.points > 0) return !isStated || entry.points === 0 || rise < entry.points
  return known.seconds < 0 || Math.abs(known.seconds - entry.seconds) <= sameWithinSeconds
}
