import type { Hazard } from '@fairline/domain-sport'
import type { NbaState } from './nba-state.ts'

const none: readonly Hazard[] = []

/**
 * Why markets must be closed now: a review, a challenge, an injury or a delay, until play goes on. A timeout is reported as well; whether
 * it closes anything is the trading policy's. Breaks close nothing. A player who was ejected is closed alone; his statistics are decided.
 */
export const hazards = (state: NbaState): readonly Hazard[] => {
  if (state.phase === 'final' || state.phase === 'abandoned') return none
  if (state.phase === 'suspended') return [{ scope: { kind: 'game' }, reason: 'delay' }]
  return state.waiting === '' ? none : [{ scope: { kind: 'game' }, reason: state.waiting }]
}
