import { projectRoot, stackStatus } from '@fairline/tools-stack'
import { resolve } from 'node:path'
import { cliError } from '../errors.ts'

/** The folder whose `.fairline` holds servers, data and logs: the project's, unless FAIRLINE_ROOT names another. */
export const root = resolve(process.env['FAIRLINE_ROOT'] ?? projectRoot)

/** Flags of every command that can print JSON. */
export interface JsonFlag {
  readonly json?: boolean
}

/** Prints lines for people. */
export const print = (lines: readonly string[]): void => {
  for (const line of lines) process.stdout.write(`${line}\n`)
}

/** Prints a value for scripts. */
export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** Prints a report as JSON where that was asked for, else as lines. */
export const show = <T>(value: T, { json }: { readonly json?: boolean | undefined }, lines: (value: T) => readonly string[]): void => {
  if (json === true) printJson(value)
  else print(lines(value))
}

/** The environment of the running servers; fails where none run. */
export const serverEnvironment = (): Readonly<Record<string, string>> => {
  const running = stackStatus(root)
  if (running === undefined || !running.servers.some((server) => server.state === 'running' || server.origin === 'external'))
    throw cliError('CLI_NOT_RUNNING', 'No servers run.')
  return running.environment
}
