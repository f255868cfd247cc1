import { eventKind } from './event-types.ts'
import type { MlbPlay } from './mlb-event.ts'
import { isLeaving, isNotice, unnumbered } from './mlb-event.ts'
import type { PlayRecord } from './mlb-state.ts'
import { halfOf, notKept } from './mlb-state.ts'
import { basesOf } from './settled-half.ts'

/** What is kept of a play that made `outs` outs; `before` is the record whose place it takes. */
export const recordOf = (play: MlbPlay, outs: number, atBat = play.atBatIndex, before?: PlayRecord): PlayRecord => ({
  atBat,
  index: play.eventIndex,
  inning: play.inning,
  bottom: play.bottom,
  batterId: play.batterId,
  pitcherId: play.pitcherId,
  eventType: play.eventType,
  runs: play.runs,
  rbi: play.rbi,
  totalBases: play.totalBases,
  outs,
  plateAppearance: play.plateAppearance,
  eventId: play.eventId ?? '',
  replaces: namesOf(play, before),
  homeScore: play.homeScore,
  awayScore: play.awayScore,
  outsAfter: play.outs,
  basesAfter: play.unstated.includes('bases') ? notKept : basesOf(play),
  afterLoss: before?.afterLoss ?? false,
  overturned: false,
})

/** The event ids that a play takes the place of: the one it names, and those of the record whose place it takes. */
const namesOf = ({ eventId = '', corrects = '' }: MlbPlay, before: PlayRecord | undefined): readonly string[] => {
  const names = before === undefined ? [corrects] : [...before.replaces, before.eventId, corrects]
  return [...new Set(names)].filter((each) => each !== '' && each !== eventId)
}

/** Whether a later version of a play has come before it. */
export const isReplaced = (plays: readonly PlayRecord[], { eventId = '' }: MlbPlay): boolean =>
  eventId !== '' && plays.some((each) => each.replaces.includes(eventId))

/** Whether a record is of something that can have moved runners, outs or the score: not of a notice, nor of a player who left. */
export const isMoving = (record: { readonly eventType: string; readonly plateAppearance: boolean }): boolean =>
  !isNotice(record) && !isLeaving(record)

/** Whether a play says of its players what a record says already. */
export const saysTheSame = (record: PlayRecord, play: MlbPlay): boolean =>
  record.eventType === play.eventType &&
  record.batterId === play.batterId &&
  record.pitcherId === play.pitcherId &&
  record.runs === play.runs &&
  record.plateAppearance === play.plateAppearance

/** Whether a play is one of runners inside an at-bat, of whoever bats. */
const isRunning = (play: MlbPlay): boolean => !play.plateAppearance && isMoving(play)

/** Whether a record can be of the same event of an at-bat: its end, or one of the same place and sort. */
const isSameEvent = (record: PlayRecord, play: MlbPlay): boolean => {
  if (play.plateAppearance) return true
  if (isRunning(play) !== isMoving(record) || record.index !== play.eventIndex) return false
  return isRunning(play) || eventKind(record.eventType) === eventKind(play.eventType)
}

/** Whether a correction names an event that is not known, and a record is of one that is. */
const isOfAnotherEvent = (record: PlayRecord, { corrects = '' }: MlbPlay): boolean => corrects !== '' && record.eventId !== ''

/** Whether two batters of a half inning have one number: the numbering started again, or stands still. */
const isNumberedTwice = (plays: readonly PlayRecord[], half: number): boolean => {
  const batters = new Map<number, string>()
  for (const { atBat, batterId, plateAppearance, ...at } of plays) {
    if (halfOf(at) !== half || !plateAppearance) continue
    if ((batters.get(atBat) ?? batterId) !== batterId) return true
    batters.set(atBat, batterId)
  }
  return false
}

/**
 * The record a play names: the same half inning and at-bat, and the plate appearance of it or the same event within it; -1 for none. Numbers are
 * evidence only: two batters of one number are two plays.
 */
export const recordAt = (plays: readonly PlayRecord[], play: MlbPlay): number => {
  const half = halfOf(play)
  for (let at = plays.length - 1; at >= 0; at--) {
    const record = plays[at] as PlayRecord
    if (halfOf(record) < half) return -1
    if (halfOf(record) > half || record.plateAppearance !== play.plateAppearance) continue
    const samePlayer = record.batterId === play.batterId || record.batterId === '' || play.batterId === ''
    if (play.atBatIndex === unnumbered) {
      if (samePlayer && (play.plateAppearance || record.eventType === play.eventType)) return at
      // Without a number only the latest play can be told from one like it an order of batters before.
      if (!play.correction) return -1
    } else if (record.atBat === play.atBatIndex) {
      const mayBeOther = play.correction && !(isNumberedTwice(plays, half) && isOfAnotherEvent(record, play))
      if ((samePlayer || mayBeOther || isRunning(play)) && isSameEvent(record, play)) return at
      // Where another batter has had the number since, it names nobody.
      if (play.plateAppearance && !play.correction) return -1
    }
  }
  return -1
}

/**
 * The record that a correction replaces: the one of the event it names, else the one of its numbers, whatever the play was called; -1 for none.
 * A notice is told by its event alone.
 */
