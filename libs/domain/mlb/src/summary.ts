import type { GameSummary, Hazard } from '@fairline/domain-sport'
import type { MlbState } from './mlb-state.ts'

const phases: Readonly<Record<MlbState['phase'], GameSummary['phase']>> = {
  pregame: 'pregame',
  live: 'live',
  break: 'break',
  delayed: 'break',
  suspended: 'break',
  final: 'final',
}

const clockOf = (state: MlbState): string => {
  if (state.phase === 'pregame') return 'Pregame'
  if (state.phase === 'final') return state.innings.length === 9 ? 'Final' : `Final/${state.innings.length}`
  if (state.phase === 'suspended') return `Suspended ${state.inning}`
  if (state.phase === 'delayed') return `Delayed ${state.inning}`
  // After a third out the state is already the next half inning.
  if (state.phase === 'break') return state.bottom ? `Mid ${state.inning}` : `End ${state.inning - 1}`
  return `${state.bottom ? 'Bot' : 'Top'} ${state.inning}`
}

const basesText = ['bases empty', '1st', '2nd', '1st 2nd', '3rd', '1st 3rd', '2nd 3rd', 'bases loaded'] as const

/** Where the game stands, for boards and status. */
export const summarizeMlb = (state: MlbState): GameSummary => ({
  phase: phases[state.phase],
  homeScore: state.homeScore,
  awayScore: state.awayScore,
  clock: clockOf(state),
  situation:
    state.phase === 'live' && !state.over ? `${state.outs} out, ${basesText[state.bases & 7]}, ${state.balls}-${state.strikes}` : '',
})

const game = { kind: 'game' } as const

/** Conditions that close markets: a ball in play, a review, an injury, a delay or suspension. */
export const mlbHazards = (state: MlbState): readonly Hazard[] => {
  if (state.phase === 'final') return []
  const hazards: Hazard[] = []
  if (state.underReview) hazards.push({ scope: game, reason: 'score-under-review' })
  if (state.ballInPlay) hazards.push({ scope: game, reason: 'scoring-chance' })
  if (state.injury) hazards.push({ scope: game, reason: 'injury' })
  if (state.phase === 'delayed' || state.phase === 'suspended') hazards.push({ scope: game, reason: 'delay' })
  return hazards
}
