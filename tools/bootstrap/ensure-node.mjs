import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { BootstrapError } from './bootstrap-error.mjs'
import { npmEnvironment, runNpm } from './run-npm.mjs'

/** The one Node that everything here runs on: prices must be the same bytes on every machine. */
export const nodeVersion = '24.21.0'

/**
 * Where the pinned Node is kept.
 * @param {NodeJS.ProcessEnv} environment
 */
export const nodeDirectory = (environment) =>
  join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fairline', `node-${nodeVersion}`)

const versionOf = (/** @type {string} */ program) => {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim()
  } catch (caught) {
    return `unusable: ${caught instanceof Error ? caught.message.split('\n')[0] : String(caught)}`
  }
}

/**
 * The path of the pinned Node, which is installed from npm if it is not there yet.
 * @param {NodeJS.ProcessEnv} environment
 * @param {(text: string) => void} say
 */
export const ensureNode = async (environment, say) => {
  if (process.versions.node === nodeVersion) return process.execPath
  const directory = nodeDirectory(environment)
  const program = join(directory, 'node_modules', 'node', 'bin', 'node')
  if (existsSync(program)) return program
  // Installed beside its place and moved there when it is whole, so that an interrupted install leaves nothing half done.
  const temporary = `${directory}.${process.pid}`
  try {
    mkdirSync(temporary, { recursive: true })
    const manifest = { private: true, dependencies: { node: nodeVersion }, allowScripts: { node: true } }
    writeFileSync(join(temporary, 'package.json'), JSON.stringify(manifest))
    const env = npmEnvironment(environment, undefined)
    await runNpm(['install', '--no-audit', '--no-fund', '--prefix', temporary], {
      cwd: temporary,
      env,
      task: `installing Node ${nodeVersion}`,
      say,
    })
    const version = versionOf(join(temporary, 'node_modules', 'node', 'bin', 'node'))
    if (version !== `v${nodeVersion}`) throw new BootstrapError(`npm's package node@${nodeVersion} brought no working Node (${version}).`)
    mkdirSync(dirname(directory), { recursive: true })
    if (!existsSync(program)) {
      rmSync(directory, { recursive: true, force: true })
      renameSync(temporary, directory)
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return program
}
