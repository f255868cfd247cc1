import { spawn } from 'node:child_process'

/** A finished command. */
export interface FinishedCommand {
  readonly exitCode: number
  /** Standard output and error, interleaved. */
  readonly output: string
}

/** Runs a command to its end, gathers what it prints, and shows it as it comes where `isLoud`. */
export const runCommand = (
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string | undefined>>; readonly isLoud?: boolean },
): Promise<FinishedCommand> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, [...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const chunks: Buffer[] = []
    const take = (chunk: Buffer): void => {
      chunks.push(chunk)
      if (options.isLoud === true) process.stdout.write(chunk)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ exitCode: code ?? (signal === null ? 1 : 128), output: Buffer.concat(chunks).toString('utf8') }),
    )
  })
