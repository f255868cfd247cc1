import { spawn } from 'node:child_process'
import { BootstrapError } from './bootstrap-error.mjs'

/** What npm tells its children about the command it runs; a nested npm would take it for its own settings. */
const ofOuterNpm =
  /^npm_(package_|lifecycle_|command$|execpath$|node_execpath$|config_(local_prefix|prefix|global_prefix|node_gyp|user_agent|npm_version)$)/i

/**
 * The environment for a nested npm, with a folder put first on the path.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string | undefined} firstOnPath
 */
export const npmEnvironment = (environment, firstOnPath) => {
  const kept = Object.fromEntries(Object.entries(environment).filter(([key]) => !ofOuterNpm.test(key)))
  return firstOnPath === undefined ? kept : { ...kept, PATH: `${firstOnPath}:${environment.PATH ?? ''}` }
}

/**
 * What to tell a person about npm's failure, in one line.
 * @param {string} output
 * @param {number | null} exitCode
 */
export const describeFailure = (output, exitCode) => {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output)) {
    return 'npm could not reach its package registry. Check the network, and `npm config get registry` and proxy settings.'
  }
  if (/ENOSPC/.test(output)) return 'The disk is full; the packages need about 1.5 GB.'
  if (/EUSAGE/.test(output)) return 'package-lock.json does not fit the package.json files. Run `npm install` and commit the lock file.'
  if (/EACCES|EPERM/.test(output)) return 'npm may not write its files. Check who owns this folder and ~/.npm.'
  const lines = output.trim().split('\n')
  const telling = lines.findLast((line) => /npm error/.test(line) && !/complete log/.test(line)) ?? lines.at(-1) ?? ''
  return `npm ended with ${exitCode}: ${telling.replace('npm error', '').trim()}`
}

/**
 * Runs npm quietly, with a sign of life every ten seconds, and throws one line if it fails.
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, task: string, say: (text: string) => void }} options
 * @returns {Promise<void>}
 */
export const runNpm = (args, { cwd, env, task, say }) =>
  new Promise((resolve, reject) => {
    const begin = Date.now()
    const seconds = () => Math.round((Date.now() - begin) / 1000)
    say(`${task} ...`)
    const alive = setInterval(() => say(`${task} ... ${seconds()} s`), 10_000)
    const npm = spawn('npm', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-100_000)
      })
    }
    npm.once('error', (error) => {
      clearInterval(alive)
      const isMissing = 'code' in error && error.code === 'ENOENT'
      reject(
        new BootstrapError(
          isMissing
            ? 'There is no npm. Install Node 20 or newer with npm from https://nodejs.org.'
            : `npm could not start: ${error.message}`,
        ),
      )
    })
    npm.once('close', (exitCode) => {
      clearInterval(alive)
      if (exitCode !== 0) return reject(new BootstrapError(describeFailure(output, exitCode)))
      say(`${task}: done in ${seconds()} s`)
      resolve()
    })
  })
