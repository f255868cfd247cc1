import type { SimulateGameOptions } from './game-in-play.ts'
import { GameInPlay } from './game-in-play.ts'
import { drawNormal } from './random-draws.ts'
import { fieldGoal, kickoff, punt } from './simulate-kicks.ts'
import { scrimmage } from './simulate-scrimmage.ts'

const fourthDown = (game: GameInPlay): void => {
  const { clock, lead, quarter, random, toGo, yard } = game
  const isDesperate = quarter >= 4 && ((clock < 300 && lead < -3) || (clock < 120 && lead < 0 && yard > 38))
  const isDecisive = quarter > 4 && lead < 0
  if (isDecisive ? lead < -3 || yard > 38 : isDesperate) scrimmage(game)
  else if (yard <= 37) fieldGoal(game)
  else if (toGo <= 2 && yard < 55 && random() < 0.5) scrimmage(game)
  else punt(game)
}

const perhapsTimeout = (game: GameInPlay): void => {
  const { clock, quarter, random, timeouts } = game
  const caller = game.lead > 0 ? game.defence : game.offence
  const share = (quarter === 4 || quarter === 2) && clock < 150 && clock > 5 ? 0.25 : 0.012
  if (random() >= share || (timeouts[caller] ?? 0) === 0) return
  timeouts[caller] = (timeouts[caller] ?? 1) - 1
  game.wallMs += 30_000
  const snap = { ...game.snap(), down: null, ydstogo: 0, yardline_100: null, posteam: null }
  game.emit(snap, { playType: '', description: `Timeout by ${caller}.`, columns: { timeout: 1, timeout_team: caller } })
}

/** The last seconds of a half within range: the kick comes before the fourth down. */
const mustKickNow = ({ quarter, clock, yard, lead }: GameInPlay): boolean =>
  (quarter === 2 || (quarter === 4 && Math.abs(lead) <= 3)) && clock < 25 && yard <= 37

const playPeriod = (game: GameInPlay): void => {
  const { random } = game
  while (game.clock > 0 && !game.isFinished) {
    perhapsTimeout(game)
    if (random() < 0.006) {
      game.status('live', 'scrimmage', { injury: true })
      game.wallMs += 120_000
    }
    game.status('live', 'scrimmage')
    if (random() < 0.004) game.correctLastStatus()
    game.wallMs += 1_500
    if (mustKickNow(game)) fieldGoal(game)
    else if (game.down === 4) fourthDown(game)
    else scrimmage(game)
  }
}

const playRegulation = (game: GameInPlay): void => {
  const { home, away } = game.options
  const opening = game.random() < 0.5 ? home : away
  game.offence = opening
  game.status('pregame', 'none')
  game.wallMs += 60_000
  kickoff(game, opening)
  for (game.quarter = 1; !game.isFinished; game.quarter++) {
    if (game.quarter > 1) game.clock = 900
    if (game.quarter === 3) {
      game.giveTimeouts(3)
      kickoff(game, game.other(opening))
    }
    playPeriod(game)
    if (game.quarter === 4) break
    game.status(game.quarter === 2 ? 'halftime' : 'quarter-break', 'none')
    game.wallMs += game.quarter === 2 ? 780_000 : 130_000
  }
}

const playOvertime = (game: GameInPlay): void => {
  const { home, away, mayTie, overtimeMinutes } = game.options
  game.status('quarter-break', 'none')
  for (game.quarter = 5; ; game.quarter++) {
    if (game.quarter === 5) game.giveTimeouts(2)
    game.clock = overtimeMinutes * 60
    game.wallMs += 180_000
    if (game.quarter === 5) kickoff(game, game.random() < 0.5 ? home : away)
    playPeriod(game)
    if (game.isFinished || !game.isTied || mayTie || game.quarter === 8) break
  }
}

/** Plays a game snap by snap into the script and returns the final score. */
export const simulateGame = (options: SimulateGameOptions): { readonly home: number; readonly away: number } => {
  const game = new GameInPlay(options, 0.32 * drawNormal(options.random))
  playRegulation(game)
  if (game.isTied) playOvertime(game)
  game.status('final', 'none')
  return { home: game.score[options.home] ?? 0, away: game.score[options.away] ?? 0 }
}
