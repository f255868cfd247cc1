import { cliError } from '../errors.ts'
import { importFormats } from '../slates/import-formats.ts'
import { writeSlate } from '../slates/write-slate.ts'
import type { GameScript } from '@fairline/simulation-slate'
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

/** Imports real games into a slate file; returns what was written, as lines. */
export const importSlate = async (options: ImportOptions): Promise<readonly string[]> => {
  const format = importFormats[options.format]
  if (format === undefined)
    throw cliError('CLI_ARGUMENT_INVALID', `There is no format ${options.format}; there are ${Object.keys(importFormats).join(', ')}.`)
  const scripts: GameScript[] = []
  for await (const script of format.games(options.file, options.lines)) {
    if (options.games.length > 0 && !options.games.includes(script.game.gameId)) continue
    scripts.push(script)
    if (scripts.length === options.limit) break
  }
  if (scripts.length === 0) throw cliError('CLI_GAME_UNKNOWN', `${options.file} has none of the games asked for.`)
  const messages = await writeSlate(options.out, basename(options.file), scripts)
  return [
    ...scripts.map(({ game, messages: each }) => {
      const score = game.finalScore === undefined ? '' : ` ${game.finalScore.away}-${game.finalScore.home}`
      return `${game.gameId.padEnd(24)} ${game.label}${score}  ${each.length} messages`
    }),
    `${scripts.length} games, ${messages} messages in ${options.out}`,
  ]
}
