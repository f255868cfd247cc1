import type { Hazard, SuspendReason } from '@fairline/domain-sport'
import { isDecided, isPlayedOut } from './decided.ts'
import { isEndInDoubt } from './doubt.ts'
import type { NbaState } from './nba-state.ts'
import { isOver } from './phases.ts'

const none: readonly Hazard[] = []

const ofGame = (reason: SuspendReason): Hazard => ({ scope: { kind: 'game' }, reason })

/**
 * Why markets must be closed now: the game is stopped, a statement is in doubt, the present is unknown after lost messages, the rules decide, or
 * a review, a challenge, an injury or a delay waits. A timeout is reported as well; whether it closes anything is the trading policy's.
 * Breaks close nothing. A player who was ejected is closed alone; his statistics are decided.
 */
export const hazards = (state: NbaState): readonly Hazard[] => {
  if (isOver(state.phase)) return none
  const reasons: SuspendReason[] = []
  if (state.phase === 'suspended' || state.phase === 'postponed') reasons.push(state.phase)
  if (state.doubt !== null) reasons.push(isEndInDoubt(state) ? 'final-unconfirmed' : 'state-unconfirmed')
  else if (state.loss?.isPresentUnknown === true || state.leapingClockMs !== null) reasons.push('state-unconfirmed')
  if (isDecided(state)) reasons.push(isPlayedOut(state) || state.freeThrows === null ? 'decided' : 'scoring-chance')
  reasons.push(...state.waiting)
  return reasons.length === 0 ? none : reasons.map(ofGame)
}
