import { comesBack } from './ends-possession.ts'
import type { NflPlay } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { spellsAfterCorrection, spellsAfterPlay } from './overtime-spells.ts'

const isBoth = (state: NflState, play: NflPlay): boolean => {
  const side = play.possession ?? state.spells.at(-1)?.side
  return side !== undefined && comesBack(state, play, side)
}

/** The state of an overtime after a play in order, with the possession that the play began or ended. */
export const withOvertimePlay = (before: NflState, after: NflState, play: NflPlay): NflState => {
  const spells = spellsAfterPlay({ ...before, records: after.records }, play, isBoth(before, play))
  // Who has the ball now is told by a status: until then the game is closed.
  const unsettledBall = after.unsettledBall === 'no' && spells.at(-1)?.endedBy === play.eventId ? 'turnover' : after.unsettledBall
  return { ...after, spells, unsettledBall }
}

/** The state of an overtime after a correction of a play, with the possessions that follow from the play as it is now. */
export const withOvertimeCorrection = (before: NflState, after: NflState, play: NflPlay, place: number): NflState => {
  const eventId = before.records[place]?.eventId ?? ''
  const isNewest = before.records.findLastIndex((record) => record.isSnap) === place
  return eventId === '' ? after : { ...after, spells: spellsAfterCorrection(after.spells, play, eventId, isNewest, isBoth(after, play)) }
}
