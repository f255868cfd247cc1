// Fits `passPace` and `rushPace`: the share of a game's passing and rushing yards that falls into each part of regulation (quarters, with the last two
// minutes of each half apart), over the regular seasons 2009 to 2015.
// Usage: node fit-player-pace.ts <GameCenter folder> <lines folder>. Prints the rows.
import { partOfGame, partsOfGame } from '../src/player-pace.ts'
import { regularSeasonGames } from './regular-season-games.ts'

const [folder = '', lines = ''] = process.argv.slice(2)

/** The league's numbers of a completed pass (with and without touchdown) and of a run. */
const passing = new Set([15, 16])
const rushing = new Set([10, 11])

const passes = new Array<number>(partsOfGame.length).fill(0)
const runs = new Array<number>(partsOfGame.length).fill(0)
for (const game of regularSeasonGames(folder, lines))
  for (const play of game.plays) {
    if (play.quarter > 4 || play.kind === 'try') continue
    const part = partOfGame((4 - play.quarter) * 900 + play.quarterSecondsRemaining)
    for (const { statId, yards } of play.statistics) {
      if (passing.has(statId)) passes[part] = (passes[part] as number) + yards
      if (rushing.has(statId)) runs[part] = (runs[part] as number) + yards
    }
  }
const shares = (yards: readonly number[]): string => {
  const sum = yards.reduce((a, b) => a + b, 0)
  return JSON.stringify(yards.map((each) => Number((each / sum).toFixed(4))))
}
console.log('passPace', shares(passes))
console.log('rushPace', shares(runs))
