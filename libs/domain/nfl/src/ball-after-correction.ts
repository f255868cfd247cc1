import { endsPossession } from './ends-possession.ts'
import type { NflPlay } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { isOver } from './nfl-state.ts'
import { isBefore } from './place-play.ts'
import type { PlayRecord } from './play-record.ts'

// Whether the ball is elsewhere after a play than it was after the play as it was told before.
const movesBall = (old: PlayRecord, now: PlayRecord): boolean =>
  old.isSnap !== now.isSnap ||
  old.losesBall !== now.losesBall ||
  old.complete !== now.complete ||
  old.passYards !== now.passYards ||
  old.rushYards !== now.rushYards

/**
 * What is known of the ball once a play was corrected. A newest play that is ruled to have scored or ended otherwise leaves the ball elsewhere, and so may
 * any that lost its points: the situation is that of before until a status states it. After half-time the ball is kicked off, wherever it was.
 */
export const ballAfter = (
  state: NflState,
  place: number,
  record: PlayRecord,
  homeScore: number,
  awayScore: number,
): NflState['unsettledBall'] => {
  const { phase, unsettledBall } = state
  if (isOver(state) || phase === 'pregame') return unsettledBall
  const isNewest = state.records.findLastIndex((each) => each.isSnap) === place
  const hasChanged = homeScore !== state.homeScore || awayScore !== state.awayScore
  if (isNewest && hasChanged) return 'score'
  const isMoved = isNewest && phase !== 'halftime' && movesBall(state.records[place] as PlayRecord, record)
  const hasFallen = homeScore < state.homeScore || awayScore < state.awayScore
  return (isMoved || hasFallen) && unsettledBall === 'no' ? 'turnover' : unsettledBall
}

/**
 * The state after a play that was lost: it moved the ball where no later one is known, and the score where nothing has stated its points. A status tells
 * both.
 */
export const withBallOfLost = (before: NflState, after: NflState, play: NflPlay): NflState => {
  if (isOver(before) || before.phase === 'pregame') return after
  const isNewest = !isBefore({ quarter: play.quarter, seconds: play.quarterSecondsRemaining }, before.stated)
  const hasScored = after.homeScore !== before.homeScore || after.awayScore !== before.awayScore
  if (isNewest && hasScored) return { ...after, unsettledBall: 'score' }
  const isMoved = hasScored || (isNewest && endsPossession(play))
  return isMoved && before.unsettledBall === 'no' ? { ...after, unsettledBall: 'turnover' } : after
}
