import { nameOf } from './event-names.ts'
import { unpackEntry } from './ledger.ts'
import type { NbaEvent } from './nba-event.ts'
import type { FreeThrows, NbaState } from './nba-state.ts'
import { isOfStatement } from './place-of.ts'
import { freeThrowsAfter } from './possession.ts'
import { sideOf } from './sides.ts'

/**
 * The free throws still to be taken after a correction: those of the foul that it corrects are the ones that it awards now, or none; a foul of this very
 * moment that is corrected into one with free throws awards them where none has been taken since.
 */
export const freeThrowsAfterCorrection = (state: NbaState, event: NbaEvent): FreeThrows | null => {
  const { freeThrows } = state
  const isFoul = event.actionType === 'foul'
  if (freeThrows !== null && isOfStatement(state, event, freeThrows.actionNumber ?? -1, freeThrows.event ?? nameOf('')))
    return isFoul ? freeThrowsAfter(null, event, sideOf(state, event)) : null
  return freeThrows === null && isFoul && isOfPresent(state, event) ? freeThrowsAfter(null, event, sideOf(state, event)) : freeThrows
}

const isOfPresent = (state: NbaState, event: NbaEvent): boolean =>
  event.period === state.period &&
  event.clockMs === state.clockMs &&
  !state.ledger.some((packed) => {
    const { period, actionNumber } = unpackEntry(packed)
    return period === event.period && actionNumber > event.actionNumber
  })
