import type { CommanderError } from 'commander'
import { Command } from 'commander'
import { addChaosCommands } from './program/chaos-commands.ts'
import { addDeadLetterCommands } from './program/dead-letter-commands.ts'
import { addFuzzCommands } from './program/fuzz-commands.ts'
import { addInspectCommands } from './program/inspect-commands.ts'
import { addIntakeCommands } from './program/intake-commands.ts'
import { addKeyCommands } from './program/key-commands.ts'
import { addRunCommands } from './program/run-commands.ts'
import { addSlateCommands } from './program/slate-commands.ts'
import { addTopicCommands } from './program/topic-commands.ts'

/** The `fairline` command with all its subcommands. */
export const program = (): Command => {
  const fairline = new Command('fairline')
    .description('Live game feeds to sportsbook odds: run, look into and check Fairline on this machine.')
    .version('0.1.0')
    .configureOutput({
      outputError: (text, write) => {
        const [what, hint] = text
          .replace(/^error: /, '')
          .trim()
          .split('\n')
        write(`fairline: CLI_ARGUMENT_INVALID: ${what}${hint === undefined ? '' : ` ${hint}`}. See --help.\n`)
      },
    })
    .exitOverride((error: CommanderError) => {
      // Help and version end well; anything else was already explained by commander.
      process.exit(error.exitCode === 0 ? 0 : 64)
    })
  for (const add of [
    addRunCommands,
    addSlateCommands,
    addInspectCommands,
    addDeadLetterCommands,
    addIntakeCommands,
    addFuzzCommands,
    addTopicCommands,
    addKeyCommands,
    addChaosCommands,
  ])
    add(fairline)
  return fairline
}
