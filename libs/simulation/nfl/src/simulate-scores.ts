import type { JsonObject } from '@fairline/kernel'
import { endDrive, endIfDecided } from './change-possession.ts'
import type { GameInPlay, PlayEnd, Snap } from './game-in-play.ts'
import { kickoff, kickoffAfterScore, tryAfterTouchdown } from './simulate-kicks.ts'

// In overtime a touchdown that leaves its side behind, or level, is decided by the try.
const needsTry = (game: GameInPlay): boolean => game.quarter <= 4 || game.lead <= 0 || !endIfDecided(game, true)

/** A scoring play under review; now and then it is reversed and the score rolled back. True where it stands. */
const review = (game: GameInPlay, snap: Snap, eventId: string, columns: JsonObject, playType: string): boolean => {
  const { random } = game
  if (random() > 0.12) return true
  game.status('live', 'none', { under_review: true })
  game.wallMs += 95_000
  if (random() < 0.6) return true
  game.addPoints(game.offence, -6)
  game.correctPlay(eventId, {
    ...snap,
    ...columns,
    play_type: playType,
    desc: 'The play was REVERSED. The runner was down at the 1-yard line.',
    yards_gained: game.yard > 1 ? game.yard - 1 : 0,
    touchdown: 0,
    td_team: null,
    td_player_id: null,
    td_player_name: null,
    pass_touchdown: 0,
    rush_touchdown: 0,
    replay_or_challenge: 1,
    replay_or_challenge_result: 'reversed',
  })
  game.yard = 1
  game.down = Math.min(4, game.down)
  game.toGo = 1
  return false
}

/** Whoever caught the pass or carried the ball scored. */
const scorerOf = (columns: JsonObject): JsonObject => {
  const role = columns['pass_touchdown'] === 1 ? 'receiver' : 'rusher'
  return { td_player_id: columns[`${role}_player_id`] ?? null, td_player_name: columns[`${role}_player_name`] ?? null }
}

/** A touchdown of the offence: points, perhaps a review, the try and the kickoff. */
export const touchdown = (game: GameInPlay, snap: Snap, { playType, columns, description }: PlayEnd): void => {
  game.addPoints(game.offence, 6)
  const facts = { ...columns, ...scorerOf(columns), play_type: playType, touchdown: 1, td_team: game.offence }
  const eventId = game.emit(snap, { playType, description: `${description} TOUCHDOWN.`, columns: facts })
  if (!review(game, snap, eventId, facts, playType)) return
  endDrive(game, game.offence)
  if (needsTry(game)) tryAfterTouchdown(game)
  if (!game.isFinished && !endIfDecided(game, false)) kickoffAfterScore(game, game.offence)
}

/** An interception that is carried back all the way. */
export const returnTouchdown = (game: GameInPlay, snap: Snap, columns: JsonObject): void => {
  const { defence } = game
  game.addPoints(defence, 6)
  game.emit(snap, {
    playType: 'pass',
    description: 'Pass INTERCEPTED and returned. TOUCHDOWN.',
    columns: { ...columns, touchdown: 1, td_team: defence, return_touchdown: 1 },
  })
  endDrive(game, game.offence)
  game.offence = defence
  if (game.quarter > 4) game.isFinished = true
  else {
    tryAfterTouchdown(game)
    kickoffAfterScore(game, defence)
  }
}

/** Two points for the defence, which gets the ball as well. */
export const safety = (game: GameInPlay): void => {
  const { defence } = game
  game.addPoints(defence, 2)
  const snap = { ...game.snap(), yardline_100: 99 }
  game.emit(snap, { playType: 'run', description: 'Tackled in the end zone for a SAFETY.', columns: { safety: 1, yards_gained: 0 } })
  endDrive(game, game.offence)
  if (!endIfDecided(game, false)) kickoff(game, defence)
}
