import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'

/**
 * Runs a TypeScript program under a Node, with that Node first on the path for everything the program starts, and with one
 * cache of compiled code: reading the sources costs half of the start of a command or a service. Passes signals on, and
 * resolves to the exit code; if the program was ended by a signal, this process ends by the same.
 * @param {string} root
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export const runProgram = (root, node, args) =>
  new Promise((resolve, reject) => {
    const env = {
      NODE_COMPILE_CACHE: join(root, '.fairline/compile-cache'),
      ...process.env,
      PATH: `${dirname(node)}:${process.env.PATH ?? ''}`,
    }
    // kafkajs computes negative timeouts, of which Node 24 warns; they are harmless.
    const child = spawn(node, ['--disable-warning=TimeoutNegativeWarning', ...args], { stdio: 'inherit', env })
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal))
    // A terminal sends Ctrl-C to the whole group itself, and so do others who are no terminal: a program takes two within a second for one.
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal === null) return resolve(code ?? 1)
      process.removeAllListeners(signal)
      process.kill(process.pid, signal)
    })
  })
