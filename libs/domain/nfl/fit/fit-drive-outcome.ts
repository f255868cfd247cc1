// Fits the weights of drive-outcome.ts, `drive`, to every snap of regulation of the regular seasons 2009 to 2015.
// Usage: node fit-drive-outcome.ts <GameCenter folder> <lines folder> [last season of the fit]. Prints the row and the log loss inside and outside these seasons.
import { driveFeatureCount, driveFeatures } from '../src/drive-outcome.ts'
import { fitMultinomialLogit, logitLoss } from './multinomial-logit.ts'
import type { RegularSeasonGame } from './regular-season-games.ts'
import { regularSeasonGames } from './regular-season-games.ts'

const [folder = '', lines = '', last = '2015'] = process.argv.slice(2)

/** Snaps with the end of their drive: 0 touchdown, 1 field goal, 2 neither. */
const snapsOf = (game: RegularSeasonGame) => {
  const plays = game.plays.filter((play) => play.kind !== 'other' && play.quarter <= 4)
  const snaps: { readonly x: Float64Array; readonly outcome: number; readonly season: number }[] = []
  let end = 2
  for (let i = plays.length - 1; i >= 0; i--) {
    const play = plays[i]
    const next = plays[i + 1]
    if (play === undefined || play.kind !== 'scrimmage') continue
    const points = play.possession === 'home' ? play.homePoints : play.awayPoints
    const goesOn = next?.kind === 'scrimmage' && next.possession === play.possession && !(play.quarter === 2 && next.quarter === 3)
    if (points >= 6) end = 0
    else if (points === 3) end = 1
    else if (!goesOn) end = 2
    const x: number[] = []
    const halfSeconds = play.quarterSecondsRemaining + (play.quarter % 2 === 1 ? 900 : 0)
    driveFeatures(x, play.down, play.yardsToGo, Math.max(1, play.yardline100), halfSeconds)
    snaps.push({ x: Float64Array.from(x.slice(0, driveFeatureCount)), outcome: end, season: game.season })
  }
  return snaps
}

const rows = [...regularSeasonGames(folder, lines)].flatMap(snapsOf)
const fitted = rows.filter((row) => row.season <= Number(last))
const later = rows.filter((row) => row.season > Number(last))
const weights = fitMultinomialLogit(fitted, 2, 1)
console.error(`fitted: ${fitted.length} snaps, log loss ${logitLoss(fitted, 2, weights).toFixed(4)}`)
if (later.length > 0) console.error(`later: ${later.length} snaps, log loss ${logitLoss(later, 2, weights).toFixed(4)}`)
console.log('drive', JSON.stringify([...weights].map((weight) => Number(weight.toFixed(4)))))
