import type { NflPlay } from './nfl-event.ts'

const passTypes: ReadonlySet<string> = new Set(['pass', 'qb_spike'])

const runTypes: ReadonlySet<string> = new Set(['run', 'qb_kneel'])

/** Whether a pass was thrown: the type of the play says so as well as the flag of an attempt. */
export const isPass = ({ sack, passAttempt, playType }: NflPlay): boolean => !sack && (passAttempt || passTypes.has(playType))

/** Whether the ball was run with, by the flag of an attempt or, where a runner is named, by the type of the play. */
export const isRun = ({ rushAttempt, playType, rusher }: NflPlay): boolean =>
  rushAttempt || (rusher !== undefined && runTypes.has(playType))

/** Whether a pass was caught, by any word of the play: a catch is an attempt, and a touchdown pass a catch, also where that flag is missing. */
export const isCaught = (play: NflPlay): boolean => isPass(play) && (play.completePass || (play.touchdown && play.passTouchdown))
