// Tries the HTTP API against its own OpenAPI document with schemathesis (Python 3.10 or newer), with a fixed seed: what is sent must be
// documented, and nothing may be a 5xx. The API runs over fakes, so no server is needed. Schemathesis is installed once, in the version of
// schemathesis.txt, into a virtual environment beside the other downloads of Fairline.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const requirements = join(import.meta.dirname, 'schemathesis.txt')
const seed = '20261130'
const examplesPerOperation = '20'

const say = (/** @type {string} */ text) => process.stderr.write(`contract: ${text}\n`)

/** The folder of the virtual environment; made where it is missing. */
const ensureSchemathesis = () => {
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fairline', `schemathesis-${digest}`)
  if (existsSync(join(folder, 'complete'))) return folder
  if (spawnSync('python3', ['-c', 'import venv, sys; sys.exit(sys.version_info < (3, 10))']).status !== 0) {
    say('Python 3.10 or newer with its module venv is needed. Install it (Debian: python3-venv) and start this again.')
    process.exit(1)
  }
  say(`installing schemathesis into ${folder}`)
  rmSync(folder, { recursive: true, force: true })
  execFileSync('python3', ['-m', 'venv', folder], { stdio: ['ignore', 2, 2] })
  execFileSync(join(folder, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', requirements], {
    stdio: ['ignore', 2, 2],
  })
  writeFileSync(join(folder, 'complete'), '')
  return folder
}

const folder = ensureSchemathesis()
const server = spawn(process.execPath, [join(root, 'services/api/test/serve-contract.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
try {
  const [line] = await Promise.race([
    once(server.stdout, 'data'),
    once(server, 'exit').then(() => {
      throw new Error('The API ended before it listened.')
    }),
  ])
  const { address, key } = JSON.parse(String(line))
  const args = ['--config-file', join(import.meta.dirname, 'schemathesis.toml'), 'run', `${address}/docs/json`]
  const options = ['--seed', seed, '--max-examples', examplesPerOperation, '--header', `X-API-Key: ${key}`, '--no-color']
  const { status } = spawnSync(join(folder, 'bin/schemathesis'), [...args, ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
  process.exitCode = status ?? 1
} finally {
  server.kill('SIGTERM')
}
