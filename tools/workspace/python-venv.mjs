// Python packages for checks that use other people's programs: installed once per list of requirements, beside the other downloads of Fairline.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder of a virtual environment with the packages of a list; made where it is missing, which needs the registry. */
export const ensureVenv = (/** @type {string} */ name, /** @type {string} */ requirements, /** @type {(text: string) => void} */ say) => {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fairline', `${name}-${digest}`)
  if (existsSync(join(folder, 'complete'))) return folder
  if (spawnSync('python3', ['-c', 'import venv, sys; sys.exit(sys.version_info < (3, 10))']).status !== 0) {
    say('Python 3.10 or newer with its module venv is needed. Install it (Debian: python3-venv) and start this again.')
    process.exit(1)
  }
  say(`installing ${name} into ${folder}`)
  rmSync(folder, { recursive: true, force: true })
  execFileSync('python3', ['-m', 'venv', folder], { stdio: ['ignore', 2, 2] })
  execFileSync(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], {
    stdio: ['ignore', 2, 2],
  })
  writeFileSync(join(folder, 'complete'), '')
  return folder
}
