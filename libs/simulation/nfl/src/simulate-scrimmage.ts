import type { JsonObject } from '@fairline/kernel'
import { turnOver } from './change-possession.ts'
import type { GameInPlay, Snap } from './game-in-play.ts'
import { named } from './game-in-play.ts'
import { drawInt, drawNormal, drawWeighted } from './random-draws.ts'
import { returnTouchdown, safety, touchdown } from './simulate-scores.ts'

/** Better teams gain more per play. Tuned so that scores match the league's means and spread (see the test of the generated games). */
const strengthOf = (game: GameInPlay): number => ((game.options.expectedPoints[game.offence] ?? 22.5) - 22.5) / 22.5 + game.openness

/** Moves the ball by what was gained: a first down, the next one, a turnover on downs or a safety. */
const advance = (game: GameInPlay, gained: number, counts: boolean): void => {
  game.yard -= gained
  if (game.yard >= 100) {
    safety(game)
    return
  }
  game.toGo -= gained
  if (game.toGo <= 0) {
    game.down = 1
    game.toGo = Math.min(10, game.yard)
  } else if (game.down === 4 && counts) turnOver(game, 100 - game.yard)
  else game.down = Math.min(4, game.down + 1)
}

/** The league's statisticians correct a spot by a yard now and then, some plays later. */
const perhapsCorrect = (game: GameInPlay, snap: Snap, eventId: string, playType: string, columns: JsonObject, gained: number): void => {
  if (game.random() > 0.012 || gained <= 1) return
  game.wallMs += 6_000
  game.correctPlay(eventId, { ...snap, ...columns, play_type: playType, desc: 'Statistics corrected.', yards_gained: gained - 1 })
}

const penalty = (game: GameInPlay, snap: Snap): void => {
  const { random } = game
  const isOnDefence = random() < 0.45
  const yards = drawWeighted(random, [
    [5, 6],
    [10, 4],
    [15, 1],
  ])
  const team = isOnDefence ? game.defence : game.offence
  game.wallMs += 20_000
  game.emit(snap, {
    playType: 'no_play',
    description: `PENALTY on ${team}, ${yards} yards. No Play.`,
    columns: { penalty: 1, penalty_team: team, penalty_yards: yards },
  })
  if (isOnDefence) {
    const moved = Math.min(yards, Math.ceil(game.yard / 2))
    game.yard -= moved
    game.toGo -= moved
    if (game.toGo <= 0) {
      game.down = 1
      game.toGo = Math.min(10, game.yard)
    }
  } else {
    const moved = Math.min(yards, Math.floor((100 - game.yard) / 2))
    game.yard += moved
    game.toGo = Math.min(40, game.toGo + moved)
  }
}

const sack = (game: GameInPlay, snap: Snap, passer: string, base: JsonObject, isHurried: boolean): void => {
  const loss = Math.min(drawInt(game.random, 3, 9), 99 - game.yard)
  game.run(isHurried ? 20 : 32)
  const columns = { ...base, sack: 1, yards_gained: -loss }
  game.emit(snap, { playType: 'pass', description: `${passer} sacked for -${loss} yards.`, columns })
  advance(game, -loss, true)
}

const interception = (game: GameInPlay, snap: Snap, passer: string, columns: JsonObject): void => {
  const { random } = game
  game.run(8)
  const spot = Math.min(95, Math.max(5, 100 - game.yard + drawInt(random, 0, 20)))
  if (random() < 0.09) {
    returnTouchdown(game, snap, columns)
    return
  }
  game.emit(snap, { playType: 'pass', description: `${passer} pass INTERCEPTED.`, columns })
  turnOver(game, spot)
}

