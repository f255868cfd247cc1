import type { NflPlay } from './nfl-event.ts'

/** Whether a pass was caught, by any word of the play: a catch is an attempt, and a touchdown pass a catch, also where that flag is missing. */
export const isCaught = ({ sack, passAttempt, playType, completePass, touchdown, passTouchdown }: NflPlay): boolean =>
  !sack && (passAttempt || playType === 'pass') && (completePass || (touchdown && passTouchdown))
