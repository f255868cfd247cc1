import { errorFactory, type ErrorRegistry } from '@fairline/kernel'

/** Public error codes of the local servers. */
export const stackErrors = {
  STACK_COMMAND_FAILED: { disposition: 'fatal', advice: 'Run the command by hand to see all of its output.' },
  STACK_COMMAND_UNKNOWN: { disposition: 'fatal', advice: 'Run with --help for what is known.' },
  STACK_CREDENTIALS_ABSENT: {
    disposition: 'fatal',
    advice: 'Restore the file, or delete the data: `node tools/stack/src/main.ts reset`, or `npm start` without --keep-data.',
  },
  STACK_FOLDER_FOREIGN: { disposition: 'fatal', advice: 'Delete that folder, after a look at who made it and why.' },
  STACK_LOCK_HELD: { disposition: 'fatal', advice: 'Wait for the other start or stop to finish, or end it.' },
  STACK_PORT_INVALID: { disposition: 'fatal', advice: 'Give a number from 1024 to 65535 that no other server of the stack uses.' },
  STACK_PORT_TAKEN: { disposition: 'fatal', advice: 'Stop that program, or set the variable to a free port.' },
  STACK_PREREQUISITE_MISSING: { disposition: 'fatal', advice: 'Install it and run the same command again.' },
  STACK_PROVISION_FAILED: { disposition: 'fatal', advice: 'See the log of the server; `reset` starts it from empty data.' },
  STACK_SERVER_DIED: { disposition: 'fatal', advice: 'Its log file says why; `reset` starts it from empty data.' },
  STACK_SERVER_EXTERNAL: { disposition: 'fatal', advice: 'Unset the address in the environment to use the local server.' },
  STACK_SERVER_UNREADY: { disposition: 'fatal', advice: 'Look at its log file; a busy machine may need a second try.' },
  STACK_SETTINGS_CHANGED: { disposition: 'fatal', advice: 'Run `stop` first, then start with the new settings.' },
  STACK_SERVER_UNSTOPPABLE: { disposition: 'fatal', advice: 'End the process by hand.' },
} as const satisfies ErrorRegistry

/** A code of {@link stackErrors}. */
export type StackErrorCode = keyof typeof stackErrors

/** Makes the errors of this package. */
export const stackError = errorFactory(stackErrors)
