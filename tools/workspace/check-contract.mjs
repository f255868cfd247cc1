// Tries the HTTP API against its own OpenAPI document with schemathesis (Python 3.10 or newer), with a fixed seed: what is sent must be
// documented, and nothing may be a 5xx. The API runs over fakes, so no server is needed. Schemathesis is installed once, in the version of
// schemathesis.txt, into a virtual environment beside the other downloads of Fairline.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { ensureVenv } from './python-venv.mjs'

const root = resolve(import.meta.dirname, '../..')
const requirements = join(import.meta.dirname, 'schemathesis.txt')
const seed = '20261130'
const examplesPerOperation = '20'

const say = (/** @type {string} */ text) => process.stderr.write(`contract: ${text}\n`)

const folder = ensureVenv('schemathesis', requirements, say)
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
