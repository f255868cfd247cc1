import type { GameInPlay } from './game-in-play.ts'

/** Ends an overtime that is decided: by its rule, by the drives so far and by the score. */
export const endIfDecided = (game: GameInPlay, isTouchdown: boolean): boolean => {
  const { home, away, overtimeRule } = game.options
  if (game.quarter <= 4 || game.isTied) return false
  const bothHadBall = (game.overtimeDrives[home] ?? 0) > 0 && (game.overtimeDrives[away] ?? 0) > 0
  if (game.isSuddenDeath || bothHadBall || (isTouchdown && overtimeRule === 'modified-sudden-death')) game.isFinished = true
  return game.isFinished
}

/** Counts a team's drive in overtime: once both had the ball, the next points win. */
export const endDrive = (game: GameInPlay, team: string): void => {
  const { home, away } = game.options
  if (game.quarter > 4) game.overtimeDrives[team] = (game.overtimeDrives[team] ?? 0) + 1
  game.isSuddenDeath = game.quarter > 4 && (game.overtimeDrives[home] ?? 0) > 0 && (game.overtimeDrives[away] ?? 0) > 0
}

/** First down for the other team, so many yards from where it must go. */
export const giveBall = (game: GameInPlay, atYard: number): void => {
  game.offence = game.defence
  game.down = 1
  game.yard = Math.min(99, Math.max(1, atYard))
  game.toGo = Math.min(10, game.yard)
}

/** The drive is over and the other team has the ball. */
export const turnOver = (game: GameInPlay, atYard: number): void => {
  endDrive(game, game.offence)
  if (!endIfDecided(game, false)) giveBall(game, atYard)
}