const pass = (game: GameInPlay, snap: Snap, isHurried: boolean): void => {
  const { random } = game
  const passer = game.player(game.offence, 'QB')
  const position = drawWeighted(random, [
    ['WR', 62],
    ['TE', 22],
    ['RB', 16],
  ] as const)
  const receiver = game.player(game.offence, position)
  const roll = random()
  const strength = strengthOf(game)
  const base = { pass_attempt: 1, ...named('passer', passer) }
  if (roll < 0.063 - 0.02 * strength) sack(game, snap, passer.player_name, base, isHurried)
  else if (roll < 0.088 - 0.01 * strength)
    interception(game, snap, passer.player_name, { ...base, interception: 1, ...named('receiver', receiver) })
  else if (roll < 0.4 - 0.09 * strength) {
    game.run(isHurried ? 6 : 7)
    const columns = { ...base, incomplete_pass: 1, yards_gained: 0, ...named('receiver', receiver) }
    game.emit(snap, { playType: 'pass', description: `${passer.player_name} pass incomplete.`, columns })
    advance(game, 0, true)
  } else {
    const mean = (position === 'RB' ? 5.2 : 7.9) + 2.6 * strength
    const length = Math.round(Math.max(-4, mean - 8.2 * Math.log(1 - random()) * (0.7 + 0.1 * strength) - 1.6))
    const gained = Math.min(game.yard, length)
    game.run(isHurried ? 15 : 29)
    const columns = { ...base, complete_pass: 1, yards_gained: gained, ...named('receiver', receiver) }
    const description = `${passer.player_name} pass to ${receiver.player_name} for ${gained} yards.`
    if (gained >= game.yard) touchdown(game, snap, { playType: 'pass', columns: { ...columns, pass_touchdown: 1 }, description })
    else {
      perhapsCorrect(game, snap, game.emit(snap, { playType: 'pass', description, columns }), 'pass', columns, gained)
      advance(game, gained, true)
    }
  }
}

const rush = (game: GameInPlay, snap: Snap, isHurried: boolean, isBurningClock: boolean): void => {
  const { random } = game
  const rusher = game.player(game.offence, random() < 0.9 ? 'RB' : 'QB')
  const strength = strengthOf(game)
  const drawn = random() < 0.1 ? 4 - 9 * Math.log(1 - random()) : 3.1 + 1.3 * strength + 3.3 * drawNormal(random)
  const gained = Math.min(game.yard, Math.max(-5, Math.round(drawn)))
  game.run(isHurried ? 17 : isBurningClock ? 40 : 34)
  const columns = { rush_attempt: 1, yards_gained: Math.max(gained, game.yard - 99), ...named('rusher', rusher) }
  const description = `${rusher.player_name} runs for ${gained} yards.`
  if (gained >= game.yard) touchdown(game, snap, { playType: 'run', columns: { ...columns, rush_touchdown: 1 }, description })
  else if (random() < 0.009) {
    const fumble = `${description} FUMBLES, recovered by ${game.defence}.`
    game.emit(snap, { playType: 'run', description: fumble, columns: { ...columns, fumble_lost: 1 } })
    turnOver(game, 100 - Math.max(1, game.yard - gained))
  } else {
    perhapsCorrect(game, snap, game.emit(snap, { playType: 'run', description, columns }), 'run', columns, gained)
    advance(game, Math.max(gained, game.yard - 99), true)
  }
}

const kneel = (game: GameInPlay, snap: Snap): void => {
  game.run(Math.min(game.clock, 40))
  game.yard = Math.min(99, game.yard + 1)
  const kneeler = game.player(game.offence, 'QB')
  game.emit(snap, { playType: 'qb_kneel', description: `${kneeler.player_name} kneels.`, columns: { yards_gained: -1 } })
  advance(game, -1, false)
}

/** A play from scrimmage: a kneel-down, a penalty, a pass or a run. */
export const scrimmage = (game: GameInPlay): void => {
  const { random, lead } = game
  const isLate = game.quarter >= 4 && game.clock < 240
  const snap = game.snap()
  const canRunOut = game.clock < 40 * (4 - game.down) && (game.timeouts[game.defence] ?? 0) === 0
  if (isLate && game.quarter === 4 && lead > 0 && canRunOut) {
    kneel(game, snap)
    return
  }
  const isHurried = (isLate && lead < 0) || game.quarter > 4 || (game.quarter === 2 && game.clock < 120)
  if (random() < 0.055) {
    penalty(game, snap)
    return
  }
  const passShare = (isHurried ? 0.8 : isLate && lead > 0 ? 0.3 : 0.58) + (game.down === 3 && game.toGo > 4 ? 0.25 : 0)
  if (random() < passShare) pass(game, snap, isHurried)
  else rush(game, snap, isHurried, isLate && lead > 0)
}
