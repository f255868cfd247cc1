import type { Command } from 'commander'
import { resolve } from 'node:path'
import { integerArgument } from '../arguments.ts'
import { importSlate } from '../commands/import.ts'
import { importFormats } from '../slates/import-formats.ts'
import { print } from './output.ts'

/** import. */
export const addSlateCommands = (fairline: Command): void => {
  fairline
    .command('import <format> <file>')
    .description('real games into a slate file')
    .addHelpText(
      'after',
      `\nFormats:\n${Object.entries(importFormats)
        .map(([name, each]) => `  ${name.padEnd(16)}${each.description}`)
        .join('\n')}`,
    )
    .requiredOption('--out <slate>', 'the slate file to write')
    .option('--lines <file>', 'file of games with closing lines')
    .option('--game <id...>', 'only these games')
    .option('--limit <n>', 'at most so many games', integerArgument('--limit', 1, 10_000), 10_000)
    .action(async (format: string, file: string, options: { out: string; lines?: string; game?: string[]; limit: number }) => {
      print(
        await importSlate({
          format,
          file,
          lines: options.lines,
          out: resolve(options.out),
          games: options.game ?? [],
          limit: options.limit,
        }),
      )
    })
}