export const recordToCorrect = (plays: readonly PlayRecord[], play: MlbPlay): number => {
  const corrects = play.corrects ?? ''
  const named = corrects === '' ? -1 : plays.findLastIndex((each) => each.eventId === corrects || each.replaces.includes(corrects))
  if (named >= 0 || isNotice(play)) return named
  const numbered = recordAt(plays, play)
  if (numbered >= 0 || isLeaving(play) || play.atBatIndex === unnumbered) return numbered
  return plays.findLastIndex(
    (each) =>
      (corrects === '' || each.eventId === '') &&
      isMoving(each) &&
      halfOf(each) === halfOf(play) &&
      each.atBat === play.atBatIndex &&
      each.index === play.eventIndex,
  )
}

/** Where a play belongs among those of its half inning. The end of the list is where the next play goes. */
export const placeOf = (plays: readonly PlayRecord[], play: MlbPlay): number => {
  const half = halfOf(play)
  let end = plays.length
  while (end > 0 && halfOf(plays[end - 1] as PlayRecord) > half) end--
  let start = end
  while (start > 0 && halfOf(plays[start - 1] as PlayRecord) === half) start--
  if (play.atBatIndex === unnumbered || isRenumbered(plays.slice(0, end), start, play)) return end
  let at = end
  while (at > start && isAfter(plays[at - 1] as PlayRecord, play)) at--
  return at
}

/** More batters than ever came up in a half inning: numbers that are further apart say nothing of an order. */
const mostOfHalf = 30

/** An at-bat and its half inning. */
type NumberedAtBat = Pick<PlayRecord, 'atBat' | 'inning' | 'bottom'>

/**
 * Whether a number leaps by more at-bats than can be missing between two plays of one half inning, or of two that follow each other: it is one of another
 * numbering, and says nothing of what is missing.
 */
export const isLeap = (before: NumberedAtBat, play: NumberedAtBat): boolean =>
  play.atBat - before.atBat > 2 * mostOfHalf && halfOf(play) - halfOf(before) <= 1

/**
 * Whether a play's number is one of a numbering that started again: the half inning before has reached it already, another batter of this one has
 * it, or it is far behind.
 */
const isRenumbered = (plays: readonly PlayRecord[], start: number, play: MlbPlay): boolean => {
  const before = plays.slice(0, start).findLast(isMoving)
  if (before !== undefined && play.atBatIndex <= before.atBat) return true
  const own = plays.slice(start).filter(isMoving)
  if (own.some((each) => each.atBat - play.atBatIndex > mostOfHalf)) return true
  return own.some(
    (each) =>
      play.plateAppearance &&
      each.plateAppearance &&
      each.atBat === play.atBatIndex &&
      each.batterId !== play.batterId &&
      each.batterId !== '' &&
      play.batterId !== '',
  )
}

/** A plate appearance comes after whatever else happened in its at-bat. */
const isAfter = (record: PlayRecord, play: MlbPlay): boolean => {
  if (record.atBat !== play.atBatIndex) return record.atBat > play.atBatIndex && record.atBat - play.atBatIndex <= mostOfHalf
  return !play.plateAppearance && (record.plateAppearance || record.index > play.eventIndex)
}

/** Whether a play comes before one that is known to have moved somebody: it says nothing of where the game stands now. */
export const isBeforeLatest = (plays: readonly PlayRecord[], play: MlbPlay): boolean => placeOf(plays, play) <= lastMoving(plays)

/** The number of a play's at-bat: its own, or the one that is due where it has none. */
export const atBatOf = (plays: readonly PlayRecord[], play: MlbPlay): number => {
  if (play.atBatIndex !== unnumbered) return play.atBatIndex
  const last = plays.findLast(isMoving)
  if (last === undefined) return 0
  return last.plateAppearance || halfOf(last) !== halfOf(play) ? last.atBat + 1 : last.atBat
}

/**
 * Whether a play that comes next after a loss hides whether plays were lost: it has no number, or one of a numbering that started again.
 * @param lostAfterPlays number of plays known when something was last lost
 */
export const hidesLoss = (plays: readonly PlayRecord[], lostAfterPlays: number, play: MlbPlay): boolean => {
  if (lostAfterPlays !== plays.length) return false
  const last = plays.findLast(isMoving)
  if (play.atBatIndex === unnumbered) return true
  if (last === undefined) return false
  const isOver = last.plateAppearance || halfOf(last) !== halfOf(play)
  return play.atBatIndex < last.atBat || isLeap(last, { ...play, atBat: play.atBatIndex }) || (isOver && play.atBatIndex === last.atBat)
}

/** The latest play that moved somebody; -1 for none. */
export const lastMoving = (plays: readonly PlayRecord[]): number => plays.findLastIndex(isMoving)

/** Outs of the plays of a half inning before one of them. */
export const outsBefore = (plays: readonly PlayRecord[], at: number): number => {
  const half = halfOf(plays[at] as PlayRecord)
  let outs = 0
  for (let i = at - 1; i >= 0; i--) {
    const before = plays[i] as PlayRecord
    if (halfOf(before) !== half) break
    outs += before.outs
  }
  return outs
}
