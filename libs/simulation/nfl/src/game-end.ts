import type { NflGameLines } from './import-game-lines.ts'
import { nflImportError } from './import-errors.ts'
import type { LostPoints, UntriedTouchdown } from './lost-points.ts'
import { findLostPoints, untriedTouchdowns } from './lost-points.ts'
import type { PlayRow, Score } from './play-rows.ts'

/** How a game of a file ended. */
export type GameEnd = { readonly lost: readonly LostPoints[] } & (
  | { readonly final: Score; readonly openEnd?: never }
  /** The source does not say how; why. */
  | { readonly final?: never; readonly openEnd: string }
)

/** Most that one message can add to a side: a touchdown with its try. What rows lack beyond that was lost with the plays. */
const largestLoss = 8

/** From 2018 on no try is played after a touchdown that has decided the game at the end of its time. */
const tryWaivedSince = 2018

const statedFinal = (plays: readonly PlayRow[], lines: NflGameLines | undefined): Score | undefined => {
  const first = plays[0]?.row
  const home = first?.numberIfValid('final_home', 0, 150) ?? first?.numberIfValid('home_score', 0, 150) ?? lines?.homeScore
  const away = first?.numberIfValid('final_away', 0, 150) ?? first?.numberIfValid('away_score', 0, 150) ?? lines?.awayScore
  return home === undefined || away === undefined ? undefined : { home, away }
}

const isWaived = (touchdown: UntriedTouchdown, plays: readonly PlayRow[], season: number): boolean => {
  const play = plays[touchdown.index]
  if (!touchdown.isLast || play === undefined || play.quarter < 4) return false
  const { home, away } = play.after
  return (play.quarter > 4 || season >= tryWaivedSince) && (touchdown.side === 'home' ? home > away : away > home)
}

/**
 * How the game ended by its source: the final score of the file or of the file of games; without one, the score of its rows where a row says
 * that the game is over and no try is unaccounted for. Anything else is an open end. A final below the score of the rows contradicts them.
 */
export const endOf = (plays: readonly PlayRow[], lines: NflGameLines | undefined, season: number): GameEnd => {
  const last = plays.at(-1) as PlayRow
  const untried = untriedTouchdowns(plays)
  const stated = statedFinal(plays, lines)
  const counted = last.after
  if (stated !== undefined && (stated.home < counted.home || stated.away < counted.away))
    throw nflImportError(
      'NFL_IMPORT_GAME_CONTRADICTORY',
      `The rows lead to ${counted.home}-${counted.away}, the final score is ${stated.home}-${stated.away} (home first).`,
    )
  const open = (openEnd: string, lost: readonly LostPoints[] = []): GameEnd => ({ openEnd, lost })
  if (last.quarter < 4) return open(`The rows end in quarter ${last.quarter}.`)
  if (stated !== undefined) {
    const lacking = { home: stated.home - counted.home, away: stated.away - counted.away }
    const lost = findLostPoints(untried, lacking)
    const placed = (side: 'home' | 'away'): number => lost.filter((each) => each.side === side).reduce((sum, { points }) => sum + points, 0)
    if (lacking.home - placed('home') > largestLoss || lacking.away - placed('away') > largestLoss)
      return open(`The rows lack ${lacking.home} points of the home side and ${lacking.away} of the other.`, lost)
    if (last.quarter === 4 && stated.home === stated.away) return open('The rows lack the overtime.', lost)
    return { final: stated, lost }
  }
  if (!plays.some(({ kind }) => kind === 'game-end')) return open(`No row and no file of games says how the game ended.`)
  const unknown = untried.find((touchdown) => !isWaived(touchdown, plays, season))
  if (unknown !== undefined)
    return open(`The try after line ${plays[unknown.index]?.row.line} is on no row, and no column or file of games states the final score.`)
  if (last.quarter === 4 && counted.home === counted.away) return open('The rows lack the overtime.')
  return { final: counted, lost: [] }
}
