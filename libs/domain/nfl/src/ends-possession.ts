import type { Side } from '@fairline/domain-sport'
import type { NflPlay } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'

/**
 * Whether a play ends the possession of its side: by a turnover, a kick, a score, or on fourth down. A foul may give the down again: then a status says
 * that the side still has the ball.
 */
export const endsPossession = (play: NflPlay): boolean => {
  if (play.playType === 'no_play') return false
  const isScrimmage = play.playType === 'pass' || play.playType === 'run'
  return (
    play.interception ||
    play.fumbleLost ||
    play.playType === 'punt' ||
    (play.playType === 'field_goal' && play.fieldGoalResult !== '') ||
    play.touchdown ||
    play.safety ||
    (isScrimmage && play.down === 4 && play.yardsGained < play.yardsToGo)
  )
}

/** Whether the other side had its opportunity and lost the ball on the same play: a muffed punt, an interception that is fumbled. */
export const comesBack = ({ fixture }: NflState, play: NflPlay, side: Side): boolean => {
  if (play.touchdown || play.safety) return false
  if (play.playType === 'punt') return play.fumbleLost
  if (!play.interception) return false
  const recoverer = fixture.players.find(({ playerId }) => playerId === play.fumbleRecovery?.playerId)
  return play.fumbleLost || recoverer?.side === side
}
