import type { NflEvent } from './nfl-event.ts'

const separator = '|'

/** The fields of an event that decide results, as one text: score, quarter, clock, phase, and who scored how. */
export const decidingFields = (event: NflEvent): string => {
  switch (event.kind) {
    case 'situation':
      return ['s', event.corrects, event.quarter, event.quarterSecondsRemaining, event.phase, event.homeScore, event.awayScore].join(
        separator,
      )
    case 'play':
      return [
        'p',
        event.correction ? event.corrects : '',
        event.quarter,
        event.quarterSecondsRemaining,
        event.homeScore,
        event.awayScore,
        event.touchdown,
        event.touchdownSide ?? '',
        event.scorer?.playerId ?? '',
        event.safety,
        event.fieldGoalResult,
        event.extraPointResult,
        event.twoPointAttempt,
        event.twoPointResult,
        event.defensiveTwoPoint,
      ].join(separator)
    case 'tick':
      return ['t', event.quarter, event.quarterSecondsRemaining].join(separator)
  }
}
