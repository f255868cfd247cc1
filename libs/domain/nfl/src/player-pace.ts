/** Seconds of regulation left at the start of each part: the quarters, with the last two minutes of each half apart. */
export const partsOfGame = [3600, 2700, 1920, 1800, 900, 120] as const

/** The part of the game at so many seconds of regulation left. */
export const partOfGame = (secondsLeft: number): number => {
  let part = 0
  while (part + 1 < partsOfGame.length && secondsLeft <= (partsOfGame[part + 1] as number)) part++
  return part
}

/**
 * Share of a game's yards still to come at this share of regulation left. Football moves faster before a half ends and late in the game, so yards do not run with the clock.
 * `pace` is the share of each of {@link partsOfGame}.
 */
export const yardsToCome = (left: number, pace: readonly number[]): number => {
  const secondsLeft = left * 3600
  const now = partOfGame(secondsLeft)
  const end = partsOfGame[now + 1] ?? 0
  let share = ((pace[now] as number) * (secondsLeft - end)) / ((partsOfGame[now] as number) - end)
  for (let part = now + 1; part < partsOfGame.length; part++) share += pace[part] as number
  return share
}
