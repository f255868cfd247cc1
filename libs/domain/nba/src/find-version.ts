import { countedTypes } from './action-kinds.ts'
import { keepNewest, nameAt, nameOf, newestVersion, placeOfName, unnamed } from './event-names.ts'
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
  const isAlike = isSamePeriod && (!isCounted || isSameKind)
  // The id of another action: it can be the same one only where the version that is named never came.
  if (!isAlike && (isOther || !isSamePlayer)) return undefined
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

/** More are kept as the newest. */
const mostOvertaken = 16

/**
 * The versions that are overtaken, with the one that a correction replaces although it names a later one, which has not come: the corrections
 * between are still to come, and count nothing then.
 */
export const overtakenAfter = (state: NbaState, event: NbaEvent): string => {
  if (!event.edited || nameOf(event.corrects) === unnamed || findNamed(state, event) >= 0) return state.overtaken
  const at = findCorrected(state, event)
  const name = at < 0 ? unnamed : nameAt(state.names, at)
  return name === unnamed ? state.overtaken : keepNewest(state.overtaken + name, mostOvertaken)
}

/** Whether a correction replaces a version that a later correction was taken for. */
export const isOvertaken = ({ overtaken }: NbaState, event: NbaEvent): boolean =>
  event.edited && placeOfName(overtaken, nameOf(event.corrects)) >= 0

/**
 * Where the ledger holds an action that comes again; -1 where it does not. Somebody else's under the same number is another action, so is one of
 * another kind or period or of a moment far away, and a basket whose points the stated score adds.
 * @param isStated the action is of the present and states its score
 */
export const findRepeated = (state: NbaState, event: NbaEvent, entry: LedgerEntry, isStated: boolean): number =>
  entriesOf(state.ledger, event.actionNumber).find((index) =>
    isSameAction(state, event, unpackEntry(state.ledger[index] as number), entry, isStated),
  ) ?? -1

/** Actions that a player's two rebounds of one second can have between them. */
const mostBetween = 16

/**
 * Whether a rebound may be one that is known under another number: it is of the same player and second. Numbers begin anew, and some providers tell
 * again what they told before that. Points tell that of a basket; of a rebound only numbers that follow closely tell that there were two.
 */
export const isToldAgain = ({ ledger }: NbaState, entry: LedgerEntry): boolean =>
  entry.rebound &&
  entry.player >= 0 &&
  ledger.some((packed) => {
    const known = unpackEntry(packed)
    const isSame = known.rebound && known.player === entry.player && known.period === entry.period && known.seconds === entry.seconds
    const between = entry.actionNumber - known.actionNumber
    return isSame && !(between > 0 && between <= mostBetween)
  })

const isSameAction = (state: NbaState, event: NbaEvent, known: LedgerEntry, entry: LedgerEntry, isStated: boolean): boolean => {
  const isSameKind =
    known.period === entry.period && known.home === entry.home && known.player === entry.player && known.rebound === entry.rebound
  if (!isSameKind) return false
  const rise = entry.home ? event.homeScore - state.homeScore : event.awayScore - state.awayScore
  // Of a basket the score tells better than the clock.
  if (entry.points > 0 || known.points > 0) return !isStated || entry.points === 0 || rise < entry.points
  return known.seconds < 0 || Math.abs(known.seconds - entry.seconds) <= sameWithinSeconds
}
