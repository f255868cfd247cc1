import type { JsonObject } from '@fairline/kernel'
import { endDrive, endIfDecided, giveBall } from './change-possession.ts'
import type { GameInPlay } from './game-in-play.ts'
import { named } from './game-in-play.ts'
import { drawInt, drawNormal } from './random-draws.ts'

/** Leads of the offence at which late in the game two points are worth more than one. */
const twoPointLeads: readonly number[] = [-2, -5, -10, 1, 5]

/** The last receiver of a team returns its kicks. */
const returner = (game: GameInPlay, team: string): JsonObject => {
  const who = game.options.players.findLast((each) => each.team === team && each.position === 'WR')
  return who === undefined ? {} : named('kickoff_returner', who)
}

/** A kickoff to a team, with the first down after it. */
export const kickoff = (game: GameInPlay, receiver: string): void => {
  const { random } = game
  const seconds = drawInt(random, 0, 6)
  game.offence = receiver
  game.status('live', 'kickoff')
  const kicker = game.player(game.defence, 'K')
  const snap = { ...game.snap(), down: null, ydstogo: 0, yardline_100: 35 }
  const isTouchback = random() < 0.6
  game.run(isTouchback ? 0 : seconds)
  game.wallMs += 8_000
  game.emit(snap, {
    playType: 'kickoff',
    description: `${kicker.player_name} kicks off to ${receiver}.`,
    columns: { ...named('kicker', kicker), ...(isTouchback ? {} : returner(game, receiver)), touchback: isTouchback ? 1 : 0 },
  })
  game.down = 1
  game.toGo = 10
  game.yard = isTouchback ? 75 : Math.min(99, Math.max(40, Math.round(76 - 6 * drawNormal(random))))
}

/** The team that scored kicks off, unless the quarter is over. */
export const kickoffAfterScore = (game: GameInPlay, scorer: string): void => {
  if (game.clock > 0 || game.quarter > 4) kickoff(game, game.other(scorer))
  else game.offence = game.other(scorer)
}

/** One or two points after a touchdown of the offence. */
export const tryAfterTouchdown = (game: GameInPlay): void => {
  const { random } = game
  game.status('live', 'try')
  const snap = { ...game.snap(), down: null, ydstogo: 0, yardline_100: 15 }
  game.wallMs += 25_000
  if (game.quarter >= 4 && twoPointLeads.includes(game.lead)) {
    const isGood = random() < 0.48
    if (isGood) game.addPoints(game.offence, 2)
    game.emit(snap, {
      playType: 'pass',
      description: `TWO-POINT CONVERSION ATTEMPT. ${isGood ? 'ATTEMPT SUCCEEDS' : 'ATTEMPT FAILS'}.`,
      columns: { two_point_attempt: 1, two_point_conv_result: isGood ? 'success' : 'failure', pass_attempt: 1 },
    })
    return
  }
  const isGood = random() < 0.945
  if (isGood) game.addPoints(game.offence, 1)
  const kicker = game.player(game.offence, 'K')
  game.emit(snap, {
    playType: 'extra_point',
    description: `${kicker.player_name} extra point is ${isGood ? 'GOOD' : 'No Good'}.`,
    columns: { extra_point_attempt: 1, extra_point_result: isGood ? 'good' : 'failed', ...named('kicker', kicker) },
  })
}

/** A field goal attempt and what follows it. */
export const fieldGoal = (game: GameInPlay): void => {
  const snap = game.snap()
  const distance = game.yard + 18
  const isGood = game.random() < 1 / (1 + Math.exp(-(5.6 - 0.098 * distance)))
  const kicker = game.player(game.offence, 'K')
  game.run(5)
  game.wallMs += 15_000
  if (isGood) game.addPoints(game.offence, 3)
  game.emit(snap, {
    playType: 'field_goal',
    description: `${kicker.player_name} ${distance} yard field goal is ${isGood ? 'GOOD' : 'No Good'}.`,
    columns: { field_goal_attempt: 1, field_goal_result: isGood ? 'made' : 'missed', kick_distance: distance, ...named('kicker', kicker) },
  })
  endDrive(game, game.offence)
  if (endIfDecided(game, false)) return
  if (isGood) kickoffAfterScore(game, game.offence)
  else giveBall(game, 100 - Math.min(93, game.yard + 7))
}

/** A punt. */
export const punt = (game: GameInPlay): void => {
  const snap = game.snap()
  const net = Math.round(41 + 9 * drawNormal(game.random))
  const kicker = game.player(game.offence, 'K')
  game.run(9)
  game.emit(snap, { playType: 'punt', description: `${kicker.player_name} punts ${net} yards.`, columns: { punt_attempt: 1 } })
  endDrive(game, game.offence)
  if (endIfDecided(game, false)) return
  const landing = game.yard - net
  giveBall(game, landing <= 0 ? 80 : 100 - landing)
}
