import type { Hazard, SuspendReason } from '@fairline/domain-sport'
import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'

const game = (reason: SuspendReason): Hazard => ({ scope: { kind: 'game' }, reason })

/** Types whose answer may be the very next play. */
const nextScoreTypes = ['next_score', 'race_to'] as const

const isScoringChance = (state: NflState): boolean =>
  state.phase === 'live' &&
  state.nextPlay === 'scrimmage' &&
  // First and goal inside the five, or a field goal in reach on fourth down.
  (state.yardline100 <= 5 || (state.down === 4 && state.yardline100 <= 38))

/** Conditions that close markets now. */
export const hazardsNfl = (state: NflState): readonly Hazard[] => {
  if (isOver(state) || state.phase === 'pregame') return []
  if (state.phase === 'suspended') return [game('delay')]
  const hazards: Hazard[] = []
  if (state.underReview) hazards.push(game(state.unsettledBall === 'score' ? 'score-under-review' : 'challenge'))
  else if (state.unsettledBall !== 'no') hazards.push(game('scoring-chance'))
  if (state.injury) hazards.push(game('injury'))
  // What is decided of a player who was sent off is decided by the end of the game; there is nothing more to bet on.
  for (const participant of state.ejected) hazards.push({ scope: { kind: 'participant', participant }, reason: 'injury' })
  if (isScoringChance(state)) hazards.push({ scope: { kind: 'types', types: nextScoreTypes }, reason: 'scoring-chance' })
  return hazards
}
