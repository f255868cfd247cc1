import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npmEnvironment, runNpm } from './run-npm.mjs'

const places = (/** @type {string} */ root) => ({
  lock: join(root, 'package-lock.json'),
  stamp: join(root, 'node_modules', '.fairline-install'),
  /** npm's own note of what it has installed. */
  installed: join(root, 'node_modules', '.package-lock.json'),
  /** Outside node_modules, which npm deletes first: says that an install began and did not end. */
  unfinished: join(root, '.fairline', 'npm-ci-unfinished'),
})

const digest = (/** @type {string} */ file) => createHash('sha256').update(readFileSync(file)).digest('hex')

/**
 * Whether node_modules is missing, from another lock file, or from an install that did not end.
 * @param {string} root
 */
export const needsInstall = (root) => {
  const { lock, stamp, installed, unfinished } = places(root)
  if (existsSync(unfinished) || !existsSync(installed)) return true
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') !== digest(lock)
  // Installed by hand: npm writes its note last, so a newer one belongs to this lock file.
  return statSync(installed).mtimeMs < statSync(lock).mtimeMs
}

/**
 * Installs the locked packages if they are not what the lock file says.
 * @param {string} root
 * @param {string} node
 * @param {(text: string) => void} say
 */
export const ensurePackages = async (root, node, say) => {
  if (!needsInstall(root)) return
  const { lock, stamp, unfinished } = places(root)
  mkdirSync(dirname(unfinished), { recursive: true })
  writeFileSync(unfinished, '')
  const options = { cwd: root, env: npmEnvironment(process.env, dirname(node)), say }
  // Never `npm install`: it would take what the lock file does not name, and whatever bytes come.
  await runNpm(['ci', '--no-audit', '--no-fund'], { ...options, task: 'installing packages (npm ci)' })
  writeFileSync(stamp, digest(lock))
  rmSync(unfinished)
}
