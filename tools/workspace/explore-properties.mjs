// `npm run explore`: plays every property test with one seed after the other, until one fails or the seeds are used up.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const usage = `Plays every property test with other seeds than the tests' own, and stops at the first failure.

Usage: npm run explore -- [--seeds N] [--from N] [FILE ...]
  --seeds  how many seeds (default 20)
  --from   the first of them (default 1)
  FILE     parts of the names of test files (default: all that hold properties)`

const root = resolve(fileURLToPath(import.meta.url), '../../..')

/** A whole number of an option; ends the program with a message where it is none. */
const wholeNumber = (/** @type {string} */ name, /** @type {string} */ value) => {
  if (!/^\d{1,9}$/.test(value)) {
    console.error(`--${name} takes a whole number of at most nine digits; got ${value}.`)
    process.exit(64)
  }
  return Number(value)
}

const { values, positionals } = parseArgs({
  options: { seeds: { type: 'string', default: '20' }, from: { type: 'string', default: '1' }, help: { type: 'boolean' } },
  allowPositionals: true,
})
if (values.help === true) {
  console.log(usage)
  process.exit(0)
}
const [count, from] = [wholeNumber('seeds', values.seeds), wholeNumber('from', values.from)]
const files = globSync('{libs,services,tools}/**/*.test.ts', { cwd: root, exclude: (name) => name.includes('node_modules') })
  .filter((file) => !file.endsWith('.integration.test.ts'))
  .filter((file) => /from 'fast-check'/.test(readFileSync(resolve(root, file), 'utf8')))
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
if (files.length === 0) {
  console.error(`No property test has ${positionals.join(' or ')} in its name.`)
  process.exit(64)
}
for (let seed = from; seed < from + count; seed++) {
  const since = performance.now()
  const env = { ...process.env, FAIRLINE_PROPERTY_SEED: `${seed}`, NX_DAEMON: 'false' }
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/vitest', ['run', ...files], { cwd: root, env, encoding: 'utf8' })
  const took = `${((performance.now() - since) / 1000).toFixed(1)} s`
  if (status !== 0) {
    console.log(`${stdout}${stderr}seed ${seed}: FAILED (${took}); again: npm run explore -- --seeds 1 --from ${seed}`)
    process.exit(1)
  }
  console.log(`seed ${seed}: ${files.length} files passed (${took})`)
}
