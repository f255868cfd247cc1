import { writeSlate } from '@fairline/tools-platform'
import { cliError } from '../errors.ts'
import { importFormats } from '../slates/import-formats.ts'
import type { GameScript, ImportNote } from '@fairline/simulation-slate'
import { basename } from 'node:path'

/** Options of `fairline import`. */
export interface ImportOptions {
  readonly format: string
  readonly file: string
  readonly lines: string | undefined
  readonly out: string
  /** Import only these games; all where empty. */
  readonly games: readonly string[]
  readonly limit: number
}

/** Games left out that are named one by one; the rest is counted. */
const mostNamed = 20

/** What an import says of the games that are not in the slate, or are in it without an end. */
export const importSummary = (notes: readonly ImportNote[]): readonly string[] => {
  const leftOut = notes.filter(({ kind }) => kind === 'left-out')
  const incomplete = notes.filter(({ kind }) => kind === 'incomplete')
  const codes = new Map<string, number>()
  for (const { code } of leftOut) codes.set(code, (codes.get(code) ?? 0) + 1)
  const named = (all: readonly ImportNote[]): readonly string[] => [
    ...all.slice(0, mostNamed).map(({ game, reason }) => `  ${game}: ${reason}`),
    ...(all.length > mostNamed ? [`  and ${all.length - mostNamed} more`] : []),
  ]
  return [
    ...(leftOut.length === 0
      ? []
      : [`${leftOut.length} left out: ${[...codes].map(([code, count]) => `${count} ${code}`).join(', ')}`, ...named(leftOut)]),
    ...(incomplete.length === 0 ? [] : [`${incomplete.length} incomplete, without a final:`, ...named(incomplete)]),
  ]
}

/**
 * Imports real games into a slate file; returns what was written and what was left out, as lines. Fails where no game could be imported.
 */
export const importSlate = async (options: ImportOptions): Promise<readonly string[]> => {
  const format = importFormats[options.format]
  if (format === undefined)
    throw cliError('CLI_ARGUMENT_INVALID', `There is no format ${options.format}; there are ${Object.keys(importFormats).join(', ')}.`)
  const scripts: GameScript[] = []
  const notes: ImportNote[] = []
  let others = 0
  const isWanted = (gameId: string): boolean => options.games.length === 0 || options.games.includes(gameId)
  for await (const script of format.games(options.file, options.lines, (note) => void notes.push(note))) {
    if (!isWanted(script.game.gameId)) {
      others++
      continue
    }
    scripts.push(script)
    if (scripts.length === options.limit) break
  }
  const summary = importSummary(notes.filter(({ game }) => isWanted(`${format.sport}-${game}`)))
  if (scripts.length === 0) {
    if (others > 0) throw cliError('CLI_GAME_UNKNOWN', `${options.file} has none of the games asked for.`)
    const reasons = notes.slice(0, 3).map(({ game, reason }) => `${game}: ${reason}`)
    throw cliError('CLI_IMPORT_EMPTY', `No game of ${options.file} could be imported (${notes.length} left out). ${reasons.join(' ')}`)
  }
  const messages = await writeSlate(options.out, basename(options.file), scripts)
  return [
    ...scripts.map(({ game, messages: each }) => {
      const score = game.finalScore === undefined ? ' (no final)' : ` ${game.finalScore.away}-${game.finalScore.home}`
      return `${game.gameId.padEnd(24)} ${game.label}${score}  ${each.length} messages`
    }),
    `${scripts.length} games, ${messages} messages in ${options.out}`,
    ...summary,
  ]
}
