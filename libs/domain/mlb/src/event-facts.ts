import { isEnded } from './game-end.ts'
import type { MlbEvent } from './mlb-event.ts'

/**
 * Whether an event states score, half inning, outs and phase of the present: a status that is no correction and has a line score, or says that the
 * game has not begun or has ended; and the end of a plate appearance, which there is in live play only. A substitution or advisory says nothing
 * of play, and a correction nothing of the present.
 */
export const isFullState = (event: MlbEvent): boolean => {
  if (event.kind === 'play') return event.plateAppearance && !event.correction
  return event.kind === 'status' && !event.correction && (event.inning > 0 || event.phase === 'pregame' || isEnded(event.phase))
}

const factsOf = (event: MlbEvent): readonly unknown[] => {
  const { inning, bottom, outs } = event
  if (event.kind === 'pitch') return [inning, bottom, outs, event.inPlay]
  const score = [inning, bottom, outs, event.homeScore, event.awayScore, event.pitcherId, event.batterId, event.correction]
  return event.kind === 'play'
    ? [...score, event.eventType, event.plateAppearance, event.runs]
    : [...score, event.phase, event.underReview, event.injury, event.pitchingChange ?? '']
}

/** The facts of an event that decide markets: score, phase, half inning, outs, and who did it. Two messages of one id that agree in them are one. */
export const decidingFields = (event: MlbEvent): string => JSON.stringify([event.kind, ...factsOf(event)])
