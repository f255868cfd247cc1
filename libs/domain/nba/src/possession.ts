import type { Side } from '@fairline/domain-sport'
import { countedTypes } from './action-kinds.ts'
import { nameOf } from './event-names.ts'
import type { NbaEvent } from './nba-event.ts'
import type { FreeThrows, NbaState } from './nba-state.ts'
import { otherSide, sideOfTeamId } from './sides.ts'

const attempt = /(\d) of (\d)/

const attemptsLeft = (subType: string): number => {
  const match = attempt.exec(subType)
  return match === null ? 0 : Math.max(0, Number(match[2]) - Number(match[1]))
}

// Free throws after which the ball does not go to the other side: the action's `possession` says whose it is.
const extraWords = /technical|flagrant|clear path|away from play/i

const keepsBall = (before: FreeThrows | null, event: NbaEvent): boolean => before?.keepsBall === true || extraWords.test(event.subType)

/** Who has the ball after an action of the present; shown to people, no price is made of it. */
export const possessionAfter = (state: NbaState, event: NbaEvent, side: Side | undefined): Side | '' => {
  switch (event.actionType) {
    case '2pt':
    case '3pt':
    case 'heave':
      return side === undefined ? '' : event.made ? otherSide(side) : state.possession
    case 'freethrow':
      if (keepsBall(state.freeThrows, event)) return sideOfTeamId(state, event.possession) ?? state.possession
      return side === undefined ? '' : event.made && attemptsLeft(event.subType) === 0 ? otherSide(side) : side
    case 'turnover':
      return side === undefined ? '' : otherSide(side)
    case 'rebound':
    case 'jumpball':
    case 'steal':
      return side ?? ''
    case 'period':
    case 'game':
      return sideOfTeamId(state, event.possession) ?? ''
    default:
      return state.possession
  }
}

/** The free throws still to be taken after an action of the present. */
export const freeThrowsAfter = (before: FreeThrows | null, event: NbaEvent, side: Side | undefined): FreeThrows | null => {
  if (event.actionType === 'foul')
    return event.freeThrows > 0 && side !== undefined
      ? {
          side: otherSide(side),
          left: event.freeThrows,
          keepsBall: extraWords.test(event.subType),
          actionNumber: event.actionNumber,
          event: nameOf(event.eventId),
        }
      : before
  if (event.actionType === 'freethrow') {
    const left = attemptsLeft(event.subType)
    return left > 0 && side !== undefined ? { side, left, keepsBall: keepsBall(before, event) } : null
  }
  // A period may end before the free throws of its last foul.
  const isStart = event.actionType === 'period' && event.subType === 'start'
  return countedTypes.has(event.actionType) || event.actionType === 'turnover' || isStart ? null : before
}
