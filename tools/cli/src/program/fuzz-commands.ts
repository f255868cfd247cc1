import { join } from 'node:path'
import type { Command } from 'commander'
import { integerArgument, numberArgument } from '../arguments.ts'
import { fuzz, fuzzLines } from '../commands/fuzz.ts'
import { exitCodes } from '../errors.ts'
import { print, root } from './output.ts'

/** fuzz. */
export const addFuzzCommands = (fairline: Command): void => {
  fairline
    .command('fuzz')
    .description('give every parser of foreign bytes mutated inputs; exit code 2 where one does not survive')
    .option('--minutes <n>', 'for so long', numberArgument('--minutes', 0.01, 10_000), 1)
    .option('--seed <n>', 'same seed, same inputs', integerArgument('--seed', 0, 2 ** 31 - 1), 1)
    .option('--target <name>', 'only this parser')
    .action(async ({ minutes, seed, target }: { minutes: number; seed: number; target?: string }) => {
      const folder = join(root, '.fairline/fuzz')
      const onProgress = (inputs: number): void => print([`${inputs} inputs per parser`])
      const tallies = await fuzz({ minutes, seed, target, folder, onProgress })
      print(fuzzLines(tallies))
      const isClean = tallies.every(({ findings }) => findings.length === 0)
      if (!isClean) print([`The inputs are in ${folder}: keep them in tools/feed-trials/src/fuzz/kept-inputs.ts.`])
      process.exitCode = isClean ? exitCodes.ok : exitCodes.differs
    })
}
