import { execFile } from 'node:child_process'
import { stackError } from './errors.ts'

/** How to run a command. */
export interface CommandOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
  readonly uid?: number
  readonly gid?: number
  readonly timeoutMs?: number
}

/** What a command that ran to its end said. */
export interface CommandResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command to its end, whatever its exit code; undefined if there is no such program. */
export const tryCommand = (command: string, args: readonly string[], options: CommandOptions = {}): Promise<CommandResult | undefined> =>
  new Promise((resolve, reject) => {
    const { input, timeoutMs, ...spawnOptions } = options
    const child = execFile(
      command,
      args,
      { ...spawnOptions, maxBuffer: 16 * 1024 * 1024, ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }) },
      (error, stdout, stderr) => {
        if (error === null) resolve({ exitCode: 0, stdout, stderr })
        else if (error.code === 'ENOENT') resolve(undefined)
        else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout, stderr })
        else reject(stackError('STACK_COMMAND_FAILED', `${command} ${args.join(' ')}: ${error.message}`, {}, error))
      },
    )
    child.stdin?.on('error', () => child.stdin?.destroy())
    child.stdin?.end(input ?? '')
  })

/** The last lines of a text, for an error message. */
export const lastLines = (text: string, count: number): string => text.trimEnd().split('\n').slice(-count).join('\n')

/** Runs a command that must succeed, and returns its output. */
export const runCommand = async (command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> => {
  const result = await tryCommand(command, args, options)
  if (result === undefined) throw stackError('STACK_PREREQUISITE_MISSING', `There is no program ${command}.`)
  if (result.exitCode !== 0) {
    const output = lastLines(`${result.stdout}\n${result.stderr}`, 15)
    throw stackError('STACK_COMMAND_FAILED', `${command} ${args.slice(0, 3).join(' ')} ended with ${result.exitCode}:\n${output}\n`)
  }
  return result.stdout
}
