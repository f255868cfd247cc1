import type { Side } from '@fairline/domain-sport'
import type { NflPlay, NflSituation } from './nfl-event.ts'
import { isOverPhase } from './nfl-phases.ts'
import { otherSide } from './nfl-state.ts'
import { endsPossession } from './ends-possession.ts'
import type { Moment } from './place-play.ts'
import { isBefore } from './place-play.ts'
import type { PlayRecord } from './play-record.ts'
import { isSnap } from './play-record.ts'
import { isTry } from './score-claim.ts'

/** A side's possession in overtime, from the moment that it was first said to have the ball. */
export interface Spell {
  readonly side: Side
  readonly quarter: number
  readonly seconds: number
  /** A snap of it came: that the side had the ball is certain. */
  readonly isPlayed: boolean
  readonly hasEnded: boolean
  /** Event id of the play that ended it; empty where none is known. */
  readonly endedBy: string
  /** Messages were lost before it began: others may have been before it. */
  readonly isAfterLoss: boolean
  /** It may be two: messages were lost in it, or the side has the ball again after its own points. */
  readonly isUnsure: boolean
}

/** What the possessions of an overtime follow from. */
interface Seen {
  readonly spells: readonly Spell[]
  readonly records: readonly PlayRecord[]
  readonly underReview: boolean
}

const begun = (side: Side, { quarter, seconds }: Moment, isAfterLoss: boolean): Spell => ({
  side,
  quarter,
  seconds,
  isPlayed: false,
  hasEnded: false,
  endedBy: '',
  isAfterLoss,
  isUnsure: false,
})

const withLast = (spells: readonly Spell[], change: Partial<Spell>): readonly Spell[] =>
  spells.map((each, i) => (i === spells.length - 1 ? { ...each, ...change } : each))

const hasPoints = (records: readonly PlayRecord[], eventId: string): boolean =>
  eventId !== '' && records.some((record) => record.eventId === eventId && (record.homePoints !== 0 || record.awayPoints !== 0))

// The possessions once a side has the ball. One that no snap confirmed, and that is contradicted at the same clock or by a ruling, was none.
const withBall = ({ spells, records, underReview }: Seen, side: Side, moment: Moment, isLossy: boolean): readonly Spell[] => {
  const last = spells.at(-1)
  if (last === undefined) return [begun(side, moment, isLossy)]
  if (last.side === side) {
    if (!last.hasEnded) return spells
    // What ended it did not count, unless its points do: then the other side may have had the ball meanwhile.
    const isUnsure = last.isUnsure || hasPoints(records, last.endedBy)
    return withLast(spells, { hasEnded: false, endedBy: '', isUnsure })
  }
  const isDenied = !last.hasEnded && !last.isPlayed && !isLossy && (underReview || !isBefore(last, moment))
  if (isDenied) return withBall({ spells: spells.slice(0, -1), records, underReview: false }, side, moment, isLossy)
  return [...withLast(spells, { hasEnded: true }), begun(side, moment, isLossy)]
}

/** The possessions of an overtime once a status came; none before it. */
export const spellsAfterStatus = (seen: Seen, event: NflSituation, isLossy: boolean): readonly Spell[] => {
  if (event.quarter <= 4) return seen.spells.length === 0 ? seen.spells : []
  const spells = isLossy ? withLast(seen.spells, { isUnsure: true }) : seen.spells
  const { possession: side } = event
  if (side === undefined || isOverPhase(event.phase)) return spells
  // A try belongs to the possession of its touchdown, whoever scored it.
  if (event.nextPlay === 'try' && spells.length > 0) return spells.at(-1)?.side === side ? spells : withLast(spells, { hasEnded: true })
  return withBall({ ...seen, spells }, side, { quarter: event.quarter, seconds: event.quarterSecondsRemaining }, isLossy)
}

const both = (play: NflPlay, side: Side, spells: readonly Spell[]): readonly Spell[] => [
  ...spells,
  {
    ...begun(otherSide(side), { quarter: play.quarter, seconds: play.quarterSecondsRemaining }, false),
    isPlayed: true,
    hasEnded: true,
    endedBy: play.eventId,
  },
]

/**
 * The possessions of an overtime once a play came in order.
 * @param comesBack whether the other side had the ball and lost it on the same play
 */
export const spellsAfterPlay = (seen: Seen, play: NflPlay, comesBack: boolean): readonly Spell[] => {
  const side = play.possession ?? seen.spells.at(-1)?.side
  const ends = endsPossession(play)
  if (side === undefined || isTry(play) || (!ends && !isSnap(play))) return seen.spells
  const spells = withBall(seen, side, { quarter: play.quarter, seconds: play.quarterSecondsRemaining }, false)
  if (!ends) return withLast(spells, { isPlayed: true })
  const ended = withLast(spells, { isPlayed: true, hasEnded: true, endedBy: play.eventId })
  return comesBack ? both(play, side, ended) : ended
}

/**
 * The possessions of an overtime once a play was corrected: what it ended goes on where it does not end it any more, and who was said to have the ball
 * after it had it not, unless a snap confirmed it.
 */
export const spellsAfterCorrection = (
  spells: readonly Spell[],
  play: NflPlay,
  eventId: string,
  isNewest: boolean,
  comesBack: boolean,
): readonly Spell[] => {
  const ends = endsPossession(play)
  const at = spells.findIndex(({ endedBy }) => endedBy === eventId)
  const own = spells[at]
  if (own === undefined) {
    const last = spells.at(-1)
    if (!ends || !isNewest || last === undefined || last.hasEnded || last.side !== (play.possession ?? last.side)) return spells
    const ended = withLast(spells, { isPlayed: true, hasEnded: true, endedBy: eventId })
    return comesBack ? both({ ...play, eventId }, last.side, ended) : ended
  }
  const before = spells.slice(0, at)
  const later = spells.slice(at + 1).filter(({ endedBy }) => endedBy !== eventId)
  if (ends) {
    const other = comesBack ? both({ ...play, eventId }, own.side, []) : []
    return comesBack || later[0]?.side !== own.side ? [...before, own, ...other, ...later] : [...before, ...later]
  }
  if (later.some(({ isPlayed }) => isPlayed)) return later[0]?.side === own.side ? [...before, ...later] : [...before, own, ...later]
  return [...before, { ...own, hasEnded: false, endedBy: '' }]
}

/** Possessions of an overtime that have ended. */
export const endedSpells = (spells: readonly Spell[]): number => spells.filter(({ hasEnded }) => hasEnded).length
