import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the command line. */
export const cliErrors = {
  CLI_ARGUMENT_INVALID: { disposition: 'reject', advice: 'See --help.' },
  CLI_ALREADY_RUNNING: { disposition: 'reject', advice: 'Stop it with `npx fairline stop`, or look at it with `npx fairline status`.' },
  CLI_NOT_RUNNING: { disposition: 'reject', advice: 'Start it with `npm start`.' },
  CLI_GAME_UNKNOWN: { disposition: 'reject', advice: '`npx fairline games` lists the games.' },
  CLI_CHANGE_UNKNOWN: { disposition: 'reject', advice: 'Change sequences of a game run from 1 without a gap.' },
  CLI_CHANGE_TRIMMED: { disposition: 'reject', advice: 'Retention deleted it from the log; its prices are still in ClickHouse.' },
  CLI_MARKET_UNKNOWN: { disposition: 'reject', advice: 'Without --market the command shows every market that the change published.' },
  CLI_LETTER_UNKNOWN: { disposition: 'reject', advice: '`npx fairline dlq list <sport> --all` lists the letters.' },
  CLI_IMPORT_EMPTY: { disposition: 'reject', advice: 'Check that the file is of this format; each reason names its line.' },
  CLI_DATA_ABSENT: { disposition: 'reject', advice: 'Name the folder with the data files.' },
  CLI_INTAKE_REFUSED: { disposition: 'fatal', advice: 'Read the log of the service.' },
} as const satisfies ErrorRegistry

/** Makes an error of the command line. */
export const cliError = errorFactory(cliErrors)

/** Exit codes of every command. */
export const exitCodes = { ok: 0, failed: 1, differs: 2, usage: 64, interrupted: 130 } as const
