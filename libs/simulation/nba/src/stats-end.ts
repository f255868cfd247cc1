import { nbaImportError } from './import-errors.ts'
import type { StatsRow } from './stats-row.ts'
import { messageTypes } from './stats-row.ts'
import type { Score } from './stats-scores.ts'

/** How a game of a stats file ended, or why that is not known. */
export type StatsEnd = { readonly final: Score; readonly openEnd?: never } | { readonly final?: never; readonly openEnd: string }

/** Most points of a side that the end of a file may lack: one basket with its free throw. */
const largestLoss = 4

/**
 * The format has no word for the end of a game. It is over where the file of games states the final score that its rows lead to (a last basket
 * may be missing), or else where the last period of at least four has its end and is not level.
 */
export const endOfStats = (rows: readonly StatsRow[], counted: Score, stated: Score | undefined): StatsEnd => {
  const period = rows.at(-1)?.period ?? 0
  if (period < 4) return { openEnd: `The rows end in period ${period}.` }
  if (stated !== undefined) {
    if (stated.home < counted.home || stated.away < counted.away)
      throw nbaImportError(
        'NBA_IMPORT_GAME_INVALID',
        `The rows lead to ${counted.home}-${counted.away}, the final score is ${stated.home}-${stated.away} (home first).`,
      )
    if (stated.home === stated.away) return { openEnd: 'The final score is level.' }
    if (stated.home - counted.home > largestLoss || stated.away - counted.away > largestLoss)
      return {
        openEnd: `The rows lead to ${counted.home}-${counted.away} only, the final score is ${stated.home}-${stated.away} (home first).`,
      }
    return { final: stated }
  }
  if (!rows.some((row) => row.period === period && row.messageType === messageTypes.periodEnd))
    return { openEnd: `The rows end within period ${period}.` }
  return counted.home === counted.away ? { openEnd: `Period ${period} ended level.` } : { final: counted }
}
