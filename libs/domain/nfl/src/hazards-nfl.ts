import type { Hazard, SuspendReason } from '@fairline/domain-sport'
import { isFinalUnconfirmed } from './end-game.ts'
import { playerTypes } from './markets-nfl.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'
import { overtimeAnswerOf } from './overtime-answer.ts'
import { isDecided } from './overtime-verdict.ts'
import { arePlaysMissing } from './unknown-statistics.ts'

const game = (reason: SuspendReason): Hazard => ({ scope: { kind: 'game' }, reason })

/** Types whose answer may be the very next play. */
const nextScoreTypes = ['next_score', 'race_to'] as const

const playersUnknown: Hazard = { scope: { kind: 'types', types: [...playerTypes].toSorted() }, reason: 'input-unknown' }

const isScoringChance = (state: NflState): boolean =>
  state.phase === 'live' &&
  state.nextPlay === 'scrimmage' &&
  // First and goal inside the five, or a field goal in reach on fourth down.
  (state.yardline100 <= 5 || (state.down === 4 && state.yardline100 <= 38))

// The last period has run out: only a try or an untimed down is left, and the provider has yet to say that it is over.
const hasRunOut = (state: NflState): boolean =>
  state.phase === 'live' && state.quarter >= 4 && state.quarterSecondsRemaining === 0 && state.nextPlay !== 'try'

// Nobody can tell whether the side behind in overtime still has its possession.
const isAnswerUnknown = (state: NflState): boolean => {
  const answer = overtimeAnswerOf(state)
  return answer === 'unclear' || answer === 'unknown'
}

/** Conditions that close markets now. */
export const hazardsNfl = (state: NflState): readonly Hazard[] => {
  if (isFinalUnconfirmed(state)) return [game('final-unconfirmed')]
  const { closes } = phaseRules[state.phase]
  if (closes !== undefined) return [game(closes)]
  if (state.doubtful !== undefined) return [game('state-unconfirmed')]
  if (isOver(state)) return []
  if (state.otherTeams || state.leapingSeconds !== null) return [game('state-unconfirmed')]
  if (isDecided(state)) return [game('decided')]
  const hazards: Hazard[] = []
  if (state.unstated.length > 0 || isAnswerUnknown(state)) hazards.push(game('input-unknown'))
  if (arePlaysMissing(state)) hazards.push(playersUnknown)
  if (state.phase === 'pregame') return hazards
  if (hasRunOut(state)) hazards.push(game('period-change'))
  if (state.underReview) hazards.push(game(state.unsettledBall === 'score' ? 'score-under-review' : 'challenge'))
  else if (state.unsettledBall !== 'no') hazards.push(game('scoring-chance'))
  if (state.injury) hazards.push(game('injury'))
  // What is decided of a player who was sent off is decided by the end of the game; there is nothing more to bet on.
  for (const { playerId: participant } of state.sentOff) hazards.push({ scope: { kind: 'participant', participant }, reason: 'injury' })
  if (isScoringChance(state)) hazards.push({ scope: { kind: 'types', types: nextScoreTypes }, reason: 'scoring-chance' })
  return hazards
}
