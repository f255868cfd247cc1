// Python packages for checks that use other people's programs.
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { cachedFolder } from './cached-folder.mjs'

/** The folder of a virtual environment with the packages of a list; made where it is missing, which needs the registry. */
export const ensureVenv = (/** @type {string} */ name, /** @type {string} */ requirements, /** @type {(text: string) => void} */ say) =>
  cachedFolder(name, requirements, (folder) => {
    if (spawnSync('python3', ['-c', 'import venv, sys; sys.exit(sys.version_info < (3, 10))']).status !== 0) {
      say('Python 3.10 or newer with its module venv is needed. Install it (Debian: python3-venv) and start this again.')
      process.exit(1)
    }
    say(`installing ${name} into ${folder}`)
    execFileSync('python3', ['-m', 'venv', folder], { stdio: ['ignore', 2, 2] })
    execFileSync(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], {
      stdio: ['ignore', 2, 2],
    })
  })
